// Asks the feed doctor about all that was pasted, looks for a site's own feed where that was no feed, and for a relay.
import {checkFeed, loadFeed} from '/src/feed/feed.ts';
import {likelyFeeds} from './feed-addresses.mjs';

/**
 * @param {string[]} addresses
 * @param {string} relay Address template of the relay that reads them, or empty.
 * @returns `{reports, stories, language}`: of each address what the doctor found, newest stories first.
 */
export async function examine(addresses, relay) {
  const reports = await Promise.all(
    addresses.map(address => (relay ? throughRelay(address, relay) : checkFeed(address))),
  );
  const feeds = reports.flatMap(({feed}) => feed ?? []);
  const when = ({published, updated}) => +(published ?? updated ?? 0);
  return {
    reports,
    stories: feeds.flatMap(({articles}) => articles).toSorted((a, b) => when(b) - when(a)),
    language: feeds.find(({language}) => language)?.language,
  };
}

async function throughRelay(url, relay) {
  try {
    const feed = await loadFeed(url, {relay});
    return {url, feed, counts: {articles: feed.articles.length}, problems: []};
  } catch (error) {
    const {kind, message, hint: change, status} = error; // a FeedError, as loadFeed promises
    const code = kind === 'status' ? `status-${status}` : kind;
    return {url, status, error, counts: {articles: 0}, problems: [{code, message, change}]};
  }
}

/** The first of a site's likely feeds that this page can read, or undefined. */
export async function findFeed(address) {
  for (const candidate of likelyFeeds(address)) {
    const report = await checkFeed(candidate);
    if (report.feed) return candidate;
    if (report.error?.kind === 'network') return undefined; // nobody is there
  }
  return undefined;
}

/** The relay beside this page as an address template, or empty where there is none. */
export async function findRelay() {
  try {
    const response = await fetch('/relay/health');
    const isRelay = response.ok && !/html/.test(response.headers.get('content-type') ?? 'html');
    return isRelay ? `${location.origin}/relay/feed?url={url}` : '';
  } catch {
    return ''; // no server at all
  }
}
