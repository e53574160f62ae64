import {LitElement, html, isServer, nothing, type TemplateResult} from 'lit';
import type {FeedError} from '../feed/feed-error.js';
import {readAddress} from '../feed/fields.js';
import {fill} from '../locale/words.js';
import {reading} from '../locale/words/ar.js';
import type {DateController} from './date-controller.js';
import {define} from './define.js';
import {feedProperties, flag, type FeedAttributes} from './feed-attributes.js';
import {articleSelection, FeedController, type FeedStatus} from './feed-controller.js';
import {LocaleController} from './locale-controller.js';
import {newsTickerStyles} from './news-ticker.styles.js';
import {pageBase} from './page.js';
import {part} from './part.js';
import {root} from './root.js';
import {rootStyles} from './root.styles.js';
import {selectOnClick} from './story.js';
import {headlineTemplate} from './ticker-headline.js';
import {tickerHeadlines, type Headline} from './ticker-headlines.js';
import {servedItem, TickerItems} from './ticker-items.js';
import type {TickerDirection, TickerMode, TickerMotion} from './ticker-motion.js';
import {ViewController} from './view-controller.js';

/** Needed where one headline is shown at a time. */
const tickerNumbers = part(() => import('../locale/digits.js'));

const tickerDates = part(() => import('./date-controller.js'));

export interface NewsTicker extends FeedAttributes {}

