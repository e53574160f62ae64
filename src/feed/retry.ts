import type {RequestError} from './request.js';

/** Seconds; no server may silence a page for longer. */
export const LONGEST_WAIT = 6 * 3600;

/** Seconds that a page waits with its request open to answer; a server that asks for more is left alone. */
const PATIENCE = 8;

/**
 * Reads the header Retry-After.
 *
 * @returns Seconds; undefined for what is neither a number of seconds nor a date to come.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfterSeconds(header: string): number | undefined {
  const seconds = /^\d+$/.test(header) ? +header : (Date.parse(header) - Date.now()) / 1e3;
  return seconds > 0 ? Math.min(seconds, LONGEST_WAIT) : undefined;
}

/**
 * How long to wait before asking again.
 *
 * @param tries How often the address was asked, 1 or more.
 * @returns Milliseconds; undefined when asking again now would be in vain or impolite.
 */
export function pauseBeforeRetry(
  {kind, status, retryAfterSeconds = 0}: RequestError,
  tries: number,
): number | undefined {
  const passing = status ? status > 499 || status === 408 || status === 429 : kind !== 'too-large';
  if (!passing || tries > 2 || retryAfterSeconds > PATIENCE) return undefined;
  return Math.max(retryAfterSeconds * 1e3, 350 * 2 ** tries * (0.5 + Math.random()));
}
