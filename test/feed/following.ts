// Elements that follow a feed, and the page they are on, without a browser's network or clock.
import type {FeedError} from '../../src/feed/feed-error.js';
import {fetchParser} from '../../src/feed/fetch-parser.js';
import type {Feed} from '../../src/feed/model.js';
import {followFeed, type FollowedFeed, type FollowOptions} from '../../src/feed/store.js';
import {restartClock, stopClock, type Clock} from './clock.js';
import {requests} from './feed-server.js';

/** Stands still at the beginning of each test. */
export let clock: Clock;

const followed: FollowedFeed[] = [];

// Whatever the clock says: without it nothing is told.
before(fetchParser);

beforeEach(() => {
  clock = stopClock();
});

afterEach(() => {
  for (const each of followed.splice(0)) each.close();
  restartClock();
  Reflect.deleteProperty(document, 'visibilityState');
  Reflect.deleteProperty(navigator, 'onLine');
});

let lastFeed = 0;

/** An address that no other test has used: the store lives as long as the page. */
export const newFeed = (origin = location.origin): string => `${origin}/${++lastFeed}.xml`;

/** An origin that is not the page's. */
export const foreign = 'https://other.example';

interface ElementOptions extends Partial<FollowOptions> {
  /** False for an element that is below the fold. */
  onScreen?: boolean;
}

/** An element that follows a feed, and what it was told, in order: headlines, and kinds of errors. */
export function element(url: string, {onScreen = true, ...options}: ElementOptions = {}) {
  const told: string[] = [];
  const feeds: Feed[] = [];
  const listener = {
    feed(feed: Feed, stale: boolean) {
      feeds.push(feed);
      told.push((stale ? 'stale: ' : '') + feed.articles.map(({title}) => title).join(' '));
    },
    failed: ({kind}: FeedError) => void told.push(kind),
  };
  const follow = followFeed(url, {refreshSeconds: 0, ...options}, listener);
  followed.push(follow);
  if (onScreen) follow.seen();
  return {...follow, told, feeds};
}

/** The reader changes tabs, or loses the network and finds it. */
export function setPage({hidden, offline}: {hidden?: boolean; offline?: boolean}): void {
  if (hidden !== undefined) {
    const value = hidden ? 'hidden' : 'visible';
    Object.defineProperty(document, 'visibilityState', {value, configurable: true});
    document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
  }
  if (offline !== undefined) {
    Object.defineProperty(navigator, 'onLine', {value: !offline, configurable: true});
    dispatchEvent(new Event(offline ? 'offline' : 'online'));
  }
}

/** How `fetch` was asked to use the browser's cache, request by request. */
export const cacheModes = (): (RequestCache | undefined)[] => requests.map(({init}) => init.cache);
