// The feed parser of a page: cdn/feed-parser.js. Scripts of other versions fetch it too, from caches that are older or newer than they: what
// `parseFeedLazily` takes, gives and throws may be added to, never changed.
import {type FeedInput, isJson, type ParseOptions, readXml, textOf} from './document.js';
import {FeedError} from './feed-error.js';
import type {Feed} from './model.js';
import {finishInSlices} from './steps.js';
import {learn, needsRareWords} from './vocabulary.js';

/** More than any page shows, and what a phone reads without a pause that is felt. */
const MAX_ARTICLES = 500;

/**
 * Reads every format, and fetches for it what most feeds do not need: the readers of JSON, and rare words. Reads 500
 * articles at most, if `maxArticles` does not say otherwise.
 *
 * @throws {FeedError} Of kind `format`, when it is no feed; of kind `network`, when the readers of JSON do not come.
 */
export async function parseFeedLazily(input: FeedInput, given: ParseOptions = {}): Promise<Feed> {
  const options = {...given, maxArticles: given.maxArticles ?? MAX_ARTICLES};
  const text = await finishInSlices(textOf(input, options));
  const read = isJson(text) ? await fetchJsonReader() : readXml;
  const feed = await finishInSlices(read(text, options));
  if (!needsRareWords()) return feed;
  try {
    learn((await import('./rare-words.js')).rareWords);
  } catch {
    // Without them a title shows &hearts; as it stands, which is better than no title.
    return feed;
  }
  return finishInSlices(read(text, options));
}

async function fetchJsonReader() {
  try {
    return (await import('./json-formats.js')).readAnyJson;
  } catch (cause) {
    throw new FeedError(
      'network',
      `The readers of JSON could not be fetched: ${String(cause)}`,
      'Serve the file json-formats beside the script.',
    );
  }
}
