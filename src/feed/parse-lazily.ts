import {type FeedInput, isJson, type ParseOptions, readXml, textOf} from './document.js';
import {FeedError} from './feed-error.js';
import type {Feed} from './model.js';
import {learn, needsRareWords} from './vocabulary.js';

/**
 * Reads every format, and fetches for it what most feeds do not need: the readers of JSON, and rare words.
 *
 * @throws {FeedError} Of kind `format`, when it is no feed; of kind `network`, when the readers of JSON do not come.
 */
export async function parseFeedLazily(input: FeedInput, options: ParseOptions = {}): Promise<Feed> {
  const text = textOf(input, options);
  const read = isJson(text) ? await fetchJsonReader() : readXml;
  const feed = read(text, options);
  if (!needsRareWords()) return feed;
  try {
    learn((await import('./rare-words.js')).rareWords);
  } catch {
    // Without them a title shows &hearts; as it stands, which is better than no title.
    return feed;
  }
  return read(text, options);
}

async function fetchJsonReader() {
  try {
    return (await import('./json-formats.js')).readAnyJson;
  } catch (cause) {
    throw new FeedError(
      'network',
      `The readers of JSON could not be fetched: ${cause}`,
      'Serve the file json-formats beside the script.',
    );
  }
}
