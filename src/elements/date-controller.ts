import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {formatDate, nextChange, type DateStyle} from '../locale/dates.js';
import type {FeedAttributes} from './feed-attributes.js';
import type {LocaleController} from './locale-controller.js';
import {pageDefaults} from './page-defaults.js';

export interface DateHost extends ReactiveControllerHost, HTMLElement, FeedAttributes {}

/** Dates as an element's attributes want them. Draws it again when an age («منذ 5 دقائق») that it shows is no longer true. */
export class DateController implements ReactiveController {
  readonly #host: DateHost;
  readonly #locale: LocaleController;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds until the first of the ages drawn last changes. */
  #nextChange = Infinity;

  constructor(host: DateHost, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#nextChange = Infinity;
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.#nextChange < Infinity) {
      this.#timer = setTimeout(() => this.#host.requestUpdate(), this.#nextChange);
    }
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /**
   * To be called from `render`.
   *
   * @param ago The word before an age.
   * @returns Empty for `date-style="none"`.
   */
  text(
    date: Date,
    style: DateStyle = this.#host.dateStyle ?? 'auto',
    ago = this.#locale.words.ago,
  ): string {
    const {served} = pageDefaults;
    const {digits, months, calendar, timeZone = served?.timeZone} = this.#host;
    const {language, words} = this.#locale;
    const now = served?.now ?? Date.now();
    this.#nextChange = Math.min(this.#nextChange, nextChange(date, {style, now}) ?? Infinity);
    const names = words.dates;
    return formatDate(date, {language, style, now, digits, months, calendar, timeZone, ago, names});
  }
}
