import {FeedError} from './feed-error.js';
import type {ParseOptions} from './document.js';
import type {Feed} from './model.js';
import {parseFeedLazily} from './parse-lazily.js';
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
  return readFeed(await request(relayed(address, relay), {signal, cache}), address);
}

/** @throws {FeedError} `format` or `empty`; `network` when the reader of a rare format does not come. */
export async function readFeed(
  {bytes, contentType}: Answer,
  url: string,
  mapping?: MappingOptions,
): Promise<Feed> {
  const feed = await parseFeedLazily(bytes, {contentType, url, ...mapping});
  if (feed.articles.length) return feed;
  throw new FeedError('empty', `empty: ${url}`, 'Put an article into the feed.');
}

/** What is no address comes back as it is: fetch refuses it and says so. */
export function absolute(url: URL | string): string {
  try {
    return new URL(url, globalThis.document?.baseURI).href;
  } catch {
    return `${url}`; // the only error that URL throws
  }
}

export function relayed(address: string, relay?: string): string {
  return relay && isForeign(address)
    ? absolute(relay.replace('{url}', () => encodeURIComponent(address)))
    : address;
}
