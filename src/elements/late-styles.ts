import {isServer, type CSSResultOrNative, type ReactiveElement} from 'lit';
import {adoptOwnStyles} from './own-styles.js';

/** Adds to an element, and to all of its kind that are yet to be made, the styles of a part that has come. */
export function addLateStyles(host: ReactiveElement, styles: readonly CSSResultOrNative[]): void {
  const {elementStyles} = host.constructor as typeof ReactiveElement;
  if (!elementStyles.includes(styles[0]!)) elementStyles.push(...styles);
  if (!isServer) adoptOwnStyles(host);
}
