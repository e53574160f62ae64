import type {Author} from './model.js';
import {plainText} from './text.js';
import type {XmlElement} from './xml-element.js';

/**
 * The name in `Name`, `a@b (Name)`, `Name <a@b>`, `"Name" <a@b>` and `Name (a@b)`; the mail address where there is none.
 *
 * @param html Markup, but an address in angle brackets is no tag.
 */
export function readName(html: string): string {
  // Both expressions may look at each letter often: nobody's name is longer.
  const short = html.slice(0, 300);
  const text = plainText(short.replace(/<([^\s<>]+@[^\s<>]+)>/g, '($1)'));
  const [, before, address, after] =
    /^"?([^"(@]*?)"?\s*\(?(?:mailto:)?([^\s()@]+@[^\s()]+)\)?\s*(?:\((.+)\))?$/i.exec(text) ?? [];
  return before || after || address || text;
}

/** The people of the first group that names any. */
export function readAuthors(groups: XmlElement[][]): Author[] {
  for (const group of groups) {
    const authors = group.map(readAuthor).filter(({name}) => name);
    if (authors.length) return authors;
  }
  return [];
}

function readAuthor(element: XmlElement): Author {
  const name = element.first(['name', 'atom:name', 'email', 'atom:email'], ({html}) => html);
  const uri = element.first(['uri', 'url', 'atom:uri'], ({text}) => text);
  return {name: readName(name ?? (uri ? '' : element.html)), url: element.address(uri)};
}
