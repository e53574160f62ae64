import {
  adoptStyles,
  isServer,
  type CSSResult,
  type CSSResultOrNative,
  type ReactiveElement,
} from 'lit';

/** Gives an element the styles of its kind, as sheets of the document that it is in: they cannot be shared with another. */
export function adoptOwnStyles(host: ReactiveElement): void {
  const {elementStyles} = host.constructor as typeof ReactiveElement;
  const view = host.ownerDocument.defaultView;
  const root = host.shadowRoot;
  if (!root || !view) return;
  if (view === window) return adoptStyles(root, elementStyles);
  root.adoptedStyleSheets = elementStyles.map(style => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}

/** Adds to an element, and to all of its kind that are yet to be made, the styles of a part that has come. */
export function addLateStyles(host: ReactiveElement, styles: readonly CSSResultOrNative[]): void {
  const {elementStyles} = host.constructor as typeof ReactiveElement;
  if (!elementStyles.includes(styles[0]!)) elementStyles.push(...styles);
  if (!isServer) adoptOwnStyles(host);
}
