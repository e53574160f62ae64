// A small drawing of each element, in the colours of the page; mirrored with its direction by the style sheet.
import {html, svg} from 'lit';

const line = (x, y, width) => svg`<rect x=${x} y=${y} width=${width} height="3" rx="1.5" />`;
const box = (x, y, width, height) =>
  svg`<rect class="soft" x=${x} y=${y} width=${width} height=${height} rx="2" />`;
const accent = (x, y, width, height, radius = 2) =>
  svg`<rect class="accent" x=${x} y=${y} width=${width} height=${height} rx=${radius} />`;
const dot = (x, y, radius = 5) => svg`<circle class="accent" cx=${x} cy=${y} r=${radius} />`;

const drawings = {
  'news-ticker': svg`${box(2, 14, 68, 14)}${accent(2, 14, 18, 14)}${line(25, 19.5, 22)}${line(52, 19.5, 15)}`,
  'article-card': svg`${box(14, 3, 44, 20)}${accent(14, 27, 12, 2.5, 1)}${line(14, 32, 44)}${line(14, 37, 30)}`,
  'related-list': svg`${[4, 17, 30].map(y => svg`${box(4, y, 14, 10)}${line(22, y + 1, 46)}${line(22, y + 6, 28)}`)}`,
  'share-bar': svg`${[12, 28, 44, 60].map(x => dot(x, 21, 6))}`,
  'follow-bar': svg`${[14, 36, 58].map(x => svg`${dot(x, 16, 6)}${line(x - 8, 28, 16)}`)}`,
  'news-list': svg`${box(3, 3, 40, 22)}${line(3, 29, 40)}${line(3, 34, 26)}${[3, 16, 29].map(y => svg`${box(47, y, 22, 7)}${line(47, y + 8.5, 20)}`)}`,
  'article-view': svg`${accent(12, 3, 14, 2.5, 1)}${line(12, 8, 48)}${box(12, 14, 48, 12)}${[29, 34, 39].map(y => line(12, y, y === 39 ? 30 : 48))}`,
  'article-nav': svg`${box(3, 11, 31, 20)}${box(38, 11, 31, 20)}<path d="M10 17l-4 4 4 4M62 17l4 4-4 4" />${line(15, 19.5, 15)}${line(42, 19.5, 15)}`,
  'author-box': svg`${box(3, 8, 66, 26)}${dot(17, 21, 8)}${line(30, 14, 22)}${line(30, 20, 34)}${line(30, 26, 28)}`,
};

export function sketch(tag) {
  const drawing = drawings[tag] ?? svg`${box(8, 8, 56, 26)}`;
  return html`<svg viewBox="0 0 72 42" aria-hidden="true">${drawing}</svg>`;
}
