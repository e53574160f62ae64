import {directionOf} from './direction.js';
import {languageTag} from './language-tag.js';
import type {DateNames} from './dates.js';
import {formatter} from './intl.js';
import {arabic} from './words/ar.js';

/** A word in the forms that a count asks for, `{n}` standing for the count. */
export type CountedWord = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string};

/** Every word the elements show or speak. Names in braces are filled by `fill`. */
export interface Words {
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
  newHeadlines: CountedWord;

  /** Before an age elsewhere. */
  ago?: string;
  /** `{author}` */
  by: string;
  readMore: string;
  /** `{date}`: a date or an age. */
  published: string;
  /** `{date}` */
  updated: string;
  noImage: string;

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
  newWindow: string;

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
  dismiss: string;
  followHeading: string;
  /** `{network}` */
  followOn: string;

  // The networks by the names they have in attributes.
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
  instagram: string;
  youtube: string;
  tiktok: string;
  snapchat: string;
  rss: string;
  email: string;
  sms: string;
  print: string;
  qr: string;
  copy: string;
  native: string;

  loading: string;
  empty: string;
  error: string;
  retry: string;
  stale: string;

  /** Where engines do not know the language's dates. */
  dates?: DateNames;
}

const loaded = new Map([['ar', arabic]]);

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
 */
export function wordsFor(language: string): Words | Promise<Words> {
  // Maximised, because WebKit leaves the old `iw` as it is otherwise.
  const own = languageTag(language).maximize().language;
  const key = own in imports ? own : directionOf(language) === 'rtl' ? 'ar' : 'en';
  return loaded.get(key) ?? fetchWords(key);
}

async function fetchWords(key: string): Promise<Words> {
  try {
    const {words} = await imports[key]!();
    loaded.set(key, words);
    return words;
  } catch {
    // The file could not be fetched; `loaded` stays without it, so that the next call tries again.
    return arabic;
  }
}

/** Puts values into a text's `{names}`; a name without a value stays as it is written. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (written, name: string) => String(values[name] ?? written));
}

/** @returns The form for the count, its `{n}` still to be filled. */
export function formFor(word: CountedWord, count: number, language: string): string {
  return word[formatter(Intl.PluralRules, language).select(count)] ?? word.other;
}
