// What the attributes are called for people who write no markup. What is not here is shown as the manifest has it.

/** Per element, the options that are worth seeing first. */
export const first = {
  'news-ticker': ['look', 'mode', 'speed', 'interval', 'label', 'times', 'limit'],
  'article-card': ['variant', 'article', 'image-ratio', 'show'],
  'related-list': ['layout', 'strategy', 'heading', 'limit'],
  'share-bar': ['networks', 'labels', 'layout', 'tone', 'heading'],
  'follow-bar': ['labels', 'layout', 'tone', 'heading'],
  'news-list': ['layout', 'category', 'heading', 'paging', 'limit'],
  'article-view': ['article', 'show'],
  'article-nav': ['for', 'show', 'image-ratio'],
  'author-box': ['name', 'job', 'bio', 'image', 'href'],
};

/** Language and dates have a group of their own. */
export const dates = ['digits', 'months', 'calendar', 'date-style', 'time-zone'];

/** Options that only matter where another has one of these values. */
export const needs = {
  'news-ticker': {speed: ['mode', ['scroll']], interval: ['mode', ['slide', 'fade']]},
};

/** Tag → what it is, in two languages, and a line on what it is for. */
export const elementWords = {
  'news-ticker': {
    ar: ['شريط الأخبار', 'عناوين تتحرّك في سطر واحد'],
    en: ['News ticker', 'Headlines that move in one line'],
  },
  'article-card': {
    ar: ['بطاقة مقال', 'خبر واحد بصورته'],
    en: ['Article card', 'One story with its picture'],
  },
  'related-list': {
    ar: ['مقالات ذات صلة', 'أقرب الأخبار إلى مقالك'],
    en: ['Related stories', 'What belongs to your article'],
  },
  'share-bar': {
    ar: ['أزرار النشر', 'واتساب وتيليغرام وغيرهما'],
    en: ['Share buttons', 'WhatsApp, Telegram and others'],
  },
  'follow-bar': {
    ar: ['روابط المتابعة', 'حساباتك على الشبكات'],
    en: ['Follow links', 'Your accounts elsewhere'],
  },
  'news-list': {
    ar: ['قائمة أخبار', 'واجهة قسم كاملة'],
    en: ['News list', 'A whole section front'],
  },
  'article-view': {
    ar: ['مقال كامل', 'النص والصور والكاتب'],
    en: ['Whole article', 'Text, pictures, author'],
  },
  'article-nav': {
    ar: ['السابق والتالي', 'المقال قبله وبعده'],
    en: ['Previous and next', 'The stories around this one'],
  },
  'author-box': {
    ar: ['صندوق الكاتب', 'اسمه وصورته ونبذة عنه'],
    en: ['Author box', 'Name, picture and a few lines'],
  },
};

