import {jsonFormats} from '../feed/json-formats.js';
import type {Feed} from '../feed/model.js';
import {parseFeed} from '../feed/parse.js';
import {pack, unpack, versionOf, type Packed} from './packed.js';
import {RelayError} from './relay-error.js';
import type {UpstreamAnswer, Validators} from './upstream.js';
import {writeJsonFeed} from './write-json-feed.js';

/** Most articles kept of a feed, as many as elements read. */
const MAX_ARTICLES = 500;

/** A feed as it is kept: normalised, and what is known of its age. Times are milliseconds since 1970. */
export interface Copy {
  /** JSON Feed. */
  readonly body: Packed;
  /** Equal versions have equal bodies. */
  readonly version: string;
  readonly changedAt: number;
  /** When the publisher was last heard. */
  readonly checkedAt: number;
  readonly freshUntil: number;
  readonly upstream: Validators;
}

/**
 * Reads what a publisher answered.
 *
 * @param held The copy from before, which stays itself where nothing has changed.
 * @throws {FeedError} `format`.
 * @throws {RelayError} `empty`.
 */
export async function makeCopy(
  answer: UpstreamAnswer,
  held: Copy | undefined,
  {freshSeconds, compress}: {freshSeconds: number; compress: boolean},
): Promise<Copy> {
  const now = Date.now();
  const times = {checkedAt: now, freshUntil: now + freshFor(answer, freshSeconds) * 1e3};
  const {bytes, url, contentType, validators} = answer;
  if (!bytes) {
    if (held) return {...held, ...times};
    const hint = 'Answer 304 only to those who have a copy.';
    throw new RelayError('status', `304: ${url}`, hint, 304);
  }
  const feed = parseFeed(bytes, {url, contentType, maxArticles: MAX_ARTICLES}, jsonFormats);
  if (!feed.articles.length) {
    throw new RelayError('empty', `No article: ${url}`, 'Put an article into the feed.');
  }
  const text = writeJsonFeed(feed, {feedUrl: url});
  const version = await versionOf(text);
  if (version === held?.version) return {...held, ...times, upstream: validators};
  const modified = Date.parse(validators.lastModified ?? '');
  return {
    body: await pack(text, compress),
    version,
    changedAt: modified <= now ? modified : now,
    upstream: validators,
    ...times,
  };
}

/** The feed in a copy, the same as was written into it. */
export async function readCopy({body}: Copy): Promise<Feed> {
  return parseFeed(await unpack(body));
}

/** Seconds; a publisher that asks for more than this would have flash news late. */
const LONGEST_FRESH = 900;

function freshFor({cacheControl, age}: UpstreamAnswer, least: number): number {
  const seconds = /s-maxage=(\d+)/.exec(cacheControl) ?? /max-age=(\d+)/.exec(cacheControl);
  return Math.max(least, Math.min(Number(seconds?.[1] ?? 0) - age, LONGEST_FRESH));
}
