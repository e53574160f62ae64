import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {plainText} from '../feed/text.js';
import {formatNumber, type Digits} from '../locale/digits.js';
import {formatter} from '../locale/intl.js';
import {fill, type PageWords, type ReadingWords} from '../locale/words.js';
import type {LocaleController} from './locale-controller.js';

/** Of the text's own size. */
const STEPS = [85, 100, 115, 130, 150];

/** Words that people read in a minute. */
const PACE = 200;

/** What all articles of the page share, and only as long as it lives: nothing is stored. */
let step = 1;

/** How large the text is, and how long it takes to read. */
export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: ParentNode; digits?: Digits};
  readonly #locale: LocaleController<keyof ReadingWords | keyof PageWords>;
  /** Whether a reader changed the size, so that it is worth saying. */
  #isChanged = false;
  #timed: [text: string, minutes: number] = ['', 1];

  constructor(
    host: ReactiveControllerHost & {readonly renderRoot: ParentNode; digits?: Digits},
    locale: LocaleController<keyof ReadingWords | keyof PageWords>,
  ) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#isChanged = false;
  }

  /** To be called when the article is drawn. */
  apply(): void {
    this.#host.renderRoot
      .querySelector<HTMLElement>('.text')
      ?.style.setProperty('--_scale', String(STEPS[step]! / 100));
  }

  readingTime(text: string, digits: Digits | undefined): TemplateResult {
    if (text !== this.#timed[0]) {
      const count = plainText(text).split(' ').length;
      this.#timed = [text, Math.max(1, Math.round(count / PACE))];
    }
    const [, minutes] = this.#timed;
    const {words, language} = this.#locale;
    const time = words.minutes
      ? fill(words.minutes, {n: formatNumber(minutes, language, digits)})
      : formatter(Intl.NumberFormat, language, digits, {
          style: 'unit',
          unit: 'minute',
          unitDisplay: 'long',
        }).format(minutes);
    return html`<span class="reading-time" part="reading-time"
      >${fill(words.readingTime, {time})}</span
    >`;
  }

  template(): TemplateResult {
    const {words, language, direction} = this.#locale;
    const letter = direction === 'rtl' ? 'ع' : 'A';
    const now = fill(words.sizeNow, {
      n: formatNumber(STEPS[step]!, language, this.#host.digits),
    });
    return html`<span class="size" role="group" aria-label=${words.fontSize}>
      <button
        class="smaller"
        aria-label=${words.smaller}
        aria-disabled=${step === 0}
        data-step="-1"
        @click=${this.#change}
      >
        <span data-sign=${letter}></span><span data-sign="−"></span>
      </button>
      <button
        class="larger"
        aria-label=${words.larger}
        aria-disabled=${step === STEPS.length - 1}
        data-step="1"
        @click=${this.#change}
      >
        <span data-sign=${letter}></span><span data-sign="+"></span>
      </button>
      <span class="sr" role="status">${this.#isChanged ? now : ''}</span>
    </span>`;
  }

  readonly #change = (event: Event): void => {
    const by = Number((event.currentTarget as HTMLElement).dataset.step);
    step = Math.min(Math.max(0, step + by), STEPS.length - 1);
    this.#isChanged = true;
    this.#host.requestUpdate();
  };
}