/**
 * The headlines of a feed in one line that moves, stops when asked to, and can be pulled along. For a reader who wants no motion it is
 * a strip to scroll, with a button that starts it.
 *
 * @fires news-load - The first articles of the feed are there; `feed`.
 * @fires news-update - Articles came or went; `added`, `removed`.
 * @fires news-error - The feed could not be read; `error.hint` says what its publisher must change.
 * @fires news-view - A reader had half of the ticker on screen for a second.
 * @fires news-select - A reader chose a headline; `article`, `index`. Cancelable.
 * @fires ticker-play - The headlines move; `reason`: the last one to stand that went.
 * @fires ticker-pause - They stand; `reason`: `user`, `hover`, `focus`, `touch`, `view`, `hidden` or `motion`.
 * @fires ticker-change - Another headline is shown or begins the view; `article`, `index`, `reason`.
 * @fires ticker-dismiss - A reader closes the ticker. Cancelable.
 * @slot - Links; the headlines until the feed is there, and if it never comes.
 * @slot label - In place of the label's text.
 * @csspart bar - The whole line.
 * @csspart label - «فلاش نيوز».
 * @csspart window - What the headlines move in.
 * @csspart list - The headlines.
 * @csspart item - One headline with its marks; an urgent one is `urgent` too.
 * @csspart link - A headline's link.
 * @csspart badge - «عاجل».
 * @csspart date - A headline's age.
 * @csspart controls - The buttons.
 * @csspart button - Each of them: `toggle`, `previous`, `next`, `close`.
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

  /** Has the headlines stand; the pause button sets it too. */
  paused = false;

  /** Text between headlines, or `none`. Absent, a small diamond. */
  separator?: string;

  /** `urgent` tells screen readers of new urgent headlines. Absent, nothing is announced. */
  announce?: 'urgent';

  /** Adds a button that closes the ticker. */
  dismissible = false;

  /** Keeps the ticker in view at that edge while its parent is on screen. Absent, it scrolls away with the page. */
  sticky?: 'top' | 'bottom';

  /** How it is dressed: the paper's band, a plain line, a box, or the band of a news channel. */
  look: 'flash' | 'line' | 'card' | 'broadcast' = 'flash';

  /** Where the label leads. */
  labelHref?: string;

  readonly #feed = new FeedController(this, 120);
  readonly #locale = new LocaleController(this, reading, () => this.#feed.state.feed?.language);
  readonly #view = new ViewController(this, onScreen => this.#see(onScreen));
  readonly #items = new TickerItems();
  #dates: DateController | undefined;
  #headlines: readonly Headline[] = [];
  #motion: TickerMotion | undefined;
  #fetched: Promise<TickerMotion | void> | undefined;

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

  /** Has the headlines move, or the next one come. */
  play(): void {
    this.paused = false;
    void this.#fetchMotion().then(motion => motion?.play());
  }

  /** Has them stand until `play()`, or until a reader starts them. */
  pause(): void {
    this.paused = true;
    this.#motion?.pause();
  }

  /** Goes on by one headline. */
  next(): void {
    void this.#fetchMotion().then(motion => motion?.step(1, 'user'));
  }

  /** Goes back by one headline. */
  previous(): void {
    void this.#fetchMotion().then(motion => motion?.step(-1, 'user'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#motion?.end();
  }

  protected override willUpdate(): void {
    const dates = this.times !== undefined && !this.#dates && tickerDates.for(this);
    if (dates) this.#dates = new dates.DateController(this, this.#locale);
  }

  #readHeadlines(): void {
    const {urgent} = this;
    const matches = urgent && articleSelection.for(this)?.matchesWords;
    this.#headlines = tickerHeadlines(
      this.#feed.state.articles,
      matches ? article => matches(article, urgent) : undefined,
      this.limit || 20,
    );
  }

  override render() {
    this.#readHeadlines();
    const {words} = this.#locale;
    const text = this.label ?? words.ticker;
    const address = readAddress(this.labelHref, pageBase());
    const label = address ? html`<a href=${address}>${text}</a>` : text;
    return root(
      this.#locale,
      html`<section
        class="bar"
        part="bar"
        aria-label=${this.label ?? words.tickerRegion}
        data-nosnippet
        data-mode=${this.#motion?.mode ?? 'static'}
        data-look=${this.look}
        data-controls=${this.controls}
        data-separator=${this.separator ?? nothing}
      >
        <div class="label" part="label"><slot name="label">${label}</slot></div>
        <div class="notch"></div>
        ${
          this.#headlines.length
            ? html`<div class="controls" part="controls">${this.#buttons()}</div>`
            : nothing
        }
        <div class="window" part="window">
          <div class="track">
            <ul class="list" part="list" role="list">
              ${
                isServer
                  ? this.#headlines.map((headline, index) =>
                      servedItem(headline.urgent, this.#headline(headline, index)),
                    )
                  : nothing
              }
            </ul>
            <div class="tail" aria-hidden="true" inert></div>
          </div>
          ${this.#headlines.length ? nothing : this.#notice()}
        </div>
      </section>`,
    );
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector<HTMLElement>('.list')!;
    this.#items.draw(list, this.#headlines, this.#headline);
    const {separator = '◆'} = this;
    const text = separator === 'none' ? '' : separator.replace(/["\\]/g, '\\$&');
    list.parentElement!.style.setProperty('--_separator', `"${text}"`);
    const {status} = this.#feed.state;
    if (!this.isConnected) return;
    this.#motion?.sync({
      rtl: this.#locale.direction === 'rtl',
      headlines: this.#headlines,
      settled: status !== 'idle' && status !== 'loading',
      onScreen: this.#view.onScreen,
      words: this.#locale.words,
    });
  }

  readonly #headline = (headline: Headline, index: number): TemplateResult =>
    headlineTemplate(headline, index, this, this.#locale, this.#dates);

  #see(onScreen: boolean): void {
    this.#motion?.stop('view', !onScreen);
    this.requestUpdate();
    if (!onScreen) return;
    this.#feed.seen();
    void this.#fetchMotion();
  }

  #fetchMotion(): Promise<TickerMotion | void> {
    return (this.#fetched ??= import('./ticker-motion.js')
      .then(async ({TickerMotion}) => {
        await this.updateComplete;
        this.#motion = new TickerMotion(
          this,
          this.renderRoot.querySelector<HTMLElement>('.root')!,
          {
            articleAt: index => this.#headlines[index]?.article,
            changed: () => this.requestUpdate(),
          },
        );
        this.requestUpdate();
        await this.updateComplete;
        this.#motion.stop('view', !this.#view.onScreen);
        return this.#motion;
      })
      // Not to be had, by a policy, for want of a network or of what it needs: it stays a strip, and the next cause asks again.
      .catch(() => void (this.#fetched = undefined)));
  }

  #buttons() {
    const {words, language} = this.#locale;
    return this.#motion?.buttons({html, nothing}, words, n => {
      const number = (value: number) =>
        tickerNumbers.for(this)?.formatNumber(value, language, this.digits) ?? '';
      return fill(words.counter, {n: number(n), total: number(this.#headlines.length)});
    });
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
