import type {Article} from '../feed/model.js';
import {fold} from '../related/fold.js';

/** A story and a key that no other story of the list has: feeds repeat ids and addresses. */
export interface KeyedStory {
  key: string;
  article: Article;
}

export function withKeys(articles: readonly Article[]): KeyedStory[] {
  const times = new Map<string, number>();
  return articles.map(article => {
    const own = article.url ?? article.id;
    const before = times.get(own) ?? 0;
    times.set(own, before + 1);
    return {key: before ? `${own} ${before}` : own, article};
  });
}

/** The articles of any of these sections, named as the feed names them but for folding. */
export function inSections(articles: readonly Article[], sections: string): readonly Article[] {
  const wanted = new Set(sections.split(/[,،]/).map(folded).filter(Boolean));
  if (!wanted.size) return articles;
  return articles.filter(({categories}) => categories.some(name => wanted.has(folded(name))));
}

function folded(name: string): string {
  return fold(name, {taMarbuta: true}).trim();
}

/**
 * The numbers that a line of pages names: the first, the last, this one and those beside it; 0 where some are left out.
 *
 * @param page From 1.
 */
export function pageNumbers(page: number, total: number): number[] {
  const near = (number: number) =>
    number === 1 || number === total || Math.abs(number - page) < 2 || total < 8;
  const numbers: number[] = [];
  for (let number = 1; number <= total; number++) {
    if (near(number)) numbers.push(number);
    else if (numbers.at(-1)) numbers.push(0);
  }
  return numbers;
}
