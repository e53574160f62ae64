import type {Steps} from './steps.js';
import {tagEnd} from './tags.js';
import {XmlTree} from './xml-tree.js';

// Letters.
const STEP = 1e4;

const NAME = /[a-z_\x80-\uffff][\w:.\-\x80-\uffff]*/iy;

/**
 * Reads a feed as a tree. No DTD is read and no entity of the feed's own is known, so that text can only get shorter.
 * Forgives text before and after the root, a bare `<`, CDATA and comments without an end; XmlTree mends the nesting. Time
 * and memory are linear in the length of the text.
 *
 * @param url Address the feed came from, for `xml:base`.
 * @param maxItems Reading stops after these.
 */
export function* parseXml(text: string, url: string | undefined, maxItems: number): Steps<XmlTree> {
  const tree = new XmlTree(text, url, maxItems);
  const after = (mark: string) => {
    const found = text.indexOf(mark, at);
    return found < 0 ? text.length : found + mark.length;
  };
  let at = 0;
  let rest = 0;
  while (!tree.done && (at = text.indexOf('<', at)) >= 0) {
    if (at > rest) {
      rest = at + STEP;
      yield;
    }
    const next = text.slice(at + 1, at + 3);
    if (/^[!?]/.test(next)) at = after(next === '![' ? ']]>' : next === '!-' ? '-->' : '>');
    else if (next[0] === '/') {
      const end = after('>');
      tree.close(
        text
          .slice(at + 2, end - 1)
          .trim()
          .toLowerCase(),
        at,
      );
      at = end;
    } else {
      NAME.lastIndex = ++at;
      if (!NAME.test(text)) continue;
      const nameEnd = NAME.lastIndex;
      const end = tagEnd(text, nameEnd);
      if (end < 0) continue;
      tree.open(text.slice(at, nameEnd).toLowerCase(), text.slice(nameEnd, end), at - 1, end + 1);
      at = end + 1;
    }
  }
  return tree;
}
