import type {LitElement, ReactiveController} from 'lit';
import type {Article, Feed} from '../feed/model.js';
import type {FeedError} from '../feed/feed-error.js';
import {followFeed, type FollowedFeed} from '../feed/store.js';
import {readChildArticles} from './child-articles.js';
import {NewsErrorEvent, NewsLoadEvent, NewsUpdateEvent} from './events.js';
import type {FeedAttributes} from './feed-attributes.js';
import {guarded, onFailure} from './guard.js';
import {pageDefaults} from './page-defaults.js';
import {absoluteAddress, pageFeed} from './page.js';
import {part} from './part.js';

/** Needed where an element has several feeds or chooses by words. */
export const articleSelection = part(() => import('./article-selection.js'));

export type FeedStatus = 'idle' | 'loading' | 'ready' | 'stale' | 'empty' | 'error';

/** What an element has to show. Replaced as a whole, never changed in place. */
export interface FeedState {
  status: FeedStatus;
  /** After `include` and `exclude`, before `limit`. The element's children until a feed is there. */
  articles: readonly Article[];
  /** The feed as it was read, several merged into one; absent before the first. */
  feed?: Feed | undefined;
  error?: FeedError | undefined;
}

export interface FeedHost extends LitElement, FeedAttributes {
  /** True where the element shows what its own attributes say: then only its own `feed` attribute is read. */
  readonly inline?: boolean;
}

interface Answer {
  feed?: Feed;
  error?: FeedError | undefined;
  stale?: boolean;
}

/**
 * Brings an element its articles: from its `articles` property, else its feeds, else its children. Keeps the last good
 * articles on every failure, and tells the page by `news-load`, `news-update` and `news-error`.
 */
export class FeedController implements ReactiveController {
  state: FeedState = {status: 'idle', articles: []};
  /** False where the element says itself that its articles are there, because it has more to say of them. */
  tellsLoad = true;

  readonly #host: FeedHost;
  readonly #refreshSeconds: number;
  readonly #internals: ElementInternals | undefined;
  #childObserver: MutationObserver | undefined;
  #children: readonly Article[] = [];
  /** The addresses followed now; a change of any starts a new run, and answers of an older run are dropped. */
  #run = '';
  #answers = new Map<string, Answer>();
  #followed: FollowedFeed[] = [];

  /** @param refreshSeconds Used where the element has no `refresh` attribute. */
  constructor(host: FeedHost, refreshSeconds = 0) {
    this.#host = host;
    this.#refreshSeconds = refreshSeconds;
    this.#children = host.served ?? [];
    this.#internals = host.attachInternals?.();
    onFailure.set(host, error => this.#setState({...this.state, status: 'error', error}));
    host.addController(this);
  }

  hostConnected(): void {
    this.#readChildren();
    if (!globalThis.MutationObserver) return;
    this.#childObserver ??= new MutationObserver(guarded(this.#host, () => this.#readChildren()));
    this.#childObserver.observe(this.#host, {childList: true, subtree: true, characterData: true});
  }

  hostDisconnected(): void {
    this.#childObserver?.disconnect();
    this.#follow([]);
  }

  /** Runs once for a burst of changed attributes. */
  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow(this.#host.articles ? [] : this.#addresses());
    this.#setState(this.#derive());
  }

  /** Reads every feed again, at once. */
  reload(): void {
    for (const followed of this.#followed) followed.reload();
  }

  /** To be called when the element comes on screen: until then its feeds are not refreshed. */
  seen(): void {
    for (const followed of this.#followed) followed.seen();
  }

  #readChildren(): void {
    this.#children = this.#host.served ?? readChildArticles(this.#host);
    this.#host.requestUpdate();
  }

  #addresses(): string[] {
    const {feed, inline} = this.#host;
    const wanted =
      feed ??
      (inline ? '' : (pageDefaults.feed ?? (this.#children.length ? '' : pageFeed()) ?? ''));
    return [...new Set(wanted.split(/\s+/).filter(Boolean).map(absoluteAddress))];
  }

  #follow(addresses: string[]): void {
    const {refresh, relay = pageDefaults.relay, itemsPath, map} = this.#host;
    const options = {refreshSeconds: refresh ?? this.#refreshSeconds, relay, itemsPath, map};
    const run = addresses.length ? [...addresses, ...Object.values(options)].join(' ') : '';
    if (run === this.#run) return;
    this.#run = run;
    for (const followed of this.#followed) followed.close();
    this.#answers = new Map(addresses.map(address => [address, {}]));
    this.#followed = addresses.map(address =>
      followFeed(address, options, {
        feed: guarded(this.#host, (feed, stale) => this.#receive(run, address, {feed, stale})),
        failed: guarded(this.#host, error => this.#receive(run, address, {error})),
      }),
    );
  }

  #receive(run: string, address: string, answer: Answer): void {
    if (run !== this.#run) return;
    const before = this.state;
    this.#answers.set(address, {...this.#answers.get(address), error: undefined, ...answer});
    this.#setState(this.#derive());
    this.#host.requestUpdate();
    const {feed, articles} = this.state;
    if (answer.error) this.#host.dispatchEvent(new NewsErrorEvent(answer.error));
    else if (!before.feed && feed) {
      if (this.tellsLoad) this.#host.dispatchEvent(new NewsLoadEvent(feed));
    } else this.#announceChange(before.articles, articles);
  }

  #announceChange(before: readonly Article[], after: readonly Article[]): void {
    const without = (list: readonly Article[], other: readonly Article[]) => {
      const ids = new Set(other.map(({id}) => id));
      return list.filter(({id}) => !ids.has(id));
    };
    const added = without(after, before);
    const removed = without(before, after);
    if (added.length || removed.length) {
      this.#host.dispatchEvent(new NewsUpdateEvent(added, removed));
    }
  }

  #derive(): FeedState {
    const given = this.#host.articles;
    if (given) return this.#shown(given.length ? 'ready' : 'empty', given);
    const answers = [...this.#answers.values()];
    if (!answers.length)
      return this.#shown(this.#children.length ? 'ready' : 'idle', this.#children);
    const feeds = answers.flatMap(({feed}) => feed ?? []);
    const error = answers.find(answer => answer.error)?.error;
    const [first] = feeds;
    if (!first) {
      const status = error ? (error.kind === 'empty' ? 'empty' : 'error') : 'loading';
      return this.#shown(status, this.#children, undefined, error);
    }
    const merge = feeds.length > 1 && articleSelection.for(this.#host)?.mergeArticles;
    const feed = merge ? {...first, articles: merge(feeds.map(({articles}) => articles))} : first;
    const stale = answers.some(answer => answer.stale || (answer.feed && answer.error));
    return this.#shown(stale ? 'stale' : 'ready', feed.articles, feed, error);
  }

  #shown(
    status: FeedStatus,
    articles: readonly Article[],
    feed?: Feed,
    error?: FeedError,
  ): FeedState {
    const {include, exclude} = this.#host;
    if (!include && !exclude) return {status, articles, feed, error};
    const selection = articleSelection.for(this.#host);
    // Nothing rather than what is not wanted.
    return selection
      ? {status, articles: selection.selectArticles(articles, this.#host), feed, error}
      : {status: 'loading', articles: [], feed, error};
  }

  #setState(state: FeedState): void {
    const states = this.#internals?.states;
    if (state.status !== this.state.status) {
      states?.delete(this.state.status);
      states?.add(state.status);
    }
    this.state = state;
  }
}
