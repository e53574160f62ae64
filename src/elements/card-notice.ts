import {html, nothing, type TemplateResult} from 'lit';
import type {ReadingWords} from '../locale/words.js';
import type {FeedStatus} from './feed-controller.js';

/** What stands where there is no article to show; nothing in an element that was given nothing to read. */
export function noticeTemplate(
  status: FeedStatus,
  words: ReadingWords,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (status === 'idle') return nothing;
  if (status === 'loading') return html`<p class="sr" role="status">${words.loading}</p>`;
  if (status !== 'error') return html`<p class="notice" part="notice">${words.empty}</p>`;
  return html`<p class="notice" part="notice" role="status">
    ${words.error} <button part="retry" @click=${retry}>${words.retry}</button>
  </p>`;
}
