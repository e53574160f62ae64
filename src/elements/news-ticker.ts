import {LitElement, html, nothing, type PropertyValues} from 'lit';
import type {FeedError} from '../feed/feed-error.js';
import {readAddress} from '../feed/fields.js';
import type {Article} from '../feed/model.js';
import type {DateStyle} from '../locale/dates.js';
import {fill} from '../locale/words.js';
import {define} from './define.js';
import {feedProperties, flag, type FeedAttributes} from './feed-attributes.js';
import {FeedController, type FeedStatus} from './feed-controller.js';
import {LocaleController} from './locale-controller.js';
import {newsTickerStyles} from './news-ticker.styles.js';
import {root} from './root.js';
import {rootStyles} from './root.styles.js';
import {backIcon, closeIcon, forwardIcon, icon, pauseIcon, playIcon} from './icons.js';
import {isolated, selectOnClick, storyLink} from './story.js';
import {TickerChangeEvent, TickerDismissEvent, TickerMotionEvent} from './ticker-events.js';
import {FreshHeadlines} from './ticker-fresh.js';
import {tickerHeadlines, type Headline} from './ticker-headlines.js';
import {TickerItems} from './ticker-items.js';
import type {TickerDirection, TickerMode, TickerMotion} from './ticker-motion.js';
import {ViewController} from './view-controller.js';

export interface NewsTicker extends FeedAttributes {}

/**
 * The headlines of a feed in one line that moves, stops when asked to, and can be pulled along.
 *
 * For a reader who wants no motion it is a strip to scroll, with a button that starts it.
 *
 * @fires news-load - The first articles of the feed are there; `feed`.
 * @fires news-update - Articles came or went; `added`, `removed`.
 * @fires news-error - The feed could not be read; `error.hint` says what its publisher must change.
 * @fires news-view - A reader had half of the ticker on screen for a second.
 * @fires news-select - A reader chose a headline; `article`, `index`. Cancelable.
 * @fires ticker-play - The headlines move; `reason`.
 * @fires ticker-pause - They stand; `reason`: user, hover, focus, touch, view, hidden or motion.
 * @fires ticker-change - Another headline begins the view; `article`, `index`, `reason`.
 * @fires ticker-dismiss - A reader closes the ticker. Cancelable.
 * @slot - Links; the headlines until the feed is there, and if it never comes.
 * @slot label - In place of the label's text.
 * @csspart bar - The whole line.
 * @csspart label - «فلاش نيوز».
 * @csspart window - What the headlines move in.
 * @csspart item - One headline with its marks; `urgent` too where it is.
 * @csspart link - A headline's link.
 * @csspart badge - «عاجل».
 * @csspart fresh - The dot on a headline that came in since the reader last looked.
 * @csspart date - A headline's age.
 * @csspart button - Each button: `toggle`, `previous`, `next`, `close`.
 * @csspart counter - «2 من 20».
 * @csspart notice - What is said while there are no headlines.
 * @cssprop [--news-ticker-height=2.75em] - Height, the same in every mode and state.
 * @cssprop [--news-ticker-edge=1.25em] - How wide the headlines fade at both ends.
 * @cssprop [--news-ticker-gap=1.5em] - Space on both sides of a separator.
 */
export class NewsTicker extends LitElement {
  static override styles = [rootStyles, newsTickerStyles];

  static override properties = {
    ...feedProperties,
    mode: {},
    speed: {type: Number},
    interval: {type: Number},
    direction: {},
    times: {},
    urgent: {},
    controls: {},
    paused: {...flag, type: Boolean, reflect: true},
    separator: {},
    announce: {},
    dismissible: flag,
    sticky: {},
    look: {},
    labelHref: {attribute: 'label-href'},
  };

  /** `slide` and `fade` show one headline at a time; `static` is a strip to scroll. */
  mode: TickerMode = 'scroll';

  /** Pixels a second. */
  speed = 60;

  /** Seconds for one headline in `slide` and `fade`; a long one stays longer. */
  interval = 6;

  /** Where headlines move to: `auto` and `start`, the side where reading begins. `up` and `down` are for `slide`. */
  direction: TickerDirection = 'auto';

  /** The age of each headline: `relative`, `time`, or another value of `date-style`; empty means `relative`. Absent, none. */
  times?: string;

