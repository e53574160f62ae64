import {html, LitElement, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Article} from '../feed/model.js';
import type {PageWords, ReadingWords} from '../locale/words.js';
import {pages} from '../locale/words/ar-pages.js';
import {reading} from '../locale/words/ar.js';
import {noticeTemplate} from './card-notice.js';
import {cardStyles} from './card.styles.js';
import {cardTemplate, setImageRatio, type CardVariant} from './card.js';
import {DateController} from './date-controller.js';
import {define} from './define.js';
import {feedProperties, type FeedAttributes} from './feed-attributes.js';
import {FeedController} from './feed-controller.js';
import {inSections, withKeys, type KeyedStory} from './list-stories.js';
import {PagingController, type Paging} from './list-paging.js';
import {LocaleController} from './locale-controller.js';
import {newsListStyles} from './news-list.styles.js';
import {root} from './root.js';
import {rootStyles} from './root.styles.js';
import {isolated, selectOnClick} from './story.js';
import {ViewController} from './view-controller.js';

type ListLayout = 'grid' | 'list' | 'lead' | 'columns';

const cardOf: Record<ListLayout, [CardVariant, string]> = {
  grid: ['vertical', 'image category headline date'],
  list: ['horizontal', 'image category headline summary author date'],
  lead: ['compact', 'image headline date'],
  columns: ['headline', 'category headline summary date'],
};

/** Blank cards that are drawn while the feed is read. */
const MOST_BLANK = 12;

/**
 * A section front: the stories of a feed, or of one section of it, in their order.
 *
 * @fires news-load - The feed was read; `event.feed` holds it.
 * @fires news-update - A later read brought a change.
 * @fires news-error - The feed could not be read; `event.error` says why. What was shown stays.
 * @fires news-page - A reader asked for another page, or for more; `event.page` counts from 1.
 * @fires news-view - Half of the list was visible for a second.
 * @fires news-select - A reader chose a story; cancelable.
 * @slot - Links shown until the feed is there, and if it never is.
 * @csspart section - All of it.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One of its items.
 * @csspart paging - What is below the list.
 * @csspart more - «المزيد من الأخبار».
 * @csspart page - The button of one page.
 * @csspart notice - Said where there is no story.
 * @csspart retry - The button in it.
 * @cssprop [--news-columns] - Columns of the layouts `grid` and `columns`; default as many as fit.
 * @cssprop [--news-gap=1em] - Space between stories.
 */
export class NewsList extends LitElement {
  static override styles = [rootStyles, cardStyles, newsListStyles];
  static override properties = {
    ...feedProperties,
    layout: {},
    category: {},
    heading: {},
    href: {},
    offset: {type: Number},
    paging: {},
    page: {type: Number},
    show: {},
    imageRatio: {attribute: 'image-ratio'},
  };

  /** How the list is laid out; `lead` is one large story and the rest. */
  layout: ListLayout = 'grid';
  /** The section whose stories are shown, as the feed names it; several separated by commas. */
  category?: string;
  /** Heading above the list; empty for none. Default: the section's name, if there is one. */
  heading?: string;
  /** Address of the section's own page: the heading and «المزيد من الأخبار» lead there. */
  href?: string;
  /** How many of the first stories are left out, because they stand elsewhere on the page. */
  offset = 0;
  /** What is below the list: a button that adds stories, a line of pages, or nothing. Both go by `limit` (12). */
  paging: Paging = 'more';
  /** The page shown, from 1; with `paging="more"` how often stories were added. */
  page = 1;
  /** Fields of each card in their order, as in `<article-card>`. */
  show?: string;
  /** Shape of the pictures: `16/9`, `4/3`, `1`. */
  imageRatio?: string;

  readonly #feed = new FeedController(this);
  readonly #locale = new LocaleController<keyof ReadingWords | keyof PageWords>(
    this,
    {...reading, ...pages},
    () => this.#feed.state.feed?.language,
  );
  readonly #dates = new DateController(this, this.#locale);
  readonly #paging = new PagingController(this, this.#locale);

  constructor() {
    super();
    new ViewController(this, onScreen => onScreen && this.#feed.seen());
    selectOnClick(this, index => this.#paging.shown(this.#stories)[index]);
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
    const {status} = this.#feed.state;
    const stories = this.#stories;
    const isBusy = !stories.length && status === 'loading';
    const {words} = this.#locale;
    const notice = noticeTemplate(status, words, this.#retry);
    if (!stories.length && !isBusy) {
      // A feed without a story of this section has nothing to say either.
      const none = status === 'ready' ? noticeTemplate('empty', words, this.#retry) : notice;
      return root(this.#locale, none);
    }
    const layout = this.layout in cardOf ? this.layout : 'grid';
    const heading = this.heading ?? this.category ?? '';
    const level = Number(this.headingLevel ?? 3) || 0;
    const items: readonly KeyedStory[] = withKeys(this.#paging.shown(stories));
    const inList = heading && level ? level + 1 : level;
    return root(
      this.#locale,
      html`<section part="section" aria-label=${this.label || heading || nothing}>
        ${heading ? this.#heading(heading, level) : nothing}
        <ul class="list" part="list" data-layout=${layout} aria-busy=${isBusy ? 'true' : nothing}>
          ${
            isBusy
              ? Array<undefined>(this.#paging.blankCards(MOST_BLANK))
                  .fill(undefined)
                  .map((_, index) => this.#item(undefined, index, layout, inList))
              : repeat(
                  items,
                  ({key}) => key,
                  ({article}, index) => this.#item(article, index, layout, inList),
                )
          }
        </ul>
        ${isBusy ? notice : this.#paging.template(stories.length)}
      </section>`,
    );
  }

  protected override updated(): void {
    setImageRatio(this.renderRoot, this.imageRatio);
    this.#paging.moveFocus();
  }

  #heading(heading: string, level: number) {
    const text = isolated(heading, this.#locale.language);
    return html`<div
      class="heading"
      part="heading"
      role=${level ? 'heading' : nothing}
      aria-level=${level || nothing}
    >
      ${this.href ? html`<a href=${this.href} target=${this.target ?? nothing}>${text}</a>` : text}
    </div>`;
  }

  #item(article: Article | undefined, index: number, layout: ListLayout, level: number) {
    const isLead = layout === 'lead' && index === 0;
    const [variant, fields] = isLead
      ? (['hero', 'image category headline summary author date'] as const)
      : cardOf[layout];
    return html`<li class="item" part="item">
      ${cardTemplate(article, index, {
        attributes: this,
        locale: this.#locale,
        dates: this.#dates,
        variant,
        show: this.show || fields,
        level: Math.min(level, 6),
        isDeferred: index > 11,
        site: this.#feed.state.feed?.title,
      })}
    </li>`;
  }

  get #stories(): readonly Article[] {
    const {articles} = this.#feed.state;
    const own = this.category ? inSections(articles, this.category) : articles;
    return this.offset > 0 ? own.slice(this.offset) : own;
  }
}

export interface NewsList extends FeedAttributes {}

define('news-list', NewsList);

declare global {
  interface HTMLElementTagNameMap {
    'news-list': NewsList;
  }
}
