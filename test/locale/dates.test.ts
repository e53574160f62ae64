import {reading} from '../../src/locale/words/ar.js';
import {expect} from '@open-wc/testing';
import {
  formatAge,
  formatDate,
  nextChange,
  type DateOptions,
  type DateStyle,
} from '../../src/locale/dates.js';
import {wordsFor} from '../../src/locale/words.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const AFTERNOON = new Date('2025-10-01T14:05:00Z');

function show(date: Date, options: Partial<DateOptions> = {}): string {
  return formatDate(date, {
    language: 'ar',
    timeZone: 'UTC',
    now: date.getTime() + 90 * DAY,
    ...options,
  });
}

function ago(age: number, options: Partial<DateOptions> = {}): string {
  return formatAge(age, {language: 'ar', ...options});
}

describe('a date in Arabic', () => {
  const styles: [DateStyle, string][] = [
    ['long', 'الأربعاء، 1 أكتوبر 2025'],
    ['short', '1 أكتوبر 2025'],
    ['time', '2:05 م'],
    ['full', 'الأربعاء، 1 أكتوبر 2025، 2:05 م'],
    ['auto', '1 أكتوبر 2025'],
    ['none', ''],
  ];
  for (const [style, text] of styles) {
    it(`reads «${text}» in the style ${style}`, () => {
      expect(show(AFTERNOON, {style})).to.equal(text);
    });
  }

  const regions: [string, string][] = [
    ['ar-EG', '1 أكتوبر 2025'],
    ['ar-SA', '1 أكتوبر 2025'],
    ['ar_SA', '1 أكتوبر 2025'],
    ['ar-SY', '1 تشرين الأول 2025'],
    ['ar-LB', '1 تشرين الأول 2025'],
    ['ar-MA', '1 أكتوبر 2025'],
    ['not a language', '1 أكتوبر 2025'],
    ['dv', '1 أكتوبر 2025'],
  ];
  for (const [language, text] of regions) {
    it(`reads «${text}» where the page says “${language}”`, () => {
      expect(show(AFTERNOON, {language})).to.equal(text);
    });
  }

  const MONTHS = [
    'كانون الثاني/يناير',
    'شباط/فبراير',
    'آذار/مارس',
    'نيسان/أبريل',
    'أيار/مايو',
    'حزيران/يونيو',
    'تموز/يوليو',
    'آب/أغسطس',
    'أيلول/سبتمبر',
    'تشرين الأول/أكتوبر',
    'تشرين الثاني/نوفمبر',
    'كانون الأول/ديسمبر',
  ];
  for (const [index, month] of MONTHS.entries()) {
    it(`names month ${index + 1} ${month} with months="both"`, () => {
      const date = new Date(Date.UTC(2025, index, 15));
      expect(show(date, {months: 'both'})).to.equal(`15 ${month} 2025`);
    });
  }

  it('names months twice whatever the region', () => {
    expect(show(AFTERNOON, {language: 'ar-MA', months: 'both', style: 'long'})).to.equal(
      'الأربعاء، 1 تشرين الأول/أكتوبر 2025',
    );
  });

  it('has Arabic digits when they are asked for', () => {
    expect(show(AFTERNOON, {digits: 'arab', style: 'full'})).to.equal(
      'الأربعاء، ١ أكتوبر ٢٠٢٥، ٢:٠٥ م',
    );
  });

  it('follows the Umm al-Qura calendar when asked for', () => {
    expect(show(AFTERNOON, {calendar: 'islamic-umalqura'})).to.equal('9 ربيع الآخر 1447 هـ');
  });

  it('gives both calendars, the weekday once', () => {
    expect(show(AFTERNOON, {calendar: 'both', style: 'long'})).to.equal(
      'الأربعاء، 1 أكتوبر 2025 الموافق 9 ربيع الآخر 1447 هـ',
    );
  });

  it('is that of the given time zone', () => {
    const evening = new Date('2025-09-30T21:30:00Z');
    expect(show(evening, {timeZone: 'Asia/Riyadh', style: 'full'})).to.equal(
      'الأربعاء، 1 أكتوبر 2025، 12:30 ص',
    );
  });

  it('is told in the reader’s own zone when there is none of the given name', () => {
    const options = {style: 'full'} as const;
    expect(show(AFTERNOON, {...options, timeZone: 'Mars/Olympus'})).to.equal(
      formatDate(AFTERNOON, {language: 'ar', ...options}),
    );
  });

  it('is nothing when the feed’s date is none', () => {
    expect(show(new Date(NaN))).to.equal('');
  });

  it('is of the usual calendar when there is none of the given name', () => {
    const calendar = 'maya' as 'gregory';
    expect(formatDate(AFTERNOON, {language: 'ar', style: 'long', calendar})).to.equal(
      formatDate(AFTERNOON, {language: 'ar', style: 'long'}),
    );
  });
});

