import type {Article, Feed} from '../feed/model.js';
import type {FeedError} from '../feed/feed-error.js';

/** All bubble and cross shadow roots, so that one listener on the page hears every element. */
export const bubbling = {bubbles: true, composed: true};

/** The first articles of a feed are there. `event.feed` holds them all, before `limit` and filters. */
export class NewsLoadEvent extends Event {
  constructor(
    readonly feed: Feed,
    /** From a related list: what it shows, and of each article whether words, section or only date chose it. */
    readonly chosen?: readonly {article: Article; why: 'related' | 'category' | 'latest'}[],
  ) {
    super('news-load', bubbling);
  }
}

/** A later read of the feed brought a change. */
export class NewsUpdateEvent extends Event {
  constructor(
    readonly added: readonly Article[],
    readonly removed: readonly Article[],
  ) {
    super('news-update', bubbling);
  }
}

/** The feed could not be read; what was shown before stays. `event.error.hint` says what its publisher must change. */
export class NewsErrorEvent extends Event {
  constructor(readonly error: FeedError) {
    super('news-error', bubbling);
  }
}

/** Half of the element was visible for a second. Once for each element. */
export class NewsViewEvent extends Event {
  constructor() {
    super('news-view', bubbling);
  }
}

/** A reader chose an article. `preventDefault()` keeps the browser from following the link. */
export class NewsSelectEvent extends Event {
  constructor(
    readonly article: Article,
    /** Position in the element, from 0. */
    readonly index: number,
  ) {
    super('news-select', {...bubbling, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-load': NewsLoadEvent;
    'news-update': NewsUpdateEvent;
    'news-error': NewsErrorEvent;
    'news-view': NewsViewEvent;
    'news-select': NewsSelectEvent;
  }
}
