import {bubbling} from './events.js';

export type ShareOutcome = 'opened' | 'shared' | 'copied' | 'dismissed' | 'failed';

/** A reader used the share bar. */
export class NewsShareEvent extends Event {
  constructor(
    /** As in the attribute `networks`. */
    readonly network: string,
    readonly outcome: ShareOutcome,
  ) {
    super('news-share', bubbling);
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-share': NewsShareEvent;
  }
}
