// What an RSS item and an Atom entry have in common, and what RSS takes from Atom.
import type {ArticleImage, Author} from './model.js';
import {readAddress} from './fields.js';
import {readDate} from './dates.js';
import type {Found} from './article.js';
import {readName} from './people.js';
import {plainText} from './text.js';
import type {XmlElement} from './xml-element.js';

export const text = (element: XmlElement) => element.text;
export const html = (element: XmlElement) => element.html;
export const TITLE = ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'];
const date = (element: XmlElement) => readDate(element.text);
const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])/i;

export function readEntry(entry: XmlElement, base: string | undefined): Found {
  return {
    id:
      entry.first(['guid', 'id', 'atom:id'], text) ||
      entry.attribute('rdf:about') ||
      entry.first(['dc:identifier'], text),
    title: entry.first(TITLE, html),
    summary:
      entry.first(
        [
          'description',
          'summary',
          'atom:summary',
          'dc:description',
          'itunes:summary',
          'media:description',
        ],
        html,
      ) || entry.first(['media:group'], group => group.first(['media:description'], html)),
    content: entry.first(
      ['content:encoded', 'content', 'atom:content', 'xhtml:body', 'xhtml:div', 'body', 'div'],
      html,
    ),
    image: readImage(entry, base),
    categories: readCategories(entry),
    published: entry.first(
      [
        'pubdate',
        'published',
        'issued',
        'dc:date',
        'dcterms:created',
        'dcterms:issued',
        'created',
        'atom:published',
      ],
      date,
    ),
    updated: entry.first(['updated', 'atom:updated', 'modified', 'dcterms:modified'], date),
    language: entry.attribute('xml:lang') || undefined,
  };
}

export function readPeople(elements: XmlElement[]): Author[] {
  const authors = new Map<string, Author>();
  for (const element of elements) {
    const names = element.all('name', 'atom:name', 'email', 'atom:email');
    const name = readName(
      element.first(['name', 'atom:name', 'email', 'atom:email'], html) ??
        (element.all('uri', 'atom:uri').length ? '' : element.html),
    );
    void names;
    if (name && !authors.has(name)) authors.set(name, {name});
  }
  return [...authors.values()];
}

function readCategories(entry: XmlElement): string[] {
  const categories = new Set<string>();
  for (const element of entry.all('category', 'dc:subject', 'atom:category')) {
    categories.add(
      plainText(element.attribute('label') || element.attribute('term') || element.html),
    );
  }
  categories.delete('');
  if (!categories.size) {
    for (const element of entry.all('media:category', 'itunes:category'))
      categories.add(plainText(element.attribute('text') || element.html));
    categories.delete('');
  }
  return [...categories];
}

function readImage(entry: XmlElement, base: string | undefined): ArticleImage | undefined {
  const media = (parent: XmlElement): XmlElement[] =>
    parent.children.flatMap(child =>
      child.name.startsWith('media:') ? [child, ...media(child)] : [],
    );
  const all = media(entry);
  const largest = (elements: XmlElement[]) => {
    const images = elements.flatMap(element => {
      const url = readAddress(
        element.attribute('url'),
        element.scope.inherited['xml:base'] ?? base,
      );
      return url
        ? [
            {
              url,
              alt: '',
              width: parseInt(element.attribute('width')) || undefined,
              height: parseInt(element.attribute('height')) || undefined,
            },
          ]
        : [];
    });
    return images.reduce<ArticleImage | undefined>(
      (best, image) => (best && (best.width ?? 0) >= (image.width ?? 0) ? best : image),
      undefined,
    );
  };
  const isImage = (element: XmlElement) => {
    const kind = element.attribute('type') || element.attribute('medium');
    return kind ? kind.startsWith('image') : IMAGE_FILE.test(element.attribute('url'));
  };
  const at = (url: string | undefined, element: XmlElement) => {
    const address = readAddress(url, element.scope.inherited['xml:base'] ?? base);
    return address ? {url: address, alt: ''} : undefined;
  };
  return (
    largest(all.filter(element => element.name === 'media:content' && isImage(element))) ??
    largest(all.filter(element => element.name === 'media:thumbnail')) ??
    entry.first(['enclosure'], e => (isImage(e) ? at(e.attribute('url'), e) : undefined)) ??
    entry.first(['link', 'atom:link'], e =>
      e.attribute('rel') === 'enclosure' && e.attribute('type').startsWith('image')
        ? at(e.attribute('href'), e)
        : undefined,
    ) ??
    entry.first(['itunes:image'], e => at(e.attribute('href'), e)) ??
    entry.first(['image'], e => at(e.first(['url'], text) || e.attribute('href') || e.text, e))
  );
}
