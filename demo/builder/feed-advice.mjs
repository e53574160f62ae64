// What the feed doctor found, in plain words for someone who has a blog and no programmer.

const head = 'Access-Control-Allow-Origin: *';

/** By the doctor's codes: what is wrong, and what to do. English only where the doctor's own words are for engineers. */
const advice = {
  ar: {
    cors: () => [
      'الخلاصة موجودة، لكن موقعها لا يسمح لصفحات المواقع الأخرى بقراءتها.',
      `إن كنت ستضع العنصر في الموقع نفسه فلا تحتاج إلى شيء. وإلا فاطلب من مستضيف الموقع إضافة هذا السطر إلى إجابة الخلاصة: ${head}`,
    ],
    network: () => [
      'لا يجيب أحد عند هذا العنوان.',
      'تأكد من كتابة العنوان، ومن أن الموقع يفتح في المتصفح.',
    ],
    insecure: () => [
      'صفحة آمنة (https) لا تستطيع قراءة خلاصة على http.',
      'ضع عنوان الخلاصة الذي يبدأ بـ https.',
    ],
    timeout: () => [
      'لم تصل الخلاصة كاملةً خلال 8 ثوانٍ.',
      'فعّل التخزين المؤقت في موقعك، أو قلّل عدد المقالات في الخلاصة.',
    ],
    'too-large': () => [
      'الخلاصة أكبر من 3 ميغابايت.',
      'قلّل عدد المقالات فيها، أو انشر الملخّص بدل النص الكامل.',
    ],
    format: () => [
      'في هذا العنوان صفحة أو ملف آخر، لا خلاصة أخبار.',
      'ابحث في موقعك عن رابط RSS، أو اترك البحث لنا.',
    ],
    empty: () => ['الخلاصة فارغة: لا مقال فيها.', 'انشر مقالًا واحدًا على الأقل، ثم افحص من جديد.'],
    redirect: ({redirectedTo}) => [
      'العنوان يحوّل القارئ إلى عنوان آخر، وفي ذلك تأخير.',
      `ضع هذا العنوان مباشرة: ${redirectedTo}`,
    ],
    slow: ({milliseconds}) => [
      `استغرق وصول الخلاصة ${(milliseconds / 1000).toFixed(1)} من الثواني.`,
      'فعّل التخزين المؤقت في موقعك.',
    ],
    large: ({bytes}) => [
      `حجم الخلاصة ${Math.round(bytes / 1000)} كيلوبايت، وهو ثقيل على الهاتف.`,
      'احذف المقالات القديمة منها، أو انشر الملخّص بدل النص الكامل.',
    ],
    charset: () => ['الخلاصة ليست بترميز UTF-8.', 'اختر UTF-8 في إعدادات الموقع.'],
    'declared-charset': ({declaredCharset}) => [
      `الخلاصة بترميز UTF-8، لكن الموقع يسمّيه ${declaredCharset}.`,
      'صحّح اسم الترميز في سطرها الأول وفي الترويسة Content-Type.',
    ],
    'content-type': () => [
      'لا يقول الموقع إن هذا الملف خلاصة.',
      'أرسلها بالنوع application/rss+xml.',
    ],
    'no-store': () => [
      'لا يسمح الموقع للمتصفح بحفظ الخلاصة، فينتظرها القارئ في كل زيارة.',
      'استبدل no-store بهذا: Cache-Control: max-age=60',
    ],
    'no-validator': () => [
      'تُرسل الخلاصة كاملة في كل مرة ولو لم تتغيّر.',
      'أرسل معها ETag أو Last-Modified.',
    ],
    links: ({counts}) => [`${lacking(counts, 'links')} بلا رابط.`, 'أضف إلى كل مقال رابط صفحته.'],
    dates: ({counts}) => [
      `${lacking(counts, 'dates')} بلا تاريخ مقروء.`,
      'أضف إلى كل مقال تاريخه مع المنطقة الزمنية.',
    ],
    ids: () => ['بعض المقالات تحمل المعرّف نفسه.', 'اجعل لكل مقال معرّفًا لا يتغيّر.'],
    pictures: ({counts}) => [
      `${lacking(counts, 'pictures')} بلا صورة.`,
      'أضف صورة بارزة إلى كل مقال، وفعّل ظهورها في الخلاصة.',
    ],
    'insecure-pictures': () => [
      'بعض الصور على http، ولا تظهر في الصفحات الآمنة.',
      'انقل الصور إلى https.',
    ],
    summaries: ({counts}) => [
      `${lacking(counts, 'summaries')} بلا ملخّص.`,
      'اكتب ملخّصًا من سطرين لكل مقال.',
    ],
    language: () => [
      'لا تذكر الخلاصة لغتها، وبها يُعرف اتجاه النص.',
      'أضف إليها <language>ar</language>، أو اختر اللغة هنا.',
    ],
    old: () => ['أحدث مقال مضى عليه أكثر من شهر.', 'تأكد من أن المقالات الجديدة تصل إلى الخلاصة.'],
    'long-ttl': ({feed}) => [
      `تطلب الخلاصة ألا تُقرأ إلا كل ${Math.round(feed.ttlSeconds / 60)} دقيقة، فيتأخر العاجل.`,
      'قلّل قيمة ttl فيها إلى دقائق.',
    ],
    status: ({status}) => [`أجاب الموقع بالرمز ${status}.`, statusAdvice.ar(status)],
  },
  en: {
    cors: () => [
      'The feed is there, but its site does not let pages of other sites read it.',
      `If the element goes on that same site, you need nothing. Otherwise ask its host to send the feed with this line: ${head}`,
    ],
    network: () => [
      'Nobody answers at this address.',
      'Check how it is written, and that the site opens in a browser.',
    ],
    timeout: () => [
      'The feed did not arrive within 8 seconds.',
      'Turn on caching on your site, or keep fewer articles in the feed.',
    ],
    'too-large': () => [
      'The feed is larger than 3 MB.',
      'Keep fewer articles in it, or summaries in place of whole texts.',
    ],
    format: () => [
      'There is a page or another file at this address, not a feed.',
      'Look for a link called RSS on your site, or let us search.',
    ],
    empty: () => ['The feed is empty.', 'Publish one article, then check again.'],
  },
};

