import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {formatDate, nextChange} from '../locale/dates.js';
import {directionOf} from '../locale/direction.js';
import {formatNumber} from '../locale/digits.js';
import {arabic} from '../locale/words/ar.js';
import {wordsFor, type Words} from '../locale/words.js';
import type {FeedAttributes} from './feed-attributes.js';
import {pageDefaults} from './page-defaults.js';

export interface LocaleHost extends ReactiveControllerHost, HTMLElement, FeedAttributes {}

/**
 * An element's language and all that follows from it: direction, words, dates and digits. Draws the element again when words of
 * another language have arrived, and when the age of an article («قبل 5 دقائق») is no longer true.
 */
export class LocaleController implements ReactiveController {
  /** BCP 47. */
  language = 'ar';
  direction: 'rtl' | 'ltr' = 'rtl';
  words: Words = arabic;

  readonly #host: LocaleHost;
  readonly #feedLanguage: () => string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #nextChange = Infinity;

  /** @param feedLanguage What the element's feed says; absent until it is read. */
  constructor(host: LocaleHost, feedLanguage: () => string | undefined = () => undefined) {
    this.#host = host;
    this.#feedLanguage = feedLanguage;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  hostUpdate(): void {
    const host = this.#host;
    this.language =
      host.langAttribute || pageDefaults.lang || pageLanguage(host) || this.#feedLanguage() || 'ar';
    const dir = host.dirAttribute;
    this.direction = dir === 'rtl' || dir === 'ltr' ? dir : directionOf(this.language);
    this.words = {...this.#languageWords(), ...host.strings};
    this.#nextChange = Infinity;
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.#nextChange < Infinity) {
      this.#timer = setTimeout(() => this.#host.requestUpdate(), this.#nextChange);
    }
  }

  /** Arabic words stand in until those of another language have been fetched. */
  #languageWords(): Words {
    const words = wordsFor(this.language);
    if (!(words instanceof Promise)) return words;
    void words.then(fetched => fetched !== arabic && this.#host.requestUpdate());
    return arabic;
  }

  /** `host` when neither the element nor the script tag says. */
  get theme(): string {
    return this.#host.theme ?? pageDefaults.theme ?? 'host';
  }

  /** A date as the element's attributes want it; empty for `date-style="none"`. To be called from `render`. */
  date(date: Date, style = this.#host.dateStyle ?? 'auto'): string {
    const {digits, months, calendar, timeZone} = this.#host;
    const now = Date.now();
    const change = nextChange(date, {style, now});
    if (change !== undefined) this.#nextChange = Math.min(this.#nextChange, change);
    return formatDate(date, {
      language: this.language,
      style,
      now,
      ...(this.words.ago && {ago: this.words.ago}),
      ...(this.words.dates && {names: this.words.dates}),
      ...(digits && {digits}),
      ...(months && {months}),
      ...(calendar && {calendar}),
      ...(timeZone && {timeZone}),
    });
  }

  number(value: number): string {
    return formatNumber(value, this.language, this.#host.digits);
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
