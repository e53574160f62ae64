// The classic script tag: what its data- attributes say, all elements, and `data-newsalist` markup.
import {pageDefaults} from './elements/page-defaults.js';
import './script-tag.js';
import './index.js';

/**
 * Turns `<div data-newsalist="news-ticker" data-feed="…">`, which survives a CMS that strips unknown tags, into the element:
 * every `data-` attribute becomes one of its own, the children move along.
 */
function upgrade(placeholder: Element): void {
  const prefix = pageDefaults.prefix ? `${pageDefaults.prefix}-` : '';
  const tag = prefix + placeholder.getAttribute('data-newsalist');
  if (!customElements.get(tag)) return;
  const element = document.createElement(tag);
  for (const {name, value} of placeholder.attributes) {
    if (name !== 'data-newsalist') element.setAttribute(name.replace(/^data-/, ''), value);
  }
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}

function upgradeIn(scope: ParentNode): void {
  for (const placeholder of scope.querySelectorAll('[data-newsalist]')) upgrade(placeholder);
}

upgradeIn(document);
// The script may come before the markup.
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => upgradeIn(document));
}
