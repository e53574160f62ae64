/**
 * - `network`: the address could not be reached, or the connection broke.
 * - `cors-or-network`: another origin's feed; browsers do not tell a page whether CORS or the network refused it.
 * - `status`: the server answered with an HTTP error, in `status`.
 * - `timeout`: no whole answer before the deadline.
 * - `too-large`: the answer went past the size limit.
 * - `format`: the answer is no feed.
 * - `empty`: the feed holds no article.
 * - `internal`: no fault of the feed's: an element failed, of something that the page has changed or set.
 */
export type FeedErrorKind =
  | 'network'
  | 'cors-or-network'
  | 'status'
  | 'timeout'
  | 'too-large'
  | 'format'
  | 'empty'
  | 'internal';

/** Why a feed could not be read, and what its publisher can do about it. */
export class FeedError extends Error {
  override name = 'FeedError';

  constructor(
    readonly kind: FeedErrorKind,
    message: string,
    /** What a publisher must change, in one English sentence. */
    readonly hint: string,
    /** HTTP status; only with kind `status`. */
    readonly status?: number,
  ) {
    super(message);
  }
}
