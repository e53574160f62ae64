import {absolute} from './absolute-address.js';
import type {ParseOptions} from './document.js';
import {FeedError} from './feed-error.js';
import {fetchParser, prefetchParser} from './fetch-parser.js';
import type {Feed} from './model.js';
import {isForeign, request, type Answer} from './request.js';

export interface LoadOptions {
  signal?: AbortSignal | undefined;
  /** As for `fetch`; `default`. */
  cache?: RequestCache | undefined;
  /** Address with `{url}` in it, through which feeds of other origins are asked for. */
  relay?: string | undefined;
}

/** How to read JSON of no known format. */
export type MappingOptions = Pick<ParseOptions, 'itemsPath' | 'map'>;

/**
 * Reads a feed once.
 *
 * @param url Relative to the page; on a server absolute.
 * @throws {FeedError} When there is no feed, or nothing in it.
 * @throws The reason of `signal`, when that is aborted.
 */
export async function loadFeed(
  url: URL | string,
  {signal, cache, relay}: LoadOptions = {},
): Promise<Feed> {
  const address = absolute(url);
  prefetchParser();
  return readFeed(await request(relayed(address, relay), {signal, cache}), address);
}

/** @throws {FeedError} `format` or `empty`; `network` when the parser, or what it needs for a rare format, does not come. */
export async function readFeed(
  {bytes, contentType}: Answer,
  url: string,
  mapping?: MappingOptions,
): Promise<Feed> {
  const parse = await fetchParser();
  let feed: Feed;
  try {
    feed = await parse(bytes, {contentType, url, ...mapping});
  } catch (cause) {
    // The parser may be another file's, with an error class of its own.
    const {kind, message, hint} = cause as FeedError;
    throw new FeedError(kind, message, hint);
  }
  return withArticles(feed, url);
}

/** @throws {FeedError} `empty`, when it has none. */
export function withArticles(feed: Feed, url: string): Feed {
  if (feed.articles.length) return feed;
  throw new FeedError('empty', `empty: ${url}`, 'Put an article into the feed.');
}

export function relayed(address: string, relay?: string): string {
  return relay && isForeign(address)
    ? absolute(relay.replace('{url}', () => encodeURIComponent(address)))
    : address;
}
