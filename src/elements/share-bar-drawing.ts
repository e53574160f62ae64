// Draws <share-bar>, and does what its buttons say. Fetched with the first of them.
import {
  html,
  isServer,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import {sharing} from '../locale/words/ar-sharing.js';
import {fill} from '../locale/words.js';
import {NewsShareEvent, type ShareOutcome} from './share-events.js';
import type {LocaleAttributes} from './feed-attributes.js';
import {guarded} from './guard.js';
import {icon} from './icons.js';
import {addLateStyles} from './own-styles.js';
import {LocaleController} from './locale-controller.js';
import {absoluteAddress, pageAddress, pageHeadline} from './page.js';
import {pageDefaults} from './page-defaults.js';
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

/** A bar, as far as it says what is shared, and how it is drawn. */
export interface ShareBarHost extends ReactiveElement, LocaleAttributes {
  url?: string;
  headline?: string;
  text?: string;
  via?: string;
  networks?: string;
  labels: 'icon' | 'text' | 'both';
  layout: 'row' | 'column' | 'menu';
  tone: 'brand' | 'mono';
  heading?: string;
  more?: number;
  providers?: Record<string, ShareNetwork>;
}

const styles = [shareBarStyles];

/** What a bar shows: its buttons, and what came of using one. */
export class ShareBarDrawing implements ReactiveController {
  readonly #host: ShareBarHost;
  readonly #locale: LocaleController<keyof typeof sharing>;
  readonly #use: (event: Event) => void;
  /** Fetched when used; null when that failed. */
  #extras: typeof extras | null | undefined;
  /** Told below the row: an outcome in words, the address to copy by hand, or what a network asks or shows. */
  #said: string | TemplateResult | undefined;

  constructor(host: ShareBarHost) {
    this.#host = host;
    this.#locale = new LocaleController(host, sharing);
    this.#use = guarded(host, (event: Event) => this.#share(event));
    addLateStyles(host, styles);
    host.addController(this);
  }

  content(): TemplateResult {
    const {words} = this.#locale;
    const {heading, label = heading ?? words.shareHeading, labels, layout, tone, more} = this.#host;
    const names = this.#names;
    // Without the menu nothing is folded, nor by what is no number.
    const inRow = this.#extras === null ? Infinity : layout === 'menu' ? 0 : (more ?? Infinity);
    const folded = names.splice(inRow >= 0 ? inRow : Infinity);
    const networks = this.#networks;
    const shared = this.#shared;
    const item = (name: string, look: ButtonLook) =>
      html`<li>${buttonTemplate(name, networks[name], {look, words, shared})}</li>`;
    return html`<div
      class="bar"
      part="bar"
      role="group"
      aria-label=${label}
      data-layout=${layout}
      data-tone=${tone}
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
    </div>`;
  }

  hostUpdate(): void {
    const {more, layout, providers} = this.#host;
    const isBasic = more === undefined && layout !== 'menu' && !providers;
    if (
      this.#extras === undefined &&
      !(isBasic && this.#names.every(name => this.#networks[name]))
    ) {
      void this.#fetchExtras();
    }
  }

  hostUpdated(): void {
    this.#extras?.paint(this.#host.shadowRoot!, this.#networks);
  }

  get #networks(): Record<string, ShareNetwork | undefined> {
    // Of no prototype: a network may be asked for by any word, such as `constructor`.
    return Object.assign(
      Object.create(null),
      coreNetworks,
      this.#extras?.rareNetworks,
      this.#host.providers,
    );
  }

  /** The networks to show, in order; those that may yet be fetched are among them. */
  get #names(): string[] {
    const order = ['copy', 'whatsapp telegram x facebook', 'native'];
    const isTouch = !pageDefaults.served && globalThis.matchMedia?.('(pointer: coarse)').matches;
    if (isTouch) order.reverse();
    const names = (this.#host.networks ?? order.join(' ')).split(/\s+/).filter(Boolean);
    return this.#extras === undefined ? names : names.filter(name => this.#networks[name]);
  }

  get #shared(): Shared {
    const {direction} = this.#locale;
    const {url, text, via} = this.#host;
    const headline = this.#host.headline || pageHeadline();
    return {
      url: absolute(url || pageAddress()),
      headline: inDirection(headline, direction),
      text: inDirection(text || headline, direction),
      via: via?.replace('@', ''),
    };
  }

  async #fetchExtras(): Promise<void> {
    // Where they cannot be fetched, the networks that are here are shown, and an address as text.
    this.#extras ??= await import('./share-extras.js').catch(() => null);
    this.#host.requestUpdate();
  }

  /** At once, so that a link leads to what the page is now. */
  readonly #draw = (): void => {
    this.#host.requestUpdate();
    this.#host['performUpdate']();
  };

  async #share(event: Event): Promise<void> {
    const button = (event.target as Element).closest<HTMLElement>('[data-network]');
    const name = button?.dataset.network ?? '';
    const network = this.#networks[name];
    if (!network) return;
    this.#extras?.closeMenu(this.#host.shadowRoot!);
    // First, because the same words told twice on end would not be heard.
    this.#clear();
    const {words} = this.#locale;
    const shared = this.#shared;
    const done = (outcome: ShareOutcome) => {
      if (outcome === 'failed') void this.#offerAddress(shared.url);
      else if (outcome === 'dismissed' || network.isPlain) this.#clear();
      else this.#tell(fill(words[outcome], {network: labelOf(name, network, words)}));
      this.#host.dispatchEvent(new NewsShareEvent(name, outcome));
    };
    try {
      const outcome = await network.act?.(shared, {html, words, addressOf, done});
      if (typeof outcome === 'object') this.#tell(outcome);
      else done(outcome ?? 'opened');
    } catch {
      // Refused by the browser or by a page's policy.
      done('failed');
    }
  }

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
    if (typeof content === 'object') this.#extras?.present(this.#host.shadowRoot!, this.#clear);
  }

  readonly #clear = (): void => this.#tell('');
}

function absolute(address: string): string {
  if (isServer) return absoluteAddress(address);
  return Object.assign(document.createElement('a'), {href: address}).href;
}
