import {html, LitElement, nothing} from 'lit';
import {formatNumber} from '../locale/digits.js';
import {reading} from '../locale/words/ar.js';
import type {Article} from '../feed/model.js';
import {fill, type ReadingWords} from '../locale/words.js';
import {backIcon, forwardIcon, icon} from './icons.js';
import {noticeTemplate} from './card-notice.js';
import {cardStyles} from './card.styles.js';
import {cardTemplate, setImageRatio, type CardVariant} from './card.js';
import {DateController} from './date-controller.js';
import {define} from './define.js';
import {feedProperties, flag, type FeedAttributes} from './feed-attributes.js';
import {FeedController} from './feed-controller.js';
import {LocaleController} from './locale-controller.js';
import {relatedListStyles} from './related-list.styles.js';
import {RankingController, type Choice, type Strategy} from './related-ranking.js';
import {root} from './root.js';
import {rootStyles} from './root.styles.js';
import {selectOnClick} from './story.js';
import {ViewController} from './view-controller.js';

type Layout = 'list' | 'grid' | 'row' | 'numbered';

const cardOf: Record<Layout, [CardVariant, string]> = {
  list: ['compact', 'image headline date'],
  grid: ['vertical', 'image category headline date'],
  row: ['vertical', 'image category headline date'],
  numbered: ['headline', 'headline date'],
};

/**
 * Articles of a feed that belong to the article of the page: never that article itself, never one in another language, and none
 * that another list of the page shows.
 *
 * @fires news-load - The feed was read; `event.feed` holds it.
 * @fires news-update - A later read brought a change.
 * @fires news-error - The feed could not be read; `event.error` says why. What was shown stays.
 * @fires news-rank - The list has chosen: `event.chosen` holds the stories, each with `why`.
 * @fires news-view - Half of the list was visible for a second.
 * @fires news-select - A reader chose a story; cancelable.
 * @slot - Links shown until the feed is there, and if it never is.
 * @csspart section - All of it.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One of its items.
 * @csspart number - Its number, in the layout `numbered`.
 * @csspart why - Why the story was chosen, with `explain`.
 * @csspart row-previous - The button back, in the layout `row`.
 * @csspart row-next - The button on.
 * @csspart notice - Said where there is no story.
 * @csspart retry - The button in it.
 * @cssprop [--news-columns] - Columns of the layout `grid`; default 2, and as many as suit the stories where there is room.
 * @cssprop [--news-gap=1em] - Space between stories.
 */
export class RelatedList extends LitElement {
  static override styles = [rootStyles, cardStyles, relatedListStyles];
  static override properties = {
    ...feedProperties,
    for: {},
    current: {attribute: false},
    heading: {},
    layout: {},
    strategy: {},
    anyLang: {...flag, attribute: 'any-lang'},
    explain: flag,
    show: {},
    imageRatio: {attribute: 'image-ratio'},
  };

  /** Address of the article that the others belong to. Default: the page's own. */
  for?: string;
  /** The article itself, where neither the feed nor the page knows it. */
  current?: Partial<Article>;
  /** Heading above the list; empty for none («مقالات ذات صلة»; «أحدث المقالات» with the strategy `latest`). */
  heading?: string;
  /** How the list is laid out. */
  layout: Layout = 'list';
  /** `related` by words, sections and date; `category` the newest of the same section; `latest` the newest. What lacks is filled up from the next. */
  strategy: Strategy = 'related';
  /** Lets in articles of other languages. */
  anyLang = false;
  /** Shows why each story was chosen. */
  explain = false;
  /** Fields of each card in their order, as in `<article-card>`. */
  show?: string;
  /** Shape of the pictures: `16/9`, `4/3`, `1`. */
  imageRatio?: string;

  readonly #feed = new FeedController(this);
  readonly #ranking = new RankingController(this, this.#feed);
  readonly #locale = new LocaleController(this, reading, () => this.#feed.state.feed?.language);
  readonly #dates = new DateController(this, this.#locale);