  /** Words or categories of urgent articles. Absent: «عاجل» as a category or before the headline. */
  urgent?: string;

  /** `none` hides the buttons until they have focus: a moving line must always have a way to stop it. */
  controls: 'auto' | 'none' = 'auto';

  paused = false;

  /** Text between headlines, or `none`. Absent, a small diamond. */
  separator?: string;

  /** `urgent` tells screen readers of new urgent headlines. Absent, nothing is announced. */
  announce?: 'urgent';

  /** Adds a button that closes the ticker. */
  dismissible = false;

  /** Keeps the ticker in view at that edge while its parent is on screen. Absent, it scrolls away with the page. */
  sticky?: 'top' | 'bottom';

  look: 'flash' | 'line' | 'card' | 'broadcast' = 'flash';

  /** Where the label leads. */
  labelHref?: string;

  readonly #feed = new FeedController(this, 120);
  readonly #locale = new LocaleController(this, () => this.#feed.state.feed?.language);
  readonly #view = new ViewController(this, onScreen => this.#see(onScreen));
  readonly #items = new TickerItems();
  readonly #fresh = new FreshHeadlines();
  #headlines: readonly Headline[] = [];
  #announcement = '';
  #motion: TickerMotion | undefined;
  #fetched: Promise<TickerMotion | undefined> | undefined;

