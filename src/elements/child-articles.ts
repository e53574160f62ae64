import type {Article} from '../feed/model.js';
import {readUrl} from '../feed/address.js';
import {readDate} from '../feed/dates.js';
import {cleanText} from '../feed/text.js';

/**
 * The articles that a page wrote as an element's children: each link with text is one. A picture, a `<time>` and a
 * paragraph that stand with the link in one list item, `<article>` or child element belong to it.
 *
 * Children with a `slot` attribute are no articles.
 */
export function readChildArticles(element: Element): Article[] {
  const articles = new Map<string, Article>();
  for (const link of element.querySelectorAll<HTMLAnchorElement>(':scope > :not([slot]) a[href], :scope > a[href]:not([slot])')) {
    const story = storyAround(link, element);
    const text = (selector: string) => cleanText(story.querySelector(selector)?.textContent ?? '').trim();
    const title = text('h1,h2,h3,h4,h5,h6') || cleanText(link.textContent).trim();
    const url = readUrl(link.href, undefined);
    if (!title || !url || articles.has(url)) continue;
    const picture = story.querySelector('img');
    const imageUrl = readUrl(picture?.src, undefined);
    articles.set(url, {
      id: url,
      url,
      title,
      summary: text('p'),
      contentHtml: '',
      authors: [],
      categories: [],
      published: readDate(story.querySelector('time')?.dateTime),
      image: imageUrl ? {url: imageUrl, alt: cleanText(picture?.alt ?? '')} : undefined,
    });
  }
  return [...articles.values()];
}

/** The list item, `<article>` or child of the element that holds this link and no other, else the link itself. */
function storyAround(link: Element, element: Element): Element {
  let story: Element | null = link;
  while (story && story.parentElement !== element && !story.matches('li,article')) {
    story = story.parentElement;
  }
  return story && story.querySelectorAll('a[href]').length <= 1 ? story : link;
}