  constructor() {
    super();
    new ViewController(this, onScreen => onScreen && this.#feed.seen());
    selectOnClick(this, index => this.#ranking.chosen?.[index]?.article);
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

  readonly #retry = (): void => this.reload();

  override render() {
    const {status, articles} = this.#feed.state;
    const {chosen} = this.#ranking;
    const {words} = this.#locale;
    const isBusy = !chosen && (status === 'loading' || articles.length > 0);
    if (!chosen && !isBusy) return root(this.#locale, noticeTemplate(status, words, this.#retry));
    const {layout, strategy, headingLevel, limit, label} = this;
    const heading =
      this.heading ?? (strategy === 'latest' ? words.latestHeading : words.relatedHeading);
    const level = Number(headingLevel ?? 3) || 0;
    const items = chosen ?? Array<undefined>(limit ?? 4).fill(undefined);
    return root(
      this.#locale,
      html`<section part="section" aria-label=${label || heading || nothing}>
        ${
          heading || layout === 'row'
            ? html`<div class="head">
                <div
                  class="heading"
                  part="heading"
                  role=${level && heading ? 'heading' : nothing}
                  aria-level=${level || nothing}
                >
                  ${heading}
                </div>
                ${layout === 'row' ? this.#buttons() : nothing}
              </div>`
            : nothing
        }
        <ul
          role="list"
          part="list"
          data-layout=${layout}
          data-columns=${layout === 'grid' ? columnsFor(items.length) : nothing}
          aria-busy=${isBusy ? 'true' : nothing}
          @scroll=${this.#measure}
        >
          ${items.map((item, index) => this.#item(item, index, heading && level ? level + 1 : level))}
        </ul>
        ${isBusy ? noticeTemplate('loading', words, this.#retry) : nothing}
      </section>`,
    );
  }

  protected override updated(): void {
    setImageRatio(this.renderRoot, this.imageRatio);
    this.#measure();
  }

  #item(chosen: Choice | undefined, index: number, level: number) {
    const {layout, show} = this;
    const [variant, fields] = cardOf[layout] ?? cardOf.list;
    return html`<li class="item" part="item">
      ${
        layout === 'numbered'
          ? html`<span class="number" part="number"
              >${formatNumber(index + 1, this.#locale.language, this.digits)}</span
            >`
          : nothing
      }
      ${cardTemplate(chosen?.article, index, {
        attributes: this,
        locale: this.#locale,
        dates: this.#dates,
        variant,
        show: show || fields,
        level: Math.min(level, 6),
        isDeferred: index > 11,
        site: this.#feed.state.feed?.title,
      })}
      ${
        this.explain && chosen
          ? html`<div class="why" part="why">${reason(chosen, this.#locale.words)}</div>`
          : nothing
      }
    </li>`;
  }

  #buttons() {
    const {rowPrevious, rowNext} = this.#locale.words;
    return html`<span class="buttons">
      <button part="row-previous" aria-label=${rowPrevious} data-step="-1" @click=${this.#turn}>
        ${icon(backIcon)}
      </button>
      <button part="row-next" aria-label=${rowNext} data-step="1" @click=${this.#turn}>
        ${icon(forwardIcon)}
      </button>
    </span>`;
  }

  readonly #turn = (event: Event): void => {
    const list = this.renderRoot.querySelector('ul')!;
    const step = Number((event.currentTarget as HTMLElement).dataset.step);
    const sign = this.#locale.direction === 'rtl' ? -1 : 1;
    list.scrollBy({left: sign * step * list.clientWidth * 0.8});
  };

  /** The buttons are there only where there is something to scroll to, and are dimmed at the ends. */
  readonly #measure = (): void => {
    const list = this.renderRoot.querySelector('[data-layout=row]');
    const buttons = this.renderRoot.querySelector<HTMLElement>('.buttons');
    if (!list || !buttons) return;
    const room = list.scrollWidth - list.clientWidth;
    const passed = Math.abs(list.scrollLeft);
    buttons.hidden = room < 2;
    const [previous, next] = buttons.children;
    previous!.ariaDisabled = String(passed < 2);
    next!.ariaDisabled = String(passed > room - 2);
  };
}

function reason({why, explain}: Choice, words: ReadingWords): string {
  if (why !== 'related') return why === 'category' ? words.whyCategory : words.whyLatest;
  return fill(words.whyRelated, {words: (explain ?? []).join(' · ')});
}

/** So that no story stands alone in the last line. */
function columnsFor(count: number): number {
  return count < 4 ? count : count % 3 || count % 4 === 0 ? 4 : 3;
}

export interface RelatedList extends FeedAttributes {}

define('related-list', RelatedList);

declare global {
  interface HTMLElementTagNameMap {
    'related-list': RelatedList;
  }
}
