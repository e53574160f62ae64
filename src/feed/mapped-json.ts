import {readAddress} from './fields.js';
import {type Paths, readJsonArticle} from './json-article.js';
import {pickList, pickText} from './json.js';
import type {Article, Feed} from './model.js';
import {MAX_ARTICLES, type ParseOptions} from './document.js';
import {each, type Steps} from './steps.js';

// Names that interfaces usually give these.
const USUAL: Paths = {
  id: 'id guid',
  url: 'url link permalink href',
  title: 'title headline name',
  summary: 'summary excerpt description',
  content: 'content body html',
  image: 'image picture thumbnail photo cover',
  authors: 'authors author byline',
  categories: 'categories category tags section',
  published: 'published publishedAt published_at publishDate date created_at createdAt',
  updated: 'updated updatedAt updated_at modified',
  language: 'language lang',
};

/** JSON of no known format, read as the page says: with `itemsPath`, `map` or both. */
export function* readMappedJson(json: unknown, options: ParseOptions): Steps<Feed | undefined> {
  const {itemsPath, map} = options;
  if (!itemsPath && !map) return undefined;
  const items = itemsPath ? pickList(json, itemsPath) : [json].flat();
  return {title: '', articles: yield* readMappedArticles(items, options)};
}

/**
 * Finds the fields of articles by their usual names, or where `map` says: words such as `title=headline.ar url=link`. A
 * field may be there several times, the best place first. A place with braces is an address to fill in:
 * `url=https://news.example/{section}/{slug}`.
 */
export function* readMappedArticles(
  items: unknown[],
  {map = '', url, maxArticles = MAX_ARTICLES}: ParseOptions,
): Steps<Article[]> {
  const {template, ...paths} = readMap(map);
  return yield* each(
    items.filter(item => item && typeof item === 'object').slice(0, maxArticles),
    item => {
      const article = readJsonArticle(item, paths, url);
      const address = template && readAddress(fill(template, item), url);
      return address
        ? {...article, id: pickText(item, paths.id) || address, url: address}
        : article;
    },
  );
}

function readMap(map: string): Paths & {template?: string} {
  const own: Record<string, string> = {};
  for (const word of map.split(/\s+/)) {
    const [, field = '', place = ''] = /^(\w+)=(.+)/.exec(word) ?? [];
    if (field === 'url' && place.includes('{')) own.template = place;
    else if (Object.hasOwn(USUAL, field)) own[field] = `${own[field] ?? ''} ${place}`.trim();
  }
  return {...USUAL, ...own};
}

/** Empty when a value is missing. */
function fill(template: string, item: unknown): string {
  let isComplete = true;
  const address = template.replace(/\{([^{}]*)\}/g, (_, path: string) => {
    const value = pickText(item, path);
    if (!value) isComplete = false;
    return encodeURIComponent(value);
  });
  return isComplete ? address : '';
}
