import {fold, wordsOf} from './fold.js';
import {stem, withoutArticle} from './stem.js';
import {isStopWord} from './stop-words.js';

export interface ComparableArticle {
  title: string;
  summary?: string;
  categories?: readonly string[];
}

/** A word of the headline says three times as much as one of the summary: BM25F's field weights, https://doi.org/10.1145/1031171.1031181 */
const HEADLINE = 3;
const CATEGORIES = 2;
const SUMMARY = 1;

/** News says the main thing first, and some feeds give the whole article as its summary. */
const SUMMARY_WORDS = 80;

/** A word said often counts little more than one said twice: BM25's k1, https://doi.org/10.1561/1500000019 */
const SATURATION = 1.2;

export interface Similarity {
  /** By place in the list, from 0 for nothing in common to 1 for the same words. */
  between: (one: number, other: number) => number;
  /** The words of the second article, as written there, that say most about what it shares with the first. */
  sharedWords: (one: number, other: number, limit: number) => string[];
}

/**
 * How alike articles are by their words: the cosine of their vectors of stems, each weighted by how often the article says it
 * and how few articles of the list do (https://nlp.stanford.edu/IR-book/html/htmledition/dot-products-1.html).
 */
export function compareArticles(articles: readonly ComparableArticle[]): Similarity {
  const fields = articles.map(fieldsOf);
  const vocabulary = new Set(fields.flat().flatMap(([words]) => words.map(withoutArticle)));
  const terms = new Map<string, string>();
  const termOf = (word: string) => {
    let term = terms.get(word);
    if (term === undefined) {
      // Single letters are no words, nor is what no one could read; small numbers are hours, days and scores.
      const empty = !/^.{2,40}$/u.test(word) || /^\d\d?$/.test(word) || isStopWord(word);
      terms.set(word, (term = empty ? '' : stem(word, vocabulary)));
    }
    return term;
  };

  const counts = fields.map(ofArticle => {
    const count = new Map<string, number>();
    for (const [words, weight] of ofArticle) {
      for (const term of words.map(termOf)) {
        if (term) count.set(term, (count.get(term) ?? 0) + weight);
      }
    }
    return count;
  });
  const holders = new Map<string, number>();
  for (const count of counts) {
    for (const term of count.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  const rarity = (term: string) => {
    const among = holders.get(term) ?? 0;
    return Math.log(1 + (articles.length - among + 0.5) / (among + 0.5));
  };
  const vectors = counts.map(count => {
    const vector = new Map<string, number>();
    for (const [term, n] of count) vector.set(term, (n / (n + SATURATION)) * rarity(term));
    const length = Math.hypot(...vector.values()) || 1;
    for (const [term, weight] of vector) vector.set(term, weight / length);
    return vector;
  });
  const weightOf = (article: number, term: string) => vectors[article]?.get(term) ?? 0;

  return {
    between(one, other) {
      let sum = 0;
      for (const [term, weight] of vectors[one] ?? []) sum += weight * weightOf(other, term);
      return sum;
    },
    sharedWords(one, other, limit) {
      const {title = '', summary = '', categories = []} = articles[other] ?? {};
      const written = [title, ...categories, summary].join(' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      const byTerm = new Map(
        written.map(word => [termOf(fold(word)), word]).reverse() as [string, string][],
      );
      const shared = (term: string) => weightOf(one, term) * weightOf(other, term);
      return [...byTerm.keys()]
        .filter(term => shared(term) > 0)
        .sort((a, b) => shared(b) - shared(a))
        .slice(0, limit)
        .map(term => byTerm.get(term) ?? term);
    },
  };
}

function fieldsOf({title, summary = '', categories = []}: ComparableArticle): [string[], number][] {
  return [
    [wordsOf(title), HEADLINE],
    [categories.flatMap(category => wordsOf(category)), CATEGORIES],
    [wordsOf(summary.slice(0, SUMMARY_WORDS * 12)).slice(0, SUMMARY_WORDS), SUMMARY],
  ];
}
