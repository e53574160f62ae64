// Each month as its words begin: English, other languages in Latin letters, Greek; then the Arabic names of the Gulf and
// Egypt, the Maghreb and the Levant, and the Persian ones. Letters as `fold` leaves them.
const MONTHS = new RegExp(
  '^(?:' +
    [
      'jan|ene|gen|urt|ιαν|يناير|جانفي|كانونث|كانون ث|ژانو',
      'feb|fev|fév|ots|φεβ|فبراير|فيفري|شباط|فوري',
      'mar|mär|μαρ|μάρ|مارس|اذار',
      'apr|abr|avr|api|απρ|ابريل|افريل|نيسان|اوريل',
      'ma[iyj]|μαι|μάι|مايو|ماي|ايار|مه$',
      'jun|juin|eka|ιουν|يوني|جوان|حزير|ژوئن',
      'jul|juil|uzt|ιουλ|يولي|جويل|تموز|ژوئي',
      'aug|ago|aou|aoû|abu|αυγ|اغسطس|غشت|اوت|اب$',
      'se[pt]|ira|σεπ|سبتمبر|شتنبر|ايلول|سپتا',
      'o[ck]t|out|urr|οκτ|اكتوبر|تشرينا|اكتبر',
      'nov|aza|νοε|نوفمبر|نونبر|تشرينث|نوامبر',
      'de[czs]|dic|déc|abe|δεκ|ديسمبر|دجنبر|كانونا|دسامبر',
    ]
      .map(month => `(${month})`)
      .join('|') +
    ')',
);

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

const TIME =
  /(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:\s*(?:([ap])\.?m\b|([صم])(?:باح|ساء)?[اء]*(?=\s|$)))?\s*(?:gmt|utc?|z)?\s*(?:([+-])(\d\d?):?(\d\d)?|([a-z]+))?/;

/**
 * Reads a date in the forms that feeds use: ISO 8601, RFC 822, their relatives, Unix seconds, and words in Arabic and
 * other languages. Without a zone it is UTC, never the reader's own zone.
 *
 * @returns Undefined for what cannot be read, is no day (month 13, 30 February), or lies before 1900: another calendar.
 */
export function readDate(value: string | undefined): Date | undefined {
  const text = fold(value ?? '');
  if (/^\d{9,13}$/.test(text)) return new Date(+text * (text.length > 11 ? 1 : 1000));

  const time = TIME.exec(text);
  const [
    ,
    hours = '0',
    minutes = '0',
    seconds = '0',
    ,
    ,
    sign,
    zoneHours = '0',
    zoneMinutes = '0',
    zone = '',
  ] = time ?? [];
  const half = time?.[4] ?? time?.[5];
  let hour = +hours;
  if (half) hour = (hour % 12) + (half === 'p' || half === 'م' ? 12 : 0);
  const offset = sign
    ? +(sign + 1) * (+zoneHours * 60 + +zoneMinutes)
    : (Object.hasOwn(ZONES, zone) ? ZONES[zone]! : 0) * 60;
  const day = readDay(
    time
      ? text.slice(0, time.index) +
          ' ' +
          (sign || Object.hasOwn(ZONES, zone) ? '' : zone) +
          text.slice(time.index + time[0].length)
      : text,
  );
  if (day === undefined || hour > 24 || +minutes > 59 || +seconds > 60) return undefined;
  return new Date(day + (hour * 60 + +minutes - offset) * 60000 + +seconds * 1000);
}

function fold(value: string): string {
  return value
    .toLowerCase()
    .replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 15))
    .replace(/\([^()]*\)|[\u200e\u200f\u061c\u0640\u064b-\u0652]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ی/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/(كانون|تشرين) ال/g, '$1')
    .trim();
}

/** Milliseconds at a day's start in UTC. */
function readDay(text: string): number | undefined {
  let [, year, month = 1, day = 1] = (
    /(\d{4})[-/.](\d\d?)(?:[-/.](\d\d?))?/.exec(text) ??
    /^(\d{4})(?:(\d\d)(\d\d))?$/.exec(text) ?? [
      '',
      ...(/(\d\d?)[-/.](\d\d?)[-/.](\d{4}|\d\d)/.exec(text) ?? namedDay(text)).slice(1).reverse(),
    ]
  ).map(Number);
  if (!year) return undefined;
  if (month > 12) [day, month] = [month, day];
  if (year < 100) year += year < 50 ? 2000 : 1900;
  const start = new Date(Date.UTC(year, month - 1, day));
  const isDay = year >= 1900 && start.getUTCMonth() === month - 1 && start.getUTCDate() === day;
  return isDay ? +start : undefined;
}

/** Day, month and year of a date with a word in it, from the second place on; the last word that is a month's counts. */
function namedDay(text: string): (string | number)[] {
  const month = (text.match(/\p{L}+/gu) ?? []).reduce(
    (found, word) =>
      (MONTHS.exec(word)
        ?.slice(1)
        .findIndex(name => name) ?? found - 1) + 1,
    0,
  );
  const [first = 0, second = 1] = text.match(/\d+/g) ?? [];
  if (!month) return [];
  return String(first).length > 2 ? ['', second, month, first] : ['', first, month, second];
}