/** Attribute → Arabic label, English label, and an Arabic hint; in English the manifest's own description is the hint. */
const labels = {
  look: ['شكل الشريط', 'Look'],
  mode: ['الحركة', 'Motion'],
  speed: ['السرعة (بكسل في الثانية)', 'Speed (pixels a second)', 'كلما زاد الرقم أسرعت العناوين.'],
  interval: ['مدة كل عنوان (ثوانٍ)', 'Seconds for a headline'],
  direction: ['جهة الحركة', 'Direction'],
  times: ['عمر كل خبر', 'Age of each story'],
  urgent: ['ما يُعدّ عاجلًا', 'What is urgent', 'كلمات أو أقسام تفصل بينها فاصلة. إن تُرك فهو «عاجل».'],
  controls: ['الأزرار', 'Buttons'],
  paused: ['يبدأ متوقفًا', 'Starts paused'],
  separator: ['الفاصل بين العناوين', 'Text between headlines', 'اكتب none لتركه فارغًا.'],
  announce: ['إعلان العاجل لقارئ الشاشة', 'Tell screen readers of urgent news'],
  dismissible: ['زر للإغلاق', 'A button that closes it'],
  sticky: ['يثبت عند الحافة', 'Stays at an edge'],
  label: ['العنوان', 'Label', 'يظهر في أول الشريط، ويقرؤه قارئ الشاشة.'],
  'label-href': ['رابط العنوان', 'Where the label leads'],
  limit: ['عدد المقالات', 'Number of stories'],
  refresh: ['التحديث كل (ثانية)', 'Refresh (seconds)', '0 بلا تحديث، وإلا فأقله 15.'],
  include: ['أظهر فقط ما فيه', 'Only with', 'كلمات أو أقسام تفصل بينها فاصلة.'],
  exclude: ['أخفِ ما فيه', 'None with', 'كلمات أو أقسام تفصل بينها فاصلة.'],
  'items-path': ['موضع المقالات في JSON', 'Where articles are in JSON'],
  map: ['حقول JSON', 'Fields of JSON'],
  digits: ['الأرقام', 'Digits'],
  months: ['أسماء الشهور', 'Months'],
  calendar: ['التقويم', 'Calendar'],
  'date-style': ['صيغة التاريخ', 'Dates read'],
  'time-zone': ['المنطقة الزمنية', 'Time zone', 'مثل Asia/Riyadh. إن تُركت فهي منطقة القارئ.'],
  'heading-level': ['مستوى العنوان', 'Heading level', 'من 2 إلى 6، أو none.'],
  target: ['فتح الروابط', 'Links open in', 'اكتب _blank لفتحها في صفحة جديدة.'],
  'rel-extra': ['كلمات rel', 'Words for rel', 'مثل nofollow.'],
  utm: ['وسوم الحملة', 'Campaign', 'مثل source=partner medium=ticker.'],
  variant: ['شكل البطاقة', 'Layout'],
  article: [
    'أي مقال',
    'Which story',
    'رقمه في الخلاصة من 0، أو رابطه. إن تُرك فهو الأحدث، وفي المقال الكامل مقال الصفحة.',
  ],
  'image-ratio': ['نسبة الصورة', 'Shape of pictures', 'مثل 16/9 أو 4/3 أو 1.'],
  show: ['ما يظهر', 'What is shown', 'إن لم تختر شيئًا ظهر ما يناسب الشكل.'],
  href: ['الرابط', 'Address', 'رابط الصفحة التي يقود إليها.'],
  headline: ['العنوان', 'Headline'],
  summary: ['الملخّص', 'Summary'],
  image: ['رابط الصورة', 'Address of the picture'],
  author: ['الكاتب', 'Author'],
  published: ['التاريخ', 'Date', 'مثل 2025-10-01.'],
  category: ['القسم', 'Section'],
  source: ['المصدر', 'Source'],
  loading: ['تحميل الصورة', 'Picture is fetched'],
  jsonld: ['بيانات لمحركات البحث', 'Data for search engines'],
  for: [
    'رابط المقال',
    'Address of the article',
    'المقال الذي تتصل به القائمة. إن تُرك فهو الصفحة نفسها.',
  ],
  heading: ['العنوان فوقها', 'Heading'],
  layout: ['الترتيب', 'Layout'],
  strategy: ['كيف تُختار', 'Chosen by'],
  'any-lang': ['مقالات بلغات أخرى', 'Other languages too'],
  explain: ['اذكر سبب الاختيار', 'Say why each was chosen'],
  url: ['الرابط المنشور', 'Address to share', 'إن تُرك فهو رابط الصفحة.'],
  text: ['نص الرسالة', 'Text of the message'],
  via: ['حسابك على إكس', 'Your account on X'],
  networks: ['الشبكات', 'Networks', 'إن لم تختر شيئًا ظهرت الستّ المعتادة.'],
  labels: ['على الأزرار', 'On the buttons'],
  tone: ['ألوان الأزرار', 'Colours of the buttons'],
  more: ['عدد الظاهر منها', 'How many stay in the row', 'والباقي في قائمة.'],
  name: ['الاسم', 'Name'],
  bio: ['نبذة', 'A few lines'],
  job: ['عمله', 'What the author does'],
  offset: ['يتجاوز أول الأخبار', 'Leaves out the first'],
  paging: ['ما بعد القائمة', 'Below the list'],
  page: ['رقم الصفحة', 'Page'],
};

