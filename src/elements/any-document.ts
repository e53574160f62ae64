import type {LitElement} from 'lit';
import {guarded} from './guard.js';
import {adoptOwnStyles} from './own-styles.js';

type Callback = (this: LitElement, ...args: unknown[]) => void;

/** What the browser and Lit call of an element, each with what has to be done before. */
const callbacks: Record<string, Callback> = {
  connectedCallback() {
    if (this.hasUpdated) return;
    // What a server drew would stand beside what is drawn here, were it not taken over.
    if (!('served' in this)) this.shadowRoot?.replaceChildren();
    if (this.ownerDocument.contentType === 'text/html') return;
    // From XML, Chromium makes elements without telling them their attributes.
    for (const {name, value} of this.attributes) this.attributeChangedCallback(name, null, value);
  },
  disconnectedCallback() {},
  attributeChangedCallback() {},
  /** Style sheets stay behind with their document. */
  adoptedCallback() {
    adoptOwnStyles(this);
  },
  /** Lit goes on writing to what a script has taken away, or a translator has wrapped into `font`: it has to begin anew. */
  performUpdate() {
    const root = this.renderRoot as (HTMLElement & {_$litPart$?: unknown}) | undefined;
    if (!root || (root.querySelector('.root') && !root.querySelector('font:not(.bar font)')))
      return;
    root.replaceChildren();
    root._$litPart$ = undefined;
  },
};

/** Lets an element live in documents of every kind, and keeps from them whatever fails in it. */
export function fitForAnyDocument(element: typeof LitElement): void {
  const prototype = element.prototype as unknown as Record<string, Callback | undefined>;
  for (const [name, prepare] of Object.entries(callbacks)) {
    const own = prototype[name];
    prototype[name] = function (...args) {
      guarded(this, () => {
        prepare.apply(this, args);
        own?.apply(this, args);
      })();
    };
  }
}
