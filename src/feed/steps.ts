/**
 * Work that may be left after each step and gone on with later, so that reading a large feed does not hold the page. What it
 * returns is the result.
 */
export type Steps<T> = Generator<undefined, T>;

/** Milliseconds in which a page would not notice that it waits. */
const SLICE = 10;

/** A list made of another, one a step. */
export function* each<T, U>(items: readonly T[], make: (item: T) => U): Steps<U[]> {
  const made: U[] = [];
  for (const item of items) {
    made.push(make(item));
    yield;
  }
  return made;
}

/** Does it all at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** Does it in slices, between which the page has its turn. */
export async function finishInSlices<T>(steps: Steps<T>): Promise<T> {
  for (let end = performance.now() + SLICE; ;) {
    const {done, value} = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await turn();
    end = performance.now() + SLICE;
  }
}

/** Where a page may not yield, a timer has it go to the end of the queue. */
function turn(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};
  return scheduler?.yield?.() ?? new Promise(resolve => void setTimeout(resolve));
}
