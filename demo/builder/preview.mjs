// The page around the snippet in the preview: an ordinary site, in either direction, on paper, in the dark, or on a photograph.

const colours = {
  light: 'color: #1c1f24; background: #fff',
  dark: 'color: #e9e7e2; background: #14171c',
  photo:
    'color: #fff; background: linear-gradient(#10151fb8, #10151fb8), url(/demo/pictures/harbour-dawn.webp) center / cover fixed',
};

const texts = {
  rtl: {
    lang: 'ar',
    site: 'مدوّنة الضفة',
    headline: 'سوق المزارعين يعود إلى الساحة القديمة',
    before:
      'عاد سوق المزارعين صباح السبت إلى الساحة القديمة بعد شهرين من أعمال الترميم، وامتدت الأكشاك من النافورة حتى بوابة البلدية.',
    after:
      'ويفتح السوق أبوابه كل سبت من السابعة صباحًا حتى الظهيرة، ويخصّص ركنًا لورش الأطفال وآخر للكتب المستعملة.',
  },
  ltr: {
    lang: 'en',
    site: 'Riverside notes',
    headline: 'The farmers’ market is back on the old square',
    before:
      'After two months of repairs the Saturday market returned to the old square, its stalls reaching from the fountain to the town gate.',
    after:
      'It opens every Saturday from seven until noon, with one corner for children’s workshops and another for second-hand books.',
  },
};

/** Where on a page each element is at home: above everything, below the headline, or in the text. */
const places = {'news-ticker': 'top', 'share-bar': 'headline', 'follow-bar': 'headline'};

/**
 * @param {{snippet: string, tag: string, host: 'rtl' | 'ltr', backdrop: 'light' | 'dark' | 'photo', address?: string}} page
 *   `address`: of the story that the page is about, for elements that go by it.
 */
export function previewPage({snippet, tag, host, backdrop, address = ''}) {
  const {lang, site, headline, before, after} = texts[host];
  const at = place => ((places[tag] ?? 'end') === place ? snippet : '');
  const href = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const canonical = href && `<link rel="canonical" href="${href}">`;
  const isArticle = tag === 'article-view';
  const article = isArticle
    ? at('end')
    : `<h1>${headline}</h1>${at('headline')}<p>${before}</p>${at('end')}<p>${after}</p>`;
  return `<!doctype html>
<html lang="${lang}" dir="${host}">
<head>
<meta charset="utf-8">
<title>${site}</title>
<base target="_blank">
${canonical}
<style>
  html { color-scheme: ${backdrop === 'light' ? 'light' : 'dark'}; }
  body { margin: 0; font: 17px/1.7 'IBM Plex Sans Arabic', 'Segoe UI', system-ui, sans-serif; ${colours[backdrop]}; }
  header { padding: 14px 20px; font-weight: 700; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
  main { max-width: 880px; margin: 0 auto; padding: 20px; }
  h1 { margin: 0 0 14px; font-size: 1.6em; line-height: 1.4; }
  p { margin: 0 0 18px; }
  p + * { margin-block-end: 18px; }
</style>
</head>
<body>
<header>${site}</header>
${at('top')}
<main>
${article}
</main>
</body>
</html>`;
}
