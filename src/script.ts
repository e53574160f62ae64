// The classic script tag: what its data- attributes say, the elements that most pages have, those that a page turns out to have, and
// `data-newsalist` markup.
import './script-tag.js';
import './elements/news-ticker.js';
import './elements/article-card.js';
import './elements/related-list.js';
import './elements/share-bar.js';
import {fetchElement, nameOf, watchForElements} from './rare-elements.js';

/**
 * Turns `<div data-newsalist="news-ticker" data-feed="…">`, which survives a CMS that strips unknown tags, into the element:
 * every `data-` attribute becomes one of its own, the children move along.
 */
async function upgrade(placeholder: Element): Promise<void> {
  const tag = placeholder.getAttribute('data-newsalist') ?? '';
  const name = nameOf(tag);
  if (!customElements.get(name) && !(await fetchElement(tag))) return;
  const element = document.createElement(name);
  for (const {name: attribute, value} of placeholder.attributes) {
    if (attribute !== 'data-newsalist')
      element.setAttribute(attribute.replace(/^data-/, ''), value);
  }
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}

watchForElements(placeholder => void upgrade(placeholder));
