// The links that a page has as a follow bar's children, read on a server as the bar reads them in a browser.
import {elementsIn, parseMarkup, textOf} from '../elements/article-markup.js';
import type {FollowLink} from '../elements/follow-bar.js';
import {absoluteAddress} from '../elements/page.js';

/** @param content Markup; relative addresses are those of the page that is being drawn. */
export function linksIn(content: string): FollowLink[] {
  return elementsIn(parseMarkup(content), 'a').flatMap(({attributes, children}) => {
    const href = absoluteAddress(attributes.href ?? '');
    if (!URL.canParse(href)) return [];
    const [picture] = elementsIn(children, 'img');
    return {
      href,
      hostname: new URL(href).hostname,
      textContent: textOf(children).trim() || (picture?.attributes.alt ?? ''),
      ariaLabel: attributes['aria-label'] ?? null,
      target: attributes.target ?? '',
      rel: attributes.rel ?? '',
    };
  });
}
