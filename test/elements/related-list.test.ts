import {expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Article} from '../../src/feed/model.js';
import type {NewsLoadEvent, NewsSelectEvent} from '../../src/elements/events.js';
import type {RelatedList} from '../../src/elements/related-list.js';
import '../../src/elements/related-list.js';
import type {NewsRankEvent, Strategy} from '../../src/elements/related-ranking.js';
import {answer, answerLater, refuse, requests} from '../feed/feed-server.js';
import {article} from './articles.js';

const site = 'https://news.example';
const day = (number: number) => new Date(Date.UTC(2025, 8, number, 9));

/** Newest first. The second, the fourth and the sixth are one story with the first. */
const stories: Article[] = [
  ['قطار الساحل ينطلق في رحلته الأولى', 'مواصلات'],
  ['محطات قطار الساحل تفتح أبوابها للمسافرين', 'مواصلات'],
  ['مهرجان الزيتون يبدأ الجمعة في القرية', 'ثقافة'],
  ['مسافرون يروون رحلتهم الأولى في قطار الساحل', 'محليات'],
  ['منتخب اليد يفوز في مباراته الأولى', 'رياضة'],
  ['تذاكر القطار إلى الساحل بنصف الثمن للطلاب', 'اقتصاد'],
  ['جسر الحجر القديم يعود إلى المشاة', 'مواصلات'],
].map(([title, category], at) =>
  article({
    title: title!,
    url: `${site}/${at}`,
    categories: [category!],
    published: day(20 - at),
  }),
);

const rssOf = (articles: Article[], language = 'ar') =>
  `<rss version="2.0"><channel><title>صدى</title><language>${language}</language>${articles
    .map(
      ({title, url, categories: [category], published}) =>
        `<item><title>${title}</title><link>${url}</link><category>${category}</category><pubDate>${published!.toUTCString()}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

