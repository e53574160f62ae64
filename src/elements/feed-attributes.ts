import type {PropertyDeclarations} from 'lit';
import type {Article} from '../feed/model.js';
import type {Words} from '../locale/words.js';

/** An attribute that is on when present, but for the string `"false"`, which frameworks write. */
export const flag = {
  converter: {fromAttribute: (value: string | null) => value !== null && value !== 'false'},
};

/** Attributes that every element has, with or without a feed. */
export interface LocaleAttributes {
  /** Colours: `host` follows the page's text colour, `auto` the reader's system. Default: the script's `data-theme`, else `host`. */
  theme?: 'host' | 'light' | 'dark' | 'auto';
  /** Accessible name. */
  label?: string;
  /** Words shown instead of the language's own; any part of them. */
  strings?: Partial<Words>;
  /** @internal The attribute `lang`; the property `lang` is the platform's. */
  langAttribute?: string;
  /** @internal The attribute `dir`. */
  dirAttribute?: string;
}

/** Attributes of every element that reads a feed. */
export interface FeedAttributes extends LocaleAttributes {
  /**
   * Address of the feed, relative to the page, or several separated by spaces (merged by date, repeats dropped).
   * Default: the script's `data-feed`, else, where the element has no children, the page's `<link rel="alternate">`.
   */
  feed?: string;
  /** Most articles shown. */
  limit?: number;
  /** Seconds between reads; 0 never, else 15 at least. Default 0, in the ticker 120. */
  refresh?: number;
  /** Only articles with one of these words or categories, compared after Arabic folding; several separated by commas. */
  include?: string;
  /** No article with one of these words or categories. */
  exclude?: string;
  /** Address template with `{url}` of a relay for feeds that other origins may not read. Default: the script's `data-relay`, else none. */
  relay?: string;
  /** Where the articles are in JSON of no known format: `data.posts`. */
  itemsPath?: string;
  /** Which of its fields are which of an article's, where names do not tell: `title=headline.ar url=link`. */
  map?: string;
  /** Digits in dates and counters (`latn`). */
  digits?: 'latn' | 'arab';
  /** Month names: those of the language's region, or `both` as in أيلول/سبتمبر (`region`). */
  months?: 'region' | 'both';
  /** Calendar of dates (`gregory`). */
  calendar?: 'gregory' | 'islamic-umalqura' | 'both';
  /** How dates read; `auto` is relative for a day, then the date (`auto`). */
  dateStyle?: 'auto' | 'relative' | 'short' | 'long' | 'full' | 'time' | 'none';
  /** IANA name; default the reader's own zone. */
  timeZone?: string;
  /** Level of headings, 2–6, or `none` (3). */
  headingLevel?: string;
  /** Where links open: `_self` or `_blank`. */
  target?: string;
  /** Words added to the `rel` of links, such as `nofollow`. */
  relExtra?: string;
  /** Campaign words added to links: `source=partner medium=ticker`. */
  utm?: string;
  /** Ready data instead of a feed: no request is made. */
  articles?: Article[];
  /** @internal What a server drew the element with; like its children, until the feed is there. */
  served?: readonly Article[];
}

export const localeProperties = {
  theme: {},
  label: {},
  strings: {attribute: false},
  langAttribute: {attribute: 'lang'},
  dirAttribute: {attribute: 'dir'},
} satisfies PropertyDeclarations;

export const feedProperties = {
  ...localeProperties,
  feed: {},
  limit: {type: Number},
  refresh: {type: Number},
  include: {},
  exclude: {},
  relay: {},
  itemsPath: {attribute: 'items-path'},
  map: {},
  digits: {},
  months: {},
  calendar: {},
  dateStyle: {attribute: 'date-style'},
  timeZone: {attribute: 'time-zone'},
  headingLevel: {attribute: 'heading-level'},
  target: {},
  relExtra: {attribute: 'rel-extra'},
  utm: {},
  articles: {attribute: false},
} satisfies PropertyDeclarations;
