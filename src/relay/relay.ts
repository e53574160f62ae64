// The relay: one handler of standard requests, for every runtime that has them.
import {allowList} from './allow-list.js';
import {BoundedMap} from './bounded-map.js';
import {checkReply} from './check-reply.js';
import {type FeedQuery, readFeedQuery, readUrls} from './feed-query.js';
import {createKeeper, type KeepAlive, type Kept} from './keeper.js';
import {mergeCopies} from './merge-copies.js';
import {pack, versionOf, type Packed} from './packed.js';
import {rateLimit} from './rate-limit.js';
import {asRelayError, RelayError} from './relay-error.js';
import {
  errorReply,
  feedReply,
  jsonReply,
  preflightReply,
  type Question,
  type Reply,
} from './reply.js';
import type {AnswerLog, Relay, RelayContext, RelayOptions} from './relay-options.js';
import {requireSameMachine} from './same-machine.js';
import type {MissingFeed} from './write-json-feed.js';

export type {RelayErrorKind} from './relay-error.js';
export type {AnswerLog, Relay, RelayContext, RelayLog, RelayOptions} from './relay-options.js';
export type {UpstreamLog} from './keeper.js';
export type {Question, Reply} from './reply.js';
export type {RelayFetch} from './upstream.js';

/** How many requests a feed counts for that nobody has asked for before. */
const COST = 50;

/** Bytes of queries that need not be read and checked again. */
const QUERIES = 1e6;

/** Part of the memory that merged and shortened feeds may take. */
const MERGED_PART = 0.25;

/**
 * Answers `/feed?url=…`, `/check?url=…` and `/health`, under whatever path it is mounted.
 *
 * @throws {TypeError} When the allow-list has a mistake in it.
 */
export function createRelay(options: RelayOptions): Relay {
  const settings = {
    freshSeconds: 60,
    staleSeconds: 86_400,
    timeoutSeconds: 10,
    maxBytes: 5_000_000,
    memoryBytes: 32_000_000,
    requestsPerMinute: 3000,
    upstreamPerMinute: 120,
    compress: !compressesItself(),
    fetch: (address, init) => fetch(address, init),
    log: () => undefined,
    ...withoutUndefined(options),
    check: allowList({...options, anyHost: options.development}),
  } satisfies Partial<RelayOptions> & {check: unknown};
  const {check, log, memoryBytes, staleSeconds, compress} = settings;
  const keeper = createKeeper({...settings, memoryBytes: memoryBytes * (1 - MERGED_PART)});
  const merged = new BoundedMap<Merged>(memoryBytes * MERGED_PART);
  const queries = new BoundedMap<FeedQuery>(QUERIES);
  const clientLimit = rateLimit(settings.requestsPerMinute);

  const charge = ({client}: RelayContext, cost: number) => {
    const wait = client ? clientLimit(client, cost) : 0;
    if (!wait) return;
    throw new RelayError('too-many', 'Too many requests', 'Ask less often.', undefined, wait);
  };

  const readQuery = (search: string): FeedQuery => {
    const known = queries.get(search);
    const query = known ?? readFeedQuery(new URLSearchParams(search), check);
    if (!known) queries.set(search, query, 6 * search.length);
    return query;
  };

  const feed = async (question: Question, context: RelayContext, entry: AnswerLog) => {
    const query = readQuery(searchOf(question.url));
    entry.urls = query.urls;
    charge(context, query.urls.every(url => keeper.isKnown(url)) ? 1 : COST);
    const keepAlive: KeepAlive = work => {
      if (typeof context.waitUntil === 'function') context.waitUntil(work);
    };
    const {kept, missing} = await keepAll(query.urls, url => keeper.get(url, keepAlive));
    const {body, version} = await bodyOf(query, kept, missing);
    const state = kept.find(({state}) => state !== 'hit')?.state ?? 'hit';
    entry.cache = missing.length ? 'partial' : state;
    return feedReply(question, {
      body,
      version,
      changedAt: Math.max(...kept.map(({copy}) => copy.changedAt)),
      freshSeconds: Math.min(...kept.map(({freshSeconds}) => freshSeconds)),
      staleSeconds,
      state: CACHE_STATUS[state],
    });
  };

  /** The copy itself where it is asked for whole, else what was made of equal copies before, or now. */
  const bodyOf = async (query: FeedQuery, kept: readonly Kept[], missing: MissingFeed[]) => {
    const copies = kept.map(({copy}) => copy);
    const {urls, limit, categories} = query;
    const [first] = copies;
    if (first && urls.length === 1 && limit === Infinity && !categories.length) return first;
    const key = JSON.stringify(query);
    const made = JSON.stringify([copies.map(({version}) => version), missing]);
    const known = merged.get(key);
    if (known?.made === made) return known;
    const text = await mergeCopies(copies, query, missing);
    const result = {body: await pack(text, compress), version: await versionOf(text), made};
    merged.set(key, result, result.body.bytes.length + 2 * (key.length + made.length));
    return result;
  };

  const route = async (question: Question, context: RelayContext, entry: AnswerLog) => {
    const {method, url} = question;
    if (options.development) requireSameMachine(question);
    if (method === 'OPTIONS') return preflightReply();
    if (!/^(GET|HEAD)$/.test(method)) {
      return jsonReply({error: {kind: 'request', message: 'Only GET'}}, METHOD_NOT_ALLOWED);
    }
    switch (entry.path) {
      case 'feed':
        return feed(question, context, entry);
      case 'check': {
        entry.urls = readUrls(new URLSearchParams(searchOf(url)), check).slice(0, 1);
        charge(context, 2 * COST);
        return checkReply(entry.urls[0]!, settings);
      }
      case 'health':
        return jsonReply({status: 'ok', ...keeper.state()});
      default:
        return jsonReply(
          {error: {kind: 'request', message: 'No such address', hint: WAYS}},
          {status: 404},
        );
    }
  };

  const reply = async (question: Question, context: RelayContext = {}): Promise<Reply> => {
    const startedAt = Date.now();
    const path = /(\w*)\/?(?:\?|$)/.exec(question.url)?.[1] ?? '';
    const entry: AnswerLog = {event: 'answer', path, urls: [], status: 0, milliseconds: 0};
    let answer: Reply;
    try {
      answer = await route(question, context, entry);
    } catch (cause) {
      const error = asRelayError(cause);
      entry.error = `${error.kind}: ${error.message}`;
      answer = errorReply(error);
    }
    entry.status = answer.status;
    entry.milliseconds = Date.now() - startedAt;
    log(entry);
    return answer;
  };

  const relay = async ({method, url, headers}: Request, context?: RelayContext) => {
    const header = (name: string) => headers.get(name);
    const {body, ...head} = await reply({method, url, header}, context);
    return new Response(body ?? null, head);
  };
  return Object.assign(relay, {reply});
}

