import {css, html, LitElement} from 'lit';
import {define} from './define.js';
import {localeProperties, type LocaleAttributes} from './feed-attributes.js';
import {LocaleController} from './locale-controller.js';
import {part} from './part.js';
import {root} from './root.js';
import {rootStyles} from './root.styles.js';
import type {ShareBarDrawing} from './share-bar-drawing.js';
import type {ShareNetwork} from './share-networks.js';

const barDrawing = part(() => import('./share-bar-drawing.js'));

/** Of the buttons, until they come. */
const room = css`
  .root {
    min-block-size: var(--news-button-size, 44px);
  }
`;

/**
 * Buttons that share the page. No network is asked, and nothing stored or timed, before a reader uses one, and every use ends in
 * something to see: a window, the device's own sheet, a word, or the address in a field to copy from. Links among its children are
 * what readers have until the script is there.
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
  static override styles = [rootStyles, room];
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

  readonly #locale = new LocaleController<never>(this, {});
  #drawing: ShareBarDrawing | undefined;

  protected override willUpdate(): void {
    const module = barDrawing.for(this);
    this.#drawing ??= module && new module.ShareBarDrawing(this);
  }

  override render() {
    return root(this.#locale, this.#drawing?.content() ?? html`<slot></slot>`);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await barDrawing.fetch();
    return super.getUpdateComplete();
  }
}

export interface ShareBar extends LocaleAttributes {}

define('share-bar', ShareBar);

declare global {
  interface HTMLElementTagNameMap {
    'share-bar': ShareBar;
  }
}
