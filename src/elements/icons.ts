// Written by tools/make-icons.mjs from @tabler/icons 3.52.0 (MIT, (c) Paweł Kuna).
import {html, type TemplateResult} from 'lit';

/** An icon drawn in strokes of the text's colour, 1em high, invisible to screen readers. */
export function icon(strokes: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${strokes}></path></svg>`;
}

export const playIcon = 'M7 4v16l13-8l-13-8';
export const pauseIcon =
  'M6 6a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1l0-12M14 6a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1l0-12';
export const forwardIcon = 'M9 6l6 6l-6 6';
export const backIcon = 'M15 6l-6 6l6 6';
export const closeIcon = 'M18 6l-12 12M6 6l12 12';
export const pictureIcon =
  'M15 8h.01M3 6a3 3 0 0 1 3-3h12a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3h-12a3 3 0 0 1-3-3v-12M3 16l5-5c.928-.893 2.072-.893 3 0l5 5M14 14l1-1c.928-.893 2.072-.893 3 0l3 3';
export const copyIcon =
  'M7 5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2l0-10M17 17v2a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2v-10a2 2 0 0 1 2-2h2';
export const nativeIcon =
  'M8 9h-1a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-8a2 2 0 0 0-2-2h-1M12 14v-11M9 6l3-3l3 3';
export const whatsappIcon =
  'M3 21l1.65-3.8a9 9 0 1 1 3.4 2.9l-5.05 .9M9 10a.5 .5 0 0 0 1 0v-1a.5 .5 0 0 0-1 0v1a5 5 0 0 0 5 5h1a.5 .5 0 0 0 0-1h-1a.5 .5 0 0 0 0 1';
export const telegramIcon = 'M15 10l-4 4l6 6l4-16l-18 7l4 2l2 6l3-4';
export const xIcon =
  'M4 4l11.733 16h4.267l-11.733-16l-4.267 0M4 20l6.768-6.768m2.46-2.46l6.772-6.772';
export const facebookIcon = 'M7 10v4h3v7h4v-7h3l1-4h-4v-2a1 1 0 0 1 1-1h3v-4h-3a5 5 0 0 0-5 5v2h-3';
