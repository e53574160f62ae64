import {retryAfterSeconds} from '../feed/retry.js';
import type {CheckAddress} from './allow-list.js';
import {asRelayError, RelayError} from './relay-error.js';

/** What `fetch` does, as much of it as the relay uses. Redirects are the relay's own business. */
export type RelayFetch = (
  address: string,
  init: {headers: Record<string, string>; signal: AbortSignal; redirect: 'manual'},
) => Promise<Response>;

export interface UpstreamOptions {
  check: CheckAddress;
  fetch: RelayFetch;
  /** From asking to the last byte, redirects and all. */
  timeoutSeconds: number;
  /** Most bytes read, after decompression. */
  maxBytes: number;
}

/** By what a publisher knows that a copy is still the newest. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface UpstreamAnswer {
  /** Undefined when it is what the validators stand for. */
  readonly bytes?: Uint8Array;
  /** Where redirects led. */
  readonly url: string;
  readonly contentType: string;
  readonly cacheControl: string;
  /** Seconds for which a cache in between has held it. */
  readonly age: number;
  readonly validators: Validators;
}

const MAX_REDIRECTS = 3;

const ACCEPT =
  'application/feed+json, application/rss+xml, application/atom+xml, application/json;q=0.9, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1';

/** Nothing of whoever asked is in them. */
const HEADERS = {accept: ACCEPT, 'user-agent': 'newsalist-relay (feed reader)'};

/**
 * Asks a publisher once.
 *
 * @throws {RelayError} Always this, whatever the server or the network does.
 */
export async function askUpstream(
  address: string,
  {etag, lastModified}: Validators,
  {timeoutSeconds, maxBytes, ...options}: UpstreamOptions,
): Promise<UpstreamAnswer> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const headers = {
    ...(etag && {'if-none-match': etag}),
    ...(lastModified && {'if-modified-since': lastModified}),
  };
  try {
    // Not every runtime ends a body when its signal says so, hence the race.
    return await Promise.race([
      followRedirects(address, headers, stop.signal, options).then(({response, url}) =>
        readAnswer(response, url, maxBytes),
      ),
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          const hint = `Answer within ${timeoutSeconds} seconds.`;
          reject(new RelayError('timeout', `No whole answer: ${address}`, hint));
        }, timeoutSeconds * 1e3);
      }),
    ]);
  } finally {
    clearTimeout(timer);
    stop.abort(); // closes what is still open: the rest of a body that is too large, or too late
  }
}

/**
 * Asks an address, and those that it leads to, each checked before it is asked.
 *
 * @throws {RelayError} `network`, `request` or `forbidden`.
 */
export async function followRedirects(
  address: string,
  headers: Record<string, string>,
  signal: AbortSignal,
  {check, fetch}: Pick<UpstreamOptions, 'check' | 'fetch'>,
): Promise<{response: Response; url: string}> {
  let url = check(address);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await request(fetch, url, {...HEADERS, ...headers}, signal);
    const location = response.headers.get('location');
    if (!/^30[12378]$/.test(`${response.status}`) || !location) return {response, url};
    discard(response);
    url = check(location, url);
  }
  throw new RelayError(
    'network',
    `More than ${MAX_REDIRECTS} redirects: ${address}`,
    'Give the address that they lead to.',
  );
}

async function request(
  fetch: RelayFetch,
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Response> {
  try {
    return await fetch(url, {headers, signal, redirect: 'manual'});
  } catch (cause) {
    throw asNetworkError(cause, url);
  }
}

/** @throws {RelayError} `status`, `too-large`, or `network` where the body breaks off. */
async function readAnswer(
  response: Response,
  url: string,
  maxBytes: number,
): Promise<UpstreamAnswer> {
  const header = (name: string) => response.headers.get(name) ?? '';
  const {status} = response;
  const answer = {
    url,
    contentType: header('content-type'),
    cacheControl: header('cache-control'),
    age: Number(header('age')) || 0,
    validators: {
      etag: header('etag') || undefined,
      lastModified: header('last-modified') || undefined,
    },
  };
  if (status === 304) return answer;
  if (status < 200 || status > 299) {
    discard(response);
    throw new RelayError(
      'status',
      `${status}: ${url}`,
      'Answer with status 200, without asking for cookies or login.',
      status,
      retryAfterSeconds(header('retry-after')),
    );
  }
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readBody(response, maxBytes);
  } catch (cause) {
    throw asNetworkError(cause, url);
  }
  if (bytes) return {...answer, bytes};
  const hint = `Keep the feed under ${maxBytes / 1e6} MB.`;
  throw new RelayError('too-large', `Too large: ${url}`, hint);
}

/** @returns Undefined when there is more of it than may be. */
async function readBody({body}: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part; !(part = await reader.read()).done; chunks.push(part.value)) {
    size += part.value.length;
    if (size > maxBytes) {
      reader.cancel().catch(() => undefined); // the connection is closed in any case
      return undefined;
    }
  }
  const bytes = new Uint8Array(size);
  size = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, size);
    size += chunk.length;
  }
  return bytes;
}

/** Nobody reads it, so that a body without an end is closed. */
function discard({body}: Response): void {
  body?.cancel().catch(() => undefined); // what breaks off while it is thrown away is no loss
}

function asNetworkError(cause: unknown, url: string): RelayError {
  if (cause instanceof RelayError) return asRelayError(cause);
  const {message, code = ''} = cause as Error & {code?: string};
  const what = code || message;
  return new RelayError('network', `${what}: ${url}`, 'Check the address and its server.');
}
