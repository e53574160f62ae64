import {readAtom} from './atom.js';
import {decode} from './decode.js';
import {FeedError} from './feed-error.js';
import type {Feed} from './model.js';
import {readRss} from './rss.js';
import type {Steps} from './steps.js';
import {cleanText} from './clean-text.js';
import {parseXml} from './xml.js';

export const MAX_ARTICLES = 2000;

export interface ParseOptions {
  /** The server's Content-Type. Only its charset counts; the format is found by looking. */
  contentType?: string | undefined;
  /** Address the feed came from. Relative addresses stay relative where neither it nor the feed says what to. */
  url?: string | undefined;
  /** Articles read at most; 2,000. */
  maxArticles?: number | undefined;
  /** For JSON of no known format: where the list of articles is, such as `data.items`. */
  itemsPath?: string | undefined;
  /** For JSON of no known format: where an article's fields are, such as `title=headline.ar url=link`. */
  map?: string | undefined;
}

export type FeedInput = string | Uint8Array;

export function* textOf(input: FeedInput, {contentType}: ParseOptions): Steps<string> {
  return typeof input === 'string' ? input : yield* decode(input, contentType);
}

/** What begins like JSON is not looked at as XML, and the other way round. */
export function isJson(text: string): boolean {
  return /^[\s\ufeff]*[[{]/.test(text);
}

/**
 * Reads a document in XML.
 *
 * @throws {FeedError} Of kind `format`, when it is no feed.
 */
export function* readXml(
  text: string,
  {url, maxArticles = MAX_ARTICLES}: ParseOptions,
): Steps<Feed> {
  const {root, items} = yield* parseXml(text, url, maxArticles);
  if (!root) throw notFeed(text, 'Give the address of a feed, not of a page.');
  return yield* (/feed|entry/.test(root.tag) ? readAtom : readRss)(root, items);
}

/** @param found What is there instead. */
export function notFeed(found: string, hint: string): FeedError {
  return new FeedError('format', `Not a feed: ${cleanText(found.slice(0, 99))}`, hint);
}
