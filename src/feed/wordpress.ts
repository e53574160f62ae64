import type {Feed} from './model.js';
import {readAddress} from './fields.js';
import {readDate} from './dates.js';
import {makeArticle} from './article.js';
import {pick, pickList, pickText} from './json.js';
import {plainText} from './text.js';

/**
 * The posts of a WordPress site's REST interface, with or without `_embed`, or one post.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export function readWordPress(json: unknown, url: string | undefined): Feed | undefined {
  const posts = Array.isArray(json) ? json : [json];
  const isPost = (post: unknown) =>
    ['title', 'content', 'excerpt'].some(key => pick(post, key + '.rendered') !== undefined) ||
    pick(post, 'date_gmt') !== undefined ||
    pick(post, '_links') !== undefined;
  if (posts.length && !posts.some(isPost)) return undefined;
  return {
    title: '',
    articles: posts.filter(isPost).map(post => {
      const dateOf = (name: string) =>
        readDate(pickText(post, name + '_gmt')) ?? readDate(pickText(post, name));
      const image = readAddress(
        pickText(post, '_embedded.wp:featuredmedia.0.source_url', 'jetpack_featured_media_url'),
        url,
      );
      const terms = pickList(post, '_embedded.wp:term').flat();
      return makeArticle(
        {
          id: pickText(post, 'guid.rendered', 'id'),
          url: pickText(post, 'link'),
          title: pickText(post, 'title.rendered'),
          summary: pickText(post, 'excerpt.rendered'),
          content: pickText(post, 'content.rendered'),
          image: image
            ? {url: image, alt: pickText(post, '_embedded.wp:featuredmedia.0.alt_text')}
            : undefined,
          authors: pickList(post, '_embedded.author')
            .map(author => ({name: plainText(pickText(author, 'name'))}))
            .filter(({name}) => name),
          categories: ['category', 'post_tag'].flatMap(taxonomy =>
            terms
              .filter(term => pick(term, 'taxonomy') === taxonomy)
              .map(term => plainText(pickText(term, 'name'))),
          ),
          published: dateOf('date'),
          updated: dateOf('modified'),
        },
        url,
      );
    }),
  };
}
