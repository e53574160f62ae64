import {html, isServer, LitElement, type TemplateResult} from 'lit';
import {sharing} from '../locale/words/ar-sharing.js';
import {fill} from '../locale/words.js';
import {define} from './define.js';
import {NewsShareEvent, type ShareOutcome} from './events.js';
import {localeProperties, type LocaleAttributes} from './feed-attributes.js';
import {guarded} from './guard.js';
import {icon} from './icons.js';
import {LocaleController} from './locale-controller.js';
import {absoluteAddress, pageAddress, pageHeadline} from './page.js';
import {pageDefaults} from './page-defaults.js';
import {root} from './root.js';
import {rootStyles} from './root.styles.js';
import {shareBarStyles} from './share-bar.styles.js';
import {buttonTemplate, labelOf, type ButtonLook} from './share-button.js';
import type * as extras from './share-extras.js';
import {
  addressOf,
  coreNetworks,
  inDirection,
  type Shared,
  type ShareNetwork,
} from './share-networks.js';

/**
 * Buttons that share the page. Nothing is requested, stored or timed before a reader uses one, and every use ends in something to
 * see: a window, the device's own sheet, a word, or the address in a field to copy from. Links among its children are what readers
 * have until the script is there.
 *
 * @fires news-share - A reader used a button: `event.network`, `event.outcome`.
 * @csspart bar - The whole.
 * @csspart heading - The words before the buttons.
 * @csspart list - The buttons.
 * @csspart button - One button or link.
 * @csspart label - Its word.
 * @csspart menu - The folded networks.
 * @csspart said - What is told below the row.
 * @cssprop [--news-button-size=44px] - Height of a button, and width of one with an icon alone.
 * @cssprop [--news-button-radius=44px] - Its roundness.
 */
export class ShareBar extends LitElement {
  static override styles = [rootStyles, shareBarStyles];
  static override properties = {
    ...localeProperties,
    url: {},
    headline: {},
    text: {},
    via: {},
    networks: {},
    labels: {},
    layout: {},
    tone: {},
    heading: {},
    more: {type: Number},
    providers: {attribute: false},
  };

  /** Address to share, relative to the page. Default: the page's canonical one, else `og:url`, else where the browser is; read at each click. */
  url?: string;
  /** Headline to share. Default: `og:title`, else the document's title; read at each click. */
  headline?: string;
  /** What the message says before the address. Default: the headline. */
  text?: string;
  /** The site's account on X. */
  via?: string;
  /**
   * Networks in their order. Default: `copy whatsapp telegram x facebook native`, on a touch screen with `native` first and
   * `copy` last. Further ones: `messenger linkedin threads bluesky mastodon reddit viber email sms print qr`.
   */
  networks?: string;
  /** What buttons show (`icon`). */
  labels: 'icon' | 'text' | 'both' = 'icon';
  /** How they stand; `menu` is one button that opens them all (`row`). */
  layout: 'row' | 'column' | 'menu' = 'row';
  /** Colours: the networks' own or the text's (`brand`). */
  tone: 'brand' | 'mono' = 'brand';
  /** Words before the buttons; default none. */
  heading?: string;
  /** How many networks stay in the row; the others go into a menu. Default: all. */
  more?: number;
  /** Networks of the page's own, or other ways to the known ones, by the names used in `networks`. */
  providers?: Record<string, ShareNetwork>;

  readonly #locale = new LocaleController(this, sharing);
  /** Fetched when used; null when that failed. */
  #extras: typeof extras | null | undefined;
  /** Told below the row: an outcome in words, the address to copy by hand, or what a network asks or shows. */
  #said: string | TemplateResult | undefined;

