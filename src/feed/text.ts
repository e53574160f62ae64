import {decodeEntities} from './entities.js';
import {tagEnd} from './tags.js';

// Controls, lone surrogates, bidi overrides, isolates and deprecated formatting, noncharacters, tag characters. They turn
// text round or hide in it. ZWNJ, ZWJ, LRM, RLM and ALM stay: Arabic and Persian need them.
const HARMFUL = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u206f\ufffe\uffff\u{e0000}-\u{e007f}]+/gu;

// Tags that stand inside a word or a sentence; every other tag separates words.
const INLINE =
  /^(?:[abius]|em|strong|span|su[bp]|small|big|font|mark|code|tt|abbr|cite|bd[io]|ins|del|wbr)$/i;

const TAG = /^<(?:!--|[!?]|\/?([a-z][a-z\d]*))/i;

/** Makes plain text fit to be shown: white space collapsed, characters out that could harm. */
export function cleanText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(HARMFUL, '').trim();
}

/** Takes tags out and decodes entities, each once: what was escaped twice shows as its author's source. */
export function plainText(html: string): string {
  return cleanText(decodeEntities(html.includes('<') ? stripTags(html) : html));
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function stripTags(html: string): string {
  let text = '';
  let kept = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open)) {
    const [start, name = ''] = TAG.exec(html.slice(open, open + 16)) ?? [];
    const end = start && after(html, open, start);
    if (!end) {
      open++;
      continue;
    }
    text += html.slice(kept, open);
    if (name && !INLINE.test(name)) text += ' ';
    open = kept = end;
  }
  return text + html.slice(kept);
}

/** Where reading goes on after a tag or comment, past what stands in a script or style; 0 for a tag that does not end. */
function after(html: string, open: number, start: string): number {
  const hidden =
    start === '<!--' ? '-->' : /^<s(?:cript|tyle)$/i.test(start) ? '</' + start.slice(1) : '';
  if (!hidden) return tagEnd(html, open + 1) + 1;
  const close = html.indexOf(hidden, open + 1);
  return close < 0 ? html.length : close + (start === '<!--' ? 3 : 0);
}
