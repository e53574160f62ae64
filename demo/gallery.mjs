// Every look, variant and state of the elements. `?width=360&ground=dark&lang=en` sets the stage, as the selects do.
const rss = '/demo/feeds/rss.xml';
const atom = '/demo/feeds/atom.xml';
const json = '/demo/feeds/feed.json';

/** No feed, so that it cannot be read. */
const unreadable = '/demo/gallery.html';

const ago = minutes => new Date(Date.now() - minutes * 60_000).toISOString();

const headlines = `
  <a href="/demo/article.html">عاجل: إعادة فتح جسر الميناء بعد إصلاحه</a>
  <article><a href="/demo/article.html?story=a">مزارعو الوادي يبدأون قطاف الزيتون قبل موعده بأسبوعين</a><time datetime="${ago(7)}"></time></article>
  <article><a href="/demo/article.html?story=b">منتخب كرة اليد يبلغ نصف النهائي للمرة الأولى</a><time datetime="${ago(190)}"></time></article>
  <article><a href="/demo/article.html?story=c">Open Library تفتح أرشيفها العربي للباحثين مجانًا</a><time datetime="${ago(60 * 30)}"></time></article>`;

const ticker = (attributes, children = '') => [
  attributes,
  `<news-ticker ${children ? '' : `feed="${rss}"`} ${attributes}>${children}</news-ticker>`,
];

const long =
  'مجلس المدينة يقر بالإجماع خطة النقل العام الجديدة بعد نقاش دام ستة أشهر شارك فيه سكان الأحياء الجنوبية وأصحاب المتاجر وطلاب الجامعة ومهندسون متقاعدون';

const card = (attributes, {children = '', feed = rss} = {}) => [
  attributes,
  `<article-card ${feed && `feed="${feed}"`} ${attributes}>${children}</article-card>`,
];

const inline = `href="/demo/article.html" headline="كيف تقرأ جدول القطارات في دقيقة واحدة"
  summary="دليل مصوّر للمسافرين الجدد: الأرصفة والأعمدة والملاحظات الصغيرة أسفل الجدول." author="جود السنابلي"
  category="محليات" published="2025-10-01"`;

const list = (attributes, feed = rss) => [
  attributes,
  `<related-list feed="${feed}" ${attributes}></related-list>`,
];

const everyNetwork =
  'whatsapp telegram x facebook messenger linkedin threads bluesky mastodon reddit viber email sms print qr copy native';
const bar = attributes => [attributes, `<share-bar ${attributes}></share-bar>`];

const profiles = [
  'https://www.facebook.com/newsalist',
  'https://x.com/newsalist',
  'https://www.instagram.com/newsalist',
  'https://www.youtube.com/@newsalist',
  'https://www.tiktok.com/@newsalist',
  'https://www.snapchat.com/add/newsalist',
  'https://whatsapp.com/channel/newsalist',
  'https://t.me/newsalist',
  'https://www.threads.com/@newsalist',
  'https://www.linkedin.com/company/newsalist',
  'https://bsky.app/profile/newsalist.example',
  'https://mastodon.social/@newsalist',
  'https://www.reddit.com/r/newsalist',
  'https://m.me/newsalist',
  'https://invite.viber.com/?g=newsalist',
  'https://news.google.com/publications/newsalist',
  'https://nabd.com/newsalist',
  '/demo/feeds/rss.xml',
  'mailto:desk@newsalist.example',
  'https://newsalist.example/',
];
const follow = (attributes, count = profiles.length) => [
  attributes,
  `<follow-bar ${attributes}>${profiles
    .slice(0, count)
    .map(address => `<a href="${address}"></a>`)
    .join('')}</follow-bar>`,
];

