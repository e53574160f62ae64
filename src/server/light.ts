// What a page holds of an element for readers, crawlers and scripts that come later: links and text, as its own children.
import {findArticle} from '../elements/find-article.js';
import {absoluteAddress, pageAddress} from '../elements/page.js';
import {addressOf, coreNetworks} from '../elements/share-networks.js';
import type {Article} from '../feed/model.js';
import {plainText} from '../feed/text.js';
import {sharing} from '../locale/words/ar-sharing.js';
import {escapeMarkup as text} from './markup.js';

/** Tags whose stories are no more than their links. */
const links = new Set(['news-ticker', 'article-nav']);

/** Of the articles, in their order, those that have an address or, in a list, something to read. */
export function lightContent(
  tag: string,
  articles: readonly Article[],
  attributes: Record<string, string>,
): string {
  if (tag === 'share-bar') return networkLinks(attributes);
  if (tag === 'article-view') {
    const whole = findArticle(articles, attributes.article || pageAddress());
    return whole ? story(whole, attributes, textOf(whole)) : '';
  }
  const shown = articles.slice(0, Number(attributes.limit) || articles.length);
  return shown
    .map(article => (links.has(tag) ? link(article) : story(article, attributes)))
    .join('\n');
}

/** Those that are no more than a link; the others need a script. */
function networkLinks({
  networks,
  url,
  headline = '',
  text: message = headline,
}: Record<string, string>): string {
  const shared = {url: url ? absoluteAddress(url) : pageAddress(), headline, text: message};
  return (networks ?? Object.keys(coreNetworks).join(' '))
    .split(/\s+/)
    .flatMap(name => {
      const address = coreNetworks[name]?.address;
      const label = String(sharing[name as keyof typeof sharing]);
      return address ? `<a href="${text(addressOf(address, shared))}">${label}</a>` : [];
    })
    .join('\n');
}

function link({url, title, summary}: Article): string {
  const words = text(title || summary);
  return url ? `<a href="${text(url)}">${words}</a>` : `<span>${words}</span>`;
}

/** An article's own text, without whatever markup its feed gave it. */
function textOf({contentHtml}: Article): string {
  return contentHtml
    .split(/<\/(?:p|h[1-6]|li|blockquote|tr|figcaption)>/i)
    .map(plainText)
    .filter(Boolean)
    .map(paragraph => `<p>${text(paragraph)}</p>`)
    .join('');
}

function story(article: Article, attributes: Record<string, string>, body = ''): string {
  const {image, title, summary, published} = article;
  const level = Number(attributes['heading-level'] ?? 3);
  const [opening, closing] = level > 0 ? [`<h${level}>`, `</h${level}>`] : ['<div>', '</div>'];
  const {url = '', alt = '', width, height} = image ?? {};
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  return [
    '<article>',
    image && `<img src="${text(url)}" alt="${text(alt)}"${size} loading="lazy">`,
    opening + link(article) + closing,
    title && summary && summary !== title && `<p>${text(summary)}</p>`,
    body,
    published && `<time datetime="${published.toISOString()}">${day.format(published)}</time>`,
    '</article>',
  ]
    .filter(Boolean)
    .join('');
}

const day = new Intl.DateTimeFormat('ar-u-ca-gregory-nu-latn', {
  dateStyle: 'long',
  timeZone: 'UTC',
});
