import {fillTail} from './ticker-tail.js';

/** Where a headline lies on the lap, in CSS pixels from its start, the side where reading begins. */
export interface Place {
  start: number;
  width: number;
}

/** All headlines once, end to end. */
export interface Lap<Key = unknown> {
  length: number;
  places: ReadonlyMap<Key, Place>;
}

/** How the loop moves. */
export interface Motion {
  /** In CSS pixels a second, above zero. */
  speed: number;
  rtl: boolean;
  /** Toward the end of the line: each headline comes in by its last word. */
  reverse: boolean;
  /** No motion: a strip that the reader scrolls. */
  still: boolean;
}

/** A place on the lap: 0 or more, less than `length`. */
export function wrap(x: number, length: number): number {
  return length > 0 ? ((x % length) + length) % length : 0;
}

/** How far past the window's start a headline begins; negative once its beginning is out of view. */
export function distance({start, width}: Place, x: number, length: number): number {
  const ahead = wrap(start - x, length);
  return ahead + width > length + 1 ? ahead - length : ahead;
}

/**
 * Where the loop must stand after a change, so that what is being read stays where it is: the headline nearest to the
 * middle of the window, of those that are still there.
 *
 * @param view Width of the window.
 * @returns The start of the lap when nothing that was in view is left.
 */
export function keepPlace<Key>(x: number, view: number, before: Lap<Key>, after: Lap<Key>): number {
  let kept = 0;
  let nearest = Infinity;
  for (const [key, place] of before.places) {
    const next = after.places.get(key);
    const from = distance(place, x, before.length);
    const off = Math.abs(from + place.width / 2 - view / 2);
    if (!next || from >= view || off >= nearest) continue;
    nearest = off;
    kept = wrap(next.start - from, after.length);
  }
  return kept;
}

/** How many headlines, from the first on and over again, fill the window once more. */
export function tailCount({length, places}: Lap, view: number): number {
  if (length < 1) return 0;
  const laps = Math.floor(view / length);
  let filled = laps * length;
  let count = laps * places.size;
  for (const {width} of places.values()) {
    if (filled >= view) break;
    filled += width;
    count++;
  }
  return count;
}

/** The headline that begins next, or began last, seen from the window's start. */
export function neighbour<Key>(x: number, by: 1 | -1, {length, places}: Lap<Key>): Key | undefined {
  let found: Key | undefined;
  let nearest = Infinity;
  for (const [key, {start}] of places) {
    const gap = wrap((start - x) * by, length);
    if (gap > 1 && gap < length - 1 && gap < nearest) [found, nearest] = [key, gap];
  }
  return found;
}

/**
 * Moves a list of headlines endlessly past a window, by one animation of one transform, which browsers run beside the page's
 * own work. All its state is one number, `x`: how much of the lap has gone by. Clones of the first headlines follow the
 * list, so that at the end of a lap the window shows what it showed at its start.
 */
export class TickerLoop {
  readonly #window: HTMLElement;
  readonly #list: HTMLElement;
  readonly #tail: HTMLElement;
  readonly #resized: () => void;
  #resizes: ResizeObserver | undefined;
  #lap: Lap<Element> = {length: 0, places: new Map()};
  #view = 0;
  #motion: Motion = {speed: 60, rtl: true, reverse: false, still: false};
  #animation: Animation | undefined;
  #running = false;
  /** While there is no animation to ask. */
  #x = 0;

  /**
   * @param window Clips the track, which is as wide as the list.
   * @param tail Empty, after the list; for the clones.
   * @param resized Called when a width has changed; it calls `sync`.
   */
  constructor(
    window: HTMLElement,
    list: HTMLElement,
    tail: HTMLElement,
    resized = () => this.sync(),
  ) {
    this.#resized = resized;
    this.#window = window;
    this.#list = list;
    this.#tail = tail;
  }

