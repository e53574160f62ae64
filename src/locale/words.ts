import {directionOf} from './direction.js';
import {isPlainArabic, languageTag} from './language-tag.js';
import type {DateNames} from './dates.js';

/** What the elements that read a feed show or speak. Names in braces are filled by `fill`. */
export interface ReadingWords {
  /** The ticker's visible label. */
  ticker: string;
  /** The ticker's name for screen readers. */
  tickerRegion: string;
  /** Before an age in the ticker; only Arabic has such a word. */
  tickerAgo?: string;
  play: string;
  pause: string;
  next: string;
  previous: string;
  close: string;
  urgent: string;
  /** On a headline that came in while the page was open. */
  fresh: string;
  /** `{n}` `{total}` */
  counter: string;
  /** Before an age elsewhere. */
  ago?: string;
  /** `{author}` */
  by: string;
  /** `{date}`: a date or an age. */
  published: string;
  /** `{date}` */
  updated: string;
  relatedHeading: string;
  latestHeading: string;
  rowNext: string;
  rowPrevious: string;
  /** `{words}` */
  whyRelated: string;
  whyCategory: string;
  whyLatest: string;
  previousArticle: string;
  nextArticle: string;
  loading: string;
  empty: string;
  error: string;
  retry: string;
  /** Where engines do not know the language's dates. */
  dates?: DateNames;
}

/** What the share bar shows or speaks; the networks by the names they have in attributes. */
export interface SharingWords {
  shareHeading: string;
  /** `{network}`: a link to a site. */
  shareVia: string;
  /** `{network}`: a link to an app on the device. */
  shareBy: string;
  more: string;
  copied: string;
  shared: string;
  /** `{network}` */
  opened: string;
  failed: string;
  /** Label of the field for a Mastodon server. */
  server: string;
  remember: string;
  proceed: string;
  qrAlt: string;
  whatsapp: string;
  telegram: string;
  x: string;
  facebook: string;
  messenger: string;
  linkedin: string;
  threads: string;
  bluesky: string;
  mastodon: string;
  reddit: string;
  viber: string;
  email: string;
  sms: string;
  print: string;
  qr: string;
  copy: string;
  native: string;
}

/** What the elements for whole pages show or speak besides. */
export interface PageWords {
  /** `{author}` */
  aboutAuthor: string;
  /** `{author}`: the link to the author's own page. */
  authorPage: string;
  /** Name of the links to the articles before and after. */
  articleNav: string;
  /** The button that shows more stories, and the link to where they are. */
  moreStories: string;
  /** `{n}` `{total}` */
  storiesShown: string;
  pages: string;
  /** `{n}` */
  page: string;
  /** `{n}` `{total}` */
  pageOf: string;
  pagePrevious: string;
  pageNext: string;
  /** `{time}` */
  readingTime: string;
  /** `{n}`, where engines do not count minutes in the language. */
  minutes?: string;
  fontSize: string;
  larger: string;
  smaller: string;
  /** `{n}` */
  sizeNow: string;
  /** `{credit}`: who made a picture. */
  credit: string;
  topics: string;
  /** Name of a table without a caption. */
  table: string;
  /** `{site}`: what a page of another site shows within the article. */
  embedded: string;
  /** `{site}`: what the button does. */
  showEmbed: string;
  /** `{site}` */
  embedNotice: string;
  /** `{site}` */
  openEmbed: string;
  /** The feed does not hold the article. */
  missing: string;
}

/** What the follow bar shows or speaks besides the networks that the share bar names. */
export interface FollowingWords {
  followHeading: string;
  /** `{network}`: a site. */
  followOn: string;
  /** `{network}`: mail or a feed. */
  followBy: string;
  instagram: string;
  youtube: string;
  tiktok: string;
  snapchat: string;
  /** Google News. */
  google: string;
  nabd: string;
  rss: string;
}

/** Every word of the elements. */
export interface Words extends ReadingWords, SharingWords, FollowingWords, PageWords {}

const loaded = new Map<string, Words>();

const imports: Record<string, () => Promise<{words: Words}>> = {
  ckb: () => import('./words/ckb.js'),
  en: () => import('./words/en.js'),
  fa: () => import('./words/fa.js'),
  fr: () => import('./words/fr.js'),
  he: () => import('./words/he.js'),
  ur: () => import('./words/ur.js'),
};

/**
 * The words of a language: at once where they are here already, as Arabic always is, else a promise.
 *
 * Other right-to-left languages have the Arabic words, all further ones the English. The promise does not reject: words that
 * cannot be fetched are no reason to show no news, so Arabic stands in for them until a later call succeeds.
 *
 * @param arabic The words that are wanted, in Arabic.
 */
export function wordsFor<Wanted extends keyof Words>(
  language: string,
  arabic: Pick<Words, Wanted>,
): Pick<Words, Wanted> | Promise<Pick<Words, Wanted>> {
  if (isPlainArabic(language)) return arabic;
  // Maximised, because WebKit leaves the old `iw` as it is otherwise.
  const own = languageTag(language).maximize().language;
  const key = own in imports ? own : directionOf(language) === 'rtl' ? 'ar' : 'en';
  if (key === 'ar') return arabic;
  return loaded.get(key) ?? fetchWords(key).catch(() => arabic);
}

/** Where it fails, `loaded` stays without the words, so that the next call tries again. */
async function fetchWords(key: string): Promise<Words> {
  const {words} = await imports[key]!();
  loaded.set(key, words);
  return words;
}

/** Puts values into a text's `{names}`; a name without a value stays as it is written. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (written, name: string) => String(values[name] ?? written));
}
