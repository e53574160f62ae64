import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from './locale-controller.js';

/**
 * What every element draws into: direction and language on the inside, where no page style reaches, so that screen
 * readers change voice even on an English page.
 */
export function root(
  locale: Pick<LocaleController, 'direction' | 'language' | 'theme'>,
  content: unknown,
): TemplateResult {
  return html`<div
    class="root"
    part="base"
    dir=${locale.direction}
    lang=${locale.language}
    data-theme=${locale.theme ?? nothing}
  >
    ${content}
  </div>`;
}
