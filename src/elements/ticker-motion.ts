import type {Article} from '../feed/model.js';
import type {ReadingWords} from '../locale/words.js';
import {guarded} from './guard.js';
import {tickerButtons, type TickerDrawing} from './ticker-buttons.js';
import {TickerEvent, type TickerEventType, type TickerReason} from './ticker-events.js';
import type {Headline} from './ticker-headlines.js';
import {listenToReader} from './ticker-input.js';
import {TickerLoop} from './ticker-loop.js';
import {tickerMotionStyles} from './ticker-motion.styles.js';
import {TickerNews} from './ticker-news.js';
import {groundOf, uncover} from './ticker-sticky.js';
import {turn} from './ticker-turn.js';

export type TickerMode = 'scroll' | 'slide' | 'fade' | 'static';
export type TickerDirection = 'auto' | 'start' | 'end' | 'up' | 'down';

/** A ticker, as far as it says how it moves. */
export interface TickerMotionHost extends HTMLElement {
  mode: TickerMode;
  speed: number;
  interval: number;
  direction: TickerDirection;
  paused: boolean;
  dismissible: boolean;
  announce?: string;
  sticky?: 'top' | 'bottom';
  play(): void;
  pause(): void;
}

export interface TickerMotionListener {
  /** The headline at a position, from 0. */
  articleAt(index: number): Article | undefined;
  /** What is drawn may be no longer right. */
  changed(): void;
}

/** What the element has drawn. */
export interface DrawnHeadlines {
  rtl: boolean;
  /** In the order of the list's items. */
  headlines: readonly Headline[];
  /** False until the headlines are those of a feed. */
  settled: boolean;
  onScreen: boolean;
  words: ReadingWords;
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
  rtl = true;

  readonly #host: TickerMotionHost;
  readonly #listener: TickerMotionListener;
  readonly #root: HTMLElement;
  readonly #bar: Element;
  readonly #list: Element;
  readonly #loop: TickerLoop;
  readonly #news: TickerNews;
  readonly #lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
  /** It moves when nothing is left of these. */
  readonly #stops = new Set<TickerReason>(['view']);
  /** The one headline that is shown, where only one is, and its position. */
  #current: Element | undefined;
  #index = 0;
  #sheet: CSSStyleSheet | undefined;
  /** Ends what `sync` has started. */
  #leave: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The reader pressed play although their system asks for less motion. */
  #wanted = false;

  /** @param root Holds the bar with all that the element draws. */
  constructor(host: TickerMotionHost, root: HTMLElement, listener: TickerMotionListener) {
    this.#host = host;
    this.#listener = listener;
    this.#root = root;
    this.#bar = root.querySelector('.bar')!;
    const window = root.querySelector<HTMLElement>('.window')!;
    const list = root.querySelector<HTMLElement>('.list')!;
    const tail = root.querySelector<HTMLElement>('.tail')!;
    this.#list = list;
    this.#news = new TickerNews(this.#bar, list);
    this.#loop = new TickerLoop(
      window,
      list,
      tail,
      guarded(host, () => this.#loop.sync()),
    );
    listenToReader(
      (target, type, listener, options) =>
        target.addEventListener(type, guarded(host, listener), options),
      window,
      tail,
      this.#loop,
      this,
    );
  }

