import type {html, nothing, TemplateResult} from 'lit';
import type {ReadingWords} from '../locale/words.js';
import {strokes} from './ticker-icons.js';

/** What draws, given by the element: a file that is fetched alone has no Lit of its own. */
export interface TickerDrawing {
  html: typeof html;
  nothing: typeof nothing;
}

export interface TickerButtons {
  words: ReadingWords;
  /** By keys of the reader's language: one button for each that has something to do. */
  presses: Partial<Record<keyof typeof strokes, () => void>>;
  /** «2 من 20»; absent where all headlines are shown. */
  counter: string | undefined;
}

export function tickerButtons(
  {html, nothing}: TickerDrawing,
  {words, presses, counter}: TickerButtons,
): TemplateResult {
  const button = (name: keyof typeof strokes, part: string = name) =>
    presses[name]
      ? html`<button
          type="button"
          class=${part}
          part="button ${part}"
          aria-label=${words[name]}
          title=${words[name]}
          @click=${presses[name]}
        >
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d=${strokes[name]}></path>
          </svg>
        </button>`
      : nothing;
  return html`${button('previous')}${
    counter ? html`<span class="counter" part="counter">${counter}</span>` : nothing
  }${button('next')}${button(presses.play ? 'play' : 'pause', 'toggle')}${button('close')}`;
}
