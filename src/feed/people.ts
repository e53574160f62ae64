import type {Author} from './model.js';
import {plainText} from './text.js';

const ADDRESS = /[^\s<>()"',;:]+@[^\s<>()"',;:]+/;

/**
 * The name in `Name`, `a@b (Name)`, `Name <a@b>`, `"Name" <a@b>` and `Name (a@b)`; the address where there is no name.
 *
 * @param html Markup; a mail address in angle brackets is not taken for a tag.
 */
export function readName(html: string): string {
  const text = plainText(html.replace(/<(?:mailto:)?([^\s<>]+@[^\s<>]+)>/g, ' ($1)')).replace(
    /^mailto:/i,
    '',
  );
  const name = text.replace(/\(([^()]*@[^()]*)\)|["<>]/g, ' ');
  const rest = name.replace(ADDRESS, '').trim();
  return rest.replace(/^\((.*)\)$/, '$1').trim() || text;
}

/** Without empty names and repeats. */
export function distinctAuthors(authors: Author[]): Author[] {
  const names = new Set<string>();
  return authors.filter(({name}) => name && !names.has(name) && names.add(name));
}
