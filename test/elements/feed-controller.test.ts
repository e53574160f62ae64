import {aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import type {Article} from '../../src/feed/model.js';
import type {NewsErrorEvent, NewsLoadEvent, NewsUpdateEvent} from '../../src/elements/events.js';
import {pageDefaults} from '../../src/elements/page-defaults.js';
import {answer, answerLater, refuse, requests, rss, timesAsked} from '../feed/feed-server.js';
import type {ProbeReader} from './probe-reader.js';
import './probe-reader.js';

const reader = (content: unknown) => fixture<ProbeReader>(content as ReturnType<typeof html>);
const idle = () => aTimeout(0);

describe('an element that reads a feed', () => {
  afterEach(() => {
    delete pageDefaults.feed;
    delete pageDefaults.relay;
    document.head.querySelectorAll('link[rel="alternate"]').forEach(link => link.remove());
  });

  it('tells the page what it read, and shows it', async () => {
    answer('/a1.xml', rss('أول', 'ثان'));
    const element = document.createElement('probe-reader') as ProbeReader;
    element.setAttribute('feed', '/a1.xml');
    setTimeout(() => document.body.append(element));
    const event = await oneEvent<NewsLoadEvent>(document.body, 'news-load');
    expect(event.feed.articles.map(({title}: Article) => title)).to.deep.equal(['أول', 'ثان']);
    expect(element.titles).to.deep.equal(['أول', 'ثان']);
    expect(element.news.state.status).to.equal('ready');
    element.remove();
  });

  it('shows the newer feed when feed changes before the first answer', async () => {
    const slow = answerLater('/slow.xml');
    answer('/fast.xml', rss('جديد'));
    const element = await reader(html`<probe-reader feed="/slow.xml"></probe-reader>`);
    element.setAttribute('feed', '/fast.xml');
    await oneEvent(element, 'news-load');
    slow.resolve(rss('قديم'));
    await idle();
    expect(element.titles).to.deep.equal(['جديد']);
  });

  it('asks once when many attributes change at once', async () => {
    answer('/a2.xml', rss('أول'));
    answer('/b2.xml', rss('ثان'));
    const element = await reader(html`<probe-reader feed="/a2.xml"></probe-reader>`);
    await waitUntil(() => element.titles.length);
    const {renders} = element;
    element.setAttribute('feed', '/c2.xml');
    element.setAttribute('limit', '3');
    element.setAttribute('feed', '/b2.xml');
    await oneEvent(element, 'news-load');
    expect(timesAsked('/c2.xml')).to.equal(0);
    expect(element.renders - renders).to.be.at.most(2);
  });

  it('shares one request with other elements of the same feed', async () => {
    answer('/shared.xml', rss('أول'));
    const elements = await fixture<HTMLElement>(
      html`<div>
        ${Array.from({length: 10}, () => html`<probe-reader feed="/shared.xml"></probe-reader>`)}
      </div>`,
    );
    const readers = [...elements.children] as ProbeReader[];
    await waitUntil(() => readers.every(element => element.titles.length));
    expect(timesAsked('/shared.xml')).to.equal(1);
  });

  it('merges several feeds by date and drops repeats', async () => {
    const item = (title: string, day: number) =>
      `<item><title>${title}</title><link>https://news.example/${title}</link><pubDate>0${day} Oct 2025 08:00:00 GMT</pubDate></item>`;
    const feed = (...items: string[]) =>
      `<rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`;
    answer('/m1.xml', feed(item('ثالث', 1), item('ثان', 2)));
    answer('/m2.xml', feed(item('أول', 3), item('ثان', 2)));
    const element = await reader(html`<probe-reader feed="/m1.xml /m2.xml"></probe-reader>`);
    await waitUntil(() => element.titles.length === 3);
    expect(element.titles).to.deep.equal(['أول', 'ثان', 'ثالث']);
  });

  it('keeps only what include and exclude allow', async () => {
    answer('/filter.xml', rss('مباراة اليوم', 'أسعار الزيتون', 'مُباراة الأمس'));
    const element = await reader(
      html`<probe-reader feed="/filter.xml" include="مباراة" exclude="الامس"></probe-reader>`,
    );
    await waitUntil(() => element.news.state.feed);
    expect(element.titles).to.deep.equal(['مباراة اليوم']);
    element.removeAttribute('include');
    await element.updateComplete;
    expect(element.titles).to.deep.equal(['مباراة اليوم', 'أسعار الزيتون']);
  });

  it('reads JSON of no known format where the page says what is where', async () => {
    const json = {data: {posts: [{headline: {ar: 'من واجهة'}, link: 'https://news.example/1'}]}};
    answer('/api.json', JSON.stringify(json));
    const element = await reader(
      html`<probe-reader
        feed="/api.json"
        items-path="data.posts"
        map="title=headline.ar url=link"
      ></probe-reader>`,
    );
    await waitUntil(() => element.titles.length);
    expect(element.titles).to.deep.equal(['من واجهة']);
  });

  it('asks the relay for feeds of other origins only', async () => {
    answer('/relay?u=https%3A%2F%2Fother.example%2Ffeed.xml', rss('بعيد'));
    answer('/near.xml', rss('قريب'));
    pageDefaults.relay = '/relay?u={url}';
    const element = await reader(
      html`<probe-reader feed="https://other.example/feed.xml /near.xml"></probe-reader>`,
    );
    await waitUntil(() => element.titles.length === 2);
    expect(requests.map(({url}) => new URL(url).pathname).sort()).to.deep.equal([
      '/near.xml',
      '/relay',
    ]);
  });

  describe('with children', () => {
    it('shows them until the feed is there', async () => {
      const late = answerLater('/late.xml');
      const element = await reader(
        html`<probe-reader feed="/late.xml"><a href="/a">من الصفحة</a></probe-reader>`,
      );
      expect(element.titles).to.deep.equal(['من الصفحة']);
      expect(element.news.state.status).to.equal('loading');
      late.resolve(rss('من الخلاصة'));
      await oneEvent(element, 'news-load');
      expect(element.titles).to.deep.equal(['من الخلاصة']);
    });

    it('keeps them when the feed cannot be read, and says what its publisher must do', async () => {
      answer('/gone.xml', 'gone', {status: 404});
      const element = document.createElement('probe-reader') as ProbeReader;
      element.innerHTML = '<a href="/a">من الصفحة</a>';
      element.setAttribute('feed', '/gone.xml');
      setTimeout(() => document.body.append(element));
      const {error} = await oneEvent<NewsErrorEvent>(document.body, 'news-error');
      expect(error.kind).to.equal('status');
      expect(error.hint).to.be.a('string').that.is.not.empty;
      expect(element.titles).to.deep.equal(['من الصفحة']);
      expect(element.news.state.status).to.equal('error');
      element.remove();
    });

    it('takes them as the whole content where no feed is named', async () => {
      addAlternate('/page.xml');
      const element = await reader(html`<probe-reader><a href="/a">من الصفحة</a></probe-reader>`);
      expect(element.news.state.status).to.equal('ready');
      expect(requests).to.be.empty;
    });

    it('sees those that the page adds later', async () => {
      const element = await reader(html`<probe-reader></probe-reader>`);
      const link = document.createElement('a');
      link.href = '/later';
      link.textContent = 'لاحق';
      element.append(link);
      await waitUntil(() => element.titles.length);
      expect(element.titles).to.deep.equal(['لاحق']);
    });
  });

  describe('without a feed of its own', () => {
    it('reads the one that the script tag names', async () => {
      answer('/default.xml', rss('أول'));
      pageDefaults.feed = '/default.xml';
      const element = await reader(html`<probe-reader></probe-reader>`);
      await waitUntil(() => element.titles.length);
      expect(timesAsked('/default.xml')).to.equal(1);
    });

    it('reads the one that the page names in its head', async () => {
      answer('/page2.xml', rss('أول'));
      addAlternate('/page2.xml');
      const element = await reader(html`<probe-reader></probe-reader>`);
      await waitUntil(() => element.titles.length);
      expect(element.titles).to.deep.equal(['أول']);
    });

    it('asks for nothing when its articles are given', async () => {
      addAlternate('/page3.xml');
      const given = [
        {id: '1', title: 'معطى', summary: '', contentHtml: '', authors: [], categories: []},
      ];
      const element = await reader(html`<probe-reader .articles=${given}></probe-reader>`);
      expect(element.titles).to.deep.equal(['معطى']);
      expect(requests).to.be.empty;
    });
  });

  it('asks nothing again when it is moved in the page', async () => {
    answer('/moved.xml', rss('أول'));
    const place = await fixture<HTMLElement>(
      html`<div>
        <probe-reader feed="/moved.xml"></probe-reader>
        <p></p>
      </div>`,
    );
    const element = place.querySelector<ProbeReader>('probe-reader')!;
    await waitUntil(() => element.titles.length);
    place.append(element);
    await nextFrame();
    expect(element.titles).to.deep.equal(['أول']);
    expect(timesAsked('/moved.xml')).to.equal(1);
  });

  it('keeps the last good articles, and says that they are stale, when a reload fails', async () => {
    answer('/worse.xml', rss('جيد'));
    answer('/worse.xml', 'gone', {status: 404});
    const element = await reader(html`<probe-reader feed="/worse.xml"></probe-reader>`);
    await waitUntil(() => element.titles.length);
    setTimeout(() => element.news.reload());
    await oneEvent(element, 'news-error');
    expect(element.news.state.status).to.equal('stale');
    expect(element.titles).to.deep.equal(['جيد']);
  });

  it('tells what a reload added and removed', async () => {
    answer('/change.xml', rss('باق', 'ذاهب'));
    answer('/change.xml', rss('قادم', 'باق'));
    const element = await reader(html`<probe-reader feed="/change.xml"></probe-reader>`);
    await waitUntil(() => element.titles.length);
    setTimeout(() => element.news.reload());
    const {added, removed} = await oneEvent<NewsUpdateEvent>(element, 'news-update');
    expect([added[0]?.title, removed[0]?.title]).to.deep.equal(['قادم', 'ذاهب']);
  });

  it('has its state as a CSS state', async function () {
    if (!CSS.supports('selector(:state(ready))')) return this.skip();
    answer('/state.xml', rss('أول'));
    const element = await reader(html`<probe-reader feed="/state.xml"></probe-reader>`);
    await waitUntil(() => element.matches(':state(ready)'));
    expect(element.matches(':state(loading)')).to.equal(false);
  });

  it('does not throw into the page when the address is none', async () => {
    const element = document.createElement('probe-reader') as ProbeReader;
    element.setAttribute('feed', 'http://[');
    setTimeout(() => document.body.append(element));
    const {error} = await oneEvent<NewsErrorEvent>(document.body, 'news-error');
    expect(error.hint).to.be.a('string').that.is.not.empty;
    element.remove();
  });

  it('passes the refusal of another origin on as cors-or-network', async () => {
    for (let attempt = 0; attempt < 3; attempt++) refuse('https://other.example/feed.xml');
    const element = document.createElement('probe-reader') as ProbeReader;
    element.setAttribute('feed', 'https://other.example/feed.xml');
    setTimeout(() => document.body.append(element));
    const {error} = await oneEvent<NewsErrorEvent>(document.body, 'news-error');
    expect(error.kind).to.equal('cors-or-network');
    element.remove();
  });
});

function addAlternate(href: string): void {
  const link = document.createElement('link');
  Object.assign(link, {rel: 'alternate', type: 'application/rss+xml', href});
  document.head.append(link);
}
