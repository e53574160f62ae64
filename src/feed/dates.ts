import {inLatin, missWord, months} from './vocabulary.js';

// No date is longer, and some expressions below look at each letter often.
const MAX_LENGTH = 80;

// Hours from UTC.
const ZONES: Readonly<Record<string, number>> = {
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  bst: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  jst: 9,
};

// Hours, minutes, seconds, half of the day, hours and minutes from UTC.
const TIME =
  /(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*([ap](?=\.?m))?(?:[^\d+-]*([+-]\d\d?):?(\d\d)?)?/;

/**
 * Reads a date in the forms that feeds use: ISO 8601, RFC 822 and their relatives, Unix seconds, words in Arabic and other
 * languages. Without a zone it is UTC, never the reader's own.
 *
 * @returns Undefined for what is no date (month 13, hour 25), or by its year is of another calendar.
 */
export function readDate(value: string | undefined): Date | undefined {
  const text = inLatin(
    (value ?? '')
      .slice(0, MAX_LENGTH)
      .toLowerCase()
      .replace(/\([^()]*\)|[\u200e\u200f]/g, '')
      .trim(),
  );
  if (/^\d{9,13}$/.test(text)) return new Date(+text * (text.length < 12 ? 1000 : 1));

  const [clock = '', hours = '0', minutes = 0, seconds = 0, half, zone, zoneMinutes = 0] =
    TIME.exec(text) ?? [];
  const date = text.replace(clock, ' ');
  let month = 0;
  let offset = zone ? +zone * 60 + +(zone[0]! + zoneMinutes) : 0;
  for (const word of date.match(/\p{L}+/gu) ?? []) {
    month = monthOf(word) || month;
    if (Object.hasOwn(ZONES, word)) offset ||= ZONES[word]! * 60;
  }
  const hour = half ? (+hours % 12) + (half === 'p' ? 12 : 0) : +hours;
  const day = dayOf(date, month);
  if (day === undefined && !month && /[a-z]{2}/.test(date)) missWord();
  return day !== undefined && hour < 25 && +minutes < 60 && +seconds < 61
    ? new Date(day + (hour * 60 + +minutes - offset) * 60000 + +seconds * 1000)
    : undefined;
}

/** 1 to 12; 0 for every word that is no month. */
function monthOf(word: string): number {
  const letters = word.slice(0, 3).padEnd(3);
  let at = -1;
  do at = months.indexOf(letters, at + 1);
  while (at % 3 > 0);
  // Only the fourth letter tells juin from juillet.
  return at < 0 ? 0 : ((at / 3) % 12) + (word.startsWith('juil') ? 2 : 1);
}

/** The start of a day in UTC, whose month may stand in words. */
function dayOf(date: string, named: number): number | undefined {
  const spaced = date.replace(/(\d{4})(\d\d)(\d\d)(?!\d)/, '$1 $2 $3');
  const [first = '', second, third] = spaced.match(/\d+/g) ?? [];
  const parts = named ? [first, `${named}`, second] : [first, second, third];
  if (first.length < 3) parts.reverse();
  let [year = 0, month = 1, day = 1] = parts.map(part => (part ? +part : undefined));
  if (month > 12 && first.length < 3) [month, day] = [day, month];
  if (year && year < 100 && first.length < 3) year += year < 50 ? 2000 : 1900;
  return year > 1500 && year < 9999 && month > 0 && month < 13 && day > 0 && day < 32
    ? Date.UTC(year, month - 1, day)
    : undefined;
}
