import type {Article} from '../feed/model.js';
import {addressKey} from '../related/same-address.js';

export interface Neighbours {
  /** The one published before. */
  previous?: Article | undefined;
  /** The one published after. */
  next?: Article | undefined;
}

/**
 * The articles just before and after another, by the time they were published; where times are equal or missing, the feed's
 * order counts as newest first.
 *
 * @param all Where the current article is looked for.
 * @param wanted Which of them may be neighbours.
 * @returns Nothing when the feed does not hold the current article.
 */
export function neighboursOf(
  current: Article | undefined,
  all: readonly Article[],
  wanted: readonly Article[] = all,
): Neighbours {
  if (!current) return {};
  const time = ({published, updated}: Article) => Number(published ?? updated ?? NaN);
  const place = new Map(all.map((article, index) => [article, index]));
  const isOlder = (a: Article, b: Article) => {
    const difference = time(a) - time(b);
    return difference ? difference < 0 : place.get(a)! > place.get(b)!;
  };
  const key = keyOf(current);
  const neighbours: Neighbours = {};
  for (const article of wanted) {
    if (article === current || keyOf(article) === key) continue;
    if (isOlder(article, current)) {
      if (!neighbours.previous || isOlder(neighbours.previous, article)) {
        neighbours.previous = article;
      }
    } else if (!neighbours.next || isOlder(article, neighbours.next)) {
      neighbours.next = article;
    }
  }
  return neighbours;
}

function keyOf({id, url}: Article): string {
  return url ? addressKey(url) : id;
}
