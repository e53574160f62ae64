import type {Feed} from './model.js';
import {readAtom} from './atom.js';
import {decode} from './decode.js';
import {FeedError} from './feed-error.js';
import {readJsonFeed} from './json-feed.js';
import {parseJson} from './json.js';
import {readRss} from './rss.js';
import {readWordPress} from './wordpress.js';
import {parseXml} from './xml.js';

/** Reads one JSON format; undefined when the document is not of it. */
export type JsonFormat = (
  json: unknown,
  url: string | undefined,
  options: ParseOptions,
) => Feed | undefined;

export interface ParseOptions {
  contentType?: string;
  /** Address the feed came from. */
  url?: string;
  itemsPath?: string;
  map?: string;
  maxArticles?: number;
  formats?: readonly JsonFormat[];
}

export function parseFeed(
  input: string | ArrayBuffer | Uint8Array,
  options: ParseOptions = {},
): Feed {
  const {url, maxArticles = 2000} = options;
  const text =
    typeof input === 'string'
      ? input
      : decode(input instanceof Uint8Array ? input : new Uint8Array(input), options.contentType);
  const feed = /^[\s\ufeff]*[[{]/.test(text)
    ? readJson(text, options)
    : readXml(text, url, maxArticles);
  if (!feed)
    throw new FeedError(
      'format',
      `Not a feed: ${text.trim().slice(0, 80)}`,
      'Give the address of an RSS, Atom or JSON feed.',
    );
  return feed;
}

function readXml(text: string, url: string | undefined, maxArticles: number): Feed | undefined {
  const {root, items} = parseXml(text, url, maxArticles);
  return root && (/feed|entry/.test(root.tag) ? readAtom : readRss)(root, items);
}

function readJson(text: string, options: ParseOptions): Feed | undefined {
  let json: unknown;
  try {
    json = parseJson(text.replace(/^[\s\ufeff]+/, ''));
  } catch {
    return undefined;
  }
  for (const format of [...(options.formats ?? []), readJsonFeed, readWordPress]) {
    const feed = format(json, options.url, options);
    if (feed) return feed;
  }
  return undefined;
}
