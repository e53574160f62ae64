import {FeedError} from './feed-error.js';
import type {FeedInput, ParseOptions} from './document.js';
import type {Feed} from './model.js';

type Parse = (input: FeedInput, options: ParseOptions) => Promise<Feed>;

let parser: Promise<Parse> | undefined;

/**
 * Fetches what makes a feed of an answer, once for all feeds, and tries three times. It is a file of its own, so that a page without a
 * feed does not wait for it.
 *
 * @throws {FeedError} Of kind `network`; the next call tries again.
 */
export function fetchParser(): Promise<Parse> {
  return (parser ??= load(1));
}

async function load(tries: number): Promise<Parse> {
  try {
    return (await import('./parse-lazily.js')).parseFeedLazily;
  } catch (cause) {
    if (tries > 2) {
      parser = undefined;
      throw new FeedError('network', String(cause), 'Serve feed-parser.js beside the script.');
    }
    await new Promise(resolve => void setTimeout(resolve, tries * 1e3));
    return load(tries + 1);
  }
}

/** To be called as a feed is asked for: then the parser comes beside it. */
export function prefetchParser(): void {
  fetchParser().catch(() => undefined); // whoever needs it asks again, and is told
}
