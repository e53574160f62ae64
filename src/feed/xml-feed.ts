import {makeArticle} from './article.js';
import {readDate} from './dates.js';
import {readLanguage} from './fields.js';
import {readMedia} from './media.js';
import type {Author, Feed} from './model.js';
import {each, type Steps} from './steps.js';
import {plainText} from './text.js';
import type {XmlElement} from './xml-element.js';

// RSS and Atom have each taken so much from the other that one list of names, best first, serves both.
const TITLE = ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'];
const ID = ['guid', 'id', 'atom:id'];
const SUMMARY = ['description', 'summary', 'atom:summary', 'dc:description', 'itunes:summary'];
const CONTENT = [
  'content:encoded',
  'content',
  'atom:content',
  'xhtml:body',
  'xhtml:div',
  'fullitem',
];
const PUBLISHED = [
  'pubdate',
  'published',
  'issued',
  'dc:date',
  'dcterms:created',
  'dcterms:issued',
  'atom:published',
  'atom:issued',
  'created',
  'atom:created',
];
const UPDATED = ['updated', 'atom:updated', 'modified', 'atom:modified', 'dcterms:modified'];

const text = (element: XmlElement) => element.text;
const html = (element: XmlElement) => element.html.trim();
const date = (element: XmlElement) => readDate(element.text);

/**
 * Reads a feed in XML.
 *
 * @param channel The element with the feed's own fields.
 * @param authorsOf Whom an item names, and whom it inherits.
 */
export function* readXmlFeed(
  channel: XmlElement,
  items: XmlElement[],
  authorsOf: (item: XmlElement) => Author[],
): Steps<Feed> {
  const {inherited, document} = channel.scope;
  document.base ||= channel
    .all('link', 'atom:link')
    .flatMap(link => [link.text, link.attribute('href')])
    .find(address => /^https?:/.test(address));
  const image =
    channel.first(['image'], logo => logo.first(['url'], text)) ??
    channel.first(['logo', 'icon'], text) ??
    channel.first(['itunes:image'], logo => logo.attribute('href'));
  return {
    title: plainText(channel.first(TITLE, html) ?? ''),
    url: readLink(channel),
    language: readLanguage(
      channel.first(['language', 'dc:language'], text) ?? inherited['xml:lang'],
    ),
    image: channel.address(image),
    ttlSeconds: readTtl(channel),
    articles: yield* each(items, item =>
      makeArticle(
        {
          id:
            item.first(ID, text) ??
            (item.attribute('rdf:about') || item.first(['dc:identifier'], text)),
          url: readLink(item) ?? readOtherLink(item),
          title: item.first(TITLE, html),
          summary: item.first(SUMMARY, html) ?? readMediaDescription(item),
          content: item.first(CONTENT, html),
          image: readMedia(item),
          authors: authorsOf(item),
          categories: readCategories(item),
          published: item.first(PUBLISHED, date),
          updated: item.first(UPDATED, date),
          language: item.attribute('xml:lang') || item.first(['dc:language'], text),
        },
        item.base,
      ),
    ),
  };
}

/** RSS writes the address into the element, Atom into `href`, where a page comes before other types. */
function readLink(element: XmlElement): string | undefined {
  for (const name of ['link', 'atom:link']) {
    for (const type of [/html/, /^$/, /^/]) {
      const found = element.first([name], link =>
        type.test(link.attribute('type')) && /^(alternate)?$/.test(link.attribute('rel'))
          ? link.address(link.attribute('href') || link.text)
          : undefined,
      );
      if (found) return found;
    }
  }
  return undefined;
}

/** An id that is an address, or at last the file that belongs to the item. */
function readOtherLink(item: XmlElement): string | undefined {
  return (
    item.first(ID, id =>
      /^https?:/.test(id.text) && !/false/i.test(id.attribute('ispermalink'))
        ? id.address(id.text)
        : undefined,
    ) ??
    item.address(item.attribute('rdf:about')) ??
    item.first(['enclosure', 'link'], file =>
      file.name === 'enclosure' || file.attribute('rel') === 'enclosure'
        ? file.address(file.attribute('url') || file.attribute('href'))
        : undefined,
    )
  );
}

function readMediaDescription(parent: XmlElement): string | undefined {
  return (
    parent.first(['media:description'], html) ??
    parent.first(['media:group', 'media:content'], readMediaDescription)
  );
}

function readCategories(item: XmlElement): string[] {
  const read = (...names: string[]) =>
    item
      .all(...names)
      .map(
        category =>
          category.attribute('label') ||
          category.attribute('term') ||
          category.attribute('text') ||
          category.html,
      );
  const own = read('category', 'dc:subject', 'atom:category');
  return own.length ? own : read('media:category', 'itunes:category');
}

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 1,
  daily: 24,
  weekly: 168,
  monthly: 720,
  yearly: 8760,
};

function readTtl(channel: XmlElement): number | undefined {
  const number = (name: string) => parseInt(channel.first([name], text) ?? '');
  const hours = channel.first(['sy:updateperiod'], ({text}) => PERIODS[text]);
  const minutes = number('ttl') || (hours && (hours * 60) / (number('sy:updatefrequency') || 1));
  return minutes ? minutes * 60 : undefined;
}