  /** The mode in force: a strip stands in for one that the reader does not want to move. */
  get mode(): TickerMode {
    const {mode} = this.#host;
    if (mode === 'static' || this.#less) return 'static';
    return mode === 'slide' || mode === 'fade' ? mode : 'scroll';
  }

  get oneAtATime(): boolean {
    return this.mode === 'slide' || this.mode === 'fade';
  }

  play(): void {
    this.#wanted = this.#lessMotion.matches;
    this.#listener.changed();
  }

  pause(): void {
    this.#wanted = false;
    this.#listener.changed();
  }

  /** Adds a reason to stand, or takes it away. */
  stop(reason: TickerReason, on: boolean): void {
    const stopped = this.#stops.size > 0;
    if (on) this.#stops.add(reason);
    else this.#stops.delete(reason);
    if (this.#stops.size > 0 === stopped) return;
    this.#run();
    this.#tell(stopped ? 'ticker-play' : 'ticker-pause', reason);
  }

  /** @param counter «2 من 20», of a position from 1. */
  buttons(drawing: TickerDrawing, words: ReadingWords, counter: (n: number) => string) {
    const host = this.#host;
    const steps = this.mode !== 'scroll' && {
      previous: () => this.step(-1, 'user'),
      next: () => this.step(1, 'user'),
    };
    const standing = host.paused || this.#less;
    const toggle =
      host.mode !== 'static' &&
      (standing ? {play: () => host.play()} : {pause: () => host.pause()});
    const close = host.dismissible && {close: () => this.#dismiss()};
    return tickerButtons(drawing, {
      words,
      presses: {...steps, ...toggle, ...close},
      counter: this.oneAtATime ? counter(this.#index + 1) : undefined,
    });
  }

  /** Takes in what was drawn, and starts what `end` ended. */
  sync(drawn: DrawnHeadlines): void {
    this.rtl = drawn.rtl;
    this.#enter();
    const {words, onScreen} = drawn;
    const looking = onScreen && !document.hidden;
    this.#news.take({...drawn, looking}, words, this.#host.announce === 'urgent');
    const {speed, direction, paused, sticky} = this.#host;
    if (sticky) this.#root.style.setProperty('--_ground', groundOf(this.#host));
    this.stop('user', paused);
    this.stop('motion', this.#less);
    this.#bar.classList.toggle('one', this.oneAtATime);
    // Who has stopped it steps through it, and wants to hear where they are.
    this.#list.setAttribute('aria-live', this.oneAtATime && paused ? 'polite' : 'off');
    if (this.oneAtATime) {
      this.#loop.stop();
      const {children} = this.#list;
      const place = Math.min(this.#index, children.length - 1);
      this.#show(this.#current?.parentNode ? this.#current : children[place]);
    } else {
      const still = this.mode === 'static';
      const {rtl} = this;
      this.#loop.sync({speed: speed > 0 ? speed : 60, rtl, reverse: direction === 'end', still});
    }
    this.#run();
  }

  /** Leaves no timer, observer or listener behind. */
  end(): void {
    this.#leave?.abort();
    this.#leave = undefined;
    clearTimeout(this.#timer);
    this.#loop.stop();
    // Whoever was there will not be seen leaving.
    for (const reason of ['hover', 'focus', 'touch'] as const) this.#stops.delete(reason);
  }

  step(by: 1 | -1, reason: TickerReason): void {
    const items = [...this.#list.children];
    const focused = items.findIndex(item => item.matches(':focus-within'));
    const from = this.oneAtATime ? this.#index : focused;
    const item = from < 0 ? this.#loop.step(by) : items[(from + by + items.length) % items.length];
    if (!item) return;
    if (this.oneAtATime) this.#turnTo(item, by);
    if (focused >= 0) item.querySelector('a')?.focus();
    this.#tell('ticker-change', reason, items.indexOf(item));
  }

  /** @returns False where the page prevents what is told. */
  #tell(type: TickerEventType, reason: TickerReason, index?: number): boolean {
    const article = index === undefined ? undefined : this.#listener.articleAt(index);
    return this.#host.dispatchEvent(new TickerEvent(type, reason, article, index));
  }

  get #less(): boolean {
    return !this.#wanted && this.#lessMotion.matches;
  }

  #enter(): void {
    if (this.#leave) return;
    this.#addStyles();
    const {signal} = (this.#leave = new AbortController());
    const hide = guarded(this.#host, () => {
      this.stop('hidden', document.hidden);
      this.#listener.changed();
    });
    const look = ({target}: FocusEvent) => {
      if (this.#host.sticky) requestAnimationFrame(() => uncover(this.#host, target as Element));
    };
    document.addEventListener('visibilitychange', hide, {signal});
    document.addEventListener('focusin', look, {signal});
    this.#lessMotion.addEventListener('change', () => this.#listener.changed(), {signal});
    this.stop('hidden', document.hidden);
  }

  /** Once in each document: a sheet stays behind with its own. */
  #addStyles(): void {
    const shadow = this.#host.shadowRoot!;
    if (this.#sheet && shadow.adoptedStyleSheets.includes(this.#sheet)) return;
    const view = this.#host.ownerDocument.defaultView ?? window;
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(tickerMotionStyles);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, this.#sheet];
  }

  #dismiss(): void {
    if (!this.#tell('ticker-dismiss', 'user')) return;
    this.#host.hidden = true;
    // The page may well have given it a display of its own.
    this.#host.style.display = 'none';
  }

  #turnTo(item: Element, by: 1 | -1): void {
    const leaving = this.#current;
    if (!leaving || leaving === item) return;
    this.#show(item);
    const {direction} = this.#host;
    turn(leaving, item, {fade: this.mode === 'fade', rtl: this.rtl, direction, by});
    this.#run();
  }

  #show(item: Element | undefined): void {
    this.#current?.classList.remove('current');
    this.#current = item;
    if (!item) return;
    item.classList.add('current');
    item.classList.remove('long');
    const {scrollWidth = 0, clientWidth = 0} = item.querySelector('bdi') ?? {};
    item.classList.toggle('long', scrollWidth > clientWidth);
    const index = [...this.#list.children].indexOf(item);
    if (index === this.#index) return;
    this.#index = index;
    this.#listener.changed();
  }

  #run(): void {
    const running = !this.#stops.size;
    this.#loop.running = running;
    clearTimeout(this.#timer);
    if (!running || !this.oneAtATime) return;
    const wait = stay(this.#current?.textContent ?? '', this.#host.interval);
    this.#timer = setTimeout(
      guarded(this.#host, () => this.step(1, 'time')),
      wait,
    );
  }
}