/** Title of a section → titles of its parts → figures; `columns` stand side by side where there is room. */
const gallery = {
  ticker: {
    title: 'شريط الأخبار',
    parts: {
      'أربعة مظاهر': [
        ticker('look="flash"'),
        ticker('look="line" label="آخر الأخبار"'),
        ticker('look="card" label="من المدينة"'),
        ticker('look="broadcast" label="مباشر"'),
      ],
      'طرق العرض': [
        ticker('mode="slide"'),
        ticker('mode="slide" direction="up" look="line"'),
        ticker('mode="fade" look="card"'),
        ticker('mode="static" look="broadcast"'),
      ],
      'عاجل، وأعمار الأخبار، والإغلاق': [
        ticker('look="flash" times', headlines),
        ticker('look="broadcast" times dismissible separator="•"', headlines),
        ticker('look="line" times="time" label-href="/demo/section.html"', headlines),
        ticker('look="card" mode="slide" times dismissible', headlines),
        ticker('controls="none" separator="none"', headlines),
      ],
      'سمات وحالات': [
        ticker('theme="light"'),
        ticker('theme="dark"'),
        [`feed="${unreadable}"`, `<news-ticker feed="${unreadable}"></news-ticker>`],
        ['articles = []', '<news-ticker data-empty></news-ticker>'],
      ],
    },
  },
  card: {
    title: 'بطاقة المقال',
    parts: {
      'بعرض كامل': [
        card('variant="hero"'),
        card('variant="horizontal" article="3"'),
        card('variant="previous" article="4"'),
        card('variant="next" article="5"'),
      ],
      'في أعمدة': [
        card('article="1"'),
        card('variant="compact" article="2"'),
        card('variant="headline" article="6"'),
        card(inline, {feed: ''}),
        card(`headline="${long}" href="/demo/article.html" image="/demo/feeds/feed.json"`, {
          feed: '',
        }),
        card('article="7" show="headline image date summary"', {feed: atom}),
        card('article="8" image-ratio="1" heading-level="4"', {
          feed: json,
          children:
            '<span slot="badge">حصري</span><span slot="meta">6 دقائق</span><a slot="actions" href="#card">احفظ للقراءة</a>',
        }),
        card(
          'article="9" date-style="full" months="both" calendar="both" show="category headline date"',
        ),
      ],
      'سمات وحالات': [
        card('theme="light" variant="horizontal"'),
        card('theme="dark" variant="horizontal"'),
        [`feed="${unreadable}"`, `<article-card feed="${unreadable}"></article-card>`],
        ['articles = []', '<article-card data-empty></article-card>'],
      ],
    },
    columns: ['في أعمدة'],
  },
  related: {
    title: 'مقالات ذات صلة',
    parts: {
      'أربعة تخطيطات': [
        list('layout="list"'),
        list('layout="grid"', atom),
        list('layout="row" limit="8"', json),
        list('layout="numbered" limit="5"', '/demo/feeds/wordpress.json'),
      ],
      'أسباب الاختيار وطرقه': [
        list('explain for="/demo/article.html"'),
        list('strategy="category" explain', atom),
        list('strategy="latest" layout="grid" limit="3"', json),
      ],
      'سمات وحالات': [
        list('theme="dark" layout="grid" limit="2"', '/demo/feeds/wordpress.json'),
        [`feed="${unreadable}"`, `<related-list feed="${unreadable}"></related-list>`],
        ['articles = []', '<related-list data-empty></related-list>'],
      ],
    },
  },
  bar: {
    title: 'أزرار المشاركة',
    parts: {
      صف: [
        bar(''),
        bar('labels="both"'),
        bar('labels="text"'),
        bar('tone="mono"'),
        bar('tone="mono" labels="both" heading="شارك المقال"'),
        bar('more="3" heading="شارك"'),
      ],
      'عمود وقائمة': [
        bar('layout="column" labels="both"'),
        bar('layout="column" tone="mono"'),
        bar('layout="menu"'),
        bar('layout="menu" labels="text" tone="mono"'),
      ],
      'كل الشبكات': [
        bar(`networks="${everyNetwork}"`),
        bar(`networks="${everyNetwork}" labels="both"`),
        bar(`networks="${everyNetwork}" tone="mono"`),
        bar(`theme="dark" networks="${everyNetwork}"`),
      ],
    },
    columns: ['عمود وقائمة'],
  },
  follow: {
    title: 'تابعونا',
    parts: {
      صف: [
        follow(''),
        follow('labels="both"'),
        follow('labels="text" heading=""', 6),
        follow('tone="mono"'),
        follow('theme="dark" tone="mono" labels="both" heading="نيوزاليست في كل مكان"', 6),
      ],
      عمود: [follow('layout="column" labels="both"', 5), follow('layout="column" tone="mono"', 5)],
    },
    columns: ['عمود'],
  },
};

function figure([caption, markup]) {
  const figure = document.createElement('figure');
  const code = document.createElement('code');
  code.textContent = caption.replace(/\s+/g, ' ').trim() || 'بلا سمات';
  const title = document.createElement('figcaption');
  title.append(code);
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.append(document.createRange().createContextualFragment(markup));
  figure.append(title, stage);
  return figure;
}

function heading(level, text) {
  const heading = document.createElement(level);
  heading.textContent = text;
  return heading;
}

const settings = document.querySelector('.stage-settings');
const main = document.querySelector('.gallery');

/** The elements take their language and direction from the page round them; captions stay Arabic. */
function setStage() {
  const {width, ground, lang} = Object.fromEntries(new FormData(settings));
  main.toggleAttribute('data-ground', !!ground);
  if (ground) main.dataset.ground = ground;
  for (const stage of document.querySelectorAll('.stage')) {
    stage.style.inlineSize = width ? `${width}px` : '';
    stage.lang = lang;
    stage.dir = lang === 'en' || lang === 'fr' ? 'ltr' : 'rtl';
  }
}

for (const [id, {title, parts, columns = []}] of Object.entries(gallery)) {
  const section = document.createElement('section');
  section.id = id;
  section.append(heading('h2', title));
  for (const [name, figures] of Object.entries(parts)) {
    const part = document.createElement('div');
    if (columns.includes(name)) part.className = 'columns';
    part.append(...figures.map(figure));
    section.append(heading('h3', name), part);
  }
  main.append(section);
}
for (const element of document.querySelectorAll('[data-empty]')) element.articles = [];

const asked = new URLSearchParams(location.search);
for (const select of settings.elements) select.value = asked.get(select.name) ?? '';
settings.addEventListener('change', () => {
  setStage();
  history.replaceState(null, '', `?${new URLSearchParams(new FormData(settings))}${location.hash}`);
});
setStage();
// The sections came after the address's hash was looked for.
document.querySelector(location.hash || 'none')?.scrollIntoView();
