import {expect} from '@open-wc/testing';
import {settled} from './clock.js';
import {answer, answerFromCache, refuse, requests, rss, timesAsked} from './feed-server.js';
import {cacheModes, clock, element, foreign, newFeed, setPage} from './following.js';

describe('repeat view', () => {
  it("shows the browser's own copy at once, then what is new", async () => {
    const feed = newFeed();
    answerFromCache(feed, rss('أمس'));
    answer(feed, rss('اليوم'));
    const {told} = element(feed);
    await settled();
    expect(told).to.deep.equal(['أمس', 'اليوم']);
    expect(cacheModes()).to.deep.equal(['force-cache', 'no-cache']);
  });

  it('asks once where the answer is known to come from the server', async () => {
    const feed = newFeed();
    answer(feed, rss('اليوم'));
    element(feed);
    await settled();
    expect(cacheModes()).to.deep.equal(['force-cache']);
  });

  it('asks another origin once, as browsers do not say where its answer comes from', async () => {
    const feed = newFeed(foreign);
    answerFromCache(feed, rss('اليوم'));
    element(feed);
    await settled();
    expect(cacheModes()).to.deep.equal(['default']);
  });

  it("falls back to the browser's own copy when another origin is out of reach", async () => {
    const feed = newFeed(foreign);
    refuse(feed);
    answerFromCache(feed, rss('أمس'));
    refuse(feed);
    const {told} = element(feed);
    await clock.tick(10e3);
    expect(told).to.deep.equal(['أمس', 'stale: أمس', 'cors-or-network']);
    expect(cacheModes()).to.deep.equal(['default', 'force-cache', 'no-cache']);
  });

  it('does not believe an error that the browser has kept', async () => {
    const feed = newFeed();
    answerFromCache(feed, '', {status: 404});
    answer(feed, rss('خبر'));
    const {told} = element(feed);
    await settled();
    await clock.tick(0);
    expect(told).to.deep.equal(['خبر']);
    expect(cacheModes()).to.deep.equal(['force-cache', 'no-cache']);
  });

  it('asks the server itself after an error, for the browser may have kept that', async () => {
    for (const [origin, first] of [
      [location.origin, 'force-cache'],
      [foreign, 'default'],
    ] as const) {
      requests.length = 0;
      const feed = newFeed(origin);
      answer(feed, '', {status: 503});
      answer(feed, rss('خبر'));
      element(feed);
      await clock.tick(2000);
      expect(cacheModes()).to.deep.equal([first, 'no-cache']);
    }
  });

  it("leaves it to the browser's cache where the server says how long its answer is fresh", async () => {
    const feed = newFeed();
    answerFromCache(feed, rss('أمس'), {
      headers: {'cache-control': 'public, s-maxage=9, max-age=60'},
    });
    element(feed);
    await settled();
    expect(cacheModes()).to.deep.equal(['force-cache', 'default']);
  });

  it('does not ask again for what no reader has seen', async () => {
    const feed = newFeed();
    answerFromCache(feed, rss('أمس'));
    const {seen} = element(feed, {onScreen: false});
    await settled();
    expect(timesAsked(feed)).to.equal(1);
    seen();
    await settled();
    expect(timesAsked(feed)).to.equal(2);
  });

  it('keeps the copy, as stale, when the server is gone', async () => {
    const feed = newFeed();
    answerFromCache(feed, rss('أمس'));
    refuse(feed);
    const {told} = element(feed);
    await clock.tick(10e3);
    expect(told).to.deep.equal(['أمس', 'stale: أمس', 'network']);
  });

  it('says that the copy is stale when the reader is offline', async () => {
    const feed = newFeed();
    answerFromCache(feed, rss('أمس'));
    refuse(feed);
    setPage({offline: true});
    const {told} = element(feed);
    await clock.tick(10e3);
    expect(told).to.deep.equal(['أمس', 'stale: أمس', 'network']);
  });

  describe('of a page that preloads its feed', () => {
    let link: HTMLLinkElement;

    beforeEach(() => {
      link = document.createElement('link');
      // For no medium: this link is to be found, not to be loaded.
      Object.assign(link, {
        rel: 'preload',
        as: 'fetch',
        crossOrigin: '',
        media: 'not all',
        href: newFeed(),
      });
      document.head.append(link);
    });

    afterEach(() => link.remove());

    it('asks as the preload did, so that the browser answers with it', async () => {
      answerFromCache(link.href, rss('خبر'));
      element(link.href);
      await settled();
      expect(requests.map(({init}) => [init.cache, init.credentials])).to.deep.equal([
        ['default', 'same-origin'],
      ]);
    });

    it("falls back to the browser's own copy when the server is gone", async () => {
      refuse(link.href);
      answerFromCache(link.href, rss('أمس'));
      refuse(link.href);
      const {told} = element(link.href);
      await clock.tick(10e3);
      expect(told).to.deep.equal(['أمس', 'stale: أمس', 'network']);
      expect(cacheModes()).to.deep.equal(['default', 'force-cache', 'no-cache']);
      expect(requests.map(({init}) => init.credentials)).to.deep.equal([
        'same-origin',
        'omit',
        'omit',
      ]);
    });
  });
});
