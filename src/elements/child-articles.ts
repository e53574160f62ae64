import type {Article} from '../feed/model.js';
import {readAddress, readDate, readText} from '../feed/fields.js';

/**
 * The articles that a page wrote as an element's children: each link with text is one. A picture, a `<time datetime>`
 * and a paragraph beside the link, in the same list item, `<article>` or child element, belong to it.
 *
 * Children with a `slot` attribute are not articles.
 */
export function readChildArticles(element: Element): Article[] {
  const articles: Article[] = [];
  for (const link of element.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const child = childHolding(element, link);
    const title = readText(
      link.querySelector('h1,h2,h3,h4,h5,h6')?.textContent ?? link.textContent,
    );
    const url = readAddress(link.href);
    if (!title || !url || child.slot || articles.some(article => article.url === url)) continue;
    const story =
      link.closest('li,article') ?? (child.querySelector('a[href] ~ * a[href]') ? link : child);
    const holder = element.contains(story) && story !== element ? story : link;
    const picture = holder.querySelector('img');
    const imageUrl = picture && readAddress(picture.src);
    const published = readDate(holder.querySelector('time')?.dateTime);
    articles.push({
      id: url,
      url,
      title,
      summary: readText(holder.querySelector('p')?.textContent) ?? '',
      contentHtml: '',
      authors: [],
      categories: [],
      ...(published && {published}),
      ...(imageUrl && {image: {url: imageUrl, alt: readText(picture.alt) ?? ''}}),
    });
  }
  return articles;
}

/** The element's own child that the link is, or is inside of. */
function childHolding(element: Element, link: Element): Element {
  let child = link;
  while (child.parentElement && child.parentElement !== element) child = child.parentElement;
  return child;
}
