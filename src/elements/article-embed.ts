import {html, type TemplateResult} from 'lit';
import {fill, type PageWords} from '../locale/words.js';
import {readAddress} from '../feed/fields.js';
import type {Embed} from './article-embeds.js';
import {icon, playIcon} from './icons.js';

interface EmbedOptions {
  language: string;
  words: PageWords;
  /** Frames that the reader has asked for, by their addresses. */
  opened: ReadonlyMap<string, Element>;
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
      opened.get(frame) ??
      html`<div class="cover">
        <button part="embed-button" data-frame=${frame} data-title=${title} @click=${open}>
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

/**
 * The frame that such a button asks for. An element and no template: the sanitiser that Lit's templates pass through in our
 * build takes frames away, ours too.
 */
export function frameOf(button: HTMLElement): HTMLIFrameElement {
  const {frame = '', title = ''} = button.dataset;
  const element = document.createElement('iframe');
  element.part.add('frame');
  element.title = title;
  element.tabIndex = 0;
  element.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
  element.allowFullscreen = true;
  element.referrerPolicy = 'strict-origin-when-cross-origin';
  element.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms',
  );
  element.src = frame;
  return element;
}
