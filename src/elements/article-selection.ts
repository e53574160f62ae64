// What of its feeds an element shows, where it says so: several merged into one, and only what `include` and `exclude` leave.
import type {Article} from '../feed/model.js';
import {matchesWords} from '../related/filter.js';

export {matchesWords};
export {mergeArticles} from '../related/merge.js';

export function selectArticles(
  articles: readonly Article[],
  {include, exclude}: {include?: string; exclude?: string},
): readonly Article[] {
  return articles.filter(
    article =>
      (!include || matchesWords(article, include)) && !(exclude && matchesWords(article, exclude)),
  );
}
