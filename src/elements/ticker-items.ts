import {html, render, type TemplateResult} from 'lit';
import type {Headline} from './ticker-headlines.js';

/**
 * Keeps a headline in the same list item for as long as it is listed, so that focus, a press and a translator's work stay
 * with it when others come and go.
 */
export class TickerItems {
  /** Where a server's draw is taken over: makes a template the owner of an item that shows what it would draw. */
  static takeOver?: (content: TemplateResult, item: HTMLElement) => void;

  #items = new Map<string, HTMLElement>();

  draw(
    list: HTMLElement,
    headlines: readonly Headline[],
    content: (headline: Headline, index: number) => TemplateResult,
  ): void {
    const items = new Map<string, HTMLElement>();
    for (const [index, headline] of headlines.entries()) {
      const served = this.#items.size
        ? undefined
        : (list.children[index] as HTMLElement | undefined);
      const item = this.#items.get(headline.key) ?? served ?? document.createElement('li');
      item.classList.add('item');
      item.classList.toggle('urgent', headline.urgent);
      item.setAttribute('part', headline.urgent ? 'item urgent' : 'item');
      const draw = (served && TickerItems.takeOver) || render;
      draw(content(headline, index), item);
      items.set(headline.key, item);
    }
    for (const [key, item] of this.#items) if (!items.has(key)) item.remove();
    let place = list.firstElementChild;
    for (const item of items.values()) {
      if (item === place) place = place.nextElementSibling;
      else list.insertBefore(item, place);
    }
    this.#items = items;
  }
}

/** An item as a server writes it. */
export function servedItem(urgent: boolean, content: TemplateResult): TemplateResult {
  const names = urgent ? 'item urgent' : 'item';
  return html`<li class=${names} part=${names}>${content}</li>`;
}
