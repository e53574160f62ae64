import {inDigits, numberingSystem} from './digits.js';
import type {Digits} from './digits.js';
import {directionOf} from './direction.js';
import {languageTag} from './language-tag.js';

export type DateStyle = 'auto' | 'relative' | 'short' | 'long' | 'full' | 'time' | 'none';
export type AgeUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';
type Calendar = 'gregory' | 'islamic-umalqura';

export interface DateOptions {
  /** BCP 47. */
  language: string;
  /** `auto`, the default, tells the age for a day, then the date as `short` does. */
  style?: DateStyle;
  /** Default `latn`. */
  digits?: Digits;
  /** `both` names the months of an Arabic date twice: أيلول/سبتمبر. Default `region`: as the language's region does. */
  months?: 'region' | 'both';
  /** Default `gregory`. */
  calendar?: Calendar | 'both';
  /** IANA name; the reader's zone when absent or unknown. */
  timeZone?: string;
  /** Default: the clock. */
  now?: Date | number;
  /** The word before an Arabic age; default «منذ». */
  ago?: string;
  /** For a language whose dates the engines do not know. */
  names?: DateNames;
}

/** What a language that `Intl` lacks brings along. Its digits become the wanted ones afterwards. */
export interface DateNames {
  now: string;
  ago(count: number, unit: AgeUnit): string;
  /** @param parts In English: `weekday` by name, empty where none is wanted; the others in digits. */
  date(parts: Record<'weekday' | 'day' | 'month' | 'year', string>, calendar: Calendar): string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Largest first, by the mean Gregorian month and year. */
const AGE_UNITS: [AgeUnit, number][] = [
  ['year', 365.2425 * DAY],
  ['month', 30.436875 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

/** How far ahead of the reader's clock a date may lie and still be "now": clocks are seldom exact. */
const CLOCK_SKEW = 5 * MINUTE;

/**
 * A date as readers of the language expect it, the same in every engine.
 *
 * A date in the future is never told as an age: it comes from a wrong clock or a wrong zone.
 *
 * @returns Plain text; empty for `none` and for an invalid date.
 */
export function formatDate(date: Date, options: DateOptions): string {
  const {style = 'auto', calendar = 'gregory', language, now = Date.now()} = options;
  if (style === 'none' || isNaN(+date)) return '';
  const age = +now - +date;
  const isAge = style === 'relative' || (style === 'auto' && age < DAY);
  if (isAge && age >= -CLOCK_SKEW) return formatAge(age, options);
  if (style === 'time') return timeText(date, options);
  let text = dateText(date, calendar === 'both' ? 'gregory' : calendar, options);
  if (calendar === 'both') {
    text += isArabic(language) ? ' الموافق ' : ' / ';
    text += dateText(date, 'islamic-umalqura', options);
  }
  if (style !== 'full') return text;
  return text + (directionOf(language) === 'rtl' ? '، ' : ', ') + timeText(date, options);
}

/**
 * An age in its largest whole unit: «منذ 3 دقائق»; «الآن» under a minute.
 *
 * `Intl` knows the counted noun (دقيقتين, 3 دقائق, 11 دقيقة, 103 دقائق). The preposition is ours, because newsrooms write
 * «منذ» where it says «قبل», and so is the bare singular, where newer data says «دقيقة واحدة» and «דקה (1)».
 *
 * @param age In milliseconds.
 */
export function formatAge(
  age: number,
  {
    language,
    digits,
    names,
    ago = 'منذ',
  }: Pick<DateOptions, 'language' | 'digits' | 'names' | 'ago'>,
): string {
  const [unit, length] = AGE_UNITS.find(entry => age >= entry[1]) ?? [];
  if (!unit || !length)
    return names?.now ?? ageFormat(language, digits, 'auto').format(0, 'second');
  const count = Math.floor(age / length);
  if (names) return inDigits(names.ago(count, unit), language, digits);
  return ageFormat(language, digits, 'always')
    .format(-count, unit)
    .replace(/^قبل/, ago)
    .replace(/ (واحدة?|\(1\))$/, '');
}

/**
 * When the text of `formatDate` will change by itself, so that elements need not render oftener.
 *
 * @returns Milliseconds after `now`, a day at most; `undefined` when it will not change.
 */
export function nextChange(
  date: Date,
  {style = 'auto', now = Date.now()}: Pick<DateOptions, 'style' | 'now'> = {},
): number | undefined {
  const age = +now - +date;
  if ((style !== 'auto' && style !== 'relative') || isNaN(age)) return undefined;
  if (age < -CLOCK_SKEW) return Math.min(DAY, -CLOCK_SKEW - age);
  if (age < MINUTE) return MINUTE - age;
  if (age >= DAY && style === 'auto') return undefined;
  const step = age < HOUR ? MINUTE : age < DAY ? HOUR : DAY;
  return step - (age % step);
}

function dateText(date: Date, calendar: Calendar, options: DateOptions): string {
  const {language, style, months, digits, names} = options;
  const weekday = style === 'long' || style === 'full' ? 'long' : undefined;
  const fields = {weekday, day: 'numeric', year: 'numeric'} as const;
  if (names) {
    const english = dateFormat('en', calendar, {...fields, month: 'numeric'}, options);
    const parts = {weekday: '', day: '', month: '', year: ''};
    for (const {type, value} of english.formatToParts(date)) {
      if (type in parts) parts[type as keyof typeof parts] = value;
    }
    return inDigits(names.date(parts, calendar), language, digits);
  }
  const twice = months === 'both' && calendar === 'gregory' && isArabic(language);
  return dateFormat(language, calendar, {...fields, month: 'long'}, options)
    .formatToParts(date)
    .map(({type, value}) => (twice && type === 'month' ? monthTwice(date, options) : value))
    .join('');
}

/** The Levant's name, then the Nile's and the Gulf's. */
function monthTwice(date: Date, options: DateOptions): string {
  return ['ar-SY', 'ar-EG']
    .map(region => dateFormat(region, 'gregory', {month: 'long'}, options).format(date))
    .join('/');
}

function timeText(date: Date, options: DateOptions): string {
  const {language, digits, names} = options;
  const clock = {hour: 'numeric', minute: '2-digit'} as const;
  const text = dateFormat(names ? 'en-GB' : language, 'gregory', clock, options).format(date);
  return names ? inDigits(text, language, digits) : text;
}

function isArabic(language: string): boolean {
  return languageTag(language).language === 'ar';
}

/** A language that an engine lacks is served by its neighbour, and not by the language of the reader's browser. */
function locales(language: string): string[] {
  return [languageTag(language).baseName, directionOf(language) === 'rtl' ? 'ar' : 'en'];
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const ageFormats = new Map<string, Intl.RelativeTimeFormat>();

function dateFormat(
  language: string,
  calendar: Calendar,
  fields: Intl.DateTimeFormatOptions,
  {digits, timeZone}: DateOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([language, calendar, fields, digits, timeZone]);
  let format = dateFormats.get(key);
  if (!format) {
    const pinned = {...fields, calendar, numberingSystem: numberingSystem(language, digits)};
    try {
      format = new Intl.DateTimeFormat(locales(language), {...pinned, timeZone});
    } catch {
      // A RangeError: no zone of that name. The reader's own is better than no date.
      format = new Intl.DateTimeFormat(locales(language), pinned);
    }
    dateFormats.set(key, format);
  }
  return format;
}

function ageFormat(
  language: string,
  digits: Digits | undefined,
  numeric: 'always' | 'auto',
): Intl.RelativeTimeFormat {
  const key = [language, digits, numeric].join();
  let format = ageFormats.get(key);
  if (!format) {
    const pinned = {numeric, numberingSystem: numberingSystem(language, digits)};
    format = new Intl.RelativeTimeFormat(locales(language), pinned);
    ageFormats.set(key, format);
  }
  return format;
}
