import type {Article, ArticleImage, Author, Feed} from '../feed/model.js';
import {plainText} from '../feed/text.js';

/** A feed that is missing from a merged one. */
export interface MissingFeed {
  url: string;
  kind: string;
  hint: string;
}

export interface WriteOptions {
  /** Address of the feed, where it is one. */
  feedUrl?: string | undefined;
  missing?: MissingFeed[];
}

/**
 * Writes a feed as JSON Feed 1.1, from which our own reader gets the same feed back. What the format has no field for is
 * in `_newsalist`.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function writeJsonFeed(feed: Feed, {feedUrl, missing = []}: WriteOptions = {}): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.url,
    feed_url: feedUrl,
    icon: feed.image,
    language: feed.language,
    _newsalist: present({
      ttl_seconds: feed.ttlSeconds,
      missing: missing.length ? missing : undefined,
    }),
    items: feed.articles.map(writeArticle),
  });
}

function writeArticle(article: Article): object {
  const {contentHtml, image, authors, categories} = article;
  return {
    id: article.id,
    url: article.url,
    title: article.title,
    // Readers take it from the content where it is missing, as ours did.
    summary: article.summary === plainText(contentHtml) ? undefined : article.summary,
    ...(contentHtml ? {content_html: contentHtml} : {content_text: ''}),
    image: image?.url,
    date_published: writeDate(article.published),
    date_modified: writeDate(article.updated),
    authors: authors.length ? authors.map(writeAuthor) : undefined,
    tags: categories.length ? categories : undefined,
    language: article.language,
    _newsalist: present({image: image && describe(image)}),
  };
}

/** Undefined when there is nothing to say of it but its address. */
function describe({url, alt, ...rest}: ArticleImage): object | undefined {
  const facts = present({alt: alt || undefined, ...rest});
  return facts && {url, ...facts};
}

function writeAuthor({name, url, image, bio}: Author): object {
  return {name, url, avatar: image, _newsalist: present({bio})};
}

/** In whole seconds, which is all that feeds tell. */
function writeDate(date: Date | undefined): string | undefined {
  return date?.toISOString().replace(/\.\d+/, '');
}

function present(fields: Record<string, unknown>): object | undefined {
  return Object.values(fields).some(value => value !== undefined) ? fields : undefined;
}
