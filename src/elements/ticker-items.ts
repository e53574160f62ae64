import {render, type TemplateResult} from 'lit';
import type {Headline} from './ticker-headlines.js';

/**
 * Keeps a headline in the same list item for as long as it is listed, so that focus, a press and a translator's work stay
 * with it when others come and go.
 */
export class TickerItems {
  #items = new Map<string, HTMLElement>();

  draw(
    list: HTMLElement,
    headlines: readonly Headline[],
    content: (headline: Headline, index: number) => TemplateResult,
  ): void {
    const items = new Map<string, HTMLElement>();
    for (const [index, headline] of headlines.entries()) {
      const item = this.#items.get(headline.key) ?? document.createElement('li');
      item.classList.add('item');
      item.classList.toggle('urgent', headline.urgent);
      item.setAttribute('part', headline.urgent ? 'item urgent' : 'item');
      render(content(headline, index), item);
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
