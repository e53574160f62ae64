// A person who writes, drawn by <author-box> and below the text of <article-view>.
import {html, nothing, type TemplateResult} from 'lit';
import type {Author} from '../feed/model.js';
import {fill, type PageWords} from '../locale/words.js';
import type {FeedAttributes} from './feed-attributes.js';
import {isolated} from './story.js';

export interface Person extends Author {
  /** What they do at the paper. */
  job?: string;
}

export interface PersonOptions {
  /** The element's link policy. */
  attributes: FeedAttributes;
  words: Pick<PageWords, 'aboutAuthor' | 'authorPage'>;
  language: string;
  /** 2–6; anything else makes the name no heading. */
  level: number;
  /** What the page wrote about the person, instead of the feed's words. */
  bio?: unknown;
}

export function personTemplate(
  {name, url, image, job, bio}: Person,
  {attributes, words, language, level, bio: own}: PersonOptions,
): TemplateResult {
  const {target, relExtra} = attributes;
  const rel = ['author', target === '_blank' && 'noopener', relExtra].filter(Boolean).join(' ');
  return html`<div
    class="person"
    part="person"
    role="group"
    aria-label=${fill(words.aboutAuthor, {author: name})}
  >
    <div class="portrait" part="portrait" ?data-empty=${!image}>
      <span class="initial" aria-hidden="true">${name.match(/\p{L}/u)?.[0]}</span>
      ${
        image
          ? html`<img
              alt=""
              width="96"
              height="96"
              loading="lazy"
              decoding="async"
              referrerpolicy="no-referrer"
              src=${image}
              @error=${leaveInitial}
            />`
          : nothing
      }
    </div>
    <div class="about">
      <div
        class="name"
        part="name"
        role=${level ? 'heading' : nothing}
        aria-level=${level || nothing}
      >
        ${isolated(name, language)}
      </div>
      ${job ? html`<div class="job" part="job">${isolated(job, language)}</div>` : nothing}
      ${own ?? (bio ? html`<p class="bio" part="bio">${isolated(bio, language)}</p>` : nothing)}
      ${
        url
          ? html`<a class="site" part="site" href=${url} target=${target ?? nothing} rel=${rel}
              >${fill(words.authorPage, {author: name})}</a
            >`
          : nothing
      }
    </div>
  </div>`;
}

/** A portrait that cannot be had leaves the initial of the name. */
function leaveInitial({target}: Event): void {
  (target as Element).parentElement?.toggleAttribute('data-empty', true);
}
