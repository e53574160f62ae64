import type {Article} from '../feed/model.js';
import {pageHeadline} from './page.js';

/** What a page says of its own article, in its head and in its schema.org data. Empty where it says nothing. */
export function readPageArticle(): Partial<Article> {
  const data = schemaArticle();
  const meta = (name: string) =>
    document.querySelector<HTMLMetaElement>(`meta[property="${name}"],meta[name="${name}"]`)
      ?.content;
  const metas = (name: string) =>
    [...document.querySelectorAll<HTMLMetaElement>(`meta[property="${name}"]`)].map(
      ({content}) => content,
    );
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const keywords = [data.keywords ?? meta('keywords')]
    .flat()
    .flatMap(value => text(value).split(/[,،]/));
  const categories = [data.articleSection, ...metas('article:section'), ...metas('article:tag')]
    .flat()
    .map(text)
    .concat(keywords)
    .map(name => name.trim())
    .filter(Boolean);
  return {
    title: text(data.headline) || pageHeadline(),
    summary: text(data.description) || meta('og:description') || meta('description') || '',
    categories: [...new Set(categories)],
  };
}

/** The first NewsArticle, BlogPosting or other article in the page's JSON-LD. */
function schemaArticle(): Record<string, unknown> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent);
    } catch {
      // The page's own mistake; its meta elements may still be right.
      continue;
    }
    const found = nodes(data).find(node => /Article|BlogPosting/.test(String(node['@type'])));
    if (found) return found;
  }
  return {};
}

function nodes(data: unknown): Record<string, unknown>[] {
  if (Array.isArray(data)) return data.flatMap(nodes);
  if (!isRecord(data)) return [];
  return [data, ...nodes(data['@graph'])];
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
