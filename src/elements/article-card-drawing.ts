// Draws <article-card>. Fetched with the first of them.
import {html, isServer, type ReactiveController, type ReactiveElement} from 'lit';
import {readAddress, readDateTime, readText} from '../feed/fields.js';
import type {Article} from '../feed/model.js';
import {articleCardStyles} from './article-card.styles.js';
import {describe} from './card-jsonld.js';
import {noticeTemplate} from './card-notice.js';
import {cardTemplate, setImageRatio, type CardVariant} from './card.js';
import {cardStyles} from './card.styles.js';
import {readChildArticles} from './child-articles.js';
import {DateController} from './date-controller.js';
import type {FeedAttributes} from './feed-attributes.js';
import type {FeedController} from './feed-controller.js';
import {addLateStyles} from './own-styles.js';
import {findArticle, isArticle, newestArticle} from './find-article.js';
import type {LocaleController} from './locale-controller.js';
import {pageBase} from './page.js';

/** A card, as far as it says what is drawn, and how. */
export interface ArticleCardHost extends ReactiveElement, FeedAttributes {
  article?: string | Article;
  href?: string;
  headline?: string;
  summary?: string;
  image?: string;
  author?: string;
  published?: string;
  category?: string;
  source?: string;
  variant: CardVariant;
  show?: string;
  imageRatio?: string;
  loading?: 'lazy' | 'eager';
  jsonld: boolean;
  readonly inline: boolean;
  reload(): void;
}

const styles = [cardStyles, articleCardStyles];

/** Fewer cards cost little, and a picture taken of the whole page shows them. */
const DRAWN_AT_ONCE = 30;
let cards = 0;

/** What a card shows: its story, or what is to be said where there is none. */
export class ArticleCardDrawing implements ReactiveController {
  readonly #isDeferred = !isServer && ++cards > DRAWN_AT_ONCE;
  readonly #host: ArticleCardHost;
  readonly #feed: FeedController;
  readonly #locale: LocaleController;
  readonly #dates: DateController;
  /** What `jsonld` put into the page's head. */
  #data?: HTMLScriptElement | undefined;

  constructor(host: ArticleCardHost, feed: FeedController, locale: LocaleController) {
    this.#host = host;
    this.#feed = feed;
    this.#locale = locale;
    this.#dates = new DateController(host, locale);
    addLateStyles(host, styles);
    host.addController(this);
  }

  content(): unknown {
    const {story} = this;
    const {status, feed} = this.#feed.state;
    const {variant, show, loading, headingLevel, label, source} = this.#host;
    const site = feed?.title;
    const notice = story ? '' : noticeTemplate(status, this.#locale.words, this.#retry);
    if (!story && status !== 'loading') return notice;
    return html`${cardTemplate(story, 0, {
      attributes: this.#host,
      locale: this.#locale,
      dates: this.#dates,
      variant,
      show,
      level: Number(headingLevel ?? 3) || 0,
      loading,
      label,
      site,
      source: source ?? (show && site),
      isDeferred: this.#isDeferred,
      hasSlots: true,
    })}${notice}`;
  }

  readonly #retry = (): void => this.#host.reload();

  hostUpdated(): void {
    setImageRatio(this.#host.renderRoot, this.#host.imageRatio);
    if (!this.#host.jsonld && !this.#data) return;
    this.#data = describe(this.#data, this.#host.jsonld ? this.story : undefined, {
      language: this.#locale.language,
      publisher: this.#host.source ?? this.#feed.state.feed?.title,
    });
  }

  hostDisconnected(): void {
    this.#data?.remove();
    this.#data = undefined;
  }

  get story(): Article | undefined {
    const {article, inline, feed} = this.#host;
    if (isArticle(article)) return article;
    const articles = inline && !feed ? [] : this.#feed.state.articles;
    return (
      (article ? findArticle(articles, article) : newestArticle(articles)) ??
      fromAttributes(this.#host) ??
      (this.#host.served ?? readChildArticles(this.#host))[0]
    );
  }
}

function fromAttributes(card: ArticleCardHost): Article | undefined {
  if (!card.inline) return undefined;
  const base = pageBase();
  const url = readAddress(card.href, base);
  const author = readText(card.author);
  const category = readText(card.category);
  const picture = readAddress(card.image, base);
  const published = readDateTime(card.published);
  return {
    id: url ?? '',
    title: readText(card.headline) ?? url ?? '',
    summary: readText(card.summary) ?? '',
    contentHtml: '',
    authors: author ? [{name: author}] : [],
    categories: category ? [category] : [],
    ...(url && {url}),
    ...(picture && {image: {url: picture, alt: ''}}),
    ...(published && {published}),
  };
}
