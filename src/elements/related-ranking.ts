import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Article} from '../feed/model.js';
import type {RankedArticle} from '../related/rank.js';
import {addressKey} from '../related/same-address.js';
import type {FeedAttributes} from './feed-attributes.js';
import type {FeedController} from './feed-controller.js';
import {pageAddress, pageHeadline} from './page.js';

export type Strategy = 'related' | 'category' | 'latest';

export interface RelatedHost extends ReactiveControllerHost, HTMLElement, FeedAttributes {
  for?: string;
  current?: Partial<Article>;
  strategy: Strategy;
  anyLang: boolean;
}

/** Addresses, or else ids, of what each list of the page shows, so that none repeats another's. */
const shown = new Map<RelatedHost, string[]>();

/**
 * Chooses a list's articles, anew whenever what it chooses from has changed. The ranking is fetched when it is first needed;
 * until it has chosen, what was there before stays.
 */
export class RankingController implements ReactiveController {
  /** Absent until there is something to choose from, and it has been chosen. */
  chosen: readonly RankedArticle<Article>[] | undefined;

  readonly #host: RelatedHost;
  readonly #feed: FeedController;
  #inputs: readonly unknown[] = [];

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
    const {strategy, limit, anyLang, exclude, isConnected} = this.#host;
    const {feed, articles} = this.#feed.state;
    const current = this.#current();
    const inputs = [
      strategy,
      limit,
      anyLang,
      exclude,
      current.url,
      current.title,
      feed,
      ...articles,
    ];
    const before = this.#inputs;
    if (
      !isConnected ||
      (inputs.length === before.length && inputs.every((v, at) => v === before[at]))
    )
      return;
    this.#inputs = inputs;
    if (!articles.length) this.#choose([]);
    else if (feed || this.#host.articles) void this.#rank(inputs, current, articles);
    else this.#choose(inPageOrder(current, articles));
  }

  async #rank(
    inputs: readonly unknown[],
    current: Partial<Article>,
    articles: readonly Article[],
  ): Promise<void> {
    let chosen = inPageOrder(current, articles);
    try {
      const {rankRelated} = await import('../related/rank.js');
      if (inputs !== this.#inputs) return;
      const {strategy, limit = 4, anyLang, exclude = ''} = this.#host;
      const unwanted = exclude.split(/[\s,،]+/).map(absolute);
      const taken = [...shown].flatMap(([host, keys]) => (host === this.#host ? [] : keys));
      // A list shows what another does, or what is in another language, rather than nothing.
      for (const [others, anyLanguage] of [
        [taken, anyLang],
        [taken, true],
        [[], true],
      ] as const) {
        chosen = rankRelated(current, articles, {
          limit,
          strategy,
          anyLanguage,
          exclude: [...unwanted, ...others],
        });
        if (chosen.length) break;
      }
    } catch {
      // It could not be fetched. The feed's own order is better than nothing.
      if (inputs !== this.#inputs) return;
    }
    this.#choose(chosen);
    this.#host.requestUpdate();
  }

  #choose(chosen: readonly RankedArticle<Article>[]): void {
    this.chosen = chosen.length ? chosen.slice(0, this.#host.limit ?? 4) : undefined;
    shown.set(
      this.#host,
      chosen.map(({article}) => article.url ?? article.id),
    );
  }

  /** What the host says of the article that the list belongs to, else what the page does. The ranking looks it up in the feed. */
  #current(): Partial<Article> {
    const {current, for: address} = this.#host;
    if (current) return current;
    return address ? {url: absolute(address)} : {url: pageAddress(), title: pageHeadline()};
  }
}

/** As the page's own links stand, without the one to the article itself. */
function inPageOrder(
  {url}: Partial<Article>,
  articles: readonly Article[],
): RankedArticle<Article>[] {
  const key = url && addressKey(url);
  return articles
    .filter(article => !key || !article.url || addressKey(article.url) !== key)
    .map(article => ({article, score: 0, why: 'latest'}));
}

function absolute(address: string): string {
  return URL.parse?.(address, document.baseURI)?.href ?? address;
}
