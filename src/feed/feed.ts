// The feed engine alone, for pages and servers: no Lit, no DOM.
import type {ArticleCounts, FeedReport} from './doctor.js';

export {FeedError, type FeedErrorKind} from './feed-error.js';
export {loadFeed, type LoadOptions} from './load.js';
export type {Article, ArticleImage, Author, Feed} from './model.js';
export {parseFeed, type ParseOptions} from './parse.js';
export type {ArticleCounts, FeedReport};
export type {FeedProblem} from './feed-problems.js';

/** Examines a feed and says what its publisher can mend. Loaded when it is used. */
export async function checkFeed(url: string): Promise<FeedReport> {
  const doctor = await import('./doctor.js');
  return doctor.checkFeed(url);
}
