// Time that stands still until the test moves it: timers, their clock and chance.

const real = {setTimeout, clearTimeout, random: Math.random};

export interface Clock {
  /** Moves time on, running what becomes due in its order. */
  tick(ms: number): Promise<void>;
  /** Timers that are set. */
  readonly timers: number;
}

/** Stops time; chance becomes 0.5. */
export function stopClock(): Clock {
  let now = 1e6;
  let lastId = 0;
  const timers = new Map<number, {at: number; run: () => void}>();
  globalThis.setTimeout = ((run: () => void, ms = 0) => {
    // As in browsers, a wait of more than 24.8 days is none.
    timers.set(++lastId, {at: now + (ms < 2 ** 31 ? ms : 0), run});
    return lastId;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((id?: number) =>
    void timers.delete(Number(id))) as typeof clearTimeout;
  performance.now = () => now;
  Math.random = () => 0.5;
  return {
    async tick(ms) {
      const end = now + ms;
      await settled();
      for (;;) {
        const [next] = [...timers]
          .filter(([, {at}]) => at <= end)
          .sort(([, a], [, b]) => a.at - b.at);
        if (!next) break;
        const [id, {at, run}] = next;
        timers.delete(id);
        now = Math.max(now, at);
        run();
        await settled();
      }
      now = end;
    },
    get timers() {
      return timers.size;
    },
  };
}

/** Waits until all that needs no time has happened. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++)
    await new Promise(resolve => real.setTimeout.call(globalThis, resolve));
}

/** Waits for what takes real time though the clock stands still, such as a module that is fetched. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await settled();
}

/** Lets time run again; to be called after each test that has stopped it. */
export function restartClock(): void {
  globalThis.setTimeout = real.setTimeout;
  globalThis.clearTimeout = real.clearTimeout;
  Reflect.deleteProperty(performance, 'now'); // the own one, which hid the platform's
  Math.random = real.random;
}
