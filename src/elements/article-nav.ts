import {html, LitElement, nothing} from 'lit';
import {readAddress} from '../feed/fields.js';
import type {PageWords, ReadingWords} from '../locale/words.js';
import {pages} from '../locale/words/ar-pages.js';
import {reading} from '../locale/words/ar.js';
import {neighboursOf, type Neighbours} from './article-neighbours.js';
import {articleNavStyles} from './article-nav.styles.js';
import {cardStyles} from './card.styles.js';
import {cardTemplate, setImageRatio} from './card.js';
import {readChildArticles} from './child-articles.js';
import {DateController} from './date-controller.js';
import {define} from './define.js';
import {feedProperties, type FeedAttributes} from './feed-attributes.js';
import {FeedController} from './feed-controller.js';
import {findArticle} from './find-article.js';
import {LocaleController} from './locale-controller.js';
import {pageAddress} from './page.js';
import {root} from './root.js';
import {rootStyles} from './root.styles.js';
import {selectOnClick} from './story.js';
import {ViewController} from './view-controller.js';

/**
 * The articles before and after the article of the page, by date: «المقال السابق» at the reading start, «المقال التالي» at the
 * end. Of its children, links with `rel="prev"` and `rel="next"` stand in until the feed is there, and where the feed does not
 * hold the page's article.
 *
 * @fires news-load - The feed was read; `event.feed` holds it.
 * @fires news-update - A later read brought a change.
 * @fires news-error - The feed could not be read; `event.error` says why. What was shown stays.
 * @fires news-view - Half of it was visible for a second.
 * @fires news-select - A reader chose an article; cancelable. `event.index` is 0 for the previous, 1 for the next.
 * @slot - Links shown until the articles are known, and if they never are.
 * @csspart nav - Both.
 * @csspart previous - The article before.
 * @csspart next - The article after.
 * @csspart direction - «المقال السابق» and «المقال التالي».
 * @csspart arrow - Their arrows.
 * @cssprop [--news-gap=1em] - Space between the two.
 * @cssprop [--news-radius=6px] - Roundness of the frames.
 */
export class ArticleNav extends LitElement {
  static override styles = [rootStyles, cardStyles, articleNavStyles];
  static override properties = {
    ...feedProperties,
    for: {},
    show: {},
    imageRatio: {attribute: 'image-ratio'},
  };

  /** Address or id of the article between the two. Default: the page's own. */
  for?: string;
  /** Fields of each card in their order, as in `<article-card>` (`image headline`). */
  show?: string;
  /** Shape of the pictures: `16/9`, `4/3`, `1` (1). */
  imageRatio?: string;

  readonly #feed = new FeedController(this);
  readonly #locale = new LocaleController<keyof ReadingWords | keyof PageWords>(
    this,
    {...reading, ...pages},
    () => this.#feed.state.feed?.language,
  );
  readonly #dates = new DateController(this, this.#locale);

  constructor() {
    super();
    new ViewController(this, onScreen => onScreen && this.#feed.seen());
    selectOnClick(this, index => [this.#neighbours.previous, this.#neighbours.next][index]);
  }

  /** `idle`, `loading`, `ready`, `stale`, `empty` or `error`; also a CSS state. */
  get state() {
    return this.#feed.state.status;
  }

  /** Why the feed could not be read; absent while all is well. */
  get error() {
    return this.#feed.state.error;
  }

  /** Reads the feed again, at once. */
  reload(): void {
    this.#feed.reload();
  }

  override render() {
    const {previous, next} = this.#neighbours;
    if (!previous && !next) return root(this.#locale, html`<slot></slot>`);
    return root(
      this.#locale,
      html`<nav part="nav" aria-label=${this.label ?? this.#locale.words.articleNav}>
        ${this.#card('previous')} ${this.#card('next')}
      </nav>`,
    );
  }

  protected override updated(): void {
    setImageRatio(this.renderRoot, this.imageRatio);
  }

  #card(side: 'previous' | 'next') {
    const article = this.#neighbours[side];
    if (!article) return nothing;
    return html`<div class="item ${side}" part=${side}>
      ${cardTemplate(article, side === 'next' ? 1 : 0, {
        attributes: this,
        locale: this.#locale,
        dates: this.#dates,
        variant: side,
        show: this.show,
        level: Number(this.headingLevel ?? 0) || 0,
        site: this.#feed.state.feed?.title,
      })}
    </div>`;
  }

  get #neighbours(): Neighbours {
    const {feed, articles} = this.#feed.state;
    const wanted = this.for || pageAddress();
    const all = feed?.articles ?? this.articles ?? this.served;
    if (all && wanted) {
      const found = neighboursOf(findArticle(all, wanted), all, articles);
      if (found.previous || found.next) return found;
    }
    return {previous: this.#linked('prev'), next: this.#linked('next')};
  }

  /** The article that a link among the children leads to; the link says which way. */
  #linked(rel: 'prev' | 'next') {
    if (!globalThis.document) return undefined;
    const link = this.querySelector<HTMLAnchorElement>(`a[href][rel~="${rel}"]`);
    const url = readAddress(link?.href);
    return url ? readChildArticles(this).find(article => article.url === url) : undefined;
  }
}

export interface ArticleNav extends FeedAttributes {}

define('article-nav', ArticleNav);

declare global {
  interface HTMLElementTagNameMap {
    'article-nav': ArticleNav;
  }
}
