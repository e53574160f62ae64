import type {DateNames} from '../dates.js';
import {formatNumber} from '../digits.js';
import {formatter} from '../intl.js';
import type {Words} from '../words.js';

const WEEKDAYS: Record<string, string> = {
  Sun: 'یەکشەممە',
  Mon: 'دووشەممە',
  Tue: 'سێشەممە',
  Wed: 'چوارشەممە',
  Thu: 'پێنجشەممە',
  Fri: 'هەینی',
  Sat: 'شەممە',
};

const MONTHS = {
  gregory:
    'کانوونی دووەم|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەممووز|ئاب|ئەیلوول|تشرینی یەکەم|تشرینی دووەم|کانوونی یەکەم',
  'islamic-umalqura':
    'موحەڕڕەم|سەفەر|ڕەبیعی یەکەم|ڕەبیعی دووەم|جومادای یەکەم|جومادای دووەم|ڕەجەب|شەعبان|ڕەمەزان|شەووال|زولقەعدە|زولحیججە',
};

const AGE_UNITS = {minute: 'خولەک', hour: 'کاتژمێر', day: 'ڕۆژ', month: 'مانگ', year: 'ساڵ'};

/** Chromium's `Intl` has no Kurdish, and the other engines' lacks its ages. */
const dates: DateNames = {
  now: 'ئێستا',
  ago: (count, unit, digits) => `${formatNumber(count, 'ckb', digits)} ${AGE_UNITS[unit]} لەمەوپێش`,
  date(date, part, calendar, {digits, timeZone}) {
    const options = {
      calendar,
      timeZone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    };
    const parts = formatter(Intl.DateTimeFormat, 'en', 'latn', options).formatToParts(date);
    const read = (type: string) => parts.find(found => found.type === type)?.value ?? '';
    const number = (type: string) => formatNumber(parseInt(read(type)), 'ckb', digits);
    if (part === 'time') {
      const zero = formatNumber(0, 'ckb', digits);
      return `${number('hour')}:${number('minute').padStart(2, zero)}`;
    }
    const month = MONTHS[calendar].split('|')[parseInt(read('month')) - 1];
    const era = calendar === 'gregory' ? '' : 'ی کۆچی';
    const text = `${number('day')}ی ${month}ی ${number('year')}${era}`;
    return part === 'long' ? `${WEEKDAYS[read('weekday')]}، ${text}` : text;
  },
};

export const words: Words = {
  dates,

  ticker: 'هەواڵی خێرا',
  tickerRegion: 'شریتی هەواڵ',
  play: 'کارپێکردنی شریت',
  pause: 'ڕاگرتنی شریت',
  next: 'هەواڵی دواتر',
  previous: 'هەواڵی پێشوو',
  close: 'داخستنی شریت',
  urgent: 'بەپەلە',
  fresh: 'نوێ',
  counter: '{n} لە {total}',

  by: 'نووسینی {author}',
  published: 'بڵاوکراوەتەوە: {date}',
  updated: 'نوێکراوەتەوە: {date}',

  relatedHeading: 'بابەتی پەیوەندیدار',
  latestHeading: 'دوایین بابەتەکان',
  rowNext: 'بابەتەکانی دواتر',
  rowPrevious: 'بابەتەکانی پێشوو',
  whyRelated: 'وشە هاوبەشەکان: {words}',
  whyCategory: 'لە هەمان بەش',
  whyLatest: 'لە دوایین هەواڵەکان',

  previousArticle: 'بابەتی پێشوو',
  nextArticle: 'بابەتی دواتر',

  shareHeading: 'بابەتەکە هاوبەش بکە',
  shareVia: 'لە {network} هاوبەشی بکە، لە پەنجەرەیەکی نوێ دەکرێتەوە',
  shareBy: 'بە {network} بینێرە',
  more: 'زیاتر',
  copied: 'بەستەرەکە لەبەرگیرایەوە',
  shared: 'هاوبەش کرا',
  opened: '{network} لە پەنجەرەیەکی نوێ کرایەوە',
  failed: 'لەبەر نەگیرایەوە، بەستەرەکە لێرە لەبەر بگرەوە:',
  server: 'ڕاژەکاری ماستۆدۆنی تۆ',
  remember: 'ئەم ڕاژەکارە لەبیر بێت',
  proceed: 'بەردەوام بە',
  qrAlt: 'کۆدی QR بۆ بەستەری بابەتەکە',

  whatsapp: 'واتسئاپ',
  telegram: 'تێلێگرام',
  x: 'ئێکس',
  facebook: 'فەیسبووک',
  messenger: 'مەسنجەر',
  linkedin: 'لینکدئین',
  threads: 'سرێدز',
  bluesky: 'بلووسکای',
  mastodon: 'ماستۆدۆن',
  reddit: 'ڕێدیت',
  viber: 'ڤایبەر',
  email: 'ئیمەیڵ',
  sms: 'کورتەنامە',
  print: 'چاپکردن',
  qr: 'کۆدی QR',
  copy: 'بەستەرەکە لەبەر بگرەوە',
  native: 'هاوبەشکردن…',

  followHeading: 'شوێنمان بکەون',
  followOn: 'لە {network} شوێنمان بکەون',
  followBy: 'بە {network} شوێنمان بکەون',
  instagram: 'ئینستاگرام',
  youtube: 'یوتیوب',
  tiktok: 'تیکتۆک',
  snapchat: 'سناپچات',
  google: 'هەواڵەکانی گووگڵ',
  nabd: 'نەبز',
  rss: 'فیدی RSS',

  loading: 'هەواڵەکان بار دەکرێن…',
  empty: 'ئێستا هیچ هەواڵێک نییە',
  error: 'هەواڵەکان بار نەکران',
  retry: 'هەوڵ بدەوە',

  aboutAuthor: 'دەربارەی {author}',
  authorPage: 'پەڕەی {author}',
  articleNav: 'بابەتەکانی پێشوو و دواتر',
  moreStories: 'هەواڵی زیاتر',
  storiesShown: '{n} لە {total} پیشان دراون',
  pages: 'پەڕەکانی هەواڵ',
  page: 'پەڕەی {n}',
  pageOf: 'پەڕەی {n} لە {total}',
  pagePrevious: 'پەڕەی پێشوو',
  pageNext: 'پەڕەی دواتر',
  readingTime: 'کاتی خوێندنەوە: {time}',
  minutes: '{n} خولەک',
  fontSize: 'قەبارەی نووسین',
  larger: 'گەورەکردنی نووسین',
  smaller: 'بچووککردنی نووسین',
  sizeNow: 'قەبارەی نووسین {n}٪',
  credit: 'وێنە: {credit}',
  topics: 'بابەتەکان',
  table: 'خشتە',
  embedded: 'ناوەڕۆک لە {site}',
  showEmbed: 'پیشاندانی ناوەڕۆک لە {site}',
  embedNotice: 'تا پیشانی نەدەیت، وێبگەڕەکەت پەیوەندی بە {site} ناکات.',
  openEmbed: 'کردنەوە لە {site}',
  missing: 'ئەم بابەتە نەدۆزرایەوە',
};
