import type {Article} from '../feed/model.js';
import {rankRelated, type RankOptions, type RankedArticle} from '../related/rank.js';
import {readPageArticle} from './related-page.js';

export interface OrderOptions extends RankOptions {
  /** Whether the current article is the page's own, which then says what it is about. */
  isOfPage: boolean;
  /** Addresses or ids that are never shown. */
  unwanted: readonly string[];
  /** Addresses or ids that other lists of the page show. */
  taken: readonly string[];
}

/** What a list shows. Rather than nothing it shows what is in another language, and then what another list shows. */
export function relatedArticles(
  current: Partial<Article>,
  articles: readonly Article[],
  {isOfPage, unwanted, taken, anyLanguage = false, ...options}: OrderOptions,
): RankedArticle<Article>[] {
  const subject = isOfPage ? {...readPageArticle(), ...current} : current;
  const attempts = [
    {anyLanguage, exclude: [...unwanted, ...taken]},
    {anyLanguage: true, exclude: [...unwanted, ...taken]},
    {anyLanguage: true, exclude: unwanted},
  ];
  for (const attempt of attempts) {
    const ranked = rankRelated(subject, articles, {...options, ...attempt});
    if (ranked.length) return ranked;
  }
  return [];
}
