import type {Article} from '../feed/model.js';
import {readAddress, readDateTime, readText} from '../feed/fields.js';

/**
 * The articles that a page wrote as an element's children: each link with text is one. A picture, a `<time>` and a
 * paragraph that stand with the link in one list item, `<article>` or child element belong to it.
 *
 * Its `data-category` is its section, which would push the headline down if only the feed knew it. Children with a `slot` attribute
 * are no articles.
 */
export function readChildArticles(element: Element): Article[] {
  const articles = new Map<string, Article>();
  const links = ':scope > a[href]:not([slot]), :scope > :not([slot]) a[href]';
  for (const link of element.querySelectorAll<HTMLAnchorElement>(links)) {
    const story = storyAround(link, element);
    const title =
      readText(story.querySelector('h1,h2,h3,h4,h5,h6')?.textContent) ?? readText(link.textContent);
    const url = readAddress(link.href);
    if (!title || !url || articles.has(url)) continue;
    const picture = story.querySelector('img');
    const image = readAddress(picture?.src);
    const category = readText(link.dataset['category']);
    articles.set(url, {
      id: url,
      url,
      title,
      summary: readText(story.querySelector('p')?.textContent) ?? '',
      contentHtml: '',
      authors: [],
      categories: category ? [category] : [],
      published: readDateTime(story.querySelector('time')?.dateTime),
      image: image ? {url: image, alt: readText(picture?.alt) ?? ''} : undefined,
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
