import {fold} from './fold.js';
import {languageOf, mayBeSame} from './language.js';
import {mergeArticles} from './merge.js';
import {addressKey} from './same-address.js';
import {compareArticles} from './similarity.js';

export interface RankableArticle {
  id: string;
  url?: string;
  title: string;
  summary?: string;
  categories?: readonly string[];
  published?: Date;
  updated?: Date;
  language?: string;
}

export interface RankOptions {
  /** Default 4. */
  limit?: number;
  /** Default: the clock. */
  now?: Date | number;
  /** Articles in another language than the current one's too. */
  anyLanguage?: boolean;
  /** Addresses or ids of articles that are on the page already. */
  exclude?: readonly string[];
  /** `category`: only its newest, then the newest; `latest`: only those. Default `related`. */
  strategy?: 'related' | 'category' | 'latest';
}

export interface RankedArticle<T> {
  article: T;
  /** From 0 to about 2; 0 where nothing was compared. */
  score: number;
  /** What put it here: its words, its category, or only its date. */
  why: 'related' | 'category' | 'latest';
  /** With `related`, up to three words that it shares with the current article, as it writes them. */
  explain?: string[];
}

/** Below this the words in common are chance; most articles of one story are well above. */
const LEAST_SCORE = 0.07;

/** Of articles more alike than this the second comes after all others. Articles of one story are seldom over 0.4. */
const NEAR_COPY = 0.6;

/** An article from today counts a quarter more than one from long ago, and half of that after two weeks. */
const RECENCY = 0.25;
const HALF_LIFE_MS = 14 * 24 * 3600_000;

/** How many of the nearest articles speak for the subject. */
const FEEDBACK = 3;

/** Only so many of the newest are compared, to keep the main thread free. */
const MOST_COMPARED = 300;

/**
 * The articles to read after the current one: those on its subject; where too few are, the newest of its categories, then the
 * newest of all. Never the current one, one of another language, or one article twice. Empty only when nothing else is there.
 *
 * @param current What the page knows of its article: address or headline at least. The rest is taken from the feed, if there.
 * @param articles A feed's, or several feeds' one after the other.
 */
export function rankRelated<T extends RankableArticle>(
  current: Partial<RankableArticle>,
  articles: readonly T[],
  options: RankOptions = {},
): RankedArticle<T>[] {
  const {limit = 4, now = Date.now(), anyLanguage, exclude = [], strategy = 'related'} = options;
  const isCurrent = sameAs(current);
  const subject = complete(current, articles.find(isCurrent));
  const excluded = new Set(exclude.map(addressKey));
  const isExcluded = ({id, url}: T) => excluded.has(id) || (url && excluded.has(addressKey(url)));
  const language = languageOfArticle(subject);
  const inLanguage = (article: T) => anyLanguage || mayBeSame(language, languageOfArticle(article));
  const candidates = mergeArticles([articles])
    .filter(article => !isCurrent(article) && !isExcluded(article) && inLanguage(article))
    .sort((a, b) => timeOf(b) - timeOf(a));

  const ranked = strategy === 'related' ? onSubject(subject, candidates, limit, +now) : [];
  const chosen = new Set(ranked.map(({article}) => article));
  const categories = new Set(subject.categories?.map(name => fold(name)));
  const sharesCategory = (article: T) =>
    strategy !== 'latest' && article.categories?.some(name => categories.has(fold(name)));
  const rest = candidates
    .filter(article => !chosen.has(article))
    .map(
      article =>
        ({article, score: 0, why: sharesCategory(article) ? 'category' : 'latest'}) as const,
    );
  return [
    ...ranked,
    ...rest.filter(({why}) => why === 'category'),
    ...rest.filter(({why}) => why === 'latest'),
  ].slice(0, limit);
}

/** The candidates on the subject, most related first. */
function onSubject<T extends RankableArticle>(
  subject: RankableArticle,
  newestFirst: readonly T[],
  limit: number,
  now: number,
): RankedArticle<T>[] {
  const candidates = newestFirst.slice(0, MOST_COMPARED);
  const self = candidates.length;
  const {between, sharedWords} = compareArticles([...candidates, subject]);
  const direct = candidates.map((_, index) => between(self, index));
  const byDirect = [...direct.keys()].sort((a, b) => direct[b]! - direct[a]!);

  // What the three nearest say is taken for what the subject might have said: pseudo-relevance feedback. It finds the oil press
  // for the olive harvest, https://nlp.stanford.edu/IR-book/html/htmledition/pseudo-relevance-feedback-1.html
  const nearest = byDirect.slice(0, FEEDBACK);
  const scores = direct.map((score, index) => {
    const others = nearest.filter(near => near !== index);
    const hinted = others.reduce((sum, near) => sum + direct[near]! * between(near, index), 0);
    const age = Math.max(0, now - timeOf(candidates[index]!));
    return (score + hinted) * (1 + RECENCY * 2 ** (-age / HALF_LIFE_MS));
  });

  // Diversity as in maximal marginal relevance, but only against near copies: https://doi.org/10.1145/290941.291025
  const chosen: number[] = [];
  const copies: number[] = [];
  for (const index of [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!)) {
    if (chosen.length === limit || scores[index]! < LEAST_SCORE) break;
    const isCopy = chosen.some(before => between(before, index) > NEAR_COPY);
    (isCopy ? copies : chosen).push(index);
  }
  return [...chosen, ...copies].slice(0, limit).map(index => ({
    article: candidates[index]!,
    score: scores[index]!,
    why: 'related',
    explain: sharedWords(self, index, 3),
  }));
}

/** By address, else by headline: pages write the site's name behind theirs. */
function sameAs({
  url,
  title = '',
}: Partial<RankableArticle>): (article: RankableArticle) => boolean {
  const key = url && addressKey(url);
  const headlines = [title, title.replace(/\s[|\-–—·•:»]\s[^|\-–—·•:»]+$/, '')].map(text =>
    fold(text.trim()),
  );
  return article =>
    (key && article.url && addressKey(article.url) === key) ||
    (Boolean(article.title) && headlines.includes(fold(article.title.trim())));
}

/** The page's knowledge of its article joined with the feed's. */
function complete(current: Partial<RankableArticle>, inFeed?: RankableArticle): RankableArticle {
  return {
    id: '',
    ...current,
    title: inFeed?.title || current.title || '',
    summary: inFeed?.summary || current.summary || '',
    categories: [...(inFeed?.categories ?? []), ...(current.categories ?? [])],
  };
}

function languageOfArticle({title, summary = '', language}: RankableArticle): string {
  return languageOf(`${title} ${summary.slice(0, 100)}`, language);
}

/** Undated articles count as the oldest. */
function timeOf({published, updated}: RankableArticle): number {
  return +(published ?? updated ?? 0);
}
