import {html, nothing, type TemplateResult} from 'lit';
import type {Article} from '../feed/model.js';
import type {DateStyle} from '../locale/dates.js';
import type {DateController} from './date-controller.js';
import type {FeedAttributes} from './feed-attributes.js';
import type {LocaleController} from './locale-controller.js';
import {isolated, storyLink} from './story.js';
import type {Headline} from './ticker-headlines.js';

/** A headline's link with its marks, and its age where `times` asks for it. */
export function headlineTemplate(
  {article, title, urgent}: Headline,
  index: number,
  host: FeedAttributes & {times?: string},
  {words, language}: LocaleController,
  dates: DateController | undefined,
): TemplateResult {
  return html`${storyLink(article, index, host, [
    urgent ? html`<span class="badge" part="badge">${words.urgent}</span>` : nothing,
    isolated(title, article.language ?? language),
  ])}${host.times === undefined || !dates ? nothing : ageTemplate(article, host.times, dates, words.tickerAgo)}`;
}

function ageTemplate(
  {published, updated}: Article,
  times: string,
  dates: DateController,
  ago: string | undefined,
) {
  const date = published ?? updated;
  const style = times === 'false' ? 'none' : ((times || 'relative') as DateStyle);
  const text = date && dates.text(date, style, ago);
  return text ? html`<time part="date" datetime=${date.toISOString()}>${text}</time>` : nothing;
}
