import type {Article} from '../feed/model.js';

/**
 * Why a ticker goes on or stands: `user` (button, key, method or attribute), `hover`, `focus`, `touch` (held or pulled), `view` (off
 * screen), `hidden` (another tab is in front), `motion` (the reader wants none), `time` (a headline's time is over).
 */
export type TickerReason =
  'user' | 'hover' | 'focus' | 'touch' | 'view' | 'hidden' | 'motion' | 'time';

export type TickerEventType = 'ticker-play' | 'ticker-pause' | 'ticker-change' | 'ticker-dismiss';

/** What happens to a ticker. `ticker-dismiss` can be prevented: the ticker stays. */
export class TickerEvent extends Event {
  constructor(
    type: TickerEventType,
    readonly reason: TickerReason,
    /** The headline that begins the view now; in `ticker-change` alone. */
    readonly article?: Article,
    /** Its position in the ticker, from 0. */
    readonly index?: number,
  ) {
    super(type, {bubbles: true, composed: true, cancelable: type === 'ticker-dismiss'});
  }
}

declare global {
  interface HTMLElementEventMap extends Record<TickerEventType, TickerEvent> {}
}
