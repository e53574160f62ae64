import type {ReadingWords} from '../locale/words.js';
import type {Headline} from './ticker-headlines.js';

/** What is listed now, and whether the reader has it before them. */
export interface Listed {
  /** In the order of the list's items. */
  headlines: readonly Headline[];
  /** False until the headlines are those of a feed. */
  settled: boolean;
  looking: boolean;
}

/**
 * Marks the headlines that came in since the reader last looked, and tells screen readers of urgent ones, once. Those of the
 * first feed are not news.
 */
export class TickerNews {
  readonly #bar: Element;
  readonly #list: Element;
  #status: Element | undefined;
  #settled = false;
  #looking = false;
  #listed: ReadonlySet<string> = new Set();
  #looked: ReadonlySet<string> = new Set();

  constructor(bar: Element, list: Element) {
    this.#bar = bar;
    this.#list = list;
  }

  take(listed: Listed, words: ReadingWords, announce: boolean): void {
    const came = this.#take(listed);
    listed.headlines.forEach(({key}, index) => {
      const item = this.#list.children[index];
      const fresh = !this.#looked.has(key);
      item?.classList.toggle('fresh', fresh);
      const link = item?.querySelector('a');
      if (fresh) link?.setAttribute('aria-description', words.fresh);
      else link?.removeAttribute('aria-description');
    });
    if (!announce) return;
    const status = (this.#status ??= this.#addStatus());
    const urgent = listed.headlines.filter(headline => headline.urgent && came.has(headline.key));
    if (urgent.length) {
      status.textContent = `${words.urgent}: ${urgent.map(({title}) => title).join(' • ')}`;
    }
  }

  /** @returns The keys of what this change brought in. */
  #take({headlines, settled, looking}: Listed): ReadonlySet<string> {
    const keys = new Set(headlines.map(({key}) => key));
    const known = settled && this.#settled ? this.#listed : keys;
    const came = new Set([...keys].filter(key => !known.has(key)));
    const turnedAway = this.#looking && !looking;
    if (turnedAway || (looking && came.size)) this.#looked = this.#listed;
    if (known === keys) this.#looked = keys;
    this.#listed = keys;
    this.#settled = settled;
    this.#looking = looking;
    return came;
  }

  /** Before there is something to tell: screen readers hear only what changes in it. */
  #addStatus(): Element {
    const status = document.createElement('p');
    status.className = 'sr';
    status.setAttribute('role', 'status');
    this.#bar.append(status);
    return status;
  }
}
