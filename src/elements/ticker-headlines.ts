import type {Article} from '../feed/model.js';
import {matchesWords} from '../related/filter.js';

export interface Headline {
  /** The same for the same article under the same title, and for no other headline of the list. */
  key: string;
  article: Article;
  /** Without the «عاجل:» that a badge says instead. */
  title: string;
  urgent: boolean;
}

/** «عاجل:», «عاجل |», «#عاجل» or «[عاجل]» before a headline; not «عاجل» as a word of it. */
const URGENT_MARK =
  /^\s*(?:[#[(«]\s*(?:عاجل|breaking)(?!\p{L})|(?:عاجل|breaking)\s*(?=[:|!.…–—-]))[\s\])»:|!.…–—-]*/iu;
const URGENT_CATEGORY = /^(?:(?:أخبار |خبر )?عاجلة?|breaking( news)?)$/i;

/**
 * The headlines of a ticker: urgent ones first, else in the order of the articles; no headline twice, none without a title.
 *
 * @param urgent Words or categories; absent, an article is urgent that calls itself so: «عاجل» before the headline or as category.
 */
export function tickerHeadlines(
  articles: readonly Article[],
  {urgent, limit}: {urgent?: string | undefined; limit: number},
): Headline[] {
  const headlines = new Map<string, Headline>();
  for (const article of articles) {
    const title = article.title.replace(URGENT_MARK, '');
    const key = `${article.url ?? article.id} ${title}`;
    const isUrgent = urgent
      ? matchesWords(article, urgent)
      : title !== article.title ||
        article.categories.some(category => URGENT_CATEGORY.test(category));
    if (title && !headlines.has(key)) {
      headlines.set(key, {key, article, title: isUrgent ? title : article.title, urgent: isUrgent});
    }
  }
  const all = [...headlines.values()];
  return [
    ...all.filter(headline => headline.urgent),
    ...all.filter(headline => !headline.urgent),
  ].slice(0, limit);
}