const list = (content: unknown) => fixture<RelatedList>(content as ReturnType<typeof html>);
const links = (element: RelatedList) => [
  ...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a'),
];
const titles = (element: RelatedList) => links(element).map(link => link.textContent.trim());
const paths = (element: RelatedList) => links(element).map(link => new URL(link.href).pathname);
const part = (element: RelatedList, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const filled = (element: RelatedList) =>
  waitUntil(() => links(element).length, 'no links', {timeout: 5000});

describe('<related-list>', () => {
  let address = '';
  let count = 0;
  beforeEach(() => (address = `/related-${++count}.xml`));

  describe('chooses', () => {
    it('what belongs to the article, most related first, and not the article itself', async () => {
      const element = await list(html`
        <related-list for="${site}/0" limit="3" .articles=${stories}></related-list>
      `);
      await filled(element);
      expect(paths(element)).to.have.members(['/1', '/3', '/5']);
    });

    const addresses = [
      `${site}/0`,
      `http://www.news.example/0/`,
      `${site}/0?utm_source=whatsapp&fbclid=x`,
      `${site}/0#comments`,
    ];
    for (const own of addresses) {
      it(`never the article whose address is written ${own}`, async () => {
        const element = await list(html`
          <related-list for=${own} limit="10" .articles=${stories}></related-list>
        `);
        await filled(element);
        expect(paths(element)).to.have.length(6).and.not.include('/0');
      });
    }

    it('by the address of the page', async () => {
      const canonical = document.createElement('link');
      canonical.rel = 'canonical';
      canonical.href = `${site}/4`;
      document.head.append(canonical);
      const element = await list(html`
        <related-list limit="10" .articles=${stories}></related-list>
      `);
      await filled(element);
      canonical.remove();
      expect(paths(element)).to.have.length(6).and.not.include('/4');
    });

    it('by what the page says of an article that the feed does not have', async () => {
      const data = document.createElement('script');
      data.type = 'application/ld+json';
      data.append(
        JSON.stringify({
          '@graph': [
            {'@type': 'WebSite', name: 'صدى'},
            {
              '@type': ['NewsArticle'],
              headline: 'نصف قرن على مهرجان الزيتون',
              articleSection: 'تراث',
            },
          ],
        }),
      );
      document.head.append(data);
      const element = await list(html`
        <related-list limit="1" .articles=${stories}></related-list>
      `);
      await filled(element);
      data.remove();
      expect(paths(element)).to.deep.equal(['/2']);
    });

    it('by an article that the page hands over', async () => {
      const element = await list(html`
        <related-list
          limit="1"
          .current=${{title: 'أخبار الزيتون في القرى'}}
          .articles=${stories}
        ></related-list>
      `);
      await filled(element);
      expect(paths(element)).to.deep.equal(['/2']);
    });

    it('the newest of the section, then the newest, as asked', async () => {
      const element = await list(html`
        <related-list
          for="${site}/0"
          strategy="category"
          limit="3"
          .articles=${stories}
        ></related-list>
      `);
      await filled(element);
      expect(paths(element)).to.deep.equal(['/1', '/6', '/2']);
    });

    it('the newest, as asked, wherever they stand', async () => {
      const element = await list(html`
        <related-list
          for="${site}/0"
          strategy="latest"
          limit="2"
          .articles=${[...stories].reverse()}
        ></related-list>
      `);
      await filled(element);
      expect(paths(element)).to.deep.equal(['/1', '/2']);
      expect(part(element, 'heading')!.textContent.trim()).to.equal('أحدث المقالات');
    });

    it('nothing that the page excludes by word or address', async () => {
      const element = await list(html`
        <related-list
          for="${site}/0"
          limit="10"
          exclude="رياضة,${site}/1"
          .articles=${stories}
        ></related-list>
      `);
      await filled(element);
      expect(paths(element)).to.have.members(['/2', '/3', '/5', '/6']);
    });

    const english = article({
      title: 'Coast train leaves on time',
      url: `${site}/en`,
      published: day(21),
    });

    it('nothing in another language, unless asked', async () => {
      const element = await list(html`
        <related-list for="${site}/0" limit="10" .articles=${[english, ...stories]}></related-list>
      `);
      await filled(element);
      expect(paths(element)).to.have.length(6).and.not.include('/en');
      element.anyLang = true;
      await oneEvent(element, 'news-rank');
      await element.updateComplete;
      expect(paths(element)).to.have.length(7).and.include('/en');
    });

    it('another language rather than nothing', async () => {
      const element = await list(html`
        <related-list for="${site}/0" .articles=${[english, stories[0]!]}></related-list>
      `);
      await filled(element);
      expect(paths(element)).to.deep.equal(['/en']);
    });

    it('nothing that another list of the page shows', async () => {
      const page = await fixture(
        html`<div>
          <related-list for="${site}/0" limit="3" .articles=${stories}></related-list>
          <related-list for="${site}/0" limit="3" .articles=${stories}></related-list>
        </div>`,
      );
      const [first, second] = page.children as unknown as [RelatedList, RelatedList];
      await filled(first);
      await filled(second);
      const both = [...paths(first), ...paths(second)];
      expect(new Set(both).size).to.equal(6);
      first.remove();
      second.limit = 4;
      await oneEvent(second, 'news-rank');
      await second.updateComplete;
      expect(paths(second)).to.include.members(['/1', '/3', '/5']);
    });

    it('what another list shows rather than nothing', async () => {
      const page = await fixture(
        html`<div>
          <related-list for="${site}/0" .articles=${stories.slice(0, 2)}></related-list>
          <related-list for="${site}/0" .articles=${stories.slice(0, 2)}></related-list>
        </div>`,
      );
      for (const element of page.children) {
        await filled(element as RelatedList);
        expect(paths(element as RelatedList)).to.deep.equal(['/1']);
      }
    });

    it('anew when the page changes its mind, and only then', async () => {
      let ranked = 0;
      const element = await list(html`
        <related-list
          for="${site}/0"
          limit="1"
          .articles=${stories}
          @news-rank=${() => ranked++}
        ></related-list>
      `);
      await filled(element);
      element.for = `${site}/1`;
      await oneEvent(element, 'news-rank');
      expect(ranked).to.equal(2);
      element.requestUpdate();
      element.heading = 'اقرأ أيضًا';
      await element.updateComplete;
      await nextFrame();
      expect(ranked).to.equal(2);
    });

    it('and tells the page why', async () => {
      const told = oneEvent<NewsRankEvent>(document, 'news-rank');
      const element = await list(html`
        <related-list for="${site}/0" limit="10" explain .articles=${stories}></related-list>
      `);
      const {chosen} = await told;
      expect(new Set(chosen.map(({why}) => why))).to.deep.equal(
        new Set(['related', 'category', 'latest']),
      );
      const reasons = [...element.shadowRoot!.querySelectorAll('[part=why]')].map(
        ({textContent}) => textContent,
      );
      expect(reasons[0]).to.match(/^كلمات مشتركة: .*الساحل/);
      expect(reasons).to.include('من القسم نفسه').and.include('من أحدث الأخبار');
    });

    const ways: [Strategy, string[]][] = [
      ['related', ['related', 'related', 'related']],
      ['category', ['category', 'category', 'latest']],
      ['latest', ['latest', 'latest', 'latest']],
    ];
    for (const [strategy, whys] of ways) {
      it(`and says as its feed is there how it chose: ${strategy}`, async () => {
        answer(address, rssOf(stories));
        const loads: NewsLoadEvent[] = [];
        const element = await list(html`
          <related-list
            limit="3"
            for="${site}/0"
            feed=${address}
            strategy=${strategy}
            @news-load=${(event: NewsLoadEvent) => void loads.push(event)}
          ></related-list>
        `);
        await waitUntil(() => loads.length, 'no news-load', {timeout: 5000});
        expect(loads[0]!.feed.title).to.equal('صدى');
        expect(loads[0]!.chosen!.map(({why}) => why)).to.deep.equal(whys);
        setTimeout(() => (element.limit = 2));
        await oneEvent(element, 'news-rank');
        expect(loads).to.have.length(1);
      });
    }
  });

  describe('until it has chosen', () => {
    it('keeps the height it will have, and shows nothing that it would take back', async () => {
      const late = answerLater(address);
      const element = await list(html`
        <related-list style="width: 360px" feed=${address} for="${site}/0"></related-list>
      `);
      expect(element.shadowRoot!.querySelector('[aria-busy=true]')).not.to.equal(null);
      await expect(element).to.be.accessible();
      const height = element.offsetHeight;
      const seen = new Set<string>();
      const observer = new MutationObserver(() => seen.add(paths(element).join()));
      observer.observe(element.shadowRoot!, {childList: true, subtree: true});
      late.resolve(rssOf(stories));
      await filled(element);
      await nextFrame();
      observer.disconnect();
      expect([...seen].filter(Boolean)).to.have.length(1);
      expect(element.offsetHeight).to.equal(height);
    });

    it('shows its children, without the one to the article itself', async () => {
      const late = answerLater(address);
      const element = await list(html`
        <related-list feed=${address} for="${site}/0">
          <a href="${site}/0">هذا المقال</a>
          <a href="${site}/a">أول</a>
          <a href="${site}/b">ثان</a>
        </related-list>
      `);
      expect(paths(element)).to.deep.equal(['/a', '/b']);
      late.resolve(rssOf(stories));
      await waitUntil(() => paths(element).includes('/1'));
      expect(paths(element)).to.have.length(4);
    });

    it('keeps its children when the feed cannot be read', async () => {
      refuse(address);
      const element = await list(html`
        <related-list feed=${address}><a href="/a">باقٍ</a></related-list>
      `);
      await oneEvent(element, 'news-error');
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['باقٍ']);
    });

    it('says that the feed could not be read', async () => {
      answer(address, '', {status: 404});
      const element = await list(html`<related-list feed=${address}></related-list>`);
      await waitUntil(() => part(element, 'retry'));
      expect(part(element, 'notice')!.textContent).to.include('تعذّر تحميل الأخبار');
      await expect(element).to.be.accessible();
    });

    it('says that there is no news', async () => {
      const element = await list(html`<related-list .articles=${[]}></related-list>`);
      expect(part(element, 'notice')!.textContent).to.equal('لا أخبار الآن');
    });

    it('takes no place when it was given nothing to read', async () => {
      const element = await list(html`<related-list></related-list>`);
      expect(element.offsetHeight).to.equal(0);
    });
  });

  it('asks nobody for articles that the page hands over', async () => {
    const element = await list(html`<related-list .articles=${stories}></related-list>`);
    await filled(element);
    expect(requests).to.have.length(0);
  });

  it('shows four, or as many as the page wants', async () => {
    const element = await list(html`<related-list .articles=${stories}></related-list>`);
    await filled(element);
    expect(titles(element)).to.have.length(4);
    element.limit = 2;
    await waitUntil(() => titles(element).length === 2);
  });

  it('tells the page which story a reader chose', async () => {
    const element = await list(html`
      <related-list for="${site}/0" limit="3" .articles=${stories}></related-list>
    `);
    await filled(element);
    setTimeout(() => links(element)[1]!.click());
    element.addEventListener('news-select', event => event.preventDefault());
    const {article: chosen, index} = await oneEvent<NewsSelectEvent>(element, 'news-select');
    expect(index).to.equal(1);
    expect(chosen.title).to.equal(titles(element)[1]);
  });

  it('has headings a level below its own', async () => {
    const levels = (element: RelatedList) =>
      [...element.shadowRoot!.querySelectorAll('[role=heading]')].map(heading => heading.ariaLevel);
    const element = await list(html`
      <related-list limit="1" heading-level="2" .articles=${stories}></related-list>
    `);
    await filled(element);
    expect(levels(element)).to.deep.equal(['2', '3']);
    element.heading = '';
    await element.updateComplete;
    expect(levels(element)).to.deep.equal(['2']);
    element.headingLevel = 'none';
    await element.updateComplete;
    expect(levels(element)).to.deep.equal([]);
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(levels(element)).to.deep.equal(['3']);
  });

  describe('row', () => {
    const row = async (dir: string, articles = stories) => {
      const element = await list(html`
        <related-list
          style="width: 400px"
          layout="row"
          limit="7"
          dir=${dir}
          .articles=${articles}
        ></related-list>
      `);
      await filled(element);
      await nextFrame();
      const [previous, next] = element.shadowRoot!.querySelectorAll('button');
      return {element, previous: previous!, next: next!, track: part(element, 'list')!};
    };

    for (const [dir, sign] of [
      ['rtl', -1],
      ['ltr', 1],
    ] as const) {
      it(`moves on and back by its buttons, ${dir}`, async () => {
        const {element, previous, next, track} = await row(dir);
        track.style.scrollBehavior = 'auto';
        expect(previous).to.have.property('ariaDisabled', 'true');
        expect(next).to.have.property('ariaDisabled', 'false');
        const isNextLeft =
          next.getBoundingClientRect().left < previous.getBoundingClientRect().left;
        expect(isNextLeft).to.equal(dir === 'rtl');
        next.click();
        await waitUntil(() => track.scrollLeft * sign > 100);
        await waitUntil(() => previous.ariaDisabled === 'false');
        previous.click();
        await waitUntil(() => track.scrollLeft === 0);
        for (let turn = 0; turn < 6; turn++) next.click();
        await waitUntil(() => next.ariaDisabled === 'true');
        await expect(element).to.be.accessible();
      });
    }

    it('can be walked through by keyboard', async () => {
      const {element, next, track} = await row('rtl');
      track.style.scrollBehavior = 'auto';
      next.focus();
      // Firefox stops at the row itself as well.
      for (let turn = 0; turn < 5; turn++) {
        if (element.shadowRoot!.activeElement !== links(element)[3]) await sendKeys({press: 'Tab'});
      }
      expect(element.shadowRoot!.activeElement).to.equal(links(element)[3]);
      await waitUntil(() => track.scrollLeft < -50);
    });

    it('has no buttons where everything fits', async () => {
      const {element} = await row('rtl', stories.slice(0, 1));
      expect(element.shadowRoot!.querySelector('button')!.offsetHeight).to.equal(0);
    });
  });

  it('is numbered in the digits that the page wants', async () => {
    const element = await list(html`
      <related-list layout="numbered" digits="arab" limit="3" .articles=${stories}></related-list>
    `);
    await filled(element);
    const numbers = [...element.shadowRoot!.querySelectorAll('[part=number]')];
    expect(numbers.map(({textContent}) => textContent)).to.deep.equal(['١', '٢', '٣']);
  });

  const long = stories.map(story => ({
    ...story,
    title: `${story.title}، ${story.title}، ${story.title}`,
  }));
  const short = stories.map((story, at) => ({...story, title: `خبر ${at}`}));
  for (const layout of ['list', 'grid', 'row', 'numbered']) {
    for (const width of [160, 360, 768, 1200]) {
      it(`as ${layout} is as high with any stories, and fits ${width} px, accessibly`, async () => {
        const heights = [];
        for (const articles of [long, short]) {
          const element = await list(html`
            <related-list
              style="width: ${width}px"
              layout=${layout}
              .articles=${articles}
            ></related-list>
          `);
          await filled(element);
          await nextFrame();
          heights.push(element.offsetHeight);
          expect(element.scrollWidth).to.be.at.most(width);
          await expect(element).to.be.accessible();
          element.remove();
        }
        expect(heights[0]).to.be.closeTo(heights[1]!, 1);
      });
    }
  }
});
