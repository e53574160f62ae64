import {FeedError, type FeedErrorKind} from '../feed/feed-error.js';

/**
 * What a feed's own faults are called, and:
 * - `request`: the query is wrong.
 * - `forbidden`: not a feed that this relay reads, or not a page that it answers.
 * - `too-many`: more than one reader, or one publisher, should be asked.
 * - `internal`: a fault of the relay itself.
 */
export type RelayErrorKind = FeedErrorKind | 'request' | 'forbidden' | 'too-many' | 'internal';

/** Why there is no feed, as whoever asked is told. */
export class RelayError extends Error {
  override name = 'RelayError';

  constructor(
    readonly kind: RelayErrorKind,
    message: string,
    /** What to do about it, in one English sentence. */
    readonly hint: string,
    /** What the publisher's server answered; only with kind `status`. */
    readonly upstreamStatus?: number,
    /** How long to leave the address alone. */
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}

/** The HTTP status that tells it. */
export function httpStatus({kind}: RelayError): number {
  if (kind === 'request') return 400;
  if (kind === 'forbidden') return 403;
  if (kind === 'too-many') return 429;
  if (kind === 'internal') return 500;
  return kind === 'timeout' ? 504 : 502;
}

export function asRelayError(cause: unknown): RelayError {
  if (cause instanceof RelayError) return cause;
  if (cause instanceof FeedError) {
    return new RelayError(cause.kind, cause.message, cause.hint, cause.status);
  }
  return new RelayError('internal', String(cause), "Look into the relay's log.");
}
