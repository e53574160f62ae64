// Every tag that an article's text can bring, as a template: what is not here cannot be drawn, whatever the feed says.
import {html, type TemplateResult} from 'lit';

type Draw = (content: unknown) => TemplateResult;

/** Within a line, and parts of tables and lists. */
export const plainTags = new Map<string, Draw>([
  ['b', content => html`<b>${content}</b>`],
  ['strong', content => html`<strong>${content}</strong>`],
  ['i', content => html`<i>${content}</i>`],
  ['em', content => html`<em>${content}</em>`],
  ['u', content => html`<u>${content}</u>`],
  ['s', content => html`<s>${content}</s>`],
  ['del', content => html`<del>${content}</del>`],
  ['ins', content => html`<ins>${content}</ins>`],
  ['sub', content => html`<sub>${content}</sub>`],
  ['sup', content => html`<sup>${content}</sup>`],
  ['small', content => html`<small>${content}</small>`],
  ['mark', content => html`<mark>${content}</mark>`],
  ['code', content => html`<code>${content}</code>`],
  ['kbd', content => html`<kbd>${content}</kbd>`],
  ['abbr', content => html`<abbr>${content}</abbr>`],
  ['cite', content => html`<cite>${content}</cite>`],
  ['q', content => html`<q>${content}</q>`],
  ['time', content => html`<time>${content}</time>`],
  ['bdi', content => html`<bdi>${content}</bdi>`],
  ['dl', content => html`<dl>${content}</dl>`],
  ['dt', content => html`<dt>${content}</dt>`],
  ['dd', content => html`<dd>${content}</dd>`],
]);

/** @param level 1–6 */
export function headingTag(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2>${content}</h2>`;
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    default:
      return html`<h6>${content}</h6>`;
  }
}
