import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {fill} from '../locale/words.js';
import {following} from '../locale/words/ar-following.js';
import {sharing} from '../locale/words/ar-sharing.js';
import {define} from './define.js';
import {localeProperties, type LocaleAttributes} from './feed-attributes.js';
import {followBarStyles} from './follow-bar.styles.js';
import {followIcons, networkOf} from './follow-networks.js';
import {icon} from './icons.js';
import {LocaleController} from './locale-controller.js';
import {siteIcon} from './rare-icons.js';
import {root} from './root.js';
import {rootStyles} from './root.styles.js';
import {shareBarStyles} from './share-bar.styles.js';

/** What the bar reads of a link among its children, which on a server is no element. */
export type FollowLink = Pick<
  HTMLAnchorElement,
  'href' | 'hostname' | 'textContent' | 'ariaLabel' | 'target' | 'rel'
> &
  Partial<Pick<HTMLAnchorElement, 'querySelector'>>;

/**
 * The site's own profiles, in the looks of the share bar: «تابعونا». Its children are plain links, which readers have until the
 * script is there; which network each one leads to is read from its address. A link's own text stands in place of the
 * network's name; its `aria-label`, `target` and `rel` are kept.
 *
 * @slot - Links to the profiles: `<a href="https://t.me/newsalist"></a>`.
 * @csspart bar - The whole.
 * @csspart heading - The words before the links.
 * @csspart list - The links.
 * @csspart button - One link.
 * @csspart label - Its word.
 * @cssprop [--news-button-size=44px] - Height of a link, and width of one with an icon alone.
 * @cssprop [--news-button-radius=44px] - Its roundness.
 */
export class FollowBar extends LitElement {
  static override styles = [rootStyles, shareBarStyles, followBarStyles];
  static override properties = {
    ...localeProperties,
    labels: {},
    layout: {},
    tone: {},
    heading: {},
  };

  /** What links show (`icon`). */
  labels: 'icon' | 'text' | 'both' = 'icon';
  /** How they stand (`row`). */
  layout: 'row' | 'column' = 'row';
  /** Colours: the networks' own or the text's (`brand`). */
  tone: 'brand' | 'mono' = 'brand';
  /** Words before the links; empty for none («تابعونا»). */
  heading?: string;

  /** @internal What a server draws the bar from. */
  servedLinks?: readonly FollowLink[];

  readonly #locale = new LocaleController(this, {...sharing, ...following});
  /** Draws the links anew when the page changes its own. */
  #observer: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(this, {
      attributes: true,
      childList: true,
      subtree: true,
      characterData: true,
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  override render() {
    const {words} = this.#locale;
    const {heading = words.followHeading, label, layout, tone} = this;
    // A server has no children to read.
    const links: readonly FollowLink[] = this.servedLinks ?? [
      ...this.querySelectorAll<HTMLAnchorElement>('a[href]'),
    ];
    return root(
      this.#locale,
      links.length
        ? html`<div
            class="bar"
            part="bar"
            role="group"
            aria-label=${label || heading || words.followHeading}
            data-layout=${layout}
            data-tone=${tone}
          >
            ${heading && html`<b part="heading">${heading}</b>`}
            <ul role="list" part="list">
              ${links.map(link => html`<li>${this.#link(link)}</li>`)}
            </ul>
          </div>`
        : html`<slot></slot>`,
    );
  }

  #link(link: FollowLink): TemplateResult {
    const {labels} = this;
    const {words} = this.#locale;
    const network = networkOf(link.href);
    const name = network && words[network];
    const own = link.textContent.trim() || link.querySelector?.<HTMLImageElement>('img')?.alt;
    const label = own || name || link.hostname;
    const phrase = network === 'email' || network === 'rss' ? words.followBy : words.followOn;
    const isSentence = label !== name && label.includes(name ?? '');
    const spoken = link.ariaLabel || (isSentence ? label : fill(phrase, {network: label}));
    return html`<a
      class="button"
      part="button"
      data-network=${network ?? nothing}
      data-address=${link.href.replace(/^(https?:\/\/(www\.)?|mailto:)|\/$/g, '')}
      aria-label=${spoken}
      title=${labels === 'icon' ? spoken : nothing}
      href=${link.href}
      target=${link.target || nothing}
      rel=${link.rel || nothing}
      >${labels === 'text' ? nothing : icon(network ? followIcons[network] : siteIcon)}
      ${labels === 'icon' ? nothing : html`<span part="label">${label}</span>`}</a
    >`;
  }
}

export interface FollowBar extends LocaleAttributes {}

define('follow-bar', FollowBar);

declare global {
  interface HTMLElementTagNameMap {
    'follow-bar': FollowBar;
  }
}