  /** In CSS pixels. */
  get x(): number {
    const {speed, reverse, still} = this.#motion;
    if (still) return Math.abs(this.#window.scrollLeft);
    if (!this.#animation) return this.#x;
    const gone = (Number(this.#animation.currentTime) * speed) / 1000;
    return wrap(reverse ? -gone : gone, this.#lap.length);
  }

  set x(x: number) {
    const {speed, rtl, reverse, still} = this.#motion;
    if (still) this.#window.scrollLeft = rtl ? -x : x;
    this.#x = wrap(x, this.#lap.length);
    const animation = this.#animation;
    if (!animation) return;
    const time = ((reverse ? this.#lap.length - this.#x : this.#x) / speed) * 1000;
    const now = document.timeline.currentTime;
    // A new current time would make a running animation wait for a frame; a new start time does not.
    if (this.#running && now !== null) animation.startTime = Number(now) - time;
    else animation.currentTime = time;
  }

  set running(running: boolean) {
    if (running === this.#running) return;
    this.#running = running;
    if (running) this.#animation?.play();
    else this.#animation?.pause();
  }

  /** Takes in all that may have changed: the headlines, their widths, the window's width, the motion. */
  sync(motion = this.#motion): void {
    this.#watch();
    const view = this.#window.getBoundingClientRect().width;
    if (!view) return; // not laid out
    const {x} = this;
    const wasStill = this.#motion.still;
    const lap = measure(this.#list, motion.rtl);
    const kept = keepPlace(x, this.#view, this.#lap, lap);
    const changed =
      Math.abs(kept - x) > 0.01 ||
      lap.length !== this.#lap.length ||
      Object.values(motion).join() !== Object.values(this.#motion).join();
    this.#lap = lap;
    this.#view = view;
    this.#motion = motion;
    if (!motion.still && wasStill) this.#window.scrollLeft = 0;
    fillTail(this.#tail, this.#list, motion.still ? 0 : tailCount(lap, view));
    if (!changed && (this.#animation || motion.still)) return;
    this.#animation?.cancel();
    this.#animation = motion.still || lap.length < 1 ? undefined : this.#animate();
    this.x = kept;
  }

  /** Leaves nothing running; `sync` goes on from there. */
  stop(): void {
    if (!this.#motion.still) this.#x = this.x;
    this.#resizes?.disconnect();
    this.#resizes = undefined;
    this.#animation?.cancel();
    this.#animation = undefined;
    this.#tail.replaceChildren();
  }

  /** By a positive distance further on, by a negative one back. */
  moveBy(distance: number): void {
    this.x += distance;
  }

  /** Begins the view at the next headline, or at the one before. Returns it; absent when there is no other. */
  step(by: 1 | -1): Element | undefined {
    const item = neighbour(this.x, by, this.#lap);
    if (item) this.x = this.#lap.places.get(item)?.start ?? 0;
    return item;
  }

  /** Brings a headline into view, itself and not its clone. */
  reveal(item: Element): void {
    this.adoptScroll();
    const place = this.#lap.places.get(item);
    const from = (place?.start ?? 0) - this.x;
    if (place && (from < 0 || from + place.width > this.#view)) this.x = place.start;
  }

  /** Makes the loop's own what the browser scrolled, to show a found word or a focused link. */
  adoptScroll(): void {
    const scrolled = Math.abs(this.#window.scrollLeft);
    if (this.#motion.still || !scrolled) return;
    this.#window.scrollLeft = 0;
    this.moveBy(scrolled);
  }

  #watch(): void {
    if (this.#resizes || !globalThis.ResizeObserver) return;
    this.#resizes = new ResizeObserver(this.#resized);
    this.#resizes.observe(this.#window);
    this.#resizes.observe(this.#list);
  }

  /** The percentage is of the track's own width, which is the lap: it holds at any zoom, even before a new font is measured. */
  #animate(): Animation {
    const {speed, rtl, reverse} = this.#motion;
    const animation = this.#list.parentElement!.animate(
      {transform: ['none', `translateX(${rtl ? '' : '-'}100%)`]},
      {
        duration: (this.#lap.length / speed) * 1000,
        iterations: Infinity,
        direction: reverse ? 'reverse' : 'normal',
      },
    );
    if (!this.#running) animation.pause();
    return animation;
  }
}

function measure(list: Element, rtl: boolean): Lap<Element> {
  const whole = list.getBoundingClientRect();
  const places = new Map<Element, Place>();
  for (const item of list.children) {
    const {left, right, width} = item.getBoundingClientRect();
    places.set(item, {start: rtl ? whole.right - right : left - whole.left, width});
  }
  return {length: whole.width, places};
}
