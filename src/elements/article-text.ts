import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {frameOf} from './article-embed.js';
import {parseMarkup, type Markup} from './article-markup.js';
import {guarded} from './guard.js';
import {sanitise} from './article-sanitiser.js';

type TextHost = ReactiveControllerHost & HTMLElement;

/** An article's untrusted text as the tree that is drawn, and which frames in it a reader has asked for. */
export class TextController implements ReactiveController {
  tree: readonly Markup[] = [];
  /** By their addresses. */
  opened: ReadonlyMap<string, Element> = new Map();

  readonly #host: TextHost;
  /** A server drew what is shown: the first tree has to be the one that it had. */
  readonly #isDrawn: boolean;
  readonly #wanted: () => string | undefined;
  #text: string | undefined;

  /**
   * @param text What is to be drawn, once the controllers before this one are up to date; absent for nothing.
   */
  constructor(host: TextHost, text: () => string | undefined) {
    this.#host = host;
    this.#wanted = text;
    this.#isDrawn = !!host.shadowRoot;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.opened = new Map();
  }

  /** Reads each text once. Where there is no sanitiser, our own reader has to do. */
  hostUpdate(): void {
    const text = this.#wanted() ?? '';
    if (text === this.#text) return;
    const isAgain = this.#text === undefined && this.#isDrawn;
    this.#text = text;
    this.opened = new Map();
    const safe = isAgain || !globalThis.document ? undefined : sanitise(text);
    this.tree = Array.isArray(safe) ? safe : parseMarkup(text);
    if (!(safe instanceof Promise)) return;
    guarded(this.#host, async () => {
      const tree = await safe;
      if (!tree || this.#text !== text) return;
      this.tree = tree;
      this.#host.requestUpdate();
    })();
  }

  /** For the button before a frame: draws the frame, and takes the keyboard there. */
  readonly open = ({currentTarget}: Event): void => {
    const button = currentTarget as HTMLElement;
    const frame = frameOf(button);
    this.opened = new Map([...this.opened, [button.dataset.frame!, frame]]);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => frame.focus());
  };
}