describe('a date in another language', () => {
  const languages: [string, string, string][] = [
    ['en', 'Wednesday, October 1, 2025, 2:05 PM', '3 hours ago'],
    ['fr', 'mercredi 1 octobre 2025, 14:05', 'il y a 3 heures'],
    ['fa', 'چهارشنبه 1 اکتبر 2025، 14:05', '3 ساعت پیش'],
    ['ur', 'بدھ، 1 اکتوبر، 2025، 2:05 PM', '3 گھنٹے پہلے'],
    ['he', 'יום רביעי, 1 באוקטובר 2025، 14:05', 'לפני 3 שעות'],
    ['ckb', 'چوارشەممە، 1ی تشرینی یەکەمی 2025، 14:05', '3 کاتژمێر لەمەوپێش'],
  ];
  for (const [language, full, hours] of languages) {
    it(`reads as in ${language}`, async () => {
      const names = (await wordsFor(language, reading)).dates;
      const options = {language, ...(names && {names})};
      expect(show(AFTERNOON, {...options, style: 'full'})).to.equal(full);
      expect(ago(3 * HOUR, options)).to.equal(hours);
    });
  }

  const digits: [string, string][] = [
    ['fa', '۱ اکتبر ۲۰۲۵'],
    ['ckb', '١ی تشرینی یەکەمی ٢٠٢٥'],
    ['en', 'October 1, 2025'],
  ];
  for (const [language, text] of digits) {
    it(`has the digits of ${language} with digits="arab"`, async () => {
      const names = (await wordsFor(language, reading)).dates;
      expect(show(AFTERNOON, {language, digits: 'arab', ...(names && {names})})).to.equal(text);
    });
  }

  it('is found where the page writes its tag as WordPress does', () => {
    expect(show(AFTERNOON, {language: 'en_GB'})).to.equal('1 October 2025');
  });

  it('has no month named twice', () => {
    expect(show(AFTERNOON, {language: 'fr', months: 'both'})).to.equal('1 octobre 2025');
  });
});

