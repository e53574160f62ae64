import {type Paths, readJsonArticle, readJsonAuthors} from './json-article.js';
import {readAddress, readLanguage} from './fields.js';
import {pick, pickList, pickText} from './json.js';
import type {Feed} from './model.js';
import {MAX_ARTICLES, type ParseOptions} from './document.js';
import {each, type Steps} from './steps.js';
import {cleanText} from './clean-text.js';

const PATHS: Paths = {
  id: 'id',
  url: 'url external_url',
  title: 'title',
  summary: 'summary',
  content: 'content_html',
  plainContent: 'content_text',
  image: '_newsalist.image image banner_image',
  authors: 'authors author',
  categories: 'tags',
  published: 'date_published',
  updated: 'date_modified',
  language: 'language',
  isPlain: true,
};

/**
 * JSON Feed 1.0 and 1.1. Articles without authors have the feed's.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function* readJsonFeed(
  json: unknown,
  {url, maxArticles = MAX_ARTICLES}: ParseOptions,
): Steps<Feed | undefined> {
  const [items, ...signs] = pick(json, 'items kind sys');
  // Blogger and Contentful have items too.
  if (!Array.isArray(items) || signs.some(Boolean)) return undefined;
  const site = pickText(json, 'home_page_url');
  const base = url ?? [site, pickText(json, 'feed_url')].find(address => /^https?:/.test(address));
  const authors = readJsonAuthors(pickList(json, 'authors author'), base);
  return {
    title: cleanText(pickText(json, 'title')),
    url: readAddress(site, base),
    language: readLanguage(pickText(json, 'language')),
    image: readAddress(pickText(json, 'icon favicon'), base),
    ttlSeconds: Number(pickText(json, '_newsalist.ttl_seconds')) || undefined,
    articles: yield* each(
      items.filter(item => item && typeof item === 'object').slice(0, maxArticles),
      item => {
        const article = readJsonArticle(item, PATHS, base);
        return article.authors.length ? article : {...article, authors};
      },
    ),
  };
}
