import {absolute} from './absolute-address.js';
import {FeedError} from './feed-error.js';
import {prefetchParser} from './fetch-parser.js';
import {readFeed, relayed, type MappingOptions} from './load.js';
import type {Feed} from './model.js';
import type {Answer} from './request.js';
import {openSource, type Followed, type Follower, type Source} from './source.js';

export interface FollowOptions extends MappingOptions {
  /** 0 never, else 15 at least; the feed's own wish and its server's come first where they are longer. */
  refreshSeconds: number;
  /** As in `loadFeed`. */
  relay?: string;
}

export interface FeedListener {
  /** @param stale The feed could not be read again: this is the last that could. `failed` is called next. */
  feed(feed: Feed, stale: boolean): void;
  failed(error: FeedError): void;
}

export interface FollowedFeed extends Followed {
  /** Asks the server again, as soon as it may be asked. */
  reload: () => void;
  /** To be called when the feed comes on screen. Until then it is read once and not refreshed. */
  seen: () => void;
  /** Ends all calls to the listener, and the request where nobody else waits for it. */
  close: () => void;
}

/**
 * Reads a feed, and reads it again from time to time. All who follow an address share its requests. The listener is
 * never called before this function returns.
 *
 * @param url Relative to the page.
 */
export function followFeed(
  url: string,
  {refreshSeconds, relay, ...mapping}: FollowOptions,
  listener: FeedListener,
): FollowedFeed {
  const address = absolute(url);
  prefetchParser();
  let feed: Feed | undefined;
  let newest: object | undefined;
  const follower: Follower = {
    refreshSeconds,
    async update(answer, failure) {
      const own = (newest = {});
      let error = failure as FeedError | undefined;
      const result = answer && (await readOnce(answer, address, mapping));
      if (own !== newest) return;
      if (result instanceof FeedError) error = result;
      else if (result) {
        feed = result;
        follower.ttlSeconds = feed.ttlSeconds;
      }
      if (feed) listener.feed(feed, !!error);
      if (error) listener.failed(error);
    },
  };
  const followed = pageStore().follow(relayed(address, relay), follower);
  return {
    ...followed,
    close() {
      newest = undefined;
      followed.close();
    },
  };
}

const results = new WeakMap<Answer, Promise<Feed | FeedError>>();

/** Fifty elements of one feed read its answer once. */
function readOnce(answer: Answer, url: string, mapping: MappingOptions): Promise<Feed | FeedError> {
  const read = () =>
    readFeed(answer, url, mapping).catch((error: FeedError) => {
      if (error.kind === 'network') results.delete(answer); // what it lacked may come the next time
      return error;
    });
  if (mapping.map || mapping.itemsPath) return read();
  const result = results.get(answer) ?? read();
  results.set(answer, result);
  return result;
}

const storeKey = Symbol.for('newsalist.feeds');

/** What all copies of the library on a page share, in whatever versions: the first one's store. It never changes its shape. */
interface FeedStore {
  follow(address: string, follower: Follower): Followed;
}

function pageStore(): FeedStore {
  const page = globalThis as {[storeKey]?: FeedStore};
  const store = page[storeKey] ?? createStore();
  if (!page[storeKey]) Object.defineProperty(page, storeKey, {value: store});
  return store;
}

function createStore(): FeedStore {
  const sources = new Map<string, Source>();
  const comeBack = ({type}: Event) => {
    for (const source of sources.values()) source.comeBack(type === 'online');
  };
  return {
    follow(address, follower) {
      // Each time, as `document.open()` takes listeners away; one that is there is not added twice.
      for (const type of ['visibilitychange', 'pageshow', 'online'])
        globalThis.addEventListener?.(type, comeBack);
      const source = sources.get(address) ?? openSource(address, () => sources.delete(address));
      sources.set(address, source);
      return source.follow(follower);
    },
  };
}
