import {isServer, type LitElement} from 'lit';
import {fitForAnyDocument} from './any-document.js';
import {pageDefaults} from './page-defaults.js';

/**
 * Registers an element under its tag, behind the page's prefix where the script tag names one. The first definition of
 * a name wins, so that a second copy of the library, or a page that owns the name, is left alone; on a server without
 * a registry nothing is defined.
 *
 * @param tag Without prefix: `news-ticker`.
 */
export function define(tag: string, element: typeof LitElement): void {
  const name = (pageDefaults.prefix ? `${pageDefaults.prefix}-` : '') + tag;
  const registry = globalThis.customElements;
  if (!registry || registry.get(name)) return;
  if (!isServer) fitForAnyDocument(element);
  registry.define(name, element);
}
