import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {render} from 'lit';
import type {ArticleView} from '../../src/elements/article-view.js';
import '../../src/elements/article-view.js';
import {bodyTemplate} from '../../src/elements/article-body.js';
import {parseMarkup, type Markup} from '../../src/elements/article-markup.js';
import {sanitise} from '../../src/elements/article-sanitiser.js';
import {pages} from '../../src/locale/words/ar-pages.js';
import type {Article} from '../../src/feed/model.js';
import {answer, answerLater, requests} from '../feed/feed-server.js';
import {article} from './articles.js';

const photo = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="64" height="36"><rect width="64" height="36" fill="teal"/></svg>')}`;

const story = article({
  title: 'قطار الوادي ينطلق اليوم',
  url: 'https://news.example/train',
  summary: 'تسع محطات تعيد وصل المدينة بالجبل.',
  contentHtml: '<p>في السابعة دوّت الصفّارة.</p>',
  authors: [{name: 'جود السنابلي', url: 'https://news.example/jude', bio: 'يكتب عن القطارات.'}],
  categories: ['محليات', 'قطار الوادي', 'سكك الحديد'],
  published: new Date('2025-10-01T06:30:00Z'),
  updated: new Date('2025-10-01T08:45:00Z'),
  image: {url: photo, alt: 'القطار', caption: 'القطار الأول فوق القنطرة.', credit: 'هدى'},
});

