import {makePullable} from './ticker-drag.js';
import type {TickerReason} from './ticker-events.js';
import {TickerLoop} from './ticker-loop.js';
import {turn} from './ticker-turn.js';

export type TickerMode = 'scroll' | 'slide' | 'fade' | 'static';
export type TickerDirection = 'auto' | 'start' | 'end' | 'up' | 'down';

/** The attributes of a ticker that say how it moves. */
export interface TickerMotionHost {
  mode: TickerMode;
  speed: number;
  interval: number;
  direction: TickerDirection;
  paused: boolean;
}

export interface TickerMotionListener {
  /** The first reason to stand came, or the last one went. */
  stopped(stopped: boolean, reason: TickerReason): void;
  /** Another headline is shown, or begins the view. */
  stepped(index: number, reason: TickerReason): void;
  /** What `mode`, `standing` or `index` say has changed. */
  changed(): void;
}

/**
 * How long one headline stays where they are shown one at a time: longer when it is long.
 *
 * @param interval Seconds, enough for 60 letters.
 * @returns Milliseconds.
 */
export function stay(title: string, interval: number): number {
  return (interval > 0 ? interval : 6) * 1000 * Math.max(1, title.length / 60);
}

/**
 * What moves a ticker's headlines, and all that stops them: the reader's wish, their pointer, finger and focus, another tab, the
 * screen's edge. Fetched when a ticker comes on screen; until then, and where that fails, it is a strip to scroll.
 */
export class TickerMotion {
  readonly #host: TickerMotionHost;
  readonly #listener: TickerMotionListener;
  readonly #window: HTMLElement;
  readonly #list: HTMLElement;
  readonly #tail: HTMLElement;
  readonly #loop: TickerLoop;
  readonly #lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
  /** It moves when nothing is left of these. */
  readonly #stops = new Set<TickerReason>(['view']);
  /** The one headline that is shown, where only one is. */
  #current: Element | undefined;
  #rtl = true;
  #started = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The reader pressed play although their system asks for less motion. */
  #wanted = false;

  /** @param window Holds the track, which holds the list and the tail. */
  constructor(host: TickerMotionHost, window: HTMLElement, listener: TickerMotionListener) {
    this.#host = host;
    this.#listener = listener;
    this.#window = window;
    this.#list = window.querySelector<HTMLElement>('.list')!;
    this.#tail = window.querySelector<HTMLElement>('.tail')!;
    this.#loop = new TickerLoop(window);
    this.#listen();
  }