/** Value → Arabic, English; `attribute.value` where one word means several things. */
const values = {
  'look.flash': ['فلاش', 'Flash'],
  'look.line': ['خط رفيع', 'Line'],
  'look.card': ['بطاقة', 'Card'],
  'look.broadcast': ['تلفزيوني', 'Broadcast'],
  scroll: ['تمرّ متتابعة', 'Scrolls'],
  slide: ['تنزلق واحدًا واحدًا', 'Slides, one at a time'],
  fade: ['تتلاشى واحدًا واحدًا', 'Fades, one at a time'],
  static: ['ثابتة', 'Stands'],
  start: ['نحو بداية القراءة', 'To the reading start'],
  end: ['نحو نهايتها', 'To its end'],
  up: ['إلى أعلى', 'Up'],
  down: ['إلى أسفل', 'Down'],
  top: ['أعلى', 'Top'],
  bottom: ['أسفل', 'Bottom'],
  auto: ['تلقائي', 'Automatic'],
  none: ['بلا', 'None'],
  'digits.latn': ['123', '123'],
  'digits.arab': ['١٢٣', '١٢٣'],
  'months.region': ['بحسب البلد', 'The region’s'],
  both: ['كلاهما', 'Both'],
  gregory: ['ميلادي', 'Gregorian'],
  'islamic-umalqura': ['هجري (أم القرى)', 'Islamic (Umm al-Qura)'],
  relative: ['منذ ساعتين', '2 hours ago'],
  short: ['مختصر', 'Short'],
  long: ['كامل مع اليوم', 'Long'],
  full: ['كامل مع الوقت', 'With the time'],
  time: ['الوقت فقط', 'Time only'],
  vertical: ['عمودية', 'Vertical'],
  horizontal: ['أفقية', 'Horizontal'],
  compact: ['مدمجة', 'Compact'],
  hero: ['كبيرة', 'Hero'],
  'variant.headline': ['عنوان فقط', 'Headline only'],
  previous: ['المقال السابق', 'Previous article'],
  next: ['المقال التالي', 'Next article'],
  'paging.more': ['زر «المزيد»', 'A button for more'],
  pages: ['أرقام صفحات', 'Pages'],
  lazy: ['عند الاقتراب منها', 'When near'],
  eager: ['فورًا', 'At once'],
  list: ['قائمة', 'List'],
  grid: ['شبكة', 'Grid'],
  row: ['صف', 'Row'],
  lead: ['خبر رئيس والباقي', 'One lead and the rest'],
  columns: ['أعمدة', 'Columns'],
  numbered: ['مرقّمة', 'Numbered'],
  related: ['الصلة', 'Relatedness'],
  'strategy.category': ['القسم نفسه', 'Same section'],
  latest: ['الأحدث', 'Newest'],
  icon: ['أيقونات', 'Icons'],
  'labels.text': ['أسماء', 'Names'],
  'labels.both': ['أيقونات وأسماء', 'Icons and names'],
  column: ['عمود', 'Column'],
  menu: ['زر واحد', 'One button'],
  brand: ['ألوان الشبكات', 'The networks’ own'],
  mono: ['لون النص', 'The text’s'],
  copy: ['نسخ الرابط', 'Copy link'],
  whatsapp: ['واتساب', 'WhatsApp'],
  telegram: ['تيليغرام', 'Telegram'],
  x: ['إكس', 'X'],
  facebook: ['فيسبوك', 'Facebook'],
  native: ['قائمة الجهاز', 'The device’s own'],
  messenger: ['ماسنجر', 'Messenger'],
  linkedin: ['لينكدإن', 'LinkedIn'],
  threads: ['ثريدز', 'Threads'],
  bluesky: ['بلوسكاي', 'Bluesky'],
  mastodon: ['ماستودون', 'Mastodon'],
  reddit: ['ريديت', 'Reddit'],
  viber: ['فايبر', 'Viber'],
  email: ['البريد', 'Email'],
  sms: ['رسالة نصية', 'SMS'],
  print: ['طباعة', 'Print'],
  qr: ['رمز QR', 'QR code'],
  'show.image': ['الصورة', 'Picture'],
  'show.category': ['القسم', 'Section'],
  'show.headline': ['العنوان', 'Headline'],
  'show.summary': ['الملخّص', 'Summary'],
  'show.author': ['الكاتب', 'Author'],
  'show.date': ['التاريخ', 'Date'],
  'show.source': ['المصدر', 'Source'],
  'reading-time': ['مدة القراءة', 'Reading time'],
  size: ['حجم الخط', 'Size of text'],
  body: ['النص', 'Text'],
  topics: ['الموضوعات', 'Topics'],
  'author-box': ['صندوق الكاتب', 'Author box'],
};

const column = {ar: 0, en: 1};

export function optionLabel({name}, ui) {
  return labels[name]?.[column[ui]] ?? name;
}

export function optionHint({name, description}, ui) {
  return ui === 'ar' ? labels[name]?.[2] : description;
}

export function valueLabel(name, value, ui) {
  return (values[`${name}.${value}`] ?? values[value])?.[column[ui]] ?? value;
}

export function elementLabel({tag, description}, ui) {
  return elementWords[tag]?.[ui] ?? [tag, description];
}