const view = (content: unknown) => fixture<ArticleView>(content as ReturnType<typeof html>);
const withBody = async (contentHtml: string, fields: Partial<Article> = {}) => {
  const element = await view(
    html`<article-view .article=${{...story, ...fields, contentHtml}}></article-view>`,
  );
  await settled(element);
  return element;
};
/** A sanitiser that has to be fetched draws a second time. */
async function settled(element: ArticleView) {
  await sanitise(' ');
  await new Promise(resolve => setTimeout(resolve));
  await element.updateComplete;
}
const find = (element: ArticleView, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const all = (element: ArticleView, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (element: ArticleView, part: string) =>
  find(element, `[part~="${part}"]`)?.textContent.replace(/\s+/g, ' ').trim();
/** A text's markup, without what Lit and the looks need. */
const bare = (text: Element) =>
  text.innerHTML
    .replace(/<!--.*?-->/g, '')
    .replace(
      / (?:part|class|loading|decoding|referrerpolicy|sizes|role|tabindex|aria-label)="[^"]*"/g,
      '',
    )
    .replace(/\s*\n\s*|(?<=>) (?=<(?:footer|thead|tbody))/g, '')
    .trim();

const drawnBy = (markup: readonly Markup[]) => {
  const box = document.createElement('div');
  render(
    bodyTemplate(markup, {
      attributes: document.createElement('article-view'),
      base: story.url,
      language: 'ar',
      words: pages,
      level: 2,
      shownPicture: undefined,
      opened: new Map(),
      open: () => undefined,
    }),
    box,
  );
  return bare(box);
};

describe('<article-view>', () => {
  let address = '';
  let count = 0;
  beforeEach(() => (address = `/article-${++count}.xml`));

  it('shows the face of an author who is alone, and none where it cannot be had', async () => {
    const [author] = story.authors;
    const image = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    const face = async (...images: string[]) => {
      const authors = images.map(each => ({...author!, image: each}));
      const element = await view(html`
        <article-view .article=${{...story, authors}}></article-view>
      `);
      return {element, face: find(element, '[part~=face]')};
    };
    expect((await face(image)).face).to.have.attribute('src', image);
    expect((await face(image, image)).face).to.equal(null);
    const {face: missing} = await face(`${location.origin}/no-such-face.webp`);
    await waitUntil(() => missing!.hasAttribute('hidden'));
  });

  it('shows all that a newspaper’s page says of an article', async () => {
    const element = await view(html`
      <article-view time-zone="Asia/Riyadh" .article=${story}></article-view>
    `);
    expect(text(element, 'category')).to.equal('محليات');
    expect(text(element, 'headline')).to.equal(story.title);
    expect(find(element, 'h1')).to.have.attribute('part', 'headline');
    expect(find(element, '[part~=face]')).to.equal(null);
    expect(text(element, 'summary')).to.equal(story.summary);
    expect(text(element, 'author')).to.equal('بقلم جود السنابلي');
    expect(text(element, 'date')).to.equal('الأربعاء، 1 أكتوبر 2025');
    expect(text(element, 'updated')).to.equal('حُدّث 11:45 ص');
    expect(text(element, 'caption')).to.equal('القطار الأول فوق القنطرة. الصورة: هدى');
    expect(text(element, 'reading-time')).to.equal('مدة القراءة: دقيقة');
    expect(text(element, 'body')).to.equal('في السابعة دوّت الصفّارة.');
    expect(all(element, '.topics li').map(topic => topic.textContent.trim())).to.deep.equal([
      'قطار الوادي',
      'سكك الحديد',
    ]);
    expect(text(element, 'person')).to.include('يكتب عن القطارات.');
    expect(requests).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('shows only the parts that it is told to', async () => {
    const element = await view(html`
      <article-view show="headline body" .article=${story}></article-view>
    `);
    expect(all(element, '[part]').map(({part}) => part.value)).to.not.include.members(['caption']);
    expect(find(element, '[part~=person]')).to.equal(null);
    expect(text(element, 'headline')).to.equal(story.title);
  });

  it('leaves out a lead that only repeats how the text begins', async () => {
    const element = await withBody('<p>في السابعة دوّت الصفّارة في المحطة.</p>', {
      summary: 'في السابعة دوّت الصفّارة […]',
    });
    expect(find(element, '[part~=summary]')).to.equal(null);
  });

  it('finds the article of the page by its address', async () => {
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = 'https://news.example/train';
    document.head.append(link);
    const element = await view(
      html`<article-view .articles=${[article({title: 'آخر'}), story]}></article-view>`,
    );
    expect(text(element, 'headline')).to.equal(story.title);
    expect(text(element, 'body')).to.equal('في السابعة دوّت الصفّارة.');
    link.remove();
  });

  it('keeps the page’s own article until the feed is there, and where the feed lacks it', async () => {
    const late = answerLater(address);
    const element = await view(html`
      <article-view feed=${address} article="https://news.example/train"
        ><p>نص الصفحة</p></article-view
      >
    `);
    const shown = () => find(element, 'slot:not([name])') as HTMLSlotElement | null;
    expect(shown()!.assignedElements()).to.have.length(1);
    late.resolve(
      `<rss version="2.0"><channel><title>أ</title><item><title>خبر</title><link>https://news.example/other</link></item></channel></rss>`,
    );
    await oneEvent(element, 'news-load');
    await element.updateComplete;
    expect(shown()!.assignedElements()).to.have.length(1);
    element.article = 'https://news.example/other';
    await element.updateComplete;
    expect(shown()).to.equal(null);
    expect(text(element, 'headline')).to.equal('خبر');
  });

  it('says that the article is not there, or cannot be read', async () => {
    const missing = await view(html`
      <article-view article="https://news.example/none" .articles=${[story]}></article-view>
    `);
    expect(text(missing, 'notice')).to.equal('تعذّر العثور على هذا المقال');
    answer(address, '', {status: 404});
    const failed = await view(html`<article-view feed=${address}></article-view>`);
    await waitUntil(() => find(failed, '[part=retry]'));
    await expect(failed).to.be.accessible();
  });

  it('has places for what the page adds', async () => {
    const element = await view(html`
      <article-view .article=${story}>
        <button slot="actions">شارك</button>
        <p slot="before">قبل</p>
        <p slot="after">بعد</p>
        <p slot="end">آخر</p>
      </article-view>
    `);
    for (const name of ['actions', 'before', 'after', 'end']) {
      const slot = find(element, `slot[name=${name}]`) as HTMLSlotElement;
      expect(slot.assignedElements(), name).to.have.length(1);
    }
  });

  it('describes the article to search engines, unless the page does', async () => {
    const described = () => document.querySelectorAll('script[type="application/ld+json"]').length;
    const element = await view(html`<article-view .article=${story}></article-view>`);
    await waitUntil(() => described() === 1);
    element.jsonld = false;
    await waitUntil(() => described() === 0);
  });

  describe('the text', () => {
    const cases: [what: string, written: string, drawn: string][] = [
      ['paragraphs', '<p>أول</p><p>ثان', '<p>أول</p><p>ثان</p>'],
      ['lines without paragraphs', 'أول<br><br>ثان<br>سطر', '<p>أول</p><p>ثان<br>سطر</p>'],
      ['boxes', '<div>أول<div>ثان</div></div>', '<p>أول</p><p>ثان</p>'],
      [
        'headings below the headline, none skipped',
        '<h2>أ</h2><h4>ب</h4><h1>ج</h1><h2></h2>',
        '<h2>أ</h2><h3>ب</h3><h2>ج</h2>',
      ],
      [
        'lists in lists',
        '<ul><li>أ<li>ب<ol start="3"><li>ج</ol></ul>',
        '<ul><li>أ</li><li><p>ب</p><ol start="3"><li>ج</li></ol></li></ul>',
      ],
      [
        'quotes with their source',
        '<blockquote><p>قول</p><cite>قائل</cite></blockquote>',
        '<blockquote><p>قول</p><footer><cite>قائل</cite></footer></blockquote>',
      ],
      [
        'tables, in a box that scrolls',
        '<table><caption>عنوان</caption><thead><tr><th>أ<th>ب<tbody><tr><th>ج<td colspan="2">د</table>',
        '<div><table><caption>عنوان</caption><thead><tr><th scope="col">أ</th><th scope="col">ب</th></tr></thead><tbody><tr><th scope="row">ج</th><td colspan="2">د</td></tr></tbody></table></div>',
      ],
      [
        'links by the one gate',
        '<p><a href="/a" onclick="x()" style="color:red" id="b">رابط</a> <a href="javascript:x()">لا</a> <a href="mailto:a@b.example">بريد</a></p>',
        '<p><a href="https://news.example/a">رابط</a> لا <a href="mailto:a@b.example">بريد</a></p>',
      ],
      [
        'marks within a line',
        '<p><b>أ</b><span><i>ب</i></span><font color="red">ج</font><sup>2</sup></p>',
        '<p><b>أ</b><i>ب</i>ج<sup>2</sup></p>',
      ],
      [
        'words in another direction',
        '<p>Only Latin here.</p>',
        '<p dir="ltr">Only Latin here.</p>',
      ],
      ['no overriding of the direction', '<p>أ\u202eب</p>', '<p>أب</p>'],
      [
        'no comment, and nothing that runs',
        'أ<!-- x --><script>x()</script><style>p{}</style>',
        '<p>أ</p>',
      ],
      ['entities once', '<p>أ &amp;amp; ب &lt;b&gt;</p>', '<p>أ &amp;amp; ب &lt;b&gt;</p>'],
    ];
    for (const [what, written, drawn] of cases) {
      it(`has ${what}`, async () => {
        expect(bare(find(await withBody(written), '.text')!)).to.equal(drawn);
      });

      it(`has ${what} where our own reader reads, as on a server`, () => {
        expect(drawnBy(parseMarkup(written))).to.equal(drawn);
      });
    }

    it('is never deeper than a browser can bear', async () => {
      const deep = '<div><b>'.repeat(20_000) + 'نص';
      const started = performance.now();
      const element = await withBody(deep);
      expect(text(element, 'body')).to.equal('نص');
      expect(performance.now() - started).to.be.below(4000);
    });

    it('scrolls a wide table by itself, by keyboard too', async () => {
      const cells = '<td>خلية طويلة جدًا</td>'.repeat(20);
      const element = await withBody(`<table><tr>${cells}</tr></table>`);
      const box = find(element, '.table')!;
      expect(box.scrollWidth).to.be.above(box.clientWidth);
      expect(box.tabIndex).to.equal(0);
      await expect(element).to.be.accessible();
    });
  });

  describe('pictures', () => {
    it('come late, tell nobody who reads, and carry their words', async () => {
      const element = await withBody(
        '<figure><img src="/a.jpg" srcset="/a.jpg 1200w, javascript:x 2w, /a-480.jpg 480w" width="1200" height="675" alt="جسر"><figcaption>الجسر</figcaption></figure>',
        {image: undefined as never},
      );
      const image = find(element, '.text img')!;
      expect(image).to.have.attribute('loading', 'lazy');
      expect(image).to.have.attribute('referrerpolicy', 'no-referrer');
      expect(image).to.have.attribute('src', 'https://news.example/a.jpg');
      expect(image).to.have.attribute(
        'srcset',
        'https://news.example/a.jpg 1200w,https://news.example/a-480.jpg 480w',
      );
      expect(text(element, 'caption')).to.equal('الجسر');
    });

    const unseen = [
      '<img src="/p.gif" width="1" height="1">',
      '<img src="/p.gif" style="display:none">',
      '<img src="/p.gif" hidden>',
      '<img src="https://feeds.feedburner.com/~r/x">',
      '<img src="data:image/png,x">',
      '<img src="javascript:x()">',
      '<img srcset="/p.gif 1x">',
    ];
    for (const written of unseen) {
      it(`are not asked for by ${written}`, async () => {
        const element = await withBody(`<p>نص</p>${written}`, {image: undefined as never});
        expect(all(element, 'img')).to.have.length(0);
        expect(text(element, 'body')).to.equal('نص');
      });
    }

    it('stand above the text once, with the words that the text has for them', async () => {
      const element = await withBody(
        '<figure><img src="/wp/a-1024x576.jpg"><figcaption>الجسر عند الفجر</figcaption></figure><p>نص</p>',
        {image: {url: 'https://news.example/wp/a.jpg', alt: ''}},
      );
      expect(all(element, 'img')).to.have.length(1);
      expect(text(element, 'caption')).to.equal('الجسر عند الفجر');
    });
  });

  describe('what other sites show', () => {
    const written: [what: string, markup: string][] = [
      ['a frame', '<iframe width="560" src="https://www.youtube.com/embed/abcdefghijk"></iframe>'],
      [
        'an address alone',
        '<figure class="wp-block-embed"><div>\nhttps://youtu.be/abcdefghijk\n</div></figure>',
      ],
      [
        'a post',
        '<blockquote class="twitter-tweet"><p>قول</p><a href="https://twitter.com/a/status/1234567">يوم</a></blockquote>',
      ],
    ];
    for (const [what, markup] of written) {
      it(`stands behind a button, written as ${what}`, async () => {
        const element = await withBody(markup);
        expect(all(element, 'iframe')).to.have.length(0);
        const button = find(element, '[part=embed-button]')!;
        expect(button.textContent).to.include('عرض المحتوى من');
        await expect(element).to.be.accessible();
      });
    }

    it('is there after a press, and the keyboard in it', async () => {
      const element = await withBody('<iframe src="https://t.me/newsalist/77"></iframe>');
      // The test's page has no network; the frame's address is what counts.
      find(element, '[part=embed-button]')!.click();
      await waitUntil(() => find(element, 'iframe'));
      const frame = find(element, 'iframe') as HTMLIFrameElement;
      expect(frame.src).to.equal('https://t.me/newsalist/77?embed=1');
      expect(frame.sandbox.contains('allow-top-navigation')).to.equal(false);
      expect(frame.title).to.equal('محتوى من تيليغرام');
      await waitUntil(() => element.shadowRoot!.activeElement === frame);
    });

    it('is a plain link where the site is not known', async () => {
      const element = await withBody('<iframe src="https://maps.example/embed?x=1"></iframe>');
      const link = find(element, '.text a') as HTMLAnchorElement;
      expect(link.href).to.equal('https://maps.example/embed?x=1');
      expect(link.rel).to.equal('noopener noreferrer');
    });
  });

  it('makes the text larger and smaller, for every article of the page', async () => {
    const first = await withBody('<p>نص</p>');
    const second = await withBody('<p>نص</p>');
    const size = (element: ArticleView) =>
      parseFloat(getComputedStyle(find(element, '.text')!).fontSize);
    const before = size(first);
    find(first, '.larger')!.click();
    await first.updateComplete;
    expect(size(first)).to.be.above(before);
    expect(text(first, 'tools')).to.include('حجم الخط 115%');
    second.requestUpdate();
    await second.updateComplete;
    expect(size(second)).to.equal(size(first));
    find(first, '.smaller')!.click();
    await first.updateComplete;
    expect(size(first)).to.equal(before);
  });

  it('counts minutes as the language does', async () => {
    const element = await withBody('كلمة '.repeat(600));
    expect(text(element, 'reading-time')).to.equal('مدة القراءة: 3 دقائق');
  });
});
