import type {PageWords} from '../words.js';

/** In a file of its own, so that only pages with these elements load it. */
export const pages: PageWords = {
  aboutAuthor: 'نبذة عن {author}',
  authorPage: 'صفحة {author}',
  articleNav: 'المقالان المجاوران',
  moreStories: 'المزيد من الأخبار',
  storiesShown: 'المعروض {n} من {total}',
  pages: 'صفحات الأخبار',
  page: 'الصفحة {n}',
  pageOf: 'الصفحة {n} من {total}',
  pagePrevious: 'الصفحة السابقة',
  pageNext: 'الصفحة التالية',
  readingTime: 'مدة القراءة: {time}',
  fontSize: 'حجم الخط',
  larger: 'تكبير الخط',
  smaller: 'تصغير الخط',
  sizeNow: 'حجم الخط {n}%',
  credit: 'الصورة: {credit}',
  topics: 'الوسوم',
  table: 'جدول',
  embedded: 'محتوى من {site}',
  showEmbed: 'عرض المحتوى من {site}',
  embedNotice: 'لا يتصل متصفحك بموقع {site} قبل أن تعرضه.',
  openEmbed: 'فتح في {site}',
  missing: 'تعذّر العثور على هذا المقال',
};
