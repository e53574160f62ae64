import {expect, oneEvent} from '@open-wc/testing';
import type {Article} from '../../src/feed/model.js';
import type {NewsSelectEvent} from '../../src/elements/events.js';
import {article} from '../elements/articles.js';
import {closePages, servedPage, type ServedPage} from './served-page.js';

const takenOver = '/test/server/taken-over.ts';
const minute = 60_000;

const articles: Article[] = [
  ['القطار الجديد يصل إلى الساحل', 'محليات'],
  ['عاجل: فتح الطريق الجبلي بعد الثلوج', 'عاجل'],
  ['Apple تفتتح متجرًا & «مقهى» <في> المدينة', 'اقتصاد'],
  ['مكتبة المدينة تمدّد ساعاتها مساءً', 'ثقافة'],
].map(([title = '', category = ''], index) =>
  article({
    title,
    url: `https://news.example/${index}`,
    summary: `ملخص الخبر ${index}`,
    contentHtml: '<p>متن الخبر.</p><h3>في التفاصيل</h3><p>فقرة <b>ثانية</b>.</p>',
    categories: [category],
    authors: [{name: 'سلمى الراوي', url: 'https://news.example/salma', bio: 'تكتب من الساحل.'}],
    published: new Date(`2025-10-0${4 - index}T09:00:00Z`),
  }),
);

const url = 'https://news.example/0';
/** Without the copies that a moving ticker adds to its list. */
function textOf({shadow}: ServedPage): string {
  const root = shadow.querySelector('.root')!.cloneNode(true) as Element;
  root.querySelector('.tail')?.remove();
  return root.textContent.replace(/\s+/g, ' ').trim();
}

describe('what a server drew', () => {
  before(async function () {
    // The first one waits until the server's module is built.
    this.timeout(60_000);
    await servedPage('share-bar', {articles: []});
    closePages();
  });
  afterEach(closePages);

  const elements: [tag: string, attributes: Record<string, string>][] = [
    ['news-ticker', {times: 'full', 'label-href': 'https://news.example/flash'}],
    ['article-card', {}],
    ['article-card', {variant: 'hero', article: 'https://news.example/2', 'heading-level': '2'}],
    ['related-list', {limit: '3'}],
    ['related-list', {layout: 'row', strategy: 'latest', 'image-ratio': '4/3'}],
    ['news-list', {layout: 'lead', heading: 'أحدث الأخبار'}],
    ['news-list', {layout: 'list', limit: '2', paging: 'pages'}],
    ['article-nav', {for: 'https://news.example/2'}],
    ['author-box', {article: url}],
    ['article-view', {article: url}],
    ['share-bar', {headline: 'القطار الجديد', labels: 'both'}],
    ['follow-bar', {labels: 'both'}],
  ];
  /** Its children are what it is made of. */
  const links =
    '<a href="https://t.me/newsalist"></a> <a href="/feed.xml" aria-label="RSS &amp; Atom">خلاصة</a> <a href="https://news.example/" rel="me"><img alt="الموقع"></a>';

  for (const [tag, attributes] of elements) {
    it(`is read before any script, and kept by <${tag}> with ${JSON.stringify(attributes)}`, async () => {
      const page = await servedPage(tag, {
        articles,
        attributes,
        url,
        content: tag === 'follow-bar' ? links : '',
      });
      const {shadow, nodes} = page;
      const before = nodes();
      const textBefore = textOf(page);
      if (tag === 'follow-bar') expect(shadow.querySelectorAll('li a')).to.have.length(3);
      if (tag !== 'share-bar') {
        const headline = attributes.article ? 'متجرًا & «مقهى» <في>' : 'القطار الجديد';
        if (/ticker|card|list/.test(tag) && tag !== 'related-list')
          expect(textBefore).to.contain(headline);
        expect(shadow.querySelector('a[href^="https://news.example/"]')).to.exist;
        if (tag === 'article-view') expect(textBefore).to.contain('متن الخبر.');
      } else expect(shadow.querySelector('a[href*="news.example"]')).to.exist;
      await page.load(takenOver);
      expect(
        before.filter(node => !shadow.contains(node)).map(node => node.outerHTML),
      ).to.deep.equal([]);
      expect(textOf(page)).to.equal(textBefore);
      expect(shadow.querySelectorAll('.root')).to.have.length(1);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('answers clicks once it is taken over', async () => {
    const {element, shadow, load} = await servedPage('article-card', {articles});
    await load(takenOver);
    const selected = oneEvent(element, 'news-select');
    element.addEventListener('news-select', event => event.preventDefault());
    shadow.querySelector<HTMLElement>('a')!.click();
    expect(((await selected) as Event as NewsSelectEvent).article.title).to.equal(
      articles[0]!.title,
    );
  });

  it('says how long ago by the reader’s clock', async () => {
    const published = new Date(Date.now() - 600.5 * minute);
    const page = await servedPage('article-card', {articles: [{...articles[0]!, published}]});
    const {element, shadow} = page;
    const time = shadow.querySelector('time')!;
    const said = time.textContent;
    // As though it had been drawn five hours earlier.
    const data = element.querySelector('script')!;
    data.textContent = data.textContent.replace(
      /"now":(\d+)/,
      (_, now) => `"now":${now - 300 * minute}`,
    );
    time.lastChild!.previousSibling!.textContent = 'قبل 5 ساعات';
    await page.load(takenOver);
    expect(shadow.querySelector('time')).to.equal(time);
    expect(time.textContent).to.equal(said);
  });

  it('takes a picture that failed before it was taken over for none', async () => {
    const image = {url: `${location.origin}/no-such-picture.webp`, alt: ''};
    const {shadow, load} = await servedPage('article-card', {
      articles: [{...articles[0]!, image}],
      attributes: {loading: 'eager'},
    });
    const picture = shadow.querySelector('img')!;
    if (!picture.complete) await oneEvent(picture, 'error');
    await load(takenOver);
    expect(shadow.querySelector('.media')!.hasAttribute('data-empty')).to.equal(true);
  });

  it('is drawn anew, once, where another version of the elements drew it', async () => {
    const page = await servedPage('related-list', {articles, url});
    const comments = document.createTreeWalker(
      page.shadow.querySelector('li')!,
      NodeFilter.SHOW_COMMENT,
    );
    while (!comments.nextNode()?.textContent?.startsWith('lit-part '));
    (comments.currentNode as Comment).data = 'lit-part AAAAAAAAAAA=';
    await page.load(takenOver);
    expect(page.shadow.querySelectorAll('.root')).to.have.length(1);
    expect(page.shadow.querySelectorAll('li')).to.have.length(3);
    expect(page.errors).to.deep.equal([]);
  });

  it('is drawn anew, once, by a script that takes nothing over', async () => {
    const page = await servedPage('article-card', {articles, attributes: {headline: 'خبر'}});
    await page.load('/src/index.ts');
    expect(page.shadow.querySelectorAll('.root')).to.have.length(1);
    expect(textOf(page)).to.contain('خبر');
  });
});
