import {readAddress} from '../feed/fields.js';
import type {Article} from '../feed/model.js';
import {addressKey} from '../related/same-address.js';
import {pageBase} from './page.js';

/** An attribute that was taken away is null. */
export function isArticle(article: unknown): article is Article {
  return typeof article === 'object' && article !== null;
}

/** By id or address, else by its place; none by an empty word. */
export function findArticle(articles: readonly Article[], wanted: string): Article | undefined {
  const key = addressKey(readAddress(wanted, pageBase()) ?? wanted);
  return (
    articles.find(({id, url}) => id === wanted || (url && addressKey(url) === key)) ??
    (wanted ? articles[Number(wanted)] : undefined)
  );
}

/** By date; the first where there are none. */
export function newestArticle(articles: readonly Article[]): Article | undefined {
  const time = ({published, updated}: Article) => Number(published ?? updated ?? 0);
  return articles.reduce<Article | undefined>(
    (best, article) => (best && time(best) >= time(article) ? best : article),
    undefined,
  );
}
