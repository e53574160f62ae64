import type {Article} from '../feed/model.js';

/**
 * What starts and stops a ticker: `user` (button, method or attribute), `hover`, `focus`, `touch` (held or dragged), `view` (off
 * screen), `hidden` (another tab is in front), `motion` (the reader wants none), `time` (a headline's time is over).
 */
export type TickerReason =
  'user' | 'hover' | 'focus' | 'touch' | 'view' | 'hidden' | 'motion' | 'time';

const bubbling = {bubbles: true, composed: true};

/** The headlines move: `ticker-play`. They stand: `ticker-pause`. */
export class TickerMotionEvent extends Event {
  constructor(
    type: 'ticker-play' | 'ticker-pause',
    readonly reason: TickerReason,
  ) {
    super(type, bubbling);
  }
}

/** Another headline is shown, or begins the view. */
export class TickerChangeEvent extends Event {
  constructor(
    readonly article: Article,
    /** Position in the ticker, from 0. */
    readonly index: number,
    readonly reason: TickerReason,
  ) {
    super('ticker-change', bubbling);
  }
}

/** A reader closes the ticker. `preventDefault()` keeps it. */
export class TickerDismissEvent extends Event {
  constructor() {
    super('ticker-dismiss', {...bubbling, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'ticker-play': TickerMotionEvent;
    'ticker-pause': TickerMotionEvent;
    'ticker-change': TickerChangeEvent;
    'ticker-dismiss': TickerDismissEvent;
  }
}
