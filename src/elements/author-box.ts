import {html, LitElement} from 'lit';
import {readAddress, readText} from '../feed/fields.js';
import type {Author} from '../feed/model.js';
import type {PageWords, ReadingWords} from '../locale/words.js';
import {pages} from '../locale/words/ar-pages.js';
import {reading} from '../locale/words/ar.js';
import {authorStyles} from './author.styles.js';
import {personTemplate, type Person} from './author.js';
import {noticeTemplate} from './card-notice.js';
import {readChildArticles} from './child-articles.js';
import {define} from './define.js';
import {feedProperties, type FeedAttributes} from './feed-attributes.js';
import {FeedController} from './feed-controller.js';
import {findArticle} from './find-article.js';
import {LocaleController} from './locale-controller.js';
import {pageAddress, pageBase} from './page.js';
import {root} from './root.js';
import {rootStyles} from './root.styles.js';
import {ViewController} from './view-controller.js';

/**
 * Who wrote an article: name, picture, a few sentences, the author's own page. From its attributes, from the feed's article, or
 * from a link among its children; a paragraph and a picture beside that link belong to it.
 *
 * @fires news-load - The feed was read; `event.feed` holds it.
 * @fires news-update - A later read brought a change.
 * @fires news-error - The feed could not be read; `event.error` says why. What was shown stays.
 * @fires news-view - Half of the box was visible for a second.
 * @slot - Shown until the author is known, and if that never is.
 * @slot bio - About the author, in the page's own markup, instead of plain sentences.
 * @csspart person - One author.
 * @csspart portrait - The picture's circle.
 * @csspart name - The name.
 * @csspart job - What they do at the paper.
 * @csspart bio - The sentences about them.
 * @csspart site - The link to their page.
 * @csspart notice - Said where the feed cannot be read.
 * @csspart retry - The button in it.
 * @cssprop [--news-radius=6px] - Roundness of the box.
 */
export class AuthorBox extends LitElement {
  static override styles = [rootStyles, authorStyles];
  static override properties = {
    ...feedProperties,
    article: {},
    name: {},
    image: {},
    bio: {},
    job: {},
    href: {},
  };

  /** Which of the feed's articles: id, address or place from 0. Default: the page's own. */
  article?: string;
  /** The author's name. With a `feed`, the author of that name in it. */
  name?: string;
  /** Address of a portrait. */
  image?: string;
  /** A few sentences about the author. */
  bio?: string;
  /** What the author does at the paper: «مراسلة الشؤون المحلية». */
  job?: string;
  /** Address of the author's own page. */
  href?: string;

  readonly #feed = new FeedController(this);
  readonly #locale = new LocaleController<keyof ReadingWords | keyof PageWords>(
    this,
    {...reading, ...pages},
    () => this.#feed.state.feed?.language,
  );

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
    return !!this.name;
  }

  /** Reads the feed again, at once. */
  reload(): void {
    this.#feed.reload();
  }

  readonly #retry = (): void => this.reload();

  override render() {
    const {words, language} = this.#locale;
    const people = this.#people;
    if (!people.length) {
      const {status} = this.#feed.state;
      const notice = status === 'error' ? noticeTemplate(status, words, this.#retry) : '';
      return root(this.#locale, html`<slot>${notice}</slot>`);
    }
    const level = Number(this.headingLevel ?? 3) || 0;
    return root(
      this.#locale,
      people.map((person, index) =>
        personTemplate(person, {
          attributes: this,
          words,
          language,
          level,
          bio: index ? undefined : html`<slot name="bio">${bioTemplate(person)}</slot>`,
        }),
      ),
    );
  }

  get #people(): Person[] {
    const own = fromAttributes(this);
    const known = this.#feedAuthors();
    if (own) return [{...known.find(({name}) => name === own.name), ...own}];
    return known.length ? known : fromChildren(this);
  }

  #feedAuthors(): Author[] {
    const {feed, articles} = this.#feed.state;
    if (!feed && !this.articles && !this.served) return [];
    if (this.name) return articles.flatMap(({authors}) => authors);
    const wanted = this.article || pageAddress();
    return (wanted && findArticle(articles, wanted)?.authors) || [];
  }
}

function bioTemplate({bio}: Person) {
  return bio ? html`<p class="bio" part="bio">${bio}</p>` : '';
}

function fromAttributes(box: AuthorBox): Person | undefined {
  const name = readText(box.name);
  if (!name) return undefined;
  const base = pageBase();
  const url = readAddress(box.href, base);
  const image = readAddress(box.image, base);
  const bio = readText(box.bio);
  const job = readText(box.job);
  return {name, ...(url && {url}), ...(image && {image}), ...(bio && {bio}), ...(job && {job})};
}

function fromChildren(box: AuthorBox): Person[] {
  if (!globalThis.document) return [];
  return readChildArticles(box)
    .slice(0, 1)
    .map(({title, url, image, summary}) => ({
      name: title,
      ...(url && {url}),
      ...(image && {image: image.url}),
      ...(summary && {bio: summary}),
    }));
}

export interface AuthorBox extends FeedAttributes {}

define('author-box', AuthorBox);

declare global {
  interface HTMLElementTagNameMap {
    'author-box': AuthorBox;
  }
}
