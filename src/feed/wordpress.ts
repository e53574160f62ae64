import {type Paths, readJsonArticle} from './json-article.js';
import {pick} from './json.js';
import type {Feed} from './model.js';
import {MAX_ARTICLES, type ParseOptions} from './document.js';

const PATHS: Paths = {
  id: 'guid.rendered id',
  url: 'link',
  title: 'title.rendered',
  summary: 'excerpt.rendered',
  content: 'content.rendered',
  image: '_embedded.wp:featuredmedia.0 jetpack_featured_media_url',
  authors: '_embedded.author',
  categories: '_embedded.wp:term',
  published: 'date_gmt date',
  updated: 'modified_gmt modified',
};

/**
 * Posts of a WordPress site's REST interface, or a single one; people, categories and pictures come with `_embed`.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export function readWordPress(
  json: unknown,
  {url, maxArticles = MAX_ARTICLES}: ParseOptions,
): Feed | undefined {
  const list = [json].flat();
  const posts = list.filter(post =>
    pick(post, 'title.rendered excerpt.rendered content.rendered date_gmt _links').some(Boolean),
  );
  if (list.length && !posts.length) return undefined;
  return {
    title: '',
    articles: posts.slice(0, maxArticles).map(post => readJsonArticle(post, PATHS, url)),
  };
}
