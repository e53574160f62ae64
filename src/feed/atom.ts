import {readAuthors} from './authors.js';
import type {Feed} from './model.js';
import type {Steps} from './steps.js';
import type {XmlElement} from './xml-element.js';
import {readXmlFeed} from './xml-feed.js';

/**
 * Atom 0.3 and 1.0. An entry has its own authors, else those of its source, else the feed's.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function readAtom(root: XmlElement, entries: XmlElement[]): Steps<Feed> {
  return readXmlFeed(root, entries, entry =>
    readAuthors(
      [entry, ...entry.all('source'), root].map(element => element.all('author', 'dc:creator')),
    ),
  );
}
