import type {FeedReport} from './doctor.js';

/** Something about a feed that its publisher can mend. */
export interface FeedProblem {
  /** For programs: never changes its meaning. */
  code: string;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do about it, in one sentence. */
  change: string;
}

type Finding = [code: string, found: unknown, message: string, change: string];

/** Seconds; a ticker asks every two minutes by default. */
const LONG_TTL = 1800;

const MONTH = 30 * 24 * 3600e3;

/** All that can be mended, the worst first. */
export function findProblems(report: FeedReport): FeedProblem[] {
  return [...findInError(report), ...findInHead(report), ...findInFeed(report)]
    .filter(([, found]) => found)
    .map(([code, , message, change]) => ({code, message, change}));
}

function findInError({error, url}: FeedReport): Finding[] {
  if (!error) return [];
  const {kind, message, hint, status = 0} = error;
  const insecure = globalThis.location?.protocol === 'https:' && url.startsWith('http:');
  if (kind === 'status')
    return [[`status-${status}`, true, `The server answers ${status}.`, statusChange(status)]];
  if (kind === 'network' && insecure) {
    const change = 'Serve the feed over https, and give that address.';
    return [['insecure', true, 'A page on https may not read a feed on http.', change]];
  }
  return [[kind === 'cors-or-network' ? 'cors' : kind, true, message, hint]];
}

function statusChange(status: number): string {
  if (status === 401 || status === 403)
    return 'Let everyone read the feed: no login, no check for robots.';
  if (status === 404 || status === 410) return 'Correct the address: there is nothing at this one.';
  if (status === 429) return 'Allow more requests, or cache the feed in front of the server.';
  return status > 499
    ? "Look into the server's log: it fails."
    : 'Answer a plain GET with status 200.';
}

function findInHead(report: FeedReport): Finding[] {
  const {status, contentType = '', charset, declaredCharset, cors, caching, bytes = 0} = report;
  const ok = status === 200;
  const validator = caching.etag ?? caching.lastModified;
  const kilobytes = Math.round(bytes / 1000);
  return [
    [
      'cors',
      ok && cors === 'refused',
      'Pages of other sites may not read the feed.',
      'Send it with the header `Access-Control-Allow-Origin: *`.',
    ],
    [
      'redirect',
      report.redirectedTo,
      'The address leads to another, which costs each reader a request.',
      `Give the address ${report.redirectedTo}.`,
    ],
    [
      'slow',
      ok && report.milliseconds > 2000,
      `The feed took ${report.milliseconds} ms.`,
      'Cache it on the server, or in front of it.',
    ],
    [
      'large',
      bytes > 500e3,
      `The feed is ${kilobytes} kB, which a phone has to load and read.`,
      'Leave out old articles and whole texts.',
    ],
    [
      'charset',
      charset && charset !== 'utf-8',
      `The feed is not in UTF-8${declaredCharset ? `, but called ${declaredCharset}` : ''}.`,
      'Write it in UTF-8, and say so in its first line and its Content-Type.',
    ],
    [
      'declared-charset',
      charset === 'utf-8' && declaredCharset && !/^utf-?8$/i.test(declaredCharset),
      `The feed is in UTF-8, but called ${declaredCharset}.`,
      'Call it UTF-8 in its first line and its Content-Type.',
    ],
    [
      'content-type',
      ok && !/xml|json/i.test(contentType),
      contentType
        ? `The feed is sent as ${contentType}.`
        : 'The feed is sent without Content-Type.',
      'Send application/rss+xml, application/atom+xml or application/feed+json.',
    ],
    [
      'no-store',
      ok && /no-store/i.test(caching.cacheControl ?? ''),
      'Browsers may not keep the feed: a reader who comes back waits for it again.',
      'Send `Cache-Control: max-age=60` in place of no-store.',
    ],
    [
      'no-validator',
      ok && !validator,
      'No ETag or Last-Modified is seen: an unchanged feed is sent whole each time.',
      'Send one of them; for other sites also `Access-Control-Expose-Headers: ETag`.',
    ],
  ];
}

function findInFeed({feed, counts}: FeedReport): Finding[] {
  if (!feed) return [];
  const {articles, language, ttlSeconds = 0} = feed;
  const total = counts.articles;
  const newest = Math.max(...articles.map(({published, updated}) => +(published ?? updated ?? 0)));
  const ids = new Set(articles.map(({id}) => id));
  const plain = articles.filter(({image}) => image?.url.startsWith('http:')).length;
  const lacks = (count: number, what: string) =>
    `${total - count} of ${total} articles have no ${what}.`;
  return [
    [
      'links',
      counts.links < total,
      lacks(counts.links, 'address'),
      'Give each a link to its page.',
    ],
    [
      'dates',
      counts.dates < total,
      lacks(counts.dates, 'date that can be read'),
      'Give each a date with its time zone, such as 2026-11-24T09:30:00+03:00.',
    ],
    [
      'ids',
      ids.size < total,
      `${total - ids.size} articles repeat the id of another.`,
      'Give each an id of its own that never changes.',
    ],
    [
      'pictures',
      counts.pictures < total / 2,
      lacks(counts.pictures, 'picture'),
      'Add an enclosure or a media:content with the address and size of a picture.',
    ],
    [
      'insecure-pictures',
      plain,
      `${plain} pictures are on http, which pages on https do not show.`,
      'Serve the pictures over https.',
    ],
    [
      'summaries',
      counts.summaries < total / 2,
      lacks(counts.summaries, 'summary'),
      'Add a description of two lines.',
    ],
    [
      'language',
      !language,
      'The feed does not say its language, which decides its direction.',
      'Add `<language>ar</language>`, or `language` in a JSON Feed.',
    ],
    [
      'old',
      newest > 0 && Date.now() - newest > MONTH,
      'The newest article is over a month old.',
      'Make sure that new articles reach the feed.',
    ],
    [
      'long-ttl',
      ttlSeconds > LONG_TTL,
      `The feed asks to be read every ${Math.round(ttlSeconds / 60)} minutes only: flash news will be late.`,
      'Lower its ttl, or sy:updatePeriod, to a few minutes.',
    ],
  ];
}
