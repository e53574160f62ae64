import type {CheckAddress} from './allow-list.js';
import {RelayError} from './relay-error.js';

/** What `/feed?…` asks for. */
export interface FeedQuery {
  urls: string[];
  /** Infinity for all. */
  limit: number;
  /** Articles in one of them; in any when there are none. */
  categories: string[];
}

/** Each costs a publisher a request. */
const MAX_URLS = 10;
const MAX_CATEGORIES = 20;

/** @throws {RelayError} `request` or `forbidden`. */
export function readFeedQuery(parameters: URLSearchParams, check: CheckAddress): FeedQuery {
  const categories = parameters.getAll('category').filter(Boolean);
  if (categories.length > MAX_CATEGORIES) throw wrong('category', `at most ${MAX_CATEGORIES}`);
  return {urls: readUrls(parameters, check), limit: readLimit(parameters), categories};
}

/** @throws {RelayError} `request` or `forbidden`. */
export function readUrls(parameters: URLSearchParams, check: CheckAddress): string[] {
  const given = parameters.getAll('url');
  if (!given.length || given.length > MAX_URLS) throw wrong('url', `1 to ${MAX_URLS} addresses`);
  return [...new Set(given.map(url => check(url)))];
}

function readLimit(parameters: URLSearchParams): number {
  const limit = parameters.get('limit');
  if (!limit) return Infinity;
  if (/^[1-9]\d{0,5}$/.test(limit)) return Number(limit);
  throw wrong('limit', 'a number above 0');
}

function wrong(name: string, wanted: string): RelayError {
  return new RelayError('request', `Wrong query: ${name}`, `Give ${wanted} as ${name}.`);
}
