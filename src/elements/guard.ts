import {html, render, type LitElement} from 'lit';
import {FeedError} from '../feed/feed-error.js';
import {NewsErrorEvent} from './events.js';

/** What an element does when something of its own fails; elements without a state of their own have none. */
export const onFailure = new WeakMap<Element, (error: FeedError) => void>();

/**
 * Where every failure ends that is not a feed's: a platform that the page has changed, a value that it has set. What was shown
 * stays, else the element's children are shown, and the page is told by `news-error`; nothing is thrown into it.
 */
export function guarded<Args extends unknown[]>(
  host: HTMLElement & Partial<Pick<LitElement, 'renderRoot' | 'renderOptions'>>,
  callback: (...args: Args) => unknown,
): (...args: Args) => void {
  const fail = (cause: unknown) => {
    const error = new FeedError('internal', String(cause), 'See what the page gives the element.');
    onFailure.get(host)?.(error);
    const {renderRoot, renderOptions} = host;
    if (renderRoot && !renderRoot.querySelector('.root')) {
      render(html`<slot></slot>`, renderRoot as ShadowRoot, renderOptions);
    }
    host.dispatchEvent(new NewsErrorEvent(error));
  };
  return (...args) => {
    try {
      const result = callback(...args) as Partial<Promise<unknown>> | undefined;
      void result?.catch?.(fail);
    } catch (error) {
      fail(error); // whatever it is
    }
  };
}
