import type {Article, Feed} from '../feed/model.js';
import {fold} from '../related/fold.js';
import {mergeArticles} from '../related/merge.js';
import {readCopy, type Copy} from './copy.js';
import type {FeedQuery} from './feed-query.js';
import {writeJsonFeed, type MissingFeed} from './write-json-feed.js';

/** The articles that are asked for, of one feed or of several by date, as JSON Feed. */
export async function mergeCopies(
  copies: readonly Copy[],
  {limit, categories, urls}: FeedQuery,
  missing: MissingFeed[],
): Promise<string> {
  const feeds = await Promise.all(copies.map(readCopy));
  const wanted = categories.map(foldCategory);
  const isWanted = ({categories}: Article) =>
    !wanted.length || categories.some(category => wanted.includes(foldCategory(category)));
  const articles = feeds.map(feed => feed.articles.filter(isWanted));
  const merged = {
    ...describe(feeds),
    articles: (urls.length > 1 ? mergeArticles(articles) : articles.flat()).slice(0, limit),
  };
  return writeJsonFeed(merged, {feedUrl: urls.length > 1 ? undefined : urls[0], missing});
}

function foldCategory(name: string): string {
  return fold(name, {taMarbuta: true}).trim();
}

/** What several feeds have in common; of the times that they want to be left alone, the shortest. */
function describe(feeds: readonly Feed[]): Feed {
  const [first, ...others] = feeds;
  if (first && !others.length) return first;
  const times = feeds.flatMap(({ttlSeconds}) => ttlSeconds ?? []);
  const isShared = feeds.every(({language}) => language === first?.language);
  return {
    title: feeds
      .map(({title}) => title)
      .filter(Boolean)
      .join(' · '),
    ...(isShared && first?.language && {language: first.language}),
    ...(times.length === feeds.length && {ttlSeconds: Math.min(...times)}),
    articles: [],
  };
}