describe('an age in Arabic', () => {
  const ages: [number, string][] = [
    [0, 'الآن'],
    [MINUTE - 1, 'الآن'],
    [MINUTE, 'منذ دقيقة'],
    [2 * MINUTE, 'منذ دقيقتين'],
    [3 * MINUTE, 'منذ 3 دقائق'],
    [10 * MINUTE, 'منذ 10 دقائق'],
    [11 * MINUTE, 'منذ 11 دقيقة'],
    [HOUR - 1, 'منذ 59 دقيقة'],
    [HOUR, 'منذ ساعة'],
    [2 * HOUR, 'منذ ساعتين'],
    [3 * HOUR, 'منذ 3 ساعات'],
    [11 * HOUR, 'منذ 11 ساعة'],
    [DAY, 'منذ يوم'],
    [2 * DAY, 'منذ يومين'],
    [5 * DAY, 'منذ 5 أيام'],
    [11 * DAY, 'منذ 11 يومًا'],
    [31 * DAY, 'منذ شهر'],
    [62 * DAY, 'منذ شهرين'],
    [366 * DAY, 'منذ سنة'],
    [3 * 366 * DAY, 'منذ 3 سنوات'],
    [103 * 366 * DAY, 'منذ 103 سنوات'],
  ];
  for (const [age, text] of ages) {
    it(`reads «${text}» after ${age / MINUTE} minutes`, () => {
      expect(ago(age)).to.equal(text);
    });
  }

  it('takes another word before it', () => {
    expect(ago(5 * MINUTE, {ago: 'قبل'})).to.equal('قبل 5 دقائق');
    expect(ago(2 * HOUR, {ago: 'قبل'})).to.equal('قبل ساعتين');
  });

  it('has Arabic digits when they are asked for', () => {
    expect(ago(5 * MINUTE, {digits: 'arab'})).to.equal('منذ ٥ دقائق');
  });
});

describe('date-style="auto"', () => {
  const at = (age: number) => show(AFTERNOON, {now: AFTERNOON.getTime() + age});

  it('tells the age for a day, then the date', () => {
    expect(at(DAY - 1)).to.equal('منذ 23 ساعة');
    expect(at(DAY)).to.equal('1 أكتوبر 2025');
  });

  it('calls a date just ahead of a reader’s slow clock now', () => {
    expect(at(-4 * MINUTE)).to.equal('الآن');
  });

  it('shows a date from the future as a date, also where only ages are wanted', () => {
    expect(at(-3 * HOUR)).to.equal('1 أكتوبر 2025');
    expect(show(AFTERNOON, {style: 'relative', now: +AFTERNOON - 3 * HOUR})).to.equal(
      '1 أكتوبر 2025',
    );
  });

  it('tells ages for ever when only ages are wanted', () => {
    expect(show(AFTERNOON, {style: 'relative'})).to.equal('منذ شهرين');
  });
});

describe('nextChange', () => {
  const waits: [string, number, DateStyle, number | undefined][] = [
    ['half a minute old', 30_000, 'auto', 30_000],
    ['90 seconds old', 90_000, 'auto', 30_000],
    ['59 minutes old', 59 * MINUTE, 'auto', MINUTE],
    ['90 minutes old', 90 * MINUTE, 'auto', 30 * MINUTE],
    ['23.5 hours old', 23.5 * HOUR, 'auto', HOUR / 2],
    ['a day old', DAY, 'auto', undefined],
    ['a day old, ages only', DAY, 'relative', DAY],
    ['a minute ahead of the clock', -MINUTE, 'auto', 2 * MINUTE],
    ['an hour ahead of the clock', -HOUR, 'auto', 55 * MINUTE],
    ['a year ahead of the clock', -365 * DAY, 'auto', DAY],
    ['shown as a date', MINUTE, 'long', undefined],
    ['no date', NaN, 'auto', undefined],
  ];
  for (const [what, age, style, wait] of waits) {
    it(`is ${wait === undefined ? 'never' : `after ${wait / MINUTE} min`} for an article ${what}`, () => {
      const now = Date.UTC(2025, 9, 1);
      expect(nextChange(new Date(now - age), {style, now})).to.equal(wait);
    });
  }

  it('is when the text changes, and not before', () => {
    const date = new Date(Date.UTC(2025, 9, 1));
    for (let now = +date - 10 * MINUTE; ;) {
      const wait = nextChange(date, {now});
      if (wait === undefined) break;
      const text = (time: number) => formatDate(date, {language: 'ar', now: time});
      expect(text(now + wait - 1), `before ${now + wait - +date} ms`).to.equal(text(now));
      if (now + wait !== +date + MINUTE - MINUTE) expect(text(now + wait)).not.to.equal(text(now));
      now += wait;
    }
  });
});
