import {html, LitElement} from 'lit';
import type {Article} from '../feed/model.js';
import {reading} from '../locale/words/ar.js';
import {define} from './define.js';
import {feedProperties, flag, type FeedAttributes} from './feed-attributes.js';
import {FeedController} from './feed-controller.js';
import {LocaleController} from './locale-controller.js';
import type {RelatedDrawing, RelatedLayout} from './related-drawing.js';
import type {Strategy} from './related-ranking.js';
import {part} from './part.js';
import {root} from './root.js';
import {rootStyles} from './root.styles.js';
import {selectOnClick} from './story.js';
import {ViewController} from './view-controller.js';

const relatedDrawing = part(() => import('./related-drawing.js'));

/**
 * Articles of a feed that belong to the article of the page: never that article itself, never one in another language, and none
 * that another list of the page shows.
 *
 * @fires news-load - The feed was read and the list has chosen: `event.feed`, and `event.chosen` with each story's `why`.
 * @fires news-update - A later read brought a change.
 * @fires news-error - The feed could not be read; `event.error` says why. What was shown stays.
 * @fires news-rank - The list has chosen, or chosen anew: `event.chosen`, as above.
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
  static override styles = [rootStyles];
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
  layout: RelatedLayout = 'list';
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
  readonly #locale = new LocaleController(this, reading, () => this.#feed.state.feed?.language);
  #drawing: RelatedDrawing | undefined;

  constructor() {
    super();
    this.#feed.tellsLoad = false;
    new ViewController(this, onScreen => onScreen && this.#feed.seen());
    selectOnClick(this, index => this.#drawing?.articleAt(index));
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

  protected override willUpdate(): void {
    const module = relatedDrawing.for(this);
    this.#drawing ??= module && new module.RelatedDrawing(this, this.#feed, this.#locale);
  }

  override render() {
    return root(this.#locale, this.#drawing?.content() ?? html`<slot></slot>`);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await relatedDrawing.fetch();
    return super.getUpdateComplete();
  }
}

export interface RelatedList extends FeedAttributes {}

define('related-list', RelatedList);

declare global {
  interface HTMLElementTagNameMap {
    'related-list': RelatedList;
  }
}
