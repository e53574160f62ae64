import {html, LitElement, nothing} from 'lit';
import type {Article} from '../feed/model.js';
import {directionOf} from '../locale/direction.js';
import type {PageWords, ReadingWords} from '../locale/words.js';
import {pages} from '../locale/words/ar-pages.js';
import {reading} from '../locale/words/ar.js';
import {articleBodyStyles} from './article-body.styles.js';
import {bodyTemplate} from './article-body.js';
import {headTemplate, leadPicture, showsField} from './article-head.js';
import {SizeController} from './article-size.js';
import {TextController} from './article-text.js';
import {articleViewStyles} from './article-view.styles.js';
import {authorStyles} from './author.styles.js';
import {personTemplate} from './author.js';
import {noticeTemplate} from './card-notice.js';
import {DateController} from './date-controller.js';
import {define} from './define.js';
import {feedProperties, flag, type FeedAttributes} from './feed-attributes.js';
import {FeedController} from './feed-controller.js';
import {findArticle, isArticle} from './find-article.js';
import {guarded} from './guard.js';
import {LocaleController} from './locale-controller.js';
import {pageAddress} from './page.js';
import {root} from './root.js';
import {rootStyles} from './root.styles.js';
import {isolated} from './story.js';
import {ViewController} from './view-controller.js';

/**
 * One article in full, from a feed: headline, lead, byline, dates, picture, text, author. The text is untrusted: what could run is
 * taken out, and what other sites show in it stands behind a button; before it is pressed, they hear nothing.
 *
 * @fires news-load - The feed was read; `event.feed` holds it.
 * @fires news-update - A later read brought a change.
 * @fires news-error - The feed could not be read; `event.error` says why. What was shown stays.
 * @fires news-view - Half of the window, or of the article, showed it for a second.
 * @slot - The page's own article, shown until the feed's is there, and if it never is.
 * @slot actions - Beside the reading time: buttons to share, to save.
 * @slot before - Between picture and text.
 * @slot after - Below the text, above the author.
 * @slot end - Below everything.
 * @csspart article - All of it.
 * @csspart header - What is above the picture.
 * @csspart category - The section's name.
 * @csspart headline - The headline.
 * @csspart summary - The lead.
 * @csspart face - The author's small portrait beside it, where the feed has one.
 * @csspart author - The byline.
 * @csspart date - When it was published.
 * @csspart updated - When it was changed.
 * @csspart tools - Reading time, size of the text and the slot `actions`.
 * @csspart figure - A picture with its words.
 * @csspart caption - The words below a picture.
 * @csspart credit - Who made it.
 * @csspart body - The text.
 * @csspart table - The box in which a table scrolls.
 * @csspart embed - What another site shows.
 * @csspart embed-button - The button before it.
 * @csspart topics - The article's further categories.
 * @csspart person - The author's box.
 * @csspart notice - Said where there is no article.
 * @csspart retry - The button in it.
 * @cssprop [--news-accent=#b3121d] - Colour of the section's name and of the rule beside quotes.
 * @cssprop [--news-radius=6px] - Roundness of pictures and boxes.
 * @cssprop [--news-measure=42em] - Most width of a line of text.
 */
export class ArticleView extends LitElement {
  static override styles = [rootStyles, articleViewStyles, articleBodyStyles, authorStyles];
  static override properties = {
    ...feedProperties,
    article: {},
    show: {},
    jsonld: flag,
  };

  /** Which of the feed's articles: id, address or place from 0; as a property also an article. Default: the page's own. */
  article?: string | Article;
  /** What is shown: some of `category headline summary author date reading-time size image body topics author-box`. Default: all. */
  show?: string;
  /** Describes the article to search engines as schema.org data, unless the page does so itself; `false` for never. */
  jsonld = true;

