import {decodeEntities, WINDOWS_1252} from './entities.js';
import {tagEnd} from './tags.js';

// Controls, lone surrogates, bidi overrides, isolates and deprecated formatting, noncharacters, tag characters. They turn
// text round or hide in it. ZWNJ, ZWJ, LRM, RLM and ALM stay: Arabic and Persian need them.
const HARMFUL = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u206f\ufffe\uffff\u{e0000}-\u{e007f}]/gu;

const TAG = /^<(?:!--|[!?]|\/?([a-z][a-z\d]*))/i;

// Tags that stand inside a word or a sentence; all others separate words.
const INLINE = /^(?:[abisu]|em|strong|span|su[bp]|font|mark|bd[io]|wbr)$/i;

/** Plain text fit to be shown: white space collapsed, characters out that could harm. */
export function cleanText(text: string): string {
  return text
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(HARMFUL, letter => WINDOWS_1252[letter.charCodeAt(0) - 128]?.trim() ?? '')
    .trim();
}

/** The text of markup: tags taken out and entities decoded, each once, so that what was escaped twice shows as source. */
export function plainText(html: string): string {
  return cleanText(decodeEntities(html.includes('<') ? stripTags(html) : html));
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function stripTags(html: string): string {
  let text = '';
  let kept = 0;
  for (let open = 0; (open = html.indexOf('<', open)) >= 0;) {
    const [start, name] = TAG.exec(html.slice(open, open + 16)) ?? [];
    const end = start ? afterTag(html, open, start) : 0;
    if (end) {
      text += html.slice(kept, open);
      if (name && !INLINE.test(name)) text += ' ';
      open = kept = end;
    } else open++;
  }
  return text + html.slice(kept);
}

/** The place after a tag or comment, and after what a script or style holds; 0 for a tag without an end. */
function afterTag(html: string, open: number, start: string): number {
  const close =
    start === '<!--' ? '-->' : /^<s(?:cript|tyle)$/i.test(start) && '</' + start.slice(1);
  if (!close) return tagEnd(html, open + 1) + 1;
  const end = html.indexOf(close, open + 1);
  return end < 0 ? html.length : end + (start === '<!--' ? 3 : 0);
}
