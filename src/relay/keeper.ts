import type {CheckAddress} from './allow-list.js';
import {BoundedMap} from './bounded-map.js';
import {makeCopy, type Copy} from './copy.js';
import {platformCache} from './platform-cache.js';
import {rateLimit} from './rate-limit.js';
import {asRelayError, RelayError} from './relay-error.js';
import {askUpstream, type RelayFetch} from './upstream.js';

export interface KeeperOptions {
  check: CheckAddress;
  fetch: RelayFetch;
  compress: boolean;
  freshSeconds: number;
  staleSeconds: number;
  timeoutSeconds: number;
  maxBytes: number;
  memoryBytes: number;
  /** Requests that one publisher's host gets. */
  upstreamPerMinute: number;
  log: (entry: UpstreamLog) => void;
}

/** One request to a publisher. */
export interface UpstreamLog {
  event: 'upstream';
  url: string;
  outcome: 'new' | 'same' | RelayError['kind'];
  status?: number | undefined;
  milliseconds: number;
}

/** A copy that may be given out. */
export interface Kept {
  copy: Copy;
  /** `hit`, `miss` (asked for now), `revalidating` (asked for meanwhile), `stale` (not to be had now). */
  state: 'hit' | 'miss' | 'revalidating' | 'stale';
  /** Seconds after which it is worth while to ask again. */
  freshSeconds: number;
}

/** Keeps work going when the reader it was begun for has gone. */
export type KeepAlive = (work: Promise<unknown>) => void;

export interface Keeper {
  /** @throws {RelayError} When there is neither a feed nor a copy of it. */
  get(url: string, keepAlive: KeepAlive): Promise<Kept>;
  /** Whether it has been asked for lately, so that one more who asks costs nothing. */
  isKnown(url: string): boolean;
  state(): {feeds: number; bytes: number; asked: number; failed: number};
}

interface Source {
  copy?: Copy;
  failure?: {error: RelayError; count: number; until: number};
  asking?: {promise: Promise<void>; since: number};
}

/** Milliseconds past its freshness in which a copy is given out while a newer one is fetched. */
const REVALIDATE = 30e3;

/** Milliseconds that readers wait for a newer copy where there is an old one. */
const PATIENCE = 3000;

/** Seconds that a publisher is left alone after a failure, doubled with each until the longest. */
const FIRST_PAUSE = 15;
const LONGEST_PAUSE = 300;

/** Bytes that an address takes apart from its copy, roughly. */
const OVERHEAD = 1000;

/** The copies of all feeds: one request to a publisher at a time for each, however many ask. */
export function createKeeper(options: KeeperOptions): Keeper {
  const {staleSeconds, timeoutSeconds, log} = options;
  const sources = new BoundedMap<Source>(options.memoryBytes);
  const shared = platformCache(staleSeconds);
  const hostLimit = rateLimit(options.upstreamPerMinute);
  let asked = 0;
  let failed = 0;

  const keep = (url: string, source: Source) =>
    sources.set(url, source, OVERHEAD + 2 * url.length + (source.copy?.body.bytes.length ?? 0));

  const refresh = async (url: string, source: Source) => {
    const found = await shared?.read(url);
    if (found && found.checkedAt > (source.copy?.checkedAt ?? 0)) source.copy = found;
    if (source.copy && Date.now() < source.copy.freshUntil) return;

    const startedAt = Date.now();
    const held = source.copy;
    const tell = (outcome: UpstreamLog['outcome'], status?: number) =>
      log({event: 'upstream', url, outcome, status, milliseconds: Date.now() - startedAt});
    try {
      const wait = hostLimit(new URL(url).host);
      if (wait) throw tooMany(url, wait);
      asked++;
      const answer = await askUpstream(url, held?.upstream ?? {}, options);
      const copy = await makeCopy(answer, held, options);
      source.copy = copy;
      delete source.failure;
      tell(copy.version === held?.version ? 'same' : 'new');
      await shared?.store(url, copy);
    } catch (cause) {
      failed++;
      const error = asRelayError(cause);
      const count = (source.failure?.count ?? 0) + 1;
      const pause = Math.max(
        error.retryAfterSeconds ?? 0,
        error.kind === 'too-many' ? 1 : Math.min(FIRST_PAUSE * 2 ** (count - 1), LONGEST_PAUSE),
      );
      source.failure = {error, count, until: Date.now() + pause * 1e3};
      tell(error.kind, error.upstreamStatus);
    }
  };

  const ask = (url: string, source: Source) => {
    const since = Date.now();
    const promise = refresh(url, source).finally(() => {
      if (source.asking?.since === since) delete source.asking;
      keep(url, source);
    });
    source.asking = {promise, since};
    return source.asking;
  };

  /** The one under way, if it still is: a runtime may end the request that began it, and tells nobody. */
  const asking = (url: string, source: Source) => {
    const current = source.asking;
    const isAlive = current && Date.now() - current.since < (timeoutSeconds + 2) * 1e3;
    return isAlive ? current : ask(url, source);
  };

  const isUsable = (copy: Copy | undefined): copy is Copy =>
    !!copy && Date.now() < copy.checkedAt + staleSeconds * 1e3;

  const secondsUntil = (time: number) => Math.max(1, Math.ceil((time - Date.now()) / 1e3));

  /** What there is after a request has ended, or was given up. */
  const result = (source: Source, state: 'hit' | 'miss'): Kept => {
    const {copy, failure} = source;
    if (copy && Date.now() < copy.freshUntil) {
      return {copy, state, freshSeconds: secondsUntil(copy.freshUntil)};
    }
    const retryAfter = failure ? secondsUntil(failure.until) : 5;
    if (isUsable(copy)) return {copy, state: 'stale', freshSeconds: retryAfter};
    const {kind, message, hint, upstreamStatus} = failure?.error ?? late();
    throw new RelayError(kind, message, hint, upstreamStatus, retryAfter);
  };

  return {
    async get(url, keepAlive) {
      const source = sources.get(url) ?? {};
      keep(url, source);
      const {copy, failure} = source;
      const now = Date.now();
      if (copy && now < copy.freshUntil) return result(source, 'hit');
      if (failure && now < failure.until) return result(source, 'hit');
      const {promise} = asking(url, source);
      keepAlive(promise);
      // Where the publisher failed the last time, nobody waits to see whether it fails again.
      const mayAge = failure ? isUsable(copy) : copy && now < copy.freshUntil + REVALIDATE;
      if (copy && mayAge) return {copy, state: 'revalidating', freshSeconds: 5};
      await within(isUsable(copy) ? PATIENCE : (timeoutSeconds + 1) * 1e3, promise);
      return result(source, 'miss');
    },
    isKnown(url) {
      const {copy, failure, asking} = sources.get(url) ?? {};
      return !!(copy ?? failure ?? asking);
    },
    state: () => ({feeds: sources.size, bytes: sources.bytes, asked, failed}),
  };
}

/** The timer also keeps a request of its own alive where what it waits for belongs to another. */
async function within(milliseconds: number, promise: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<void>(resolve => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([promise, deadline]);
  clearTimeout(timer);
}

function tooMany(url: string, seconds: number): RelayError {
  return new RelayError(
    'too-many',
    `Asked too often: ${new URL(url).host}`,
    'Ask for fewer of its addresses.',
    undefined,
    seconds,
  );
}

function late(): RelayError {
  return new RelayError('timeout', 'No answer yet', 'Ask again.');
}
