import {type Paths, readJsonArticle} from './json-article.js';
import {pick, pickText} from './json.js';
import type {Feed} from './model.js';
import {MAX_ARTICLES, type ParseOptions} from './document.js';
import {each, type Steps} from './steps.js';

const PATHS: Paths = {
  id: 'guid.rendered id',
  url: 'link',
  title: 'title.rendered',
  summary: 'excerpt.rendered',
  content: 'content.rendered',
  image: 'picture jetpack_featured_media_url',
  authors: '_embedded.author',
  categories: '_embedded.wp:term',
  published: 'date_gmt date',
  updated: 'modified_gmt modified',
  isCategory: term => /^(?:category|post_tag)?$/.test(pickText(term, 'taxonomy')),
};

/**
 * Posts of a WordPress site's REST interface, or a single one; people, categories and pictures come with `_embed`.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export function* readWordPress(
  json: unknown,
  {url, maxArticles = MAX_ARTICLES}: ParseOptions,
): Steps<Feed | undefined> {
  const list = [json].flat();
  const posts = list.filter(post =>
    pick(post, 'title.rendered excerpt.rendered content.rendered date_gmt _links').some(Boolean),
  );
  if (list.length && !posts.length) return undefined;
  return {
    title: '',
    articles: yield* each(posts.slice(0, maxArticles), post =>
      readJsonArticle({...(post as object), picture: featuredPicture(post)}, PATHS, url),
    ),
  };
}

/** In the shape that other formats have. */
function featuredPicture(post: unknown): object {
  const [media] = pick(post, '_embedded.wp:featuredmedia.0');
  const [details] = pick(media, 'media_details');
  return {
    ...(details as object | undefined),
    url: pickText(media, 'source_url'),
    alt: pickText(media, 'alt_text'),
    caption: pickText(media, 'caption.rendered'),
    credit: pickText(details, 'image_meta.credit'),
  };
}
