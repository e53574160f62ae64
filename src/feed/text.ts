import {cleanText} from './clean-text.js';
import {decodeEntities} from './entities.js';
import {tagEnd} from './tags.js';

const TAG = /^<(?:!--|[!?]|\/?([a-z][a-z\d]*))/i;

// Tags that stand inside a word or a sentence; all others separate words.
const INLINE = /^(?:[abisu]|em|strong|span|su[bp]|font|mark|bd[io]|wbr)$/i;

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
