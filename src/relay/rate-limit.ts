import {BoundedMap} from './bounded-map.js';

/** Bytes that a key and its count take, roughly. */
const ENTRY = 200;

/** Takes from what one key may use. @returns Seconds to wait; 0 when it was granted. */
export type RateLimit = (key: string, cost?: number) => number;

/** A token bucket a key, refilled evenly. A minute's worth may be used at once. */
export function rateLimit(perMinute: number, now = () => Date.now()): RateLimit {
  const buckets = new BoundedMap<{left: number; at: number}>(10_000 * ENTRY);
  return (key, cost = 1) => {
    const at = now();
    const bucket = buckets.get(key) ?? {left: perMinute, at};
    const left = Math.min(perMinute, bucket.left + ((at - bucket.at) / 60e3) * perMinute);
    const taken = Math.min(cost, perMinute);
    const granted = left >= taken;
    buckets.set(key, {left: granted ? left - taken : left, at}, ENTRY);
    return granted ? 0 : Math.ceil(((taken - left) / perMinute) * 60);
  };
}
