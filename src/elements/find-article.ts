import {readAddress} from '../feed/fields.js';
import type {Article} from '../feed/model.js';
import {addressKey} from '../related/same-address.js';

/** An attribute that was taken away is null. */
export function isArticle(article: unknown): article is Article {
  return typeof article === 'object' && article !== null;
}

/** By id or address, else by its place. */
export function findArticle(articles: readonly Article[], wanted: string): Article | undefined {
  const key = addressKey(readAddress(wanted, globalThis.document?.baseURI) ?? wanted);
  return (
    articles.find(({id, url}) => id === wanted || (url && addressKey(url) === key)) ??
    articles[Number(wanted)]
  );
}
