import {html, type TemplateResult} from 'lit';
import {fill, type PageWords} from '../locale/words.js';
import {readAddress} from '../feed/fields.js';
import type {Embed} from './article-embeds.js';
import {icon, playIcon} from './icons.js';

interface EmbedOptions {
  language: string;
  words: PageWords;
  /** Frames that the reader has asked for. */
  opened: ReadonlySet<string>;
  open: (event: Event) => void;
}

/** What another site shows, behind a button: before it is pressed, that site hears nothing. */
export function embedTemplate(
  {site: latin, arabic, frame, page, shape}: Embed,
  {language, words, opened, open}: EmbedOptions,
): TemplateResult {
  const site = /^ar\b/.test(language) ? arabic : latin;
  const title = fill(words.embedded, {site});
  return html`<figure class="embed" part="embed" data-shape=${shape}>
    ${
      opened.has(frame)
        ? html`<iframe
            part="frame"
            title=${title}
            src=${frame}
            tabindex="0"
            allow="autoplay; fullscreen; picture-in-picture; encrypted-media"
            allowfullscreen
            referrerpolicy="strict-origin-when-cross-origin"
            sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms"
          ></iframe>`
        : html`<div class="cover">
            <button part="embed-button" data-frame=${frame} @click=${open}>
              <span class="play">${icon(playIcon)}</span>${fill(words.showEmbed, {site})}
            </button>
            <p>${fill(words.embedNotice, {site})}</p>
          </div>`
    }
    <figcaption>
      <a href=${readAddress(page) ?? frame} target="_blank" rel="noopener noreferrer"
        >${fill(words.openEmbed, {site})}</a
      >
    </figcaption>
  </figure>`;
}
