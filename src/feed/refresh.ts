import type {Answer} from './request.js';
import type {Follower} from './source.js';
import {LONGEST_WAIT} from './retry.js';

/**
 * How long an answer is good for, for those who look at it.
 *
 * @param jitter About 1; keeps the pages that a piece of news opened together from asking together.
 * @returns Milliseconds; Infinity when nobody wants it refreshed.
 */
export function refreshPeriod(
  followers: Iterable<Follower>,
  answer: Answer | undefined,
  jitter: number,
): number {
  let wanted = Infinity;
  let least = answer ? maxAge(answer) : 0;
  for (const {refreshSeconds, ttlSeconds = 0} of followers) {
    if (refreshSeconds > 0) wanted = Math.min(wanted, refreshSeconds);
    least = Math.max(least, ttlSeconds);
  }
  return Math.max(15, wanted * jitter, Math.min(least, LONGEST_WAIT)) * 1e3;
}

/** Seconds for which the server calls its answer fresh; 0 when it does not say. */
export function maxAge({cacheControl}: Answer): number {
  return +(/max-age=(\d+)/.exec(cacheControl)?.[1] ?? 0);
}

export function isVisible(): boolean {
  return globalThis.document?.visibilityState !== 'hidden';
}

export function isOnline(): boolean {
  return globalThis.navigator?.onLine !== false;
}
