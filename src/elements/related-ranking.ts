import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Article} from '../feed/model.js';
import type {RankedArticle} from '../related/rank.js';
import {relatedArticles} from './related-order.js';
import {addressKey} from '../related/same-address.js';
import {NewsLoadEvent} from './events.js';
import type {FeedAttributes} from './feed-attributes.js';
import type {FeedController} from './feed-controller.js';
import {absoluteAddress, pageAddress} from './page.js';

export type Strategy = 'related' | 'category' | 'latest';
export type Choice = RankedArticle<Article>;

/** A list has chosen its articles, or chosen anew. */
export class NewsRankEvent extends Event {
  constructor(
    /** In their order, each with `why`: `related`, `category` or `latest`. */
    readonly chosen: readonly Choice[],
  ) {
    super('news-rank', {bubbles: true, composed: true});
  }
}

/** What a list says of its choice. */
export interface RelatedAttributes extends FeedAttributes {
  for?: string;
  current?: Partial<Article>;
  strategy: Strategy;
  anyLang: boolean;
}

export type RelatedHost = ReactiveControllerHost & HTMLElement & RelatedAttributes;

/** Addresses, or else ids, of what each list of the page shows, so that none repeats another's. */
const shown = new Map<RelatedHost, string[]>();

/**
 * Chooses a list's articles, anew whenever what it chooses from has changed.
 */
export class RankingController implements ReactiveController {
  /** Absent until there is something to choose from, and it has been chosen. */
  chosen: readonly Choice[] | undefined;

  readonly #host: RelatedHost;
  readonly #feed: FeedController;
  #inputs: readonly unknown[] = [];
  /** Whether the page knows that the feed is there. */
  #isTold = false;

  /** @param feed Already a controller of the host, so that its state is up to date before this one looks at it. */
  constructor(host: RelatedHost, feed: FeedController) {
    this.#host = host;
    this.#feed = feed;
    host.addController(this);
  }

  hostDisconnected(): void {
    shown.delete(this.#host);
    this.#inputs = [];
  }

  hostUpdate(): void {
    const {strategy, limit, anyLang, exclude, current, isConnected} = this.#host;
    const {feed, articles} = this.#feed.state;
    const address = this.#address();
    const inputs = [strategy, limit, anyLang, exclude, current, address, feed, ...articles];
    const before = this.#inputs;
    const isSame =
      inputs.length === before.length && inputs.every((input, at) => input === before[at]);
    if (isSame || !(isConnected || isServer)) return;
    this.#inputs = inputs;
    if (!feed) this.#isTold = false;
    const inPageOrder = articles
      .filter(({url}) => !url || addressKey(url) !== addressKey(address))
      .map(article => ({article, score: 0, why: 'latest'}) as const);
    if (inPageOrder.length && (feed || this.#host.articles)) this.#rank();
    else this.#choose(inPageOrder);
    this.#tellLoad();
  }

  #rank(): void {
    const {strategy, limit, anyLang, exclude, current, for: address} = this.#host;
    this.#choose(
      relatedArticles(current ?? {url: this.#address()}, this.#feed.state.articles, {
        isOfPage: !current && !address,
        strategy,
        limit: limit ?? 4,
        anyLanguage: anyLang,
        unwanted: (exclude ?? '').split(/[\s,،]+/).map(absoluteAddress),
        taken: [...shown].flatMap(([host, keys]) => (host === this.#host ? [] : keys)),
      }),
    );
    this.#host.dispatchEvent(new NewsRankEvent(this.chosen ?? []));
  }

  #tellLoad(): void {
    const {feed} = this.#feed.state;
    if (!feed || this.#isTold) return;
    this.#isTold = true;
    this.#host.dispatchEvent(new NewsLoadEvent(feed, this.chosen ?? []));
  }

  #choose(choices: readonly Choice[]): void {
    const chosen = choices.slice(0, this.#host.limit ?? 4);
    this.chosen = chosen.length ? chosen : undefined;
    if (isServer) return;
    shown.set(
      this.#host,
      chosen.map(({article}) => article.url ?? article.id),
    );
  }

  #address(): string {
    const {current, for: address} = this.#host;
    return address ? absoluteAddress(address) : (current?.url ?? pageAddress());
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-rank': NewsRankEvent;
  }
}
