import type {Digits} from './digits.js';
import {directionOf} from './direction.js';
import {formatter} from './intl.js';
import {languageTag} from './language-tag.js';

export type DateStyle = 'auto' | 'relative' | 'short' | 'long' | 'full' | 'time' | 'none';
export type AgeUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';
export type Calendar = 'gregory' | 'islamic-umalqura';

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
  /** For a language whose dates not every engine knows; its `Words` bring it. */
  names?: DateNames;
}

/** Does for a language what `Intl` does for others. */
export interface DateNames {
  now: string;
  ago(count: number, unit: AgeUnit, digits?: Digits): string;
  date(date: Date, part: DatePart, calendar: Calendar, options: DateOptions): string;
}

export type DatePart = 'short' | 'long' | 'time';

const HIJRI = 'islamic-umalqura';

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
  if (style === 'time') return datePart(date, style, 'gregory', options);

  const part = style === 'long' || style === 'full' ? 'long' : 'short';
  let text = datePart(date, part, calendar === HIJRI ? HIJRI : 'gregory', options);
  if (calendar === 'both') {
    text += isArabic(language) ? ' الموافق ' : ' / ';
    text += datePart(date, 'short', HIJRI, options);
  }
  if (style === 'full') {
    text += directionOf(language) === 'rtl' ? '، ' : ', ';
    text += datePart(date, 'time', 'gregory', options);
  }
  return text;
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
  {language, digits, names, ago = 'منذ'}: DateOptions,
): string {
  const relative = (numeric: string) =>
    formatter(Intl.RelativeTimeFormat, language, digits, {numeric});
  const [unit, length] = AGE_UNITS.find(entry => age >= entry[1]) ?? [];
  if (!unit || !length) return names?.now ?? relative('auto').format(0, 'second');
  const count = Math.floor(age / length);
  if (names) return names.ago(count, unit, digits);
  const text = relative('always').format(-count, unit);
  return text.replace(/^قبل/, ago).replace(/ (واحدة?|\(1\))$/, '');
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

function datePart(date: Date, part: DatePart, calendar: Calendar, options: DateOptions): string {
  const {language, digits, months, timeZone, names} = options;
  if (names) return names.date(date, part, calendar, options);
  const format = (locale: string, fields: object) =>
    formatter(Intl.DateTimeFormat, locale, digits, {...fields, calendar, timeZone});
  if (part === 'time') return format(language, {hour: 'numeric', minute: '2-digit'}).format(date);

  const month = {month: 'long'};
  const weekday = part === 'long' ? 'long' : undefined;
  const parts = format(language, {
    ...month,
    weekday,
    day: 'numeric',
    year: 'numeric',
  }).formatToParts(date);
  if (months === 'both' && calendar === 'gregory' && isArabic(language)) {
    for (const part of parts) {
      // The Levant's name, then the one of the Nile and the Gulf.
      if (part.type === 'month')
        part.value = ['ar-SY', 'ar'].map(locale => format(locale, month).format(date)).join('/');
    }
  }
  return parts.map(({value}) => value).join('');
}

function isArabic(language: string): boolean {
  return languageTag(language).language === 'ar';
}
