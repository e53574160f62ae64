import {unpack, type Packed} from './packed.js';
import {httpStatus, type RelayError} from './relay-error.js';

/** What is asked of the relay. */
export interface Question {
  method: string;
  url: string;
  /** Undefined or null where there is none. */
  header: (name: string) => string | null | undefined;
}

/** What it answers. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body?: Uint8Array<ArrayBuffer> | undefined;
}

/** Seconds for which browsers remember that a page may ask. */
const PREFLIGHT = 86_400;

/** Only JSON goes out, to every origin, and nothing that takes it for a page may run it. */
const HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Last-Modified, Cache-Status, Retry-After',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
};

/** What a reader may do with a feed. Seconds; `changedAt` milliseconds since 1970. */
export interface FeedFacts {
  body: Packed;
  version: string;
  changedAt: number;
  freshSeconds: number;
  staleSeconds: number;
  /** Where it comes from, as in RFC 9211. */
  state: string;
}

/** Seconds past `max-age` in which a browser shows what it has and asks meanwhile. Longer, and flash news is late. */
const WHILE_REVALIDATE = 30;

export async function feedReply(question: Question, facts: FeedFacts): Promise<Reply> {
  const {body, version, changedAt, freshSeconds, staleSeconds, state} = facts;
  const headers: Record<string, string> = {
    ...HEADERS,
    'cache-control': [
      'public',
      `max-age=${freshSeconds}`,
      `s-maxage=${freshSeconds}`,
      `stale-while-revalidate=${WHILE_REVALIDATE}`,
      `stale-if-error=${staleSeconds}`,
    ].join(', '),
    // Weak, as compressing changes the bytes.
    etag: `W/"${version}"`,
    'last-modified': new Date(changedAt).toUTCString(),
    'cache-status': `newsalist-relay; ${state}`,
    ...(body.encoding && {vary: 'accept-encoding'}),
  };
  if (isKnown(question, version, changedAt)) return {status: 304, headers};
  headers['content-type'] = 'application/feed+json; charset=utf-8';
  const isPacked = body.encoding && accepts(question, body.encoding);
  const bytes = isPacked ? body.bytes : await unpack(body);
  if (isPacked) headers['content-encoding'] = 'gzip';
  headers['content-length'] = `${bytes.length}`;
  return {status: 200, headers, body: question.method === 'HEAD' ? undefined : bytes};
}

export function jsonReply(
  value: unknown,
  {status = 200, headers = {}}: {status?: number; headers?: Record<string, string>} = {},
): Reply {
  return {
    status,
    headers: {
      ...HEADERS,
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
      ...headers,
    },
    body: new TextEncoder().encode(JSON.stringify(value)),
  };
}

export function errorReply(error: RelayError): Reply {
  const {kind, message, hint, upstreamStatus, retryAfterSeconds} = error;
  const isPublishers = httpStatus(error) > 501;
  return jsonReply(
    {error: {kind, message, hint, status: upstreamStatus}},
    {
      status: httpStatus(error),
      headers: {
        ...(retryAfterSeconds && {'retry-after': `${retryAfterSeconds}`}),
        ...(retryAfterSeconds &&
          isPublishers && {'cache-control': `public, max-age=${retryAfterSeconds}`}),
      },
    },
  );
}

export function preflightReply(): Reply {
  return {
    status: 204,
    headers: {
      ...HEADERS,
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'If-None-Match, If-Modified-Since, Cache-Control, Accept',
      'access-control-max-age': `${PREFLIGHT}`,
    },
  };
}

/** Whether whoever asks has it already. Where it names versions, its date does not count. */
function isKnown({header}: Question, version: string, changedAt: number): boolean {
  const versions = header('if-none-match');
  if (versions) return versions.trim() === '*' || versions.includes(`"${version}"`);
  return Date.parse(header('if-modified-since') ?? '') >= Math.floor(changedAt / 1e3) * 1e3;
}

function accepts({header}: Question, encoding: string): boolean {
  const accepted = header('accept-encoding') ?? '';
  return accepted
    .split(',')
    .some(word => word.trim().startsWith(encoding) && !/q=0(\.0*)?$/.test(word.trim()));
}
