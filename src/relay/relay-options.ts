import type {KeepAlive, UpstreamLog} from './keeper.js';
import type {Question, Reply} from './reply.js';
import type {RelayFetch} from './upstream.js';

export interface RelayOptions {
  /**
   * Hosts whose feeds may be read: `example.com`, `*.example.com` for all below it, `example.com:8080` where the port is not
   * the usual one. With none, every feed is refused.
   */
  allow: readonly string[];
  /** Seconds for which a copy serves before its publisher is asked again (60). A longer `max-age` of theirs is kept to, up to 15 minutes. */
  freshSeconds?: number | undefined;
  /** Seconds for which a copy serves while its publisher is down (86,400). */
  staleSeconds?: number | undefined;
  /** Seconds that a publisher has from being asked to its last byte (10). */
  timeoutSeconds?: number | undefined;
  /** Most bytes read of a feed, after decompression (5,000,000). */
  maxBytes?: number | undefined;
  /** Bytes of copies kept in memory (32,000,000); those not used for longest go first. */
  memoryBytes?: number | undefined;
  /** What one reader's address may ask for in a minute (3,000): many readers may share one. A feed that is new counts fifty times. */
  requestsPerMinute?: number | undefined;
  /** What one publisher's host is asked for in a minute (120). */
  upstreamPerMinute?: number | undefined;
  /** Whether to compress; by default where the platform does not do it. */
  compress?: boolean | undefined;
  /** What asks publishers. On Node `guardedFetch` of `newsalist-widgets/relay/node`, which looks at the address that it connects to. */
  fetch?: RelayFetch | undefined;
  /** Told of every answer and every request to a publisher. */
  log?: ((entry: RelayLog) => void) | undefined;
  /** Whether allowed hosts may have addresses of private networks. */
  allowPrivate?: boolean | undefined;
  /** Reads any host that the machine can reach, for pages on this machine only. Never for a server that others reach. */
  development?: boolean | undefined;
}

/** What a request does not say of itself. */
export interface RelayContext {
  /** Who asks, for the rate limit: the address of their connection. */
  client?: string | undefined;
  /** Keeps work going after the answer, where the runtime would end it. */
  waitUntil?: KeepAlive | undefined;
}

export interface Relay {
  (request: Request, context?: RelayContext): Promise<Response>;
  /** The same for servers with requests of their own, at a fraction of the cost. */
  reply(question: Question, context?: RelayContext): Promise<Reply>;
}

export type RelayLog = UpstreamLog | AnswerLog;

/** One answer. Who asked is not in it. */
export interface AnswerLog {
  event: 'answer';
  path: string;
  urls: string[];
  status: number;
  /** Where the feed came from. */
  cache?: string | undefined;
  error?: string | undefined;
  milliseconds: number;
}
