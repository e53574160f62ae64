import {type FeedInput, isJson, type ParseOptions, readXml, textOf} from './document.js';
import {type JsonFormat, readJson} from './json-document.js';
import {readJsonFeed} from './json-feed.js';
import type {Feed} from './model.js';
import {rareWords} from './rare-words.js';
import {finish} from './steps.js';
import {learn} from './vocabulary.js';
import {readWordPress} from './wordpress.js';

export type {FeedInput, ParseOptions} from './document.js';
export type {JsonFormat} from './json-document.js';

/**
 * Reads RSS, Atom, JSON Feed and the posts that WordPress gives, broken as they may be.
 *
 * @param formats Readers of other JSON, asked first; `jsonFormats` has them all.
 * @returns Without articles when the feed has none.
 * @throws {FeedError} Of kind `format`, when it is no feed.
 */
export function parseFeed(
  input: FeedInput | ArrayBuffer,
  options: ParseOptions = {},
  formats: readonly JsonFormat[] = [],
): Feed {
  learn(rareWords);
  const text = finish(
    textOf(
      typeof input === 'string' || ArrayBuffer.isView(input) ? input : new Uint8Array(input),
      options,
    ),
  );
  return finish(
    isJson(text)
      ? readJson(text, options, [...formats, readJsonFeed, readWordPress])
      : readXml(text, options),
  );
}
