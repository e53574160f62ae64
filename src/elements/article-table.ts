import {html, nothing, type TemplateResult} from 'lit';
import type {PageWords} from '../locale/words.js';
import {cleanText} from '../feed/clean-text.js';
import {elementsIn, textOf, type Markup, type MarkupElement} from './article-markup.js';

/** A table in a box that scrolls by itself, also by keyboard, so that a wide one does not widen the page. */
export function tableTemplate(
  table: MarkupElement,
  caption: unknown,
  content: (cell: readonly Markup[]) => unknown,
  {words}: {words: PageWords},
): TemplateResult {
  const [own] = elementsIn(table.children, 'caption');
  const rows = elementsIn(table.children, 'tr');
  const heads = new Set(elementsIn(elementsIn(table.children, 'thead'), 'tr'));
  const title = own ? content(own.children) : caption;
  const row = (cells: MarkupElement) => rowTemplate(cells, heads.has(cells), content);
  const head = rows.filter(cells => heads.has(cells));
  const body = rows.filter(cells => !heads.has(cells));
  return html`<div
    class="table"
    part="table"
    role="group"
    tabindex="0"
    aria-label=${(own && cleanText(textOf(own))) || words.table}
  >
    <table>
      ${
        title
          ? html`<caption>
              ${title}
            </caption>`
          : nothing
      }
      ${
        head.length
          ? html`<thead>
              ${head.map(row)}
            </thead>`
          : nothing
      }
      <tbody>
        ${body.map(row)}
      </tbody>
    </table>
  </div>`;
}

function rowTemplate(
  row: MarkupElement,
  isHead: boolean,
  content: (cell: readonly Markup[]) => unknown,
): TemplateResult {
  const cells = elementsIn(row.children, 'td', 'th');
  const isAllHeads = isHead || cells.every(({name}) => name === 'th');
  return html`<tr>
    ${cells.map(({name, attributes, children}) => {
      const columns = span(attributes.colspan);
      const lines = span(attributes.rowspan);
      return name === 'th'
        ? html`<th scope=${isAllHeads ? 'col' : 'row'} colspan=${columns} rowspan=${lines}>
            ${content(children)}
          </th>`
        : html`<td colspan=${columns} rowspan=${lines}>${content(children)}</td>`;
    })}
  </tr>`;
}

function span(written: string | undefined): number | typeof nothing {
  const count = parseInt(written ?? '');
  return count > 1 && count <= 100 ? count : nothing;
}
