import {fold} from './fold.js';
import {addressKey} from './same-address.js';

export interface MergeableArticle {
  id: string;
  url?: string;
  title: string;
  published?: Date;
  updated?: Date;
}

/** An equal headline after a longer time is a column's ("Weather today"), not the same article. */
const SAME_STORY_MS = 12 * 3600_000;

/**
 * The articles of several feeds as one list, newest first; a single feed stays in its own order.
 *
 * Of two with equal id and address, or with equal headline within half a day, only the newer stays, or else the one of the
 * earlier feed. An article without a date stays behind the one that it follows in its feed.
 */
export function mergeArticles<T extends MergeableArticle>(feeds: readonly (readonly T[])[]): T[] {
  const dated = feeds.flatMap(articles => {
    let time = +(articles.map(dateOf).find(Boolean) ?? 0);
    return articles.map(article => {
      time = +(dateOf(article) ?? time);
      return {article, time};
    });
  });
  if (feeds.length > 1) dated.sort((a, b) => b.time - a.time);

  const seen = new Set<string>();
  const headlines = new Map<string, number>();
  return dated.flatMap(({article, time}) => {
    const {id, url, title} = article;
    const identity = `${id} ${url ? addressKey(url) : title}`;
    const headline = fold(title);
    const repeated = Math.abs((headlines.get(headline) ?? Infinity) - time) < SAME_STORY_MS;
    if (seen.has(identity) || (headline && repeated)) return [];
    seen.add(identity);
    headlines.set(headline, time);
    return article;
  });
}

function dateOf({published, updated}: MergeableArticle): Date | undefined {
  return published ?? updated;
}
