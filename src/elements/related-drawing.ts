// Draws <related-list>. Fetched with the first of them, together with the ranking that chooses what it shows.
import {html, nothing, type ReactiveController, type ReactiveElement} from 'lit';
import {formatNumber} from '../locale/digits.js';
import type {Article} from '../feed/model.js';
import {fill, type ReadingWords} from '../locale/words.js';
import {noticeTemplate} from './card-notice.js';
import {cardTemplate, setImageRatio, type CardVariant} from './card.js';
import {cardStyles} from './card.styles.js';
import {DateController} from './date-controller.js';
import type {FeedController} from './feed-controller.js';
import {backIcon, forwardIcon, icon} from './icons.js';
import {addLateStyles} from './own-styles.js';
import type {LocaleController} from './locale-controller.js';
import {relatedListStyles} from './related-list.styles.js';
import {RankingController, type Choice, type RelatedAttributes} from './related-ranking.js';

export type RelatedLayout = 'list' | 'grid' | 'row' | 'numbered';

/** A list, as far as it says how it is drawn. */
export interface RelatedDrawingHost extends ReactiveElement, RelatedAttributes {
  heading?: string;
  layout: RelatedLayout;
  explain: boolean;
  show?: string;
  imageRatio?: string;
  reload(): void;
}

const styles = [cardStyles, relatedListStyles];

const cardOf: Record<RelatedLayout, [CardVariant, string]> = {
  list: ['compact', 'image headline date'],
  grid: ['vertical', 'image category headline date'],
  row: ['vertical', 'image category headline date'],
  numbered: ['headline', 'headline date'],
};

/** What a list shows: what its ranking has chosen, as cards. */
export class RelatedDrawing implements ReactiveController {
  readonly #host: RelatedDrawingHost;
  readonly #feed: FeedController;
  readonly #locale: LocaleController;
  readonly #dates: DateController;
  readonly #ranking: RankingController;

  constructor(host: RelatedDrawingHost, feed: FeedController, locale: LocaleController) {
    this.#host = host;
    this.#feed = feed;
    this.#locale = locale;
    this.#dates = new DateController(host, locale);
    this.#ranking = new RankingController(host, feed);
    addLateStyles(host, styles);
    host.addController(this);
  }

  articleAt(index: number): Article | undefined {
    return this.#ranking.chosen?.[index]?.article;
  }

  readonly #retry = (): void => this.#host.reload();

  content(): unknown {
    const {status, articles} = this.#feed.state;
    const {chosen} = this.#ranking;
    const {words} = this.#locale;
    const isBusy = !chosen && (status === 'loading' || articles.length > 0);
    if (!chosen && !isBusy) return noticeTemplate(status, words, this.#retry);
    const {layout, strategy, headingLevel, limit, label} = this.#host;
    const heading =
      this.#host.heading ?? (strategy === 'latest' ? words.latestHeading : words.relatedHeading);
    const level = Number(headingLevel ?? 3) || 0;
    const items = chosen ?? Array<undefined>(limit ?? 4).fill(undefined);
    return html`<section part="section" aria-label=${label || heading || nothing}>
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
    </section>`;
  }

  hostUpdated(): void {
    setImageRatio(this.#host.renderRoot, this.#host.imageRatio);
    this.#measure();
  }

  #item(chosen: Choice | undefined, index: number, level: number) {
    const {layout, show} = this.#host;
    const [variant, fields] = cardOf[layout] ?? cardOf.list;
    return html`<li class="item" part="item">
      ${
        layout === 'numbered'
          ? html`<span class="number" part="number"
              >${formatNumber(index + 1, this.#locale.language, this.#host.digits)}</span
            >`
          : nothing
      }
      ${cardTemplate(chosen?.article, index, {
        attributes: this.#host,
        locale: this.#locale,
        dates: this.#dates,
        variant,
        show: show || fields,
        level: Math.min(level, 6),
        isDeferred: index > 11,
        site: this.#feed.state.feed?.title,
      })}
      ${
        this.#host.explain && chosen
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
    const list = this.#host.renderRoot.querySelector('ul')!;
    const step = Number((event.currentTarget as HTMLElement).dataset.step);
    const sign = this.#locale.direction === 'rtl' ? -1 : 1;
    list.scrollBy({left: sign * step * list.clientWidth * 0.8});
  };

  /** The buttons are there only where there is something to scroll to, and are dimmed at the ends. */
  readonly #measure = (): void => {
    const list = this.#host.renderRoot.querySelector('[data-layout=row]');
    const buttons = this.#host.renderRoot.querySelector<HTMLElement>('.buttons');
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
