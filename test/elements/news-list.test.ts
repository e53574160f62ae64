import {expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import type {NewsSelectEvent} from '../../src/elements/events.js';
import type {NewsPageEvent} from '../../src/elements/list-paging.js';
import type {NewsList} from '../../src/elements/news-list.js';
import '../../src/elements/news-list.js';
import {inSections, pageNumbers, withKeys} from '../../src/elements/list-stories.js';
import {answer, answerLater, rss} from '../feed/feed-server.js';
import {article} from './articles.js';

const story = (number: number, category = number % 2 ? 'محليات' : 'رياضة') =>
  article({
    title: `خبر ${number}`,
    url: `https://news.example/${number}`,
    summary: 'سطر عن الخبر.',
    categories: [category],
    published: new Date(Date.UTC(2025, 9, 1) - number * 60_000),
  });
const stories = (count: number) => Array.from({length: count}, (_, index) => story(index + 1));

const list = (content: unknown) => fixture<NewsList>(content as ReturnType<typeof html>);
const all = (element: NewsList, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const titles = (element: NewsList) =>
  all(element, '[part~=headline]').map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
const press = async (element: NewsList, selector: string) => {
  all(element, selector)[0]!.click();
  await element.updateComplete;
};

describe('<news-list>', () => {
  for (const layout of ['grid', 'list', 'lead', 'columns'] as const) {
    it(`shows stories in the layout ${layout}, each a link, and passes axe`, async () => {
      const element = await list(html`
        <news-list layout=${layout} heading="أخبار" .articles=${stories(6)}></news-list>
      `);
      expect(titles(element)).to.deep.equal([1, 2, 3, 4, 5, 6].map(number => `خبر ${number}`));
      expect(all(element, 'li a[href]')).to.have.length(6);
      await expect(element).to.be.accessible();
    });
  }

  it('makes the first story of the layout lead the large one', async () => {
    const element = await list(html`<news-list layout="lead" .articles=${stories(4)}></news-list>`);
    expect(all(element, '.card').map(({dataset}) => dataset.variant)).to.deep.equal([
      'hero',
      'compact',
      'compact',
      'compact',
    ]);
  });

  it('stands in more columns where there is more room', async () => {
    const element = await list(html`
      <news-list style="inline-size: 320px" .articles=${stories(4)}></news-list>
    `);
    const columns = () =>
      getComputedStyle(all(element, '.list')[0]!).gridTemplateColumns.split(' ').length;
    expect(columns()).to.equal(1);
    element.style.inlineSize = '1200px';
    await nextFrame();
    expect(columns()).to.equal(4);
  });

  it('shows one section, whatever the spelling of its name, under that name', async () => {
    const element = await list(html`
      <news-list category="رياضه" .articles=${stories(4)}></news-list>
    `);
    expect(titles(element)).to.deep.equal(['خبر 2', 'خبر 4']);
    expect(all(element, '[part=heading]')[0]!.textContent.trim()).to.equal('رياضه');
  });

  it('leaves out the first stories, and names the section’s own page', async () => {
    const element = await list(html`
      <news-list offset="1" heading="أخبار" href="/local" .articles=${stories(3)}></news-list>
    `);
    expect(titles(element)).to.deep.equal(['خبر 2', 'خبر 3']);
    expect(all(element, 'a[href="/local"]')).to.have.length(2);
  });

  it('says that there is nothing in a section without stories', async () => {
    const element = await list(html`
      <news-list category="طقس" .articles=${stories(3)}></news-list>
    `);
    expect(all(element, '[part=notice]')[0]!.textContent).to.equal('لا أخبار الآن');
  });

  it('keeps the place of stories that load', async () => {
    answerLater('/list-late.xml');
    const element = await list(html`<news-list feed="/list-late.xml" limit="4"></news-list>`);
    expect(all(element, '.blank')).to.have.length(4);
    expect(all(element, '[aria-busy=true]')).to.not.be.empty;
    await expect(element).to.be.accessible();
  });

  it('shows its children’s links until the feed is there', async () => {
    const late = answerLater('/list-children.xml');
    const element = await list(html`
      <news-list feed="/list-children.xml"><a href="/a">من الصفحة</a></news-list>
    `);
    expect(titles(element)).to.deep.equal(['من الصفحة']);
    late.resolve(rss('من الخلاصة'));
    await oneEvent(element, 'news-load');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['من الخلاصة']);
  });

  it('says that the feed could not be read, and tries again when asked', async () => {
    answer('/list-gone.xml', '', {status: 404});
    const element = await list(html`<news-list feed="/list-gone.xml"></news-list>`);
    await waitUntil(() => all(element, '[part=retry]')[0]);
    await expect(element).to.be.accessible();
    let asked = 0;
    element.reload = () => asked++;
    await press(element, '[part=retry]');
    expect(asked).to.equal(1);
  });

  describe('with «المزيد»', () => {
    it('adds as many stories again, and takes the keyboard to the first of them', async () => {
      const element = await list(html`<news-list limit="3" .articles=${stories(7)}></news-list>`);
      expect(titles(element)).to.have.length(3);
      const asked = oneEvent<NewsPageEvent>(element, 'news-page');
      await press(element, '[part=more]');
      expect((await asked).page).to.equal(2);
      expect(titles(element)).to.have.length(6);
      expect(element.shadowRoot!.activeElement).to.equal(all(element, 'li a')[3]);
      await press(element, '[part=more]');
      expect(titles(element)).to.have.length(7);
      expect(all(element, '[part=more]')).to.be.empty;
      expect(all(element, '[role=status]')[0]!.textContent.trim()).to.equal('المعروض 7 من 7');
    });

    it('is not there where all stories are', async () => {
      const element = await list(html`<news-list .articles=${stories(3)}></news-list>`);
      expect(all(element, '[part=paging]')).to.be.empty;
    });
  });

  describe('with pages', () => {
    it('shows one page at a time, and says which', async () => {
      const element = await list(html`
        <news-list paging="pages" limit="3" .articles=${stories(7)}></news-list>
      `);
      await press(element, '[data-page="3"]');
      expect(titles(element)).to.deep.equal(['خبر 7']);
      expect(all(element, '[aria-current=page]')[0]!.textContent.trim()).to.equal('3');
      expect(element.shadowRoot!.activeElement).to.equal(all(element, 'li a')[0]);
      expect(all(element, '[role=status]')[0]!.textContent).to.equal('الصفحة 3 من 3');
      await expect(element).to.be.accessible();
    });

    it('shows the last page where the page asked for is beyond it', async () => {
      const element = await list(html`
        <news-list paging="pages" page="9" limit="3" .articles=${stories(4)}></news-list>
      `);
      expect(titles(element)).to.deep.equal(['خبر 4']);
    });
  });

  it('keeps the element of a story that moves, and of one that stays, when the feed changes', async () => {
    const element = await list(html`<news-list .articles=${stories(4)}></news-list>`);
    const third = all(element, '.item')[2];
    element.articles = [story(9), ...stories(4).slice(1)];
    await element.updateComplete;
    expect(all(element, '.item')[2]).to.equal(third);
    expect(titles(element)).to.deep.equal(['خبر 9', 'خبر 2', 'خبر 3', 'خبر 4']);
  });

  it('leaves a thousand stories undrawn until they are near', async function () {
    if (!CSS.supports('content-visibility', 'auto')) this.skip();
    const element = await list(html`
      <news-list layout="list" limit="1000" paging="none" .articles=${stories(1000)}></news-list>
    `);
    expect(all(element, '.item')).to.have.length(1000);
    const last = all(element, '.deferred').at(-1)!;
    expect(getComputedStyle(last).contentVisibility).to.equal('auto');
    const headline = last.querySelector('a')!;
    if (!('checkVisibility' in headline)) return;
    expect(headline.checkVisibility({contentVisibilityAuto: true})).to.equal(false);
  });

  it('tells the page which story a reader chose, on a later page too', async () => {
    const element = await list(html`
      <news-list paging="pages" page="2" limit="3" .articles=${stories(7)}></news-list>
    `);
    element.addEventListener('news-select', event => event.preventDefault());
    const chosen = oneEvent<NewsSelectEvent>(element, 'news-select');
    all(element, 'li a')[1]!.click();
    expect((await chosen).article.title).to.equal('خبر 5');
  });
});

describe('withKeys', () => {
  it('gives each story its own key, though addresses repeat', () => {
    const keys = withKeys([story(1), story(1), story(2)]).map(({key}) => key);
    expect(new Set(keys).size).to.equal(3);
  });
});

describe('inSections', () => {
  it('takes several sections, and all where none is named', () => {
    const articles = [story(1, 'محليات'), story(2, 'اقتصاد'), story(3, 'علوم')];
    expect(inSections(articles, 'محليات، علوم')).to.have.length(2);
    expect(inSections(articles, ' ')).to.have.length(3);
  });
});

describe('pageNumbers', () => {
  const cases: [page: number, total: number, numbers: number[]][] = [
    [1, 3, [1, 2, 3]],
    [1, 9, [1, 2, 0, 9]],
    [5, 9, [1, 0, 4, 5, 6, 0, 9]],
    [9, 9, [1, 0, 8, 9]],
  ];
  for (const [page, total, numbers] of cases) {
    it(`of page ${page} of ${total} are ${numbers}`, () => {
      expect(pageNumbers(page, total)).to.deep.equal(numbers);
    });
  }
});
