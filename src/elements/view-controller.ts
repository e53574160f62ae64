import type {LitElement, ReactiveController} from 'lit';
import {NewsViewEvent} from './events.js';
import {guarded} from './guard.js';

/**
 * Tells an element whether it is on screen, and the page, by `news-view`, that a reader had it in view: half of it, or
 * half of the window, for a second in a tab that is not hidden. Where the platform cannot tell, it counts as on screen
 * and no `news-view` is sent.
 */
export class ViewController implements ReactiveController {
  onScreen = !globalThis.IntersectionObserver;

  readonly #host: LitElement;
  readonly #changed: (onScreen: boolean) => void;
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #viewed = false;

  constructor(host: LitElement, changed: (onScreen: boolean) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    if (!globalThis.IntersectionObserver) return this.#changed(true);
    this.#observer = new IntersectionObserver(
      guarded(this.#host, (entries: IntersectionObserverEntry[]) => this.#see(entries.at(-1)!)),
      {threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5]},
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #see({
    isIntersecting,
    intersectionRatio,
    intersectionRect,
    rootBounds,
  }: IntersectionObserverEntry) {
    if (isIntersecting !== this.onScreen) {
      this.onScreen = isIntersecting;
      this.#changed(isIntersecting);
    }
    const half =
      intersectionRatio >= 0.5 ||
      (!!rootBounds && intersectionRect.height >= rootBounds.height / 2);
    if (!half || this.#viewed) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    } else {
      this.#timer ??= setTimeout(() => this.#view(), 1000);
    }
  }

  #view(): void {
    this.#timer = document.hidden ? setTimeout(() => this.#view(), 1000) : undefined;
    if (document.hidden) return;
    this.#viewed = true;
    this.#host.dispatchEvent(new NewsViewEvent());
  }
}
