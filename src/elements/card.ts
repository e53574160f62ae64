// The card's own template, drawn by <article-card> and by <related-list> alike.
import {html, nothing, type TemplateResult} from 'lit';
import type {Article} from '../feed/model.js';
import {fill} from '../locale/words.js';
import type {DateController} from './date-controller.js';
import type {FeedAttributes} from './feed-attributes.js';
import {backIcon, forwardIcon, icon} from './icons.js';
import type {LocaleController} from './locale-controller.js';
import {isolated, storyLink} from './story.js';

export type CardVariant =
  'vertical' | 'horizontal' | 'compact' | 'hero' | 'headline' | 'previous' | 'next';

export interface CardOptions {
  /** The element's link policy. */
  attributes: FeedAttributes;
  locale: LocaleController;
  dates: DateController;
  variant: CardVariant;
  /** Names of fields in their order; default: the variant's own. */
  show?: string | undefined;
  /** 2–6; anything else makes the headline no heading. */
  level: number;
  loading?: 'lazy' | 'eager' | undefined;
  /** The card's name for screen readers; default none, as its headline says enough. */
  label?: string | undefined;
  /** Name of the site, whose initial stands in for a picture that is missing where no section is known. */
  site?: string | undefined;
  /** Where the story comes from, as readers see it. */
  source?: string | undefined;
  /** Whether it is left undrawn while it is off screen, which pays where there are dozens. */
  isDeferred?: boolean;
  /** Whether the card has the slots `badge`, `meta` and `actions`. */
  hasSlots?: boolean;
}

const everything = 'image category headline summary author date source';
const ownFields: Partial<Record<CardVariant, string>> = {
  compact: 'image headline date',
  headline: 'category headline date',
  previous: 'image headline',
  next: 'image headline',
};

/** Arrow and label of the cards that lead to the articles before and after. */
const neighbours: Partial<Record<CardVariant, [string, 'previousArticle' | 'nextArticle']>> = {
  previous: [backIcon, 'previousArticle'],
  next: [forwardIcon, 'nextArticle'],
};

/**
 * One story: its picture, with the text before and after it.
 *
 * @param article Absent while it loads: then the card is drawn blank, about as high as it will be.
 * @param index As for `storyLink`.
 */
export function cardTemplate(
  article: Article | undefined,
  index: number,
  options: CardOptions,
): TemplateResult {
  const {variant, show, hasSlots, label, isDeferred} = options;
  const [arrow] = neighbours[variant] ?? [];
  const [before = '', ...others] = (show || ownFields[variant] || everything).split('image');
  const after = others.length ? others.join('') : undefined;
  const text = (names: string | undefined, isLast: boolean) =>
    names?.trim()
      ? html`<div class="body" part="body" @click=${followLink}>
          ${names
            .trim()
            .split(/\s+/)
            .map(name => (article ? field(name, article, index, options) : blank(name)))}
          ${
            isLast && hasSlots
              ? html`<slot name="meta"></slot><slot name="actions"></slot>`
              : nothing
          }
        </div>`
      : nothing;
  return html`<article
    class="card ${article ? '' : 'blank'} ${isDeferred ? 'deferred' : ''}"
    part="card"
    data-variant=${variant}
    lang=${article?.language ?? nothing}
    aria-label=${label ?? nothing}
    aria-busy=${!article}
  >
    ${hasSlots ? html`<slot name="badge"></slot>` : nothing}
    ${arrow ? html`<span class="arrow" part="arrow">${icon(arrow)}</span>` : nothing}
    ${text(before, !after?.trim())} ${after === undefined ? nothing : picture(article, options)}
    ${text(after, true)}
  </article>`;
}

function field(name: string, article: Article, index: number, options: CardOptions): unknown {
  const {locale, level, attributes, source} = options;
  const {title, summary, authors, categories, language = locale.language} = article;
  const neighbour = neighbours[options.variant];
  const optional = (text: string | undefined) =>
    text ? box(name, isolated(text, language)) : nothing;
  switch (name) {
    case 'headline':
      return html`${neighbour ? box('direction', locale.words[neighbour[1]]) : nothing}
        <div class="headline" role=${level ? 'heading' : nothing} aria-level=${level || nothing}>
          ${storyLink(article, index, attributes, isolated(title || summary, language))}
        </div>`;
    case 'category':
      return optional(categories[0]);
    case 'summary':
      return optional(title && summary !== title ? summary : '');
    case 'author':
      return optional(
        authors.length
          ? fill(locale.words.by, {author: authors.map(author => author.name).join('، ')})
          : '',
      );
    case 'source':
      return optional(source);
    case 'date':
      return storyTime(article, options.dates);
    default:
      return nothing;
  }
}

/** When the story was published, or else updated; nothing when the feed does not say. */
export function storyTime(
  article: Article,
  dates: DateController,
): TemplateResult | typeof nothing {
  const date = article.published ?? article.updated;
  const text = date && dates.text(date);
  return text ? html`<time part="date" datetime=${date.toISOString()}>${text}</time>` : nothing;
}

/** Never the box that the text comes into: one that stays and moves is a layout shift. */
function blank(name: string): TemplateResult {
  return html`<div class=${name}></div>`;
}

function box(name: string, content: unknown): TemplateResult {
  return html`<div class=${name} part=${name}>${content}</div>`;
}

/** The box is there before the picture is, and shows the section's name, or an initial, where there is none. */
function picture(article: Article | undefined, {variant, loading, site}: CardOptions) {
  const image = article?.image;
  const isThumbnail = /compact|previous|next/.test(variant);
  const when = loading ?? (variant === 'hero' ? 'eager' : 'lazy');
  return html`<div class="media" part="media" ?data-empty=${article && !image}>
    <span class="placeholder" part="placeholder" aria-hidden="true"
      >${article?.categories[0] ?? (site || article?.title)?.match(/\p{L}/u)?.[0]}</span
    >
    ${
      image
        ? html`<img
            part="image"
            referrerpolicy="no-referrer"
            decoding="async"
            alt=${image.alt === article.title ? '' : image.alt}
            loading=${when}
            fetchpriority=${when === 'eager' ? 'high' : nothing}
            sizes="auto, ${isThumbnail ? 160 : 640}px"
            srcset=${image.sizes?.map(({url, width}) => `${url} ${width}w`).join() ?? nothing}
            src=${image.url}
            @load=${settle}
            @error=${settle}
          />`
        : nothing
    }
  </div>`;
}

/** Takes a picture that failed, or is a counting pixel, for none. One that is there stays when only another size of it fails. */
function settle({type, target}: Event): void {
  const image = target as HTMLImageElement;
  const {naturalWidth} = image;
  image.parentElement?.toggleAttribute(
    'data-empty',
    type === 'error' ? !naturalWidth : naturalWidth === 1,
  );
}

/** Text that lies above the stretched link, so that it can be selected, still follows the link when it is only clicked. */
function followLink(event: MouseEvent): void {
  const text = (event.target as Element).closest('.summary,.author,.source,time');
  if (!text || getSelection()?.type === 'Range') return;
  const link = text.closest('.card')?.querySelector('[data-index]');
  link?.dispatchEvent(new MouseEvent('click', event));
}

/** @param ratio `16/9` or `16:9`; what is no ratio leaves the variant's own. */
export function setImageRatio(root: ParentNode, ratio: string | null | undefined): void {
  const value = ratio?.replace(':', '/') ?? '';
  root
    .querySelector<HTMLElement>('.root')
    ?.style.setProperty('--_ratio', CSS.supports('aspect-ratio', value) ? value : '');
}