/** The query of an address, without its question mark. */
function searchOf(url: string): string {
  return /\?([^#]*)/.exec(url)?.[1] ?? '';
}

const WAYS = 'Ask for /feed?url=…, /check?url=… or /health.';

const METHOD_NOT_ALLOWED = {status: 405, headers: {allow: 'GET, HEAD, OPTIONS'}};

/** As in RFC 9211. */
const CACHE_STATUS = {
  hit: 'hit',
  miss: 'fwd=miss; stored',
  revalidating: 'hit; detail=revalidating',
  stale: 'hit; fwd=stale',
} as const satisfies Record<Kept['state'], string>;

interface Merged {
  body: Packed;
  version: string;
  /** The versions that it was made of. */
  made: string;
}

/** All that can be had. @throws {RelayError} The first feed's, when none can. */
async function keepAll(
  urls: readonly string[],
  get: (url: string) => Promise<Kept>,
): Promise<{kept: Kept[]; missing: MissingFeed[]}> {
  const kept: Kept[] = [];
  const missing: MissingFeed[] = [];
  const results = await Promise.allSettled(urls.map(get));
  const errors = results.flatMap((result, index) => {
    if (result.status === 'fulfilled') {
      kept.push(result.value);
      return [];
    }
    const error = asRelayError(result.reason);
    missing.push({url: urls[index]!, kind: error.kind, hint: error.hint});
    return error;
  });
  if (!kept.length && errors[0]) throw errors[0];
  return {kept, missing};
}

/** Cloudflare's edge and Deno's server compress what they send. */
function compressesItself(): boolean {
  const {userAgent = ''} = (globalThis.navigator as Navigator | undefined) ?? {};
  return typeof CompressionStream !== 'function' || /^(Cloudflare-Workers|Deno)/.test(userAgent);
}

function withoutUndefined<T extends object>(options: T): T {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as T;
}
