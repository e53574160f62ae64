import {readAddress} from './fields.js';
import {type Paths, readJsonArticle} from './json-article.js';
import {pick, pickList, pickText} from './json.js';
import type {Feed} from './model.js';
import {MAX_ARTICLES, type ParseOptions} from './document.js';
import {each, type Steps} from './steps.js';
import {plainText} from './text.js';

/** What the interface sends, version 3. */
const POST: Paths = {
  id: 'id',
  url: 'url',
  title: 'title',
  content: 'content',
  image: 'images.0',
  authors: 'author',
  categories: 'labels',
  published: 'published',
  updated: 'updated',
};

/** What `/feeds/posts/default?alt=json` sends: Atom, with every text in a `$t`. */
const ENTRY: Paths = {
  id: 'id.$t',
  url: 'alternate',
  title: 'title.$t',
  summary: 'summary.$t',
  content: 'content.$t',
  image: 'media$thumbnail',
  authors: 'author',
  categories: 'categories',
  published: 'published.$t',
  updated: 'updated.$t',
};

/**
 * Blogger's two forms of JSON.
 *
 * @see https://developers.google.com/blogger/docs/3.0/reference/posts/list
 */
export function* readBlogger(
  json: unknown,
  {url, maxArticles = MAX_ARTICLES}: ParseOptions,
): Steps<Feed | undefined> {
  if (pickText(json, 'kind').startsWith('blogger#post')) {
    const posts = pickText(json, 'kind') === 'blogger#post' ? [json] : pickList(json, 'items');
    return {
      title: '',
      articles: yield* each(posts.slice(0, maxArticles), post => readJsonArticle(post, POST, url)),
    };
  }
  const [feed] = pick(json, 'feed');
  if (!pickText(feed, 'title.$t id.$t')) return undefined;
  const site = alternate(feed);
  return {
    title: plainText(pickText(feed, 'title.$t')),
    url: readAddress(site, url),
    articles: yield* each(pickList(feed, 'entry').slice(0, maxArticles), entry =>
      readJsonArticle(flatten(entry), ENTRY, url ?? site),
    ),
  };
}

/** An entry in the shape that other formats have. */
function flatten(entry: unknown): object {
  const thumbnail = pickText(entry, 'media$thumbnail.url');
  return {
    ...(entry as object),
    alternate: alternate(entry),
    author: pickList(entry, 'author').map(author => ({
      name: pickText(author, 'name.$t'),
      url: pickText(author, 'uri.$t'),
    })),
    categories: pickList(entry, 'category').map(category => pickText(category, 'term')),
    // The picture as large as a card needs it, not the square of 72 pixels.
    media$thumbnail: thumbnail.replace(/\/s72(?:-[^/]*)?\//, '/w640/'),
  };
}

function alternate(element: unknown): string {
  const link = pickList(element, 'link').find(link => pickText(link, 'rel') === 'alternate');
  return pickText(link, 'href');
}