  readonly #feed = new FeedController(this);
  readonly #locale = new LocaleController<keyof ReadingWords | keyof PageWords>(
    this,
    {...reading, ...pages},
    () => this.#feed.state.feed?.language,
  );
  readonly #dates = new DateController(this, this.#locale);
  readonly #size = new SizeController(this, this.#locale);

  readonly #text = new TextController(this, () => this.#shown?.contentHtml);

  /** What `jsonld` put into the page's head. */
  #data?: HTMLScriptElement | undefined;

  readonly #describe = guarded(this, async () => {
    const isOwn = [...document.querySelectorAll('script[type="application/ld+json"]')].some(
      script => script !== this.#data && /"[^"]*(?:Article|BlogPosting)"/.test(script.textContent),
    );
    // Without it the article is still shown, only not described.
    const module = await import('./card-jsonld.js').catch(() => undefined);
    const article = this.jsonld && !isOwn && this.isConnected ? this.#shown : undefined;
    this.#data = module?.describe(this.#data, article, {
      language: this.#locale.language,
      publisher: this.#feed.state.feed?.title,
    });
  });

  constructor() {
    super();
    new ViewController(this, onScreen => onScreen && this.#feed.seen());
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
    return isArticle(this.article);
  }

  /** Reads the feed again, at once. */
  reload(): void {
    this.#feed.reload();
  }

  readonly #retry = (): void => this.reload();

  override render() {
    const article = this.#shown;
    if (!article) return root(this.#locale, html`<slot>${this.#notice()}</slot>`);
    const {language: own, categories, authors} = article;
    const {words} = this.#locale;
    const language = own ?? this.#locale.language;
    const level = Number(this.headingLevel ?? 1) || 0;
    const shows = (name: string) => showsField(this.show, name);
    const picture = shows('image') ? article.image : undefined;
    const topics = categories.slice(1);
    return root(
      this.#locale,
      html`<article
        part="article"
        lang=${own ?? nothing}
        dir=${own ? directionOf(own) : nothing}
        aria-label=${this.label ?? nothing}
      >
        ${headTemplate(article, {attributes: this, locale: this.#locale, dates: this.#dates, level, language, show: this.show})}
        ${
          shows('reading-time') || shows('size')
            ? html`<div class="tools" part="tools">
                ${
                  shows('reading-time')
                    ? this.#size.readingTime(article.contentHtml, this.digits)
                    : nothing
                }
                ${shows('size') ? this.#size.template() : nothing}
                <slot name="actions"></slot>
              </div>`
            : html`<slot name="actions"></slot>`
        }
        ${picture ? leadPicture(article, this.#text.tree, {words, language}) : nothing}
        <slot name="before"></slot>
        ${
          shows('body')
            ? html`<div class="text" part="body">
                ${bodyTemplate(this.#text.tree, {
                  attributes: this,
                  base: article.url ?? this.#feed.state.feed?.url,
                  language,
                  words,
                  level: Math.max(1, level) + 1,
                  shownPicture: picture?.url,
                  opened: this.#text.opened,
                  open: this.#text.open,
                })}
              </div>`
            : nothing
        }
        ${
          topics.length && shows('topics')
            ? html`<ul class="topics" part="topics" aria-label=${words.topics}>
                ${topics.map(topic => html`<li>${isolated(topic, language)}</li>`)}
              </ul>`
            : nothing
        }
        <slot name="after"></slot>
        ${
          shows('author-box')
            ? authors.map(author =>
                personTemplate(author, {
                  attributes: this,
                  words,
                  language,
                  level: Math.min(Math.max(1, level) + 1, 6),
                }),
              )
            : nothing
        }
        <slot name="end"></slot>
      </article>`,
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#data?.remove();
    this.#data = undefined;
  }

  protected override updated(): void {
    this.#size.apply();
    if (this.jsonld || this.#data) this.#describe();
  }

  #notice() {
    const {status} = this.#feed.state;
    const {words} = this.#locale;
    return status === 'ready' || status === 'stale'
      ? html`<p class="notice" part="notice">${words.missing}</p>`
      : noticeTemplate(status, words, this.#retry);
  }

  get #shown(): Article | undefined {
    const {article} = this;
    if (isArticle(article)) return article;
    const {feed, articles} = this.#feed.state;
    if (!feed && !this.articles && !this.served) return undefined;
    const wanted = article || pageAddress();
    return wanted ? findArticle(articles, wanted) : undefined;
  }
}

export interface ArticleView extends FeedAttributes {}

define('article-view', ArticleView);

declare global {
  interface HTMLElementTagNameMap {
    'article-view': ArticleView;
  }
}
