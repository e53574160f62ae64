import type {Feed} from './model.js';
import {readAddress} from './fields.js';
import {html, readEntry, readPeople, text, TITLE} from './entry.js';
import {makeArticle} from './article.js';
import {plainText} from './text.js';
import type {XmlElement} from './xml-element.js';

/**
 * Atom 0.3 and 1.0; a lone entry is a feed of one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function readAtom(root: XmlElement, url: string | undefined): Feed {
  const site = readLink(root, url);
  const base =
    url ??
    site ??
    root.first(['link'], link => readAddress(link.attribute('href'), baseOf(link, url)));
  const entries = /entry$/.test(root.tag) ? [root] : root.all('entry');
  return {
    title: plainText(root.first(TITLE, html) ?? ''),
    url: site,
    language: root.attribute('xml:lang') || root.first(['dc:language', 'language'], text),
    articles: entries
      .filter(entry => entry.children.length)
      .map(entry => {
        const sources = [entry, ...entry.all('source'), root];
        return makeArticle(
          {
            ...readEntry(entry, base),
            url:
              readLink(entry, base) ??
              entry.first(['id'], id => (/^https?:/.test(id.text) ? id.text : undefined)) ??
              entry.first(['link'], l => l.attribute('href')),
            authors: sources
              .map(source => readPeople(source.all('author', 'dc:creator')))
              .find(people => people.length),
          },
          baseOf(entry, base),
        );
      }),
  };
}

function baseOf(element: XmlElement, base: string | undefined) {
  return element.scope.inherited['xml:base'] ?? base;
}

function readLink(entry: XmlElement, base: string | undefined): string | undefined {
  const links = entry.all('link').filter(link => /^(alternate)?$/.test(link.attribute('rel')));
  for (const type of [/html/, /^$/, /./]) {
    for (const link of links) {
      if (!type.test(link.attribute('type'))) continue;
      const found = readAddress(link.attribute('href') || link.text, baseOf(link, base));
      if (found) return found;
    }
  }
  return undefined;
}
