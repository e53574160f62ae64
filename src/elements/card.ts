// The card's own template, drawn by <article-card> and by <related-list> alike.
import {html, nothing, type TemplateResult} from 'lit';
import type {Article, Author} from '../feed/model.js';
import type {FeedAttributes} from './feed-attributes.js';
import {backIcon, forwardIcon, icon} from './icons.js';
import type {LocaleController} from './locale-controller.js';
import {isolated, storyLink, storyTime} from './story.js';

export type CardVariant =
  'vertical' | 'horizontal' | 'compact' | 'hero' | 'headline' | 'previous' | 'next';

export interface CardOptions {
  /** The element's link policy. */
  attributes: FeedAttributes;
  locale: LocaleController;
  variant: CardVariant;
  /** Names of fields in their order; default: the variant's own. */
  show?: string | undefined;
  /** 2–6; anything else makes the headline no heading. */
  level: number;
  loading?: 'lazy' | 'eager' | undefined;
  /** The card's name for screen readers; default none, as its headline says enough. */
  label?: string | undefined;
  /** Name of the site, whose initial stands in for a picture that is missing. */
  site?: string | undefined;
  /** Where the story comes from, as readers see it. */
  source?: string | undefined;
  /** Whether it is left undrawn while it is off screen, which pays where there are dozens. */
  isDeferred?: boolean;
  /** Whether the card has the slots `badge`, `meta` and `actions`. */
  slots?: boolean;
}

const everything = 'image category headline summary author date source';
const ownFields: Partial<Record<CardVariant, string>> = {
  compact: 'image headline date',
  headline: 'category headline date',
  previous: 'image headline',
  next: 'image headline',
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
  const {variant, slots, locale, label, isDeferred} = options;
  const names = (options.show || ownFields[variant] || everything).split(/\s+/);
  const at = names.indexOf('image');
  const before = names.slice(0, Math.max(at, 0));
  const after = names.slice(at + 1);
  const [arrow, direction] =
    variant === 'previous'
      ? [backIcon, locale.words.previousArticle]
      : variant === 'next'
        ? [forwardIcon, locale.words.nextArticle]
        : [];
  const text = (shown: string[], isFirst: boolean, isLast: boolean) =>
    html`<div class="body" part="body" @click=${followLink}>
      ${
        isFirst && direction
          ? html`<div class="direction" part="nav-label">${direction}</div>`
          : nothing
      }
      ${shown.map(name => (article ? field(name, article, index, options) : blank(name)))}
      ${isLast && slots ? html`<slot name="meta"></slot><slot name="actions"></slot>` : nothing}
    </div>`;
  return html`<article
    class="card ${article ? '' : 'blank'} ${isDeferred ? 'deferred' : ''}"
    part="card"
    data-variant=${variant}
    lang=${article?.language ?? nothing}
    aria-label=${label ?? nothing}
    aria-busy=${article ? nothing : 'true'}
  >
    ${slots ? html`<slot name="badge"></slot>` : nothing}
    ${arrow ? html`<span class="arrow" part="arrow">${icon(arrow)}</span>` : nothing}
    ${before.length ? text(before, true, !after.length) : nothing}
    ${at < 0 ? nothing : picture(article, options)}
    ${after.length ? text(after, !before.length, true) : nothing}
  </article>`;
}

function field(name: string, article: Article, index: number, options: CardOptions): unknown {
  const {locale, level, attributes, source} = options;
  const {title, summary, authors} = article;
  const isolate = (text: string) => isolated(text, article.language ?? locale.language);
  switch (name) {
    case 'category':
      return article.categories
        .slice(0, 1)
        .map(category => html`<div class="category" part="category">${isolate(category)}</div>`);
    case 'headline':
      return html`<div
        class="headline"
        role=${level ? 'heading' : nothing}
        aria-level=${level || nothing}
      >
        ${storyLink(article, index, attributes, isolate(title || summary))}
      </div>`;
    case 'summary':
      return title && summary && summary !== title
        ? html`<div class="summary" part="summary">${isolate(summary)}</div>`
        : nothing;
    case 'author': {
      const [before, after] = locale.words.by.split('{author}');
      return authors.length
        ? html`<span class="author" part="author"
            >${before}${authors.map(
              (author, at) => html`${at ? comma(locale) : nothing}${authorName(author, isolate)}`,
            )}${after}</span
          >`
        : nothing;
    }
    case 'date':
      return storyTime(article, locale);
    case 'source':
      return source ? html`<span class="source" part="source">${isolate(source)}</span>` : nothing;
    default:
      return nothing;
  }
}

function blank(name: string): TemplateResult {
  return html`<div class=${name}></div>`;
}

function comma({direction}: LocaleController): string {
  return direction === 'rtl' ? '، ' : ', ';
}

function authorName({name, url}: Author, isolate: (text: string) => TemplateResult) {
  return url ? html`<a href=${url}>${isolate(name)}</a>` : isolate(name);
}

/** The box is there before the picture is, and shows the section's name, or the site's initial, where there is none. */
function picture(article: Article | undefined, {variant, loading, site, slots}: CardOptions) {
  const image = article?.image;
  const isThumbnail = /compact|previous|next/.test(variant);
  return html`<div class="media" part="media" ?data-empty=${article && !image}>
    <span class="placeholder" part="placeholder" aria-hidden="true"
      >${article?.categories[0] ?? [...(site ?? '')][0]}</span
    >
    ${
      image
        ? html`<img
            part="image"
            referrerpolicy="no-referrer"
            decoding="async"
            alt=${image.alt === article.title ? '' : image.alt}
            loading=${loading ?? (variant === 'hero' ? 'eager' : 'lazy')}
            sizes=${image.sizes ? `auto, ${isThumbnail ? '160px' : '(width > 640px) 640px, 100vw'}` : nothing}
            srcset=${image.sizes?.map(({url, width}) => `${url} ${width}w`).join() ?? nothing}
            src=${image.url}
            @load=${settle}
            @error=${settle}
          />`
        : nothing
    }
  </div>`;
}

/** Takes a picture that failed, or is a counting pixel, for none. */
function settle({type, target}: Event): void {
  const image = target as HTMLImageElement;
  image.parentElement!.toggleAttribute('data-empty', type === 'error' || image.naturalWidth === 1);
}

/** Text that lies above the stretched link, so that it can be selected, still follows the link when it is only clicked. */
function followLink(event: MouseEvent): void {
  const target = event.target as Element;
  if (!target.closest('.summary,.author,.source,time') || target.closest('a')) return;
  if (getSelection()?.type === 'Range') return;
  const card = target.closest('.card');
  card?.querySelector('[data-index]')?.dispatchEvent(new MouseEvent('click', event));
}

/** @param ratio `16/9` or `16:9`; what is no ratio leaves the variant's own. */
export function setImageRatio(root: ParentNode, ratio: string | undefined): void {
  const value = ratio?.replace(':', '/') ?? '';
  root
    .querySelector<HTMLElement>('.root')
    ?.style.setProperty('--_ratio', CSS.supports('aspect-ratio', value) ? value : null);
}
