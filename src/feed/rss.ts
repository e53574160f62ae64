import type {Feed} from './model.js';
import {readAddress} from './fields.js';
import {html, readEntry, readPeople, text, TITLE} from './entry.js';
import {makeArticle} from './article.js';
import {plainText} from './text.js';
import type {XmlElement} from './xml-element.js';

/**
 * RSS 0.9x, 1.0 and 2.0.
 *
 * @see https://www.rssboard.org/rss-specification
 */
export function readRss(root: XmlElement, url: string | undefined): Feed {
  const channel = root.all('channel')[0] ?? root;
  const own = (name: string) => (element: XmlElement) =>
    readAddress(element.attribute(name), baseOf(element, url));
  const site =
    channel.first(['link'], link => readAddress(link.text, baseOf(link, url))) ??
    channel.first(['link', 'atom:link'], link =>
      link.attribute('rel') === 'alternate' ? own('href')(link) : undefined,
    );
  const base = url ?? site ?? channel.first(['atom:link'], own('href'));
  const items = [
    root,
    ...root.children.flatMap(child => [child, ...child.all('items')]),
    ...root.all('items'),
  ];
  return {
    title: plainText(channel.first(TITLE, html) ?? ''),
    url: site,
    language:
      channel.first(['language', 'dc:language'], text) || channel.scope.inherited['xml:lang'],
    articles: [...new Set(items)]
      .flatMap(parent => parent.all('item'))
      .filter(item => item.children.length)
      .map(item => {
        const base2 = baseOf(item, base);
        return makeArticle(
          {...readEntry(item, base), url: readLink(item, base), authors: readAuthors(item)},
          base2,
        );
      }),
  };
}

function baseOf(element: XmlElement, base: string | undefined) {
  return element.scope.inherited['xml:base'] ?? base;
}

function readLink(item: XmlElement, base: string | undefined): string | undefined {
  const resolve = (value: string, element: XmlElement) => readAddress(value, baseOf(element, base));
  return (
    (item.first(['link'], link => resolve(link.text, link)) ??
      item.first(
        ['atom:link', 'link'],
        link =>
          /^(alternate)?$/.test(link.attribute('rel')) && resolve(link.attribute('href'), link),
      ) ??
      item.first(
        ['guid'],
        guid =>
          guid.attribute('ispermalink').toLowerCase() !== 'false' &&
          /^https?:/i.test(guid.text) &&
          resolve(guid.text, guid),
      ) ??
      resolve(item.attribute('rdf:about'), item) ??
      item.first(['enclosure'], e => resolve(e.attribute('url'), e))) ||
    undefined
  );
}

function readAuthors(item: XmlElement) {
  for (const names of [['author'], ['dc:creator'], ['itunes:author'], ['atom:author']]) {
    const people = readPeople(item.all(...names));
    if (people.length) return people;
  }
  return [];
}
