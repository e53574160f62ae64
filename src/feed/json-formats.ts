import {readBlogger} from './blogger.js';
import {readContentful} from './contentful.js';
import type {ParseOptions} from './document.js';
import {type JsonFormat, readJson} from './json-document.js';
import {readJsonFeed} from './json-feed.js';
import {readMappedJson} from './mapped-json.js';
import type {Feed} from './model.js';
import type {Steps} from './steps.js';
import {readWordPress} from './wordpress.js';

/** Every format of JSON, in one module so that they come in one request. What the page says goes before what is found. */
export const jsonFormats: readonly JsonFormat[] = [
  readContentful,
  readMappedJson,
  readBlogger,
  readJsonFeed,
  readWordPress,
];

/** @throws {FeedError} Of kind `format`, when the document is of none of them. */
export function readAnyJson(text: string, options: ParseOptions): Steps<Feed> {
  return readJson(text, options, jsonFormats);
}