  override render() {
    const {words} = this.#locale;
    const {heading, label = heading ?? words.shareHeading, labels, layout} = this;
    const names = this.#names;
    // Without the menu nothing is folded.
    const inRow = this.#extras === null ? Infinity : layout === 'menu' ? 0 : this.more;
    const folded = names.splice(inRow ?? Infinity);
    const networks = this.#networks;
    const shared = this.#shared;
    const item = (name: string, look: ButtonLook) =>
      html`<li>${buttonTemplate(name, networks[name], {look, words, shared})}</li>`;
    return root(
      this.#locale,
      html`<div
        class="bar"
        part="bar"
        role="group"
        aria-label=${label}
        data-layout=${layout}
        data-tone=${this.tone}
        @pointerdown=${this.#draw}
        @focusin=${this.#draw}
        @click=${this.#use}
      >
        ${heading && html`<b part="heading">${heading}</b>`}
        <ul role="list" part="list">
          ${names.map(name => item(name, labels))}
        </ul>
        ${this.#extras?.menuTemplate(
          folded.map(name => item(name, 'both')),
          {html, icon, layout, labels, label, words},
        )}
        <div role="status">
          ${
            this.#said &&
            html`<div class="said" part="said" tabindex="-1" @animationend=${this.#clear}>
              ${this.#said}
            </div>`
          }
        </div>
      </div>`,
    );
  }

  protected override willUpdate(): void {
    const isBasic = this.more === undefined && this.layout !== 'menu' && !this.providers;
    if (
      this.#extras === undefined &&
      !(isBasic && this.#names.every(name => this.#networks[name]))
    ) {
      void this.#fetchExtras();
    }
  }

  protected override updated(): void {
    this.#extras?.paint(this.shadowRoot!, this.#networks);
  }

  get #networks(): Record<string, ShareNetwork | undefined> {
    // Of no prototype: a network may be asked for by any word, such as `constructor`.
    return Object.assign(
      Object.create(null),
      coreNetworks,
      this.#extras?.rareNetworks,
      this.providers,
    );
  }

  /** The networks to show, in order; those that may yet be fetched are among them. */
  get #names(): string[] {
    const order = ['copy', 'whatsapp telegram x facebook', 'native'];
    const isTouch = !pageDefaults.served && globalThis.matchMedia?.('(pointer: coarse)').matches;
    if (isTouch) order.reverse();
    const names = (this.networks ?? order.join(' ')).split(/\s+/).filter(Boolean);
    return this.#extras === undefined ? names : names.filter(name => this.#networks[name]);
  }

  get #shared(): Shared {
    const {direction} = this.#locale;
    const headline = this.headline || pageHeadline();
    return {
      url: absolute(this.url || pageAddress()),
      headline: inDirection(headline, direction),
      text: inDirection(this.text || headline, direction),
      via: this.via?.replace('@', ''),
    };
  }

  async #fetchExtras(): Promise<void> {
    // Where they cannot be fetched, the networks that are here are shown, and an address as text.
    this.#extras ??= await import('./share-extras.js').catch(() => null);
    this.requestUpdate();
  }

  /** At once, so that a link leads to what the page is now. */
  readonly #draw = (): void => {
    this.requestUpdate();
    this.performUpdate();
  };

  readonly #use = guarded(this, async (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-network]');
    const name = button?.dataset.network ?? '';
    const network = this.#networks[name];
    if (!network) return;
    this.#extras?.closeMenu(this.shadowRoot!);
    // First, because the same words told twice on end would not be heard.
    this.#clear();
    const {words} = this.#locale;
    const shared = this.#shared;
    const done = (outcome: ShareOutcome) => {
      if (outcome === 'failed') void this.#offerAddress(shared.url);
      else if (outcome === 'dismissed' || network.isPlain) this.#clear();
      else this.#tell(fill(words[outcome], {network: labelOf(name, network, words)}));
      this.dispatchEvent(new NewsShareEvent(name, outcome));
    };
    try {
      const outcome = await network.act?.(shared, {html, words, addressOf, done});
      if (typeof outcome === 'object') this.#tell(outcome);
      else done(outcome ?? 'opened');
    } catch {
      // Refused by the browser or by a page's policy.
      done('failed');
    }
  });

  /** For a reader to copy by hand. */
  async #offerAddress(address: string): Promise<void> {
    const {failed} = this.#locale.words;
    await this.#fetchExtras();
    this.#tell(
      this.#extras?.fieldTemplate(html, failed, address) ?? html`${failed} <bdi>${address}</bdi>`,
    );
  }

  #tell(content: string | TemplateResult): void {
    this.#said = content;
    this.#draw();
    if (typeof content === 'object') this.#extras?.present(this.shadowRoot!, this.#clear);
  }

  readonly #clear = (): void => this.#tell('');
}

function absolute(address: string): string {
  if (isServer) return absoluteAddress(address);
  return Object.assign(document.createElement('a'), {href: address}).href;
}

export interface ShareBar extends LocaleAttributes {}

define('share-bar', ShareBar);

declare global {
  interface HTMLElementTagNameMap {
    'share-bar': ShareBar;
  }
}
