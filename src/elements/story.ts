// The parts of one story that several elements draw: its link and its headline.
import {html, nothing, type TemplateResult} from 'lit';
import type {Article} from '../feed/model.js';
import {textDirection} from '../locale/text-direction.js';
import {NewsSelectEvent} from './events.js';
import type {FeedAttributes} from './feed-attributes.js';

/** Feed text, isolated, so that a Latin word or a number in it moves nothing around it. */
export function isolated(text: string, language: string): TemplateResult {
  return html`<bdi dir=${textDirection(text, language)}>${text}</bdi>`;
}

/**
 * The one link of a story, by the element's link policy. Without an address it is plain text.
 *
 * @param index Where the story stands in its element; `selectOnClick` finds it by this.
 */
export function storyLink(
  article: Article,
  index: number,
  {target, relExtra, utm}: FeedAttributes,
  content: unknown,
): TemplateResult {
  if (!article.url) return html`<span part="headline">${content}</span>`;
  const rel = [target === '_blank' && 'noopener', relExtra].filter(Boolean).join(' ');
  return html`<a
    part="link headline"
    href=${utm ? withCampaign(article.url, utm) : article.url}
    target=${target ?? nothing}
    rel=${rel || nothing}
    data-index=${index}
    >${content}</a
  >`;
}

/** Turns a click on a story's link into `news-select`; a page that prevents it keeps the browser where it is. */
export function selectOnClick(
  host: HTMLElement,
  articleAt: (index: number) => Article | undefined,
): void {
  host.addEventListener('click', event => {
    const link = event
      .composedPath()
      .find(target => target instanceof HTMLElement && target.dataset.index);
    const index = Number((link as HTMLElement | undefined)?.dataset.index ?? NaN);
    const article = articleAt(index);
    if (article && !host.dispatchEvent(new NewsSelectEvent(article, index))) event.preventDefault();
  });
}

/** @param utm Words such as `source=partner`; each becomes a parameter with `utm_` before it. */
function withCampaign(address: string, utm: string): string {
  const url = new URL(address);
  for (const word of utm.split(/\s+/).filter(Boolean)) {
    const [name = '', value = ''] = word.split('=');
    url.searchParams.set(`utm_${name}`, value);
  }
  return url.href;
}
