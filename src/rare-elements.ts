// Elements that few pages have: the script fetches each when its tag is first seen.
import {pageDefaults} from './elements/page-defaults.js';

const elements = new Map<string, () => Promise<unknown>>([
  ['article-nav', () => import('./elements/article-nav.js')],
  ['article-view', () => import('./elements/article-view.js')],
  ['author-box', () => import('./elements/author-box.js')],
  ['follow-bar', () => import('./elements/follow-bar.js')],
  ['news-list', () => import('./elements/news-list.js')],
]);

const prefix = () => (pageDefaults.prefix ? `${pageDefaults.prefix}-` : '');

/** The name that a tag has on this page. */
export function nameOf(tag: string): string {
  return prefix() + tag;
}

/**
 * Defines the element of a tag, if it is one of these.
 *
 * @returns Whether it is defined now. Where it cannot be fetched, its children stay what readers have.
 */
export async function fetchElement(tag: string): Promise<boolean> {
  try {
    await elements.get(tag)?.();
  } catch {
    // By a policy or for want of a network; the next one seen asks again.
  }
  return !!customElements.get(nameOf(tag));
}

/**
 * Fetches what the document has and what is put into it later, but not in the page's own shadow roots.
 *
 * @param upgrade Called with each element that has `data-newsalist`, once it is parsed.
 */
export function watchForElements(upgrade: (placeholder: Element) => void): void {
  const selector = `[data-newsalist],${[...elements.keys()].map(nameOf).join()}`;
  let isWhole = true;
  const seeIn = (scope: ParentNode) => scope.querySelectorAll(selector).forEach(see);
  const see = (element: Element) => {
    const {localName} = element;
    if (element.hasAttribute('data-newsalist')) {
      if (isWhole) upgrade(element);
    } else if (localName.startsWith(prefix())) {
      const fetch = () => void fetchElement(localName.slice(prefix().length));
      // What a server drew is there to be read: its script does not come before its pictures.
      if (element.shadowRoot) requestAnimationFrame(() => setTimeout(fetch));
      else fetch();
    }
  };
  seeIn(document);
  // The script may come before the markup, and the observer sees an element before all that is in it.
  isWhole = document.readyState !== 'loading';
  document.addEventListener('DOMContentLoaded', () => {
    isWhole = true;
    seeIn(document);
  });
  try {
    new MutationObserver(records => {
      for (const node of records.flatMap(({addedNodes}) => [...addedNodes])) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        see(node as Element);
        if (node.firstChild) seeIn(node as Element);
      }
    }).observe(document, {childList: true, subtree: true});
  } catch {
    // Where there is none, what comes later stays as it is.
  }
}