  constructor() {
    super();
    selectOnClick(this, index => this.#headlines[index]?.article);
  }

  get state(): FeedStatus {
    return this.#feed.state.status;
  }

  get error(): FeedError | undefined {
    return this.#feed.state.error;
  }

  /** Reads the feed again, at once. */
  reload(): void {
    this.#feed.reload();
  }

  play(): void {
    this.paused = false;
    void this.#fetchMotion().then(motion => motion?.play());
  }

  pause(): void {
    this.paused = true;
    this.#motion?.pause();
  }

  next(): void {
    this.#step(1);
  }

  previous(): void {
    this.#step(-1);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#motion?.end();
  }

  protected override update(changed: PropertyValues<this>): void {
    const {articles, status} = this.#feed.state;
    this.#headlines = tickerHeadlines(articles, {urgent: this.urgent, limit: this.limit || 20});
    const came = this.#fresh.take(
      this.#headlines.map(({key}) => key),
      status !== 'idle' && status !== 'loading',
      this.#view.onScreen && !document.hidden,
    );
    const urgent = this.#headlines.filter(
      headline => headline.urgent && came.includes(headline.key),
    );
    if (urgent.length) this.#announcement = urgent.map(({title}) => title).join(' • ');
    super.update(changed);
  }

  override render() {
    const {words} = this.#locale;
    const mode = this.#motion?.mode ?? 'static';
    const one = mode === 'slide' || mode === 'fade';
    const some = this.#headlines.length > 0;
    return root(
      this.#locale,
      html`<section
        class=${one ? 'bar one' : 'bar'}
        part="bar"
        aria-label=${this.label ?? words.tickerRegion}
        data-nosnippet
        data-mode=${mode}
        data-look=${this.look}
        data-controls=${this.controls}
        data-separator=${this.separator ?? nothing}
        @keydown=${this.#press}
      >
        <div class="label" part="label"><slot name="label">${this.#label()}</slot></div>
        <div class="notch"></div>
        ${some ? this.#controls() : nothing}
        <div class="window" part="window">
          <div class="track" ?hidden=${!some}>
            <ul class="list" part="list" role="list"></ul>
            <div class="tail" aria-hidden="true" inert></div>
          </div>
          ${some ? nothing : this.#notice()}
        </div>
        ${this.announce ? html`<p class="sr" role="status">${this.#announcement}</p>` : nothing}
      </section>`,
    );
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector<HTMLElement>('.list')!;
    this.#items.draw(list, this.#headlines, (headline, index) => this.#headline(headline, index));
    list.parentElement!.style.setProperty('--_separator', JSON.stringify(this.separator ?? ''));
    if (this.isConnected) this.#motion?.sync(this.#locale.direction === 'rtl');
  }

  #see(onScreen: boolean): void {
    this.#motion?.stop('view', !onScreen);
    if (!onScreen) return this.#fresh.looked();
    this.#feed.seen();
    void this.#fetchMotion();
  }

  #fetchMotion(): Promise<TickerMotion | undefined> {
    return (this.#fetched ??= import('./ticker-motion.js').then(
      async ({TickerMotion}) => {
        await this.updateComplete;
        const window = this.renderRoot.querySelector<HTMLElement>('.window')!;
        this.#motion = new TickerMotion(this, window, {
          stopped: (stopped, reason) =>
            this.dispatchEvent(
              new TickerMotionEvent(stopped ? 'ticker-pause' : 'ticker-play', reason),
            ),
          stepped: (index, reason) => {
            const {article} = this.#headlines[index]!;
            this.dispatchEvent(new TickerChangeEvent(article, index, reason));
          },
          changed: () => this.requestUpdate(),
        });
        this.requestUpdate();
        await this.updateComplete;
        this.#motion.stop('view', !this.#view.onScreen);
        return this.#motion;
      },
      () => undefined, // Not to be had, by a policy or for want of a network: it stays a strip.
    ));
  }

  #step(by: 1 | -1): void {
    void this.#fetchMotion().then(motion => motion?.step(by, 'user'));
  }

  #press(event: KeyboardEvent): void {
    const side = ['ArrowLeft', 'ArrowRight'].indexOf(event.key);
    if (side < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.#step((side === 1) === (this.#locale.direction === 'ltr') ? 1 : -1);
  }

  #close(): void {
    if (!this.dispatchEvent(new TickerDismissEvent())) return;
    this.hidden = true;
    // The page may well have given it a display of its own.
    this.style.display = 'none';
  }

  #label() {
    const text = this.label ?? this.#locale.words.ticker;
    const address = readAddress(this.labelHref, globalThis.document?.baseURI);
    return address ? html`<a href=${address}>${text}</a>` : text;
  }

  #controls() {
    const {words} = this.#locale;
    const {mode = this.mode, standing = true, index = 0} = this.#motion ?? {};
    const counter = fill(words.counter, {
      n: this.#locale.number(index + 1),
      total: this.#locale.number(this.#headlines.length),
    });
    const button = (name: string, label: string, strokes: string, press: () => void) =>
      html`<button
        type="button"
        class=${name}
        part="button ${name}"
        aria-label=${label}
        title=${label}
        @click=${press}
      >
        ${icon(strokes)}
      </button>`;
    return html`<div class="controls" part="controls">
      ${
        mode === 'scroll'
          ? nothing
          : [
              button('previous', words.previous, backIcon, () => this.previous()),
              mode === 'static'
                ? nothing
                : html`<span class="counter" part="counter">${counter}</span>`,
              button('next', words.next, forwardIcon, () => this.next()),
            ]
      }
      ${
        this.mode === 'static'
          ? nothing
          : standing
            ? button('toggle', words.play, playIcon, () => this.play())
            : button('toggle', words.pause, pauseIcon, () => this.pause())
      }
      ${this.dismissible ? button('close', words.close, closeIcon, () => this.#close()) : nothing}
    </div>`;
  }

  #headline({article, title, urgent, key}: Headline, index: number) {
    const {words, language} = this.#locale;
    const badge = urgent ? html`<span class="badge" part="badge">${words.urgent}</span>` : nothing;
    const fresh = this.#fresh.has(key)
      ? html`<span class="fresh" part="fresh"><span class="sr">${words.fresh}</span></span>`
      : nothing;
    const text = isolated(title, article.language ?? language);
    return html`${storyLink(article, index, this, [badge, text, fresh])}${this.#age(article)}`;
  }

  #age({published, updated}: Article) {
    const date = published ?? updated;
    if (!date || this.times === undefined || this.times === 'none') return nothing;
    const {words} = this.#locale;
    const age = this.#locale.date(date, (this.times || 'relative') as DateStyle);
    const text = words.ago && words.tickerAgo ? age.replace(words.ago, words.tickerAgo) : age;
    return html`<time part="date" datetime=${date.toISOString()}>${text}</time>`;
  }

  #notice() {
    const {words} = this.#locale;
    const {status} = this.#feed.state;
    const text = status === 'loading' || status === 'error' ? words[status] : words.empty;
    return html`<p class="notice" part="notice">${text}</p>`;
  }
}

define('news-ticker', NewsTicker);

declare global {
  interface HTMLElementTagNameMap {
    'news-ticker': NewsTicker;
  }
}