  /** The mode in force: a strip stands in for one that the reader does not want to move. */
  get mode(): TickerMode {
    const {mode} = this.#host;
    if (mode === 'static' || this.#less) return 'static';
    return mode === 'slide' || mode === 'fade' ? mode : 'scroll';
  }

  /** Whether it will not move until `play` is called. */
  get standing(): boolean {
    return this.#host.paused || this.#less;
  }

  /** Of the one headline that is shown, where only one is. */
  get index(): number {
    return Math.max(0, [...this.#list.children].indexOf(this.#current!));
  }

  play(): void {
    this.#wanted = this.#lessMotion.matches;
    this.#host.paused = false;
    this.#listener.changed();
  }

  pause(): void {
    this.#wanted = false;
    this.#host.paused = true;
    this.#listener.changed();
  }

  /** Adds a reason to stand, or takes it away. */
  stop(reason: TickerReason, on: boolean): void {
    const stopped = this.#stops.size > 0;
    if (on) this.#stops.add(reason);
    else this.#stops.delete(reason);
    if (this.#stops.size > 0 === stopped) return;
    this.#run();
    this.#listener.stopped(!stopped, reason);
  }

  /** Takes in what was drawn, and starts what `end` ended. */
  sync(rtl: boolean): void {
    if (!this.#started) {
      this.#started = true;
      this.#lessMotion.addEventListener('change', this.#listener.changed);
      document.addEventListener('visibilitychange', this.#hide);
      this.#hide();
    }
    this.#rtl = rtl;
    const {speed, direction, paused} = this.#host;
    this.stop('user', paused);
    this.stop('motion', this.#less);
    if (this.#oneAtATime) {
      this.#loop.stop();
      this.#show(this.#current?.parentNode ? this.#current : this.#list.firstElementChild);
    } else {
      const still = this.mode === 'static';
      this.#loop.sync({speed: speed > 0 ? speed : 60, rtl, reverse: direction === 'end', still});
    }
    this.#run();
  }

  /** Leaves no timer, observer or listener behind. */
  end(): void {
    this.#started = false;
    this.#lessMotion.removeEventListener('change', this.#listener.changed);
    document.removeEventListener('visibilitychange', this.#hide);
    clearTimeout(this.#timer);
    this.#loop.stop();
  }

  step(by: 1 | -1, reason: TickerReason): void {
    const items = [...this.#list.children];
    const focused = items.findIndex(item => item.matches(':focus-within'));
    const after = (index: number) => items[(index + by + items.length) % items.length];
    const item = this.#oneAtATime
      ? after(this.index)
      : focused < 0
        ? this.#loop.step(by)
        : after(focused);
    if (!item) return;
    if (this.#oneAtATime) this.#turnTo(item, by);
    if (focused >= 0) item.querySelector('a')?.focus();
    this.#listener.stepped(items.indexOf(item), reason);
  }

  get #oneAtATime(): boolean {
    return this.mode === 'slide' || this.mode === 'fade';
  }

  get #less(): boolean {
    return !this.#wanted && this.#lessMotion.matches;
  }

  #turnTo(item: Element, by: 1 | -1): void {
    const leaving = this.#current;
    if (!leaving || leaving === item) return;
    this.#show(item);
    const {direction} = this.#host;
    turn(leaving, item, {fade: this.mode === 'fade', rtl: this.#rtl, direction, by});
    this.#run();
    this.#listener.changed();
  }

  #show(item: Element | null): void {
    this.#current?.classList.remove('current');
    item?.classList.add('current');
    this.#current = item ?? undefined;
  }

  #run(): void {
    const running = !this.#stops.size;
    this.#loop.running = running;
    clearTimeout(this.#timer);
    if (!running || !this.#oneAtATime) return;
    const wait = stay(this.#current?.textContent ?? '', this.#host.interval);
    this.#timer = setTimeout(() => this.step(1, 'time'), wait);
  }

  #hide = () => this.stop('hidden', document.hidden);

  #listen(): void {
    const window = this.#window;
    const loop = this.#loop;
    const toward = (distance: number) => (this.#rtl ? distance : -distance);
    makePullable(window, {
      hold: held => this.stop('touch', held),
      move: distance => !this.#oneAtATime && loop.moveBy(toward(distance)),
      end: distance => {
        if (!this.#oneAtATime || Math.abs(distance) < 30) return;
        this.step(toward(distance) > 0 ? 1 : -1, 'touch');
      },
    });
    window.addEventListener('scroll', () => loop.adoptScroll());
    // Clones cannot be reached but by pointer; to it, links in them shall be links.
    window.addEventListener('pointerenter', ({pointerType}) => {
      this.#tail.inert = false;
      this.stop('hover', pointerType !== 'touch');
    });
    window.addEventListener('pointerleave', ({pointerType}) => {
      this.#tail.inert = pointerType !== 'touch';
      this.stop('hover', false);
    });
    this.#tail.addEventListener('mousedown', event => event.preventDefault());
    window.addEventListener('focusin', ({target}) => {
      const link = target as HTMLElement;
      // A pressed link keeps the focus when its page opens in a new tab; the headlines go on all the same.
      if (!link.matches(':focus-visible')) return;
      this.stop('focus', true);
      const item = link.closest('.item');
      if (item) loop.reveal(item);
    });
    window.addEventListener('focusout', ({relatedTarget}) => {
      if (!window.contains(relatedTarget as Node | null)) this.stop('focus', false);
    });
  }
}
