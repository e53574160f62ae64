import {makePullable, type Listen} from './ticker-drag.js';
import type {TickerReason} from './ticker-events.js';
import type {TickerLoop} from './ticker-loop.js';

/** What a reader's pointer, finger, keys and focus act on. */
export interface TickerInput {
  readonly oneAtATime: boolean;
  readonly rtl: boolean;
  stop(reason: TickerReason, on: boolean): void;
  step(by: 1 | -1, reason: TickerReason): void;
}

/** Listens for as long as the elements live. */
export function listenToReader(
  listen: Listen,
  window: HTMLElement,
  tail: HTMLElement,
  loop: TickerLoop,
  input: TickerInput,
): void {
  /** Pixels to the right as pixels further on. */
  const onward = (distance: number) => (input.rtl ? distance : -distance);

  makePullable(listen, window, {
    hold: held => input.stop('touch', held),
    move: distance => !input.oneAtATime && loop.moveBy(onward(distance)),
    end: distance => {
      if (!input.oneAtATime || Math.abs(distance) < 30) return;
      input.step(onward(distance) > 0 ? 1 : -1, 'touch');
    },
  });

  // Clones cannot be reached but by pointer; to it, links in them shall be links.
  listen(window, 'pointerenter', ({pointerType}) => {
    tail.inert = false;
    input.stop('hover', pointerType !== 'touch');
  });
  listen(window, 'pointerleave', ({pointerType}) => {
    tail.inert = pointerType !== 'touch';
    input.stop('hover', false);
  });
  listen(tail, 'mousedown', event => event.preventDefault());

  listen(window, 'scroll', () => loop.adoptScroll());
  listen(window, 'focusin', ({target}) => {
    const link = target as HTMLElement;
    // A pressed link keeps the focus when its page opens in a new tab; the headlines go on all the same.
    if (!link.matches(':focus-visible')) return;
    input.stop('focus', true);
    const item = link.closest('.item');
    if (item) loop.reveal(item);
  });
  listen(window, 'focusout', ({relatedTarget}) => {
    if (!window.contains(relatedTarget as Node | null)) input.stop('focus', false);
  });

  listen(window.parentElement!, 'keydown', event => {
    const side = ['ArrowLeft', 'ArrowRight'].indexOf(event.key);
    if (side < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    input.step((side === 1) === input.rtl ? -1 : 1, 'user');
  });
}
