import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {directionOf} from '../locale/direction.js';
import {wordsFor, type ReadingWords, type Words} from '../locale/words.js';
import type {LocaleAttributes} from './feed-attributes.js';
import {pageDefaults} from './page-defaults.js';

export interface LocaleHost extends ReactiveControllerHost, HTMLElement, LocaleAttributes {}

/**
 * An element's language and what follows from it: direction and words. Draws the element again when the words of another
 * language have arrived; Arabic ones stand in until then.
 */
export class LocaleController<
  Wanted extends keyof Words = keyof ReadingWords,
> implements ReactiveController {
  /** BCP 47. */
  language = 'ar';
  direction: 'rtl' | 'ltr' = 'rtl';
  words: Pick<Words, Wanted>;

  readonly #host: LocaleHost;
  readonly #arabic: Pick<Words, Wanted>;
  readonly #feedLanguage: () => string | undefined;

  /**
   * @param arabic The words that the element needs, in Arabic.
   * @param feedLanguage What the element's feed says; absent until it is read.
   */
  constructor(
    host: LocaleHost,
    arabic: Pick<Words, Wanted>,
    feedLanguage: () => string | undefined = () => undefined,
  ) {
    this.#host = host;
    this.words = this.#arabic = arabic;
    this.#feedLanguage = feedLanguage;
    host.addController(this);
  }

  hostUpdate(): void {
    const {langAttribute, dirAttribute, strings} = this.#host;
    this.language =
      langAttribute ||
      pageDefaults.lang ||
      pageLanguage(this.#host) ||
      this.#feedLanguage() ||
      'ar';
    this.direction =
      dirAttribute === 'rtl' || dirAttribute === 'ltr' ? dirAttribute : directionOf(this.language);
    this.words = {...this.#languageWords(), ...strings};
  }

  /** `host` when neither the element nor the script tag says. */
  get theme(): string {
    return this.#host.theme ?? pageDefaults.theme ?? 'host';
  }

  #languageWords(): Pick<Words, Wanted> {
    const words = wordsFor(this.language, this.#arabic);
    if (!('then' in words)) return words; // a page may have a Promise of its own
    void words.then(fetched => fetched !== this.#arabic && this.#host.requestUpdate());
    return this.#arabic;
  }
}

/** The nearest `lang` around the element, out of shadow roots too. */
function pageLanguage(element: Node): string | undefined {
  let node: Node | null = element;
  while ((node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null)) {
    const language = (node as Partial<HTMLElement>).lang;
    if (language) return language;
  }
  return undefined;
}
