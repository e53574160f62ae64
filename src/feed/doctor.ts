import {FeedError} from './feed-error.js';
import {findProblems, type FeedProblem} from './feed-problems.js';
import {absolute} from './absolute-address.js';
import {jsonFormats} from './json-formats.js';
import {withArticles} from './load.js';
import type {Article, Feed} from './model.js';
import {parseFeed} from './parse.js';
import {DEADLINE, fault, isForeign, readAnswer} from './request.js';

/** What was found at an address. What could not be learned is absent. */
export interface FeedReport {
  /** As it was asked for. */
  url: string;
  /** Where redirects led, when they did. */
  redirectedTo?: string;
  /** HTTP status. */
  status?: number;
  /** From asking to the last byte. */
  milliseconds: number;
  contentType?: string;
  /** What the bytes are in, whatever is said of them. */
  charset?: 'utf-8' | 'utf-16' | 'other';
  /** What the document, or else the server, says that they are in. */
  declaredCharset?: string;
  /** Whether pages of other origins may read it. */
  cors?: 'readable' | 'refused';
  /** Headers. Of another origin's, ETag is seen only where the server exposes it. */
  caching: {cacheControl?: string; expires?: string; etag?: string; lastModified?: string};
  /** After decompression. */
  bytes?: number;
  /** `RSS 2.0`, `Atom`, `JSON Feed`, `WordPress` and so on. */
  format?: string;
  /** The feed as elements get it. */
  feed?: Feed;
  /** How many articles there are, and how many of them have what. */
  counts: ArticleCounts;
  /** Why elements would show nothing. */
  error?: FeedError;
  /** What to mend, the worst first. Empty when all is well. */
  problems: FeedProblem[];
}

export interface ArticleCounts {
  articles: number;
  dates: number;
  links: number;
  pictures: number;
  summaries: number;
  authors: number;
  categories: number;
}

/**
 * Examines a feed as this page, or a server, sees it. Makes one request, and one more where the first is refused, to
 * tell CORS from a server out of reach.
 *
 * @param ask A server's own way to ask; `fetch` where there is none.
 */
export async function checkFeed(url: string, ask?: typeof fetch): Promise<FeedReport> {
  const address = absolute(url);
  const foreign = !ask && isForeign(address);
  const report: FeedReport = {
    url: address,
    milliseconds: 0,
    caching: {},
    counts: countFields([]),
    problems: [],
  };
  const startedAt = performance.now();
  const signal = AbortSignal.timeout(DEADLINE);
  try {
    const response = await (ask ?? fetch)(address, {
      cache: 'no-store',
      credentials: 'omit',
      signal,
      // A server asks as a page would; in a browser the header is the browser's own.
      ...((ask ?? !globalThis.origin) && {headers: {origin: 'https://reader.example'}}),
    });
    readHead(report, response, foreign);
    const answer = await readAnswer(response, address);
    report.milliseconds = Math.round(performance.now() - startedAt);
    readBytes(report, answer.bytes);
    // By what is here already: a server has no file beside it.
    const {bytes, contentType} = answer;
    const feed = parseFeed(bytes, {contentType, url: address}, jsonFormats);
    report.feed = withArticles(feed, address);
    report.counts = countFields(report.feed.articles);
  } catch (cause) {
    if (signal.aborted) report.error = fault('timeout', address);
    else if (cause instanceof FeedError) report.error = cause;
    else if (foreign && (await answersAtAll(address))) {
      report.cors = 'refused';
      report.error = fault('cors-or-network', address);
    } else report.error = fault('network', address);
  }
  report.milliseconds ||= Math.round(performance.now() - startedAt);
  report.problems = findProblems(report);
  return report;
}

/** Whether a server is there: a page may ask any, if it does not want to read the answer. */
async function answersAtAll(address: string): Promise<boolean> {
  try {
    await fetch(address, {mode: 'no-cors', cache: 'no-store', credentials: 'omit'});
    return true;
  } catch {
    return false; // no server, no address, http asked for by an https page, or forbidden by the page's own policy
  }
}

function readHead(report: FeedReport, response: Response, foreign: boolean): void {
  const header = (name: string) => response.headers.get(name) ?? undefined;
  const allowed = header('access-control-allow-origin');
  report.status = response.status;
  if (foreign || allowed) report.cors = 'readable';
  // With `Vary: Origin` it may answer another origin otherwise than its own.
  else if (!/origin/i.test(header('vary') ?? '')) report.cors = 'refused';
  if (response.redirected) report.redirectedTo = response.url;
  Object.assign(
    report,
    present({
      contentType: header('content-type'),
      declaredCharset: /charset=["']?([^\s;"']+)/i.exec(header('content-type') ?? '')?.[1],
    }),
  );
  report.caching = present({
    cacheControl: header('cache-control'),
    expires: header('expires'),
    etag: header('etag'),
    lastModified: header('last-modified'),
  });
}

function readBytes(report: FeedReport, bytes: Uint8Array): void {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1000));
  const [, declared] = /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([^"']+)/i.exec(head) ?? [];
  report.bytes = bytes.length;
  report.charset = charsetOf(bytes);
  if (declared) report.declaredCharset = declared;
  const format = formatOf(head.replaceAll('\0', ''));
  if (format) report.format = format;
}

function charsetOf(bytes: Uint8Array): FeedReport['charset'] {
  const [first = 0, second = 0] = bytes;
  const mark = first * 256 + second;
  if (!first || !second || mark === 0xfeff || mark === 0xfffe) return 'utf-16';
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return 'utf-8';
  } catch {
    return 'other'; // the only thing that a fatal decoder throws for
  }
}

function formatOf(head: string): string | undefined {
  const [, version] = /<rss[^>]*\sversion=["']([\d.]+)/i.exec(head) ?? [];
  if (version) return `RSS ${version}`;
  const marks: [format: string, mark: RegExp][] = [
    ['RSS', /<(rss|channel)[\s>]/i],
    ['RSS 1.0', /<(\w+:)?rdf[\s>]/i],
    ['Atom', /<(\w+:)?(feed|entry)[\s>]/i],
    ['JSON Feed', /jsonfeed\.org/i],
    ['WordPress', /"rendered"\s*:/],
    ['JSON', /^[^<]*[[{]/],
  ];
  return marks.find(([, mark]) => mark.test(head))?.[0];
}

function countFields(articles: readonly Article[]): ArticleCounts {
  const having = (has: (article: Article) => unknown) => articles.filter(has).length;
  return {
    articles: articles.length,
    dates: having(({published, updated}) => published ?? updated),
    links: having(({url}) => url),
    pictures: having(({image}) => image),
    summaries: having(({summary}) => summary),
    authors: having(({authors}) => authors.length),
    categories: having(({categories}) => categories.length),
  };
}

/** Without the fields that are undefined. */
function present<T extends object>(fields: T): {[K in keyof T]?: NonNullable<T[K]>} {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
