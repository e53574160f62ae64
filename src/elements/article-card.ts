import {html, LitElement} from 'lit';
import type {Article} from '../feed/model.js';
import {reading} from '../locale/words/ar.js';
import type {ArticleCardDrawing} from './article-card-drawing.js';
import type {CardVariant} from './card.js';
import {define} from './define.js';
import {feedProperties, flag, type FeedAttributes} from './feed-attributes.js';
import {FeedController} from './feed-controller.js';
import {LocaleController} from './locale-controller.js';
import {part} from './part.js';
import {root} from './root.js';
import {rootStyles} from './root.styles.js';
import {selectOnClick} from './story.js';
import {ViewController} from './view-controller.js';

const cardDrawing = part(() => import('./article-card-drawing.js'));

/**
 * One story: from a feed, from its own attributes, from a link among its children, or from an object. It fits any width:
 * the space it has decides its sizes.
 *
 * @fires news-load - The feed was read; `event.feed` holds it.
 * @fires news-update - A later read brought a change.
 * @fires news-error - The feed could not be read; `event.error` says why. What was shown stays.
 * @fires news-view - Half of the card was visible for a second.
 * @fires news-select - A reader chose the story; cancelable.
 * @slot - Links shown until the story is there, and if it never is.
 * @slot badge - On the picture, such as «حصري».
 * @slot meta - After author and date.
 * @slot actions - Below the text: buttons or links of the page.
 * @csspart card - The card.
 * @csspart media - The picture's box.
 * @csspart image - The picture.
 * @csspart placeholder - The word in the box of a missing picture.
 * @csspart body - The text.
 * @csspart category - The section's name above the headline.
 * @csspart headline - The headline, which is the link.
 * @csspart link - The link.
 * @csspart summary - The summary.
 * @csspart author - The byline.
 * @csspart date - The date.
 * @csspart source - The source's name.
 * @csspart direction - «المقال السابق» in the variants `previous` and `next`.
 * @csspart arrow - Their arrow.
 * @csspart notice - Said where there is no story.
 * @csspart retry - The button in it.
 * @cssprop [--news-accent=#b3121d] - Colour of section names and badges.
 * @cssprop [--news-radius=6px] - Roundness of pictures.
 * @cssprop [--news-headline-lines=4] - Most lines of a headline.
 * @cssprop [--news-summary-lines=3] - Most lines of a summary.
 */
export class ArticleCard extends LitElement {
  static override styles = [rootStyles];
  static override properties = {
    ...feedProperties,
    article: {},
    href: {},
    headline: {},
    summary: {},
    image: {},
    author: {},
    published: {},
    category: {},
    source: {},
    variant: {},
    show: {},
    imageRatio: {attribute: 'image-ratio'},
    loading: {},
    jsonld: flag,
  };

  /** Which of the feed's articles: place in the feed from 0, id or address; as a property also an article. Default: the newest. */
  article?: string | Article;
  /** The story's address, where it comes from no feed. */
  href?: string;
  /** Its headline. */
  headline?: string;
  /** Its summary. */
  summary?: string;
  /** Address of its picture. */
  image?: string;
  /** Its author's name. */
  author?: string;
  /** Its date, as in `2025-10-01` or `2025-10-01T12:00+03:00`. */
  published?: string;
  /** Its section. */
  category?: string;
  /** Name of the site it comes from. */
  source?: string;
  /** How the card is laid out. */
  variant: CardVariant = 'vertical';
  /** Fields in their order: some of `image category headline summary author date source`. Default: what suits the variant. */
  show?: string;
  /** Shape of the picture: `16/9`, `4/3`, `1` (16/9; thumbnails 1). */
  imageRatio?: string;
  /** When the picture is fetched: `lazy` or `eager` (`lazy`; `eager` in the variant `hero`). */
  loading?: 'lazy' | 'eager';
  /** Describes the story to search engines as schema.org data, in the page's head. */
  jsonld = false;

  readonly #feed = new FeedController(this);
  readonly #locale = new LocaleController(this, reading, () => this.#feed.state.feed?.language);
  #drawing: ArticleCardDrawing | undefined;

  constructor() {
    super();
    new ViewController(this, onScreen => onScreen && this.#feed.seen());
    selectOnClick(this, index => (index === 0 ? this.#drawing?.story : undefined));
  }

  /** `idle`, `loading`, `ready`, `stale`, `empty` or `error`; also a CSS state. */
  get state() {
    return this.#feed.state.status;
  }

  /** Why the feed could not be read; absent while all is well. */
  get error() {
    return this.#feed.state.error;
  }

  /** @internal */
  get inline(): boolean {
    // An attribute that was taken away is null.
    return !!(this.headline || this.href || (this.article && typeof this.article === 'object'));
  }

  /** Reads the feed again, at once. */
  reload(): void {
    this.#feed.reload();
  }

  protected override willUpdate(): void {
    const module = cardDrawing.for(this);
    this.#drawing ??= module && new module.ArticleCardDrawing(this, this.#feed, this.#locale);
  }

  override render() {
    return root(this.#locale, this.#drawing?.content() ?? html`<slot></slot>`);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await cardDrawing.fetch();
    return super.getUpdateComplete();
  }
}

export interface ArticleCard extends FeedAttributes {}

define('article-card', ArticleCard);

declare global {
  interface HTMLElementTagNameMap {
    'article-card': ArticleCard;
  }
}
