import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Article} from '../feed/model.js';
import {formatNumber} from '../locale/digits.js';
import {fill, type PageWords, type ReadingWords} from '../locale/words.js';
import type {FeedAttributes} from './feed-attributes.js';
import {backIcon, forwardIcon, icon} from './icons.js';
import {pageNumbers} from './list-stories.js';
import type {LocaleController} from './locale-controller.js';

export type Paging = 'more' | 'pages' | 'none';

/** A reader asked for another page, or for more stories. */
export class NewsPageEvent extends Event {
  constructor(
    /** From 1. */
    readonly page: number,
  ) {
    super('news-page', {bubbles: true, composed: true});
  }
}

export interface PagingHost extends ReactiveControllerHost, HTMLElement, FeedAttributes {
  paging: Paging;
  page: number;
  href?: string;
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/** Which stories of a list are shown, what is below it to see others, and where a keyboard is after that. */
export class PagingController implements ReactiveController {
  readonly #host: PagingHost;
  readonly #locale: LocaleController<keyof ReadingWords | keyof PageWords>;
  /** Place of the story that the focus goes to once it is drawn. */
  #focusAt: number | undefined;

  constructor(host: PagingHost, locale: LocaleController<keyof ReadingWords | keyof PageWords>) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#focusAt = undefined;
  }

  shown(stories: readonly Article[]): readonly Article[] {
    const {paging} = this.#host;
    const size = this.#size;
    if (paging === 'pages') {
      const page = this.#page(stories.length);
      return stories.slice((page - 1) * size, page * size);
    }
    return stories.slice(0, paging === 'none' ? size : size * this.#page(stories.length));
  }

  blankCards(most: number): number {
    return Math.min(this.#size, most);
  }

  template(total: number) {
    const {paging, href, target} = this.#host;
    const {words} = this.#locale;
    const isMore = total > this.#size * this.#page(total);
    if (href) {
      return html`<div class="paging" part="paging">
        <a class="more" part="more" href=${href} target=${target ?? nothing}
          >${words.moreStories}</a
        >
      </div>`;
    }
    if (paging === 'pages') return total > this.#size ? this.#pages(total) : nothing;
    if (paging === 'none' || total <= this.#size) return nothing;
    const count = {n: this.#number(Math.min(total, this.#size * this.#page(total)))};
    return html`<div class="paging" part="paging">
      <p class="count" role="status">
        ${fill(words.storiesShown, {...count, total: this.#number(total)})}
      </p>
      ${
        isMore
          ? html`<button class="more" part="more" @click=${this.#more}>
              ${words.moreStories}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** To be called when the list is drawn. */
  moveFocus(): void {
    if (this.#focusAt === undefined) return;
    const items = this.#host.renderRoot.querySelectorAll('.item');
    const link = items[this.#focusAt]?.querySelector<HTMLElement>('a[data-index]');
    this.#focusAt = undefined;
    link?.focus({preventScroll: true});
    if (this.#host.paging === 'pages' && this.#host.getBoundingClientRect().top < 0) {
      this.#host.scrollIntoView({block: 'start'});
    }
  }

  get #size(): number {
    return Math.max(1, this.#host.limit ?? 12);
  }

  #page(total: number): number {
    const last = Math.max(1, Math.ceil(total / this.#size));
    return Math.min(Math.max(1, Math.floor(this.#host.page) || 1), last);
  }

  #number(value: number): string {
    return formatNumber(value, this.#locale.language, this.#host.digits);
  }

  #pages(total: number) {
    const {words} = this.#locale;
    const last = Math.ceil(total / this.#size);
    const page = this.#page(total);
    const step = (to: number, name: string, strokes: string) =>
      html`<button
        class="step"
        part="page"
        aria-label=${name}
        data-page=${to}
        ?disabled=${to < 1 || to > last}
        @click=${this.#turn}
      >
        ${icon(strokes)}
      </button>`;
    return html`<nav class="paging" part="paging" aria-label=${words.pages}>
      ${step(page - 1, words.pagePrevious, backIcon)}
      ${pageNumbers(page, last).map(number =>
        number
          ? html`<button
              part="page"
              aria-label=${fill(words.page, {n: this.#number(number)})}
              aria-current=${number === page ? 'page' : nothing}
              data-page=${number}
              @click=${this.#turn}
            >
              ${this.#number(number)}
            </button>`
          : html`<span aria-hidden="true">…</span>`,
      )}
      ${step(page + 1, words.pageNext, forwardIcon)}
      <span class="sr" role="status"
        >${fill(words.pageOf, {n: this.#number(page), total: this.#number(last)})}</span
      >
    </nav>`;
  }

  readonly #turn = (event: Event): void => {
    this.#focusAt = 0;
    this.#go(Number((event.currentTarget as HTMLElement).dataset.page));
  };

  readonly #more = (): void => {
    const {page} = this.#host;
    this.#focusAt = this.#size * Math.max(1, page);
    this.#go(Math.max(1, page) + 1);
  };

  #go(page: number): void {
    this.#host.page = page;
    this.#host.dispatchEvent(new NewsPageEvent(page));
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-page': NewsPageEvent;
  }
}
