import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {parseMarkup, type Markup} from './article-markup.js';
import {guarded} from './guard.js';
import {sanitise} from './article-sanitiser.js';

type TextHost = ReactiveControllerHost &
  HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/** An article's untrusted text as the tree that is drawn, and which frames in it a reader has asked for. */
export class TextController implements ReactiveController {
  tree: readonly Markup[] = [];
  /** Addresses of frames. */
  opened: ReadonlySet<string> = new Set();

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
    this.opened = new Set();
  }

  /** Reads each text once. Where there is no sanitiser, our own reader has to do. */
  hostUpdate(): void {
    const text = this.#wanted() ?? '';
    if (text === this.#text) return;
    const isAgain = this.#text === undefined && this.#isDrawn;
    this.#text = text;
    this.opened = new Set();
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
    const frame = (currentTarget as HTMLElement).dataset.frame!;
    this.opened = new Set([...this.opened, frame]);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      [...this.#host.renderRoot.querySelectorAll('iframe')].find(({src}) => src === frame)?.focus(),
    );
  };
}
