// What stands above an article's text: section, headline, lead, byline, dates, picture.
import {html, nothing, type TemplateResult} from 'lit';
import type {Article, Author} from '../feed/model.js';
import {plainText} from '../feed/text.js';
import {fill, type PageWords, type ReadingWords} from '../locale/words.js';
import type {Markup} from './article-markup.js';
import {captionInText} from './article-pictures.js';
import type {DateController} from './date-controller.js';
import type {FeedAttributes} from './feed-attributes.js';
import type {LocaleController} from './locale-controller.js';
import {isolated} from './story.js';

interface HeadOptions {
  attributes: FeedAttributes;
  locale: LocaleController<keyof ReadingWords | keyof PageWords>;
  dates: DateController;
  /** 1–6; anything else makes the headline no heading. */
  level: number;
  language: string;
  show: string | undefined;
}

/** Whether the words of an attribute `show` name a field; without the attribute, all are shown. */
export function showsField(show: string | undefined, name: string): boolean {
  return !show || show.split(/\s+/).includes(name);
}

export function headTemplate(article: Article, options: HeadOptions): TemplateResult {
  const {title, categories} = article;
  const {level, language, show} = options;
  const [section] = categories;
  const lead = showsField(show, 'summary') ? leadOf(article) : '';
  return html`<header part="header">
    ${
      section && showsField(show, 'category')
        ? html`<div class="category" part="category">${isolated(section, language)}</div>`
        : nothing
    }
    ${showsField(show, 'headline') ? headlineTemplate(isolated(title, language), level) : nothing}
    ${lead ? html`<p class="lead" part="summary">${isolated(lead, language)}</p>` : nothing}
    <div class="byline">
      ${showsField(show, 'author') ? portraitTemplate(article.authors) : nothing}
      ${showsField(show, 'author') ? bylineTemplate(article.authors, options) : nothing}
      ${showsField(show, 'date') ? datesTemplate(article, options) : nothing}
    </div>
  </header>`;
}

/** On its own page an article's headline is the page's, as search engines look for it. */
function headlineTemplate(title: unknown, level: number): TemplateResult {
  return level === 1
    ? html`<h1 class="headline" part="headline">${title}</h1>`
    : html`<div
        class="headline"
        part="headline"
        role=${level ? 'heading' : nothing}
        aria-level=${level || nothing}
      >
        ${title}
      </div>`;
}

/** Of one author alone: beside several names none could be told from another. */
function portraitTemplate([author, ...others]: readonly Author[]) {
  return author?.image && !others.length
    ? html`<img
        class="face"
        part="face"
        alt=""
        width="48"
        height="48"
        decoding="async"
        referrerpolicy="no-referrer"
        src=${author.image}
        @error=${withdraw}
      />`
    : nothing;
}

/** The summary, unless it is the beginning of the text, as blogs make it. */
function leadOf({summary, contentHtml, title}: Article): string {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 60);
  const start = letters(plainText(contentHtml.slice(0, 4000)));
  const own = letters(summary);
  return summary === title || (own && start.startsWith(own)) ? '' : summary;
}

function bylineTemplate(authors: readonly Author[], {attributes, locale, language}: HeadOptions) {
  if (!authors.length) return nothing;
  const {target, relExtra} = attributes;
  const rel = ['author', target === '_blank' && 'noopener', relExtra].filter(Boolean).join(' ');
  const names = authors.map(({name, url}, index) => [
    index ? '، ' : '',
    url
      ? html`<a href=${url} target=${target ?? nothing} rel=${rel}>${isolated(name, language)}</a>`
      : isolated(name, language),
  ]);
  // The word around the names may stand on either side of them.
  const [before, after] = locale.words.by.split('{author}');
  return html`<span class="author" part="author">${before}${names}${after}</span>`;
}

/** A change within a minute is none; one of the same day is told by its time alone. */
function datesTemplate({published, updated}: Article, {attributes, locale, dates}: HeadOptions) {
  const style = attributes.dateStyle ?? 'long';
  const first = published ?? updated;
  const text = first && dates.text(first, style);
  if (!text) return nothing;
  const isChanged = published && updated && +updated - +published >= 60_000;
  const isSameDay = isChanged && dates.text(updated, 'long') === dates.text(published, 'long');
  const change = isChanged && dates.text(updated, isSameDay ? 'time' : style);
  return html`<time class="date" part="date" datetime=${first.toISOString()}>${text}</time> ${
      isChanged && change
        ? html`<time class="updated" part="updated" datetime=${updated.toISOString()}
            >${fill(locale.words.updated, {date: change})}</time
          >`
        : nothing
    }`;
}

/** The article's picture, with the feed's words for it or those that the text has. */
export function leadPicture(
  {image, title, url}: Article,
  body: readonly Markup[],
  {words, language}: {words: PageWords; language: string},
): TemplateResult | typeof nothing {
  if (!image) return nothing;
  const caption = image.caption ?? captionInText(body, image.url, url);
  const {credit} = image;
  return html`<figure class="lead-picture" part="figure">
    <img
      class=${image.width && image.height ? nothing : 'unmeasured'}
      decoding="async"
      fetchpriority="high"
      referrerpolicy="no-referrer"
      alt=${image.alt === title || image.alt === caption ? '' : image.alt}
      width=${image.width ?? nothing}
      height=${image.height ?? nothing}
      sizes="(width >= 1000px) 960px, 100vw"
      srcset=${image.sizes?.map(size => `${size.url} ${size.width}w`).join() ?? nothing}
      src=${image.url}
      @error=${withdraw}
    />
    ${
      caption || credit
        ? html`<figcaption part="caption">
            ${caption ? isolated(caption, language) : nothing}
            ${
              credit
                ? html`<span class="credit" part="credit">${fill(words.credit, {credit})}</span>`
                : nothing
            }
          </figcaption>`
        : nothing
    }
  </figure>`;
}

/** With its words, where it has any. */
function withdraw({target}: Event): void {
  const picture = target as Element;
  (picture.closest('figure') ?? picture).toggleAttribute('hidden', true);
}
