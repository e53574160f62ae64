import {notFeed, type ParseOptions} from './document.js';
import {pickText} from './json.js';
import type {Feed} from './model.js';
import type {Steps} from './steps.js';

/** Reads one format of JSON; undefined when the document is not of it. */
export type JsonFormat = (json: unknown, options: ParseOptions) => Steps<Feed | undefined>;

/**
 * Reads a document in JSON by the first format that it is of.
 *
 * @throws {FeedError} Of kind `format`, when it is of none.
 */
export function* readJson(
  text: string,
  options: ParseOptions,
  formats: readonly JsonFormat[],
): Steps<Feed> {
  const json = parseJson(text);
  for (const format of formats) {
    const feed = yield* format(json, options);
    if (feed) return feed;
  }
  // WordPress says in `message` what it did not like.
  const found = pickText(json, 'message') || text;
  throw notFeed(found, 'Say with items-path and map where the articles are.');
}

/** Undefined when it is no JSON. */
function parseJson(text: string): unknown {
  // Line ends and controls inside strings are the usual fault.
  for (const attempt of [text, text.replace(/[\p{Cc}\ufeff]/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Not as it stands.
    }
  }
  return undefined;
}