const statusAdvice = {
  ar: status => {
    if (status === 401 || status === 403) return 'اجعل الخلاصة متاحة للجميع بلا تسجيل دخول.';
    if (status === 404 || status === 410) return 'صحّح العنوان: لا شيء هناك.';
    if (status === 429) return 'انتظر قليلًا، أو فعّل التخزين المؤقت في موقعك.';
    return status > 499 ? 'في الموقع عطل: راجع مستضيفه.' : 'اطلب من مستضيف الموقع فتح الخلاصة.';
  },
};

/** `5 من 24 مقالًا`, with the noun in its right form. */
function lacking({articles, ...counts}, field) {
  return `${articles - counts[field]} من ${countArticles(articles)}`;
}

const forms = {
  zero: 'لا مقال',
  one: 'مقال واحد',
  two: 'مقالان',
  few: n => `${n} مقالات`,
  many: n => `${n} مقالًا`,
  other: n => `${n} مقال`,
};

/** `3 مقالات`, `24 مقالًا`, `100 مقال`. */
export function countArticles(count) {
  const form = forms[new Intl.PluralRules('ar').select(count)];
  return typeof form === 'string' ? form : form(count);
}

/**
 * @param report Of the feed doctor.
 * @param {'ar' | 'en'} language
 * @returns {{code: string, message: string, change: string}[]} The worst first.
 */
export function plainAdvice(report, language) {
  return report.problems.map(problem => {
    const {code} = problem;
    const say = advice[language][code] ?? (code.startsWith('status-') && advice[language].status);
    if (!say) return problem;
    const [message, change] = say(report);
    return {code, message, change};
  });
}
