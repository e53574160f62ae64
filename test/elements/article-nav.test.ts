import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import type {NewsSelectEvent} from '../../src/elements/events.js';
import type {ArticleNav} from '../../src/elements/article-nav.js';
import '../../src/elements/article-nav.js';
import {neighboursOf} from '../../src/elements/article-neighbours.js';
import type {Article} from '../../src/feed/model.js';
import {answerLater, rss} from '../feed/feed-server.js';
import {article} from './articles.js';

const dated = (title: string, day: number | undefined, categories: string[] = []) =>
  article({
    title,
    url: `https://news.example/${title}`,
    categories,
    ...(day && {published: new Date(Date.UTC(2025, 8, day))}),
  });
/** Not in the order of their dates, as merged feeds are not. */
const stories = [dated('ج', 3, ['محليات']), dated('أ', 1), dated('د', 4), dated('ب', 2)];

const nav = (content: unknown) => fixture<ArticleNav>(content as ReturnType<typeof html>);
const titles = (element: ArticleNav) =>
  ['previous', 'next'].map(side =>
    element
      .shadowRoot!.querySelector(`[part=${side}] [part~=headline]`)
      ?.textContent.replace(/\s+/g, ' ')
      .trim(),
  );

describe('neighboursOf', () => {
  const find = (title: string, list: readonly Article[] = stories) =>
    list.find(story => story.title === title);
  const cases: [string, string | undefined, string | undefined][] = [
    ['أ', undefined, 'ب'],
    ['ب', 'أ', 'ج'],
    ['د', 'ج', undefined],
  ];
  for (const [current, previous, next] of cases) {
    it(`puts ${current} between ${previous} and ${next}`, () => {
      const found = neighboursOf(find(current), stories);
      expect([found.previous?.title, found.next?.title]).to.deep.equal([previous, next]);
    });
  }

  it('goes by the order of the feed where there are no dates', () => {
    const list = ['ثالث', 'ثان', 'أول'].map(title => dated(title, undefined));
    const found = neighboursOf(find('ثان', list), list);
    expect([found.previous?.title, found.next?.title]).to.deep.equal(['أول', 'ثالث']);
  });

  it('never names the article itself, though the feed repeats it', () => {
    const again = {...find('ب')!, published: new Date(Date.UTC(2025, 8, 3, 1))};
    const found = neighboursOf(find('ب'), [...stories, again]);
    expect(found.next?.title).to.equal('ج');
  });

  it('names nobody around an article that the feed does not hold', () => {
    expect(neighboursOf(undefined, stories)).to.deep.equal({});
  });
});

describe('<article-nav>', () => {
  it('leads to the articles before and after, with arrows by the reading direction', async () => {
    const element = await nav(
      html`<article-nav for="https://news.example/ب" .articles=${stories}></article-nav>`,
    );
    expect(titles(element)).to.deep.equal(['أ', 'ج']);
    const [previous, next] = element.shadowRoot!.querySelectorAll<HTMLElement>('.item');
    expect(previous!.textContent).to.include('المقال السابق');
    expect(next!.textContent).to.include('المقال التالي');
    const arrow = element.shadowRoot!.querySelector('.arrow')!;
    expect(getComputedStyle(arrow).transform).to.match(/^matrix\(-1/);
    expect(element.shadowRoot!.querySelector('nav')).to.have.attribute('aria-label');
    await expect(element).to.be.accessible();
  });

  it('stands at its side where the other is missing', async () => {
    const element = await nav(html`
      <article-nav
        for="https://news.example/أ"
        style="inline-size: 60em"
        .articles=${stories}
      ></article-nav>
    `);
    expect(titles(element)).to.deep.equal([undefined, 'ب']);
    const root = element.shadowRoot!.querySelector('.root')!.getBoundingClientRect();
    const next = element.shadowRoot!.querySelector('.item')!.getBoundingClientRect();
    expect(next.right).to.be.at.most(root.left + root.width / 2);
  });

  it('stays among the articles that it is told to include', async () => {
    const element = await nav(html`
      <article-nav for="https://news.example/د" include="محليات" .articles=${stories}></article-nav>
    `);
    // What chooses by words is fetched when used.
    await waitUntil(() => titles(element)[0]);
    expect(titles(element)).to.deep.equal(['ج', undefined]);
  });

  it('shows the links of the page until the feed is there', async () => {
    const late = answerLater('/nav.xml');
    const element = await nav(html`
      <article-nav feed="/nav.xml" for="https://news.example/ب">
        <a rel="next" href="/later">لاحق</a><a rel="prev" href="/sooner">سابق</a>
      </article-nav>
    `);
    expect(titles(element)).to.deep.equal(['سابق', 'لاحق']);
    late.resolve(rss('أ', 'ب', 'ج'));
    await oneEvent(element, 'news-load');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['ج', 'أ']);
  });

  it('keeps the links of the page where the feed does not hold the article', async () => {
    const element = await nav(html`
      <article-nav for="https://news.example/old" .articles=${stories}>
        <a rel="prev" href="/sooner">سابق</a>
      </article-nav>
    `);
    expect(titles(element)).to.deep.equal(['سابق', undefined]);
  });

  it('tells the page which way a reader went', async () => {
    const element = await nav(
      html`<article-nav for="https://news.example/ب" .articles=${stories}></article-nav>`,
    );
    setTimeout(() => element.shadowRoot!.querySelector<HTMLElement>('[part=next] a')!.click());
    element.addEventListener('news-select', event => event.preventDefault());
    const {index, article: chosen} = await oneEvent<NewsSelectEvent>(element, 'news-select');
    expect([index, chosen.title]).to.deep.equal([1, 'ج']);
  });
});
