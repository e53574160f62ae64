import {tagEnd} from './tags.js';
import type {XmlElement} from './xml-element.js';
import {XmlTree} from './xml-tree.js';

const NAME = /[a-z_\x80-\uffff][\w:.\-\x80-\uffff]*/iy;

/**
 * Reads a feed as a tree. No DTD is read and no entity of the feed's own is known, so that text can only get shorter.
 * Forgives what feeds get wrong: text before and after the root, a bare `<`, CDATA and comments without an end; XmlTree
 * mends the nesting. Time and memory are linear in the length of the text.
 *
 * @param url Address the feed came from, for `xml:base`.
 * @param maxItems Reading stops after these.
 * @returns The root; undefined when the text holds no feed.
 */
export function parseXml(
  text: string,
  url: string | undefined,
  maxItems: number,
): XmlElement | undefined {
  const tree = new XmlTree(text, url, maxItems);
  const after = (mark: string, from: number) => {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found + mark.length;
  };
  for (let at = 0; !tree.done && (at = text.indexOf('<', at)) >= 0;) {
    const next = text.slice(at + 1, at + 3);
    if (next === '![') at = after(']]>', at);
    else if (next === '!-') at = after('-->', at);
    else if (next[0] === '!' || next[0] === '?') at = after('>', at);
    else if (next[0] === '/') {
      const end = after('>', at);
      tree.close(
        text
          .slice(at + 2, end - 1)
          .trim()
          .toLowerCase(),
        at,
      );
      at = end;
    } else {
      NAME.lastIndex = at + 1;
      const nameEnd = NAME.test(text) ? NAME.lastIndex : 0;
      const end = nameEnd ? tagEnd(text, nameEnd) : -1;
      if (end < 0) at++;
      else {
        tree.open(text.slice(at + 1, nameEnd).toLowerCase(), text.slice(nameEnd, end), at, end + 1);
        at = end + 1;
      }
    }
  }
  return tree.root;
}
