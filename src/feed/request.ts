import {FeedError} from './feed-error.js';
import {retryAfterSeconds} from './retry.js';

/** Milliseconds from asking to the last byte. */
export const DEADLINE = 8000;

/** Most bytes read, after decompression. */
const LIMIT = 3e6;

/**
 * What a server answered, as it came. Copies of the library in other versions read it too: fields may be added, never
 * changed.
 */
export interface Answer {
  readonly bytes: Uint8Array;
  /** Headers; empty where the server sends none, or does not let other origins read it. */
  readonly contentType: string;
  readonly cacheControl: string;
  /** Equal versions have equal bytes: the ETag, else Last-Modified, else empty. */
  readonly version: string;
}

export interface RequestOptions {
  signal?: AbortSignal | undefined;
  cache?: RequestCache | undefined;
  /** Cookies go to the page's own origin with `same-origin`, nowhere with `omit`, which is the default. */
  credentials?: RequestCredentials;
  /** The answer held from before. It is given back itself where the server's is the same. */
  held?: Answer | undefined;
}

/** Why an address gave no answer. */
export interface RequestError extends FeedError {
  /** How long the server wants to be left alone. */
  retryAfterSeconds?: number | undefined;
}

const hints = {
  network: 'Check the address and its server.',
  'cors-or-network':
    'Send the feed with the header `Access-Control-Allow-Origin: *`; check its address and server.',
  status: 'Answer with status 200, without asking for cookies or login.',
  timeout: 'Answer within 8 seconds.',
  'too-large': 'Keep the feed under 3 MB.',
};

export function fault(kind: keyof typeof hints, address: string, status?: number): RequestError {
  return new FeedError(kind, `${status ?? kind}: ${address}`, hints[kind], status);
}

/**
 * One GET that needs no preflight.
 *
 * @throws {RequestError} Of the kinds in `hints`.
 * @throws The signal's reason, when the caller aborts.
 */
export async function request(
  address: string,
  {signal, held, cache, credentials = 'omit'}: RequestOptions = {},
): Promise<Answer> {
  signal?.throwIfAborted();
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    // A fetch that the page has patched may ignore its signal, hence the race.
    return await Promise.race([
      ask(address, {cache, credentials, signal: stop.signal}, held),
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(fault('timeout', address)), DEADLINE);
        signal?.addEventListener('abort', () => reject(signal.reason), {signal: stop.signal});
      }),
    ]);
  } finally {
    clearTimeout(timer);
    stop.abort(); // closes what is still open: the rest of a body that nobody needs, the listener above
  }
}

/** @throws {RequestError} Only: a fetch that the page has patched may throw, or give what is no response. */
async function ask(address: string, options: RequestInit, held?: Answer): Promise<Answer> {
  try {
    return await readAnswer(await fetch(address, options), address, held);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw fault(isForeign(address) ? 'cors-or-network' : 'network', address);
  }
}

/** @throws {RequestError} `status`, `too-large`, or `network` where the body breaks off. */
export async function readAnswer(
  response: Response,
  address: string,
  held?: Answer,
): Promise<Answer> {
  // Only `status` and `text()` are sure to be there: old pages bring a fetch of their own.
  const header = (name: string) => response.headers?.get(name) ?? '';
  const {status} = response;
  if (status < 200 || status > 299) {
    // Only at the end of the body does the browser say whether this is its own copy; a body that breaks off matters not.
    await readBody(response).catch(() => undefined);
    throw Object.assign(fault('status', address, status), {
      retryAfterSeconds: retryAfterSeconds(header('retry-after')),
    });
  }
  const version = header('etag') || header('last-modified');
  if (held && version && version === held.version) return held;
  const bytes = await readBody(response).catch(() => {
    throw fault('network', address);
  });
  if (!bytes) throw fault('too-large', address);
  return held &&
    bytes.length === held.bytes.length &&
    bytes.every((byte, i) => byte === held.bytes[i])
    ? held
    : {bytes, version, contentType: header('content-type'), cacheControl: header('cache-control')};
}

/** @returns Undefined when there is more of it than the limit. */
async function readBody(response: Response): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader?.();
  if (!reader) return new TextEncoder().encode(await response.text());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part; !(part = await reader.read()).done; chunks.push(part.value)) {
    size += part.value.length;
    if (size > LIMIT) return undefined;
  }
  const bytes = new Uint8Array(size);
  size = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, size);
    size += chunk.length;
  }
  return bytes;
}

/** Whether the browser asks CORS before it lets this page read the address. On a server nothing is foreign. */
export function isForeign(address: string): boolean {
  const {origin} = globalThis;
  return !!origin && !address.startsWith(`${origin}/`);
}
