import {expect} from '@open-wc/testing';
import type {FeedError} from '../../src/feed/feed-error.js';
import type {Feed} from '../../src/feed/model.js';
import {followFeed, type FollowedFeed} from '../../src/feed/store.js';
import {settled, stopClock, type Clock} from './clock.js';
import {
  answer,
  answerFromCache,
  answerLater,
  answerWith,
  refuse,
  requests,
  rss,
  rssWithTtl,
  timesAsked,
} from './feed-server.js';

describe('followFeed', () => {
  let clock: Clock;
  const followed: FollowedFeed[] = [];

  beforeEach(() => {
    clock = stopClock();
  });

  afterEach(() => {
    for (const each of followed.splice(0)) each.close();
  });

  /** An address that no other test has used: the store lives as long as the page. */
  let lastFeed = 0;
  const newFeed = (origin = location.origin) => `${origin}/${++lastFeed}.xml`;
  const foreign = 'https://other.example';

  interface Options {
    refreshSeconds?: number;
    relay?: string;
    itemsPath?: string;
    /** False for an element that is below the fold. */
    onScreen?: boolean;
  }

  /** An element that follows a feed, and what it was told, in order. */
  function element(url: string, {refreshSeconds = 0, onScreen = true, ...options}: Options = {}) {
    const told: string[] = [];
    const feeds: Feed[] = [];
    const errors: FeedError[] = [];
    const follow = followFeed(
      url,
      {refreshSeconds, ...options},
      {
        feed(feed, stale) {
          feeds.push(feed);
          told.push((stale ? 'stale: ' : '') + feed.articles.map(({title}) => title).join(' '));
        },
        failed(error) {
          errors.push(error);
          told.push(error.kind);
        },
      },
    );
    followed.push(follow);
    if (onScreen) follow.seen();
    return {...follow, told, feeds, errors};
  }

  /** The reader changes tabs, or loses the network and finds it. */
  function setPage({hidden, offline}: {hidden?: boolean; offline?: boolean}): void {
    if (hidden !== undefined) {
      const value = hidden ? 'hidden' : 'visible';
      Object.defineProperty(document, 'visibilityState', {value, configurable: true});
      document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
    }
    if (offline !== undefined) {
      Object.defineProperty(navigator, 'onLine', {value: !offline, configurable: true});
      dispatchEvent(new Event(offline ? 'offline' : 'online'));
    }
  }

  afterEach(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    Reflect.deleteProperty(navigator, 'onLine');
  });

  const cacheModes = () => requests.map(({init}) => init.cache);

  describe('sharing', () => {
    it('makes one request for fifty elements of a feed, and reads its answer once', async () => {
      const feed = newFeed();
      answer(feed, rss('خبر'));
      const elements = Array.from({length: 50}, () => element(feed));
      await settled();
      expect(timesAsked(feed)).to.equal(1);
      expect(new Set(elements.map(({feeds}) => feeds[0])).size).to.equal(1);
      expect(elements.every(({told}) => told.join() === 'خبر')).to.be.true;
    });

    it('makes one request for two copies of the library', async () => {
      const feed = newFeed();
      const address = '../../src/feed/store.ts?another-copy';
      const other = (await import(address)) as {followFeed: typeof followFeed};
      expect(other.followFeed).not.to.equal(followFeed);
      answer(feed, rss('خبر'));
      const mine = element(feed);
      const titles: string[] = [];
      const its = other.followFeed(
        feed,
        {refreshSeconds: 0},
        {
          feed: ({articles}) => titles.push(...articles.map(({title}) => title)),
          failed: error => titles.push(error.kind),
        },
      );
      await settled();
      its.close();
      expect(timesAsked(feed)).to.equal(1);
      expect([mine.told, titles]).to.deep.equal([['خبر'], ['خبر']]);
    });

    it('leaves nothing on the page that a loop over its globals would meet', () => {
      const feed = newFeed();
      answer(feed, rss('خبر'));
      element(feed);
      expect(Object.keys(globalThis).filter(name => /news/i.test(name))).to.deep.equal([]);
      expect(Object.getOwnPropertyDescriptor(globalThis, Symbol.for('newsalist.feeds'))).to.include(
        {
          enumerable: false,
        },
      );
    });

    it('serves who comes within a minute from memory, and asks for who comes later', async () => {
      const feed = newFeed();
      answer(feed, rss('قديم'));
      answer(feed, rss('جديد'));
      element(feed);
      await clock.tick(59e3);
      const second = element(feed);
      await settled();
      expect([timesAsked(feed), second.told]).to.deep.equal([1, ['قديم']]);
      await clock.tick(2e3);
      const third = element(feed);
      await settled();
      expect([timesAsked(feed), third.told]).to.deep.equal([2, ['قديم', 'جديد']]);
    });

    it('does not ask again for an element that moves to another place', async () => {
      const feed = newFeed();
      const {resolve} = answerLater(feed);
      element(feed).close();
      await clock.tick(100);
      const moved = element(feed);
      resolve(rss('خبر'));
      await clock.tick(1000);
      expect([timesAsked(feed), moved.told]).to.deep.equal([1, ['خبر']]);
    });

    it('asks the relay where an element names one, and the feed where not', async () => {
      const feed = newFeed(foreign);
      const relayed = `/relay?u=${encodeURIComponent(feed)}`;
      answer(feed, rss('مباشر'));
      answer(relayed, rss('بالوسيط'));
      const elements = [element(feed), element(feed, {relay: '/relay?u={url}'})];
      await settled();
      expect(elements.map(({told}) => told.join())).to.deep.equal(['مباشر', 'بالوسيط']);
    });
  });

  describe('race conditions', () => {
    const known: [what: string, script: (feed: string) => void, told: string][] = [
      ['a feed', feed => answer(feed, rss('خبر')), 'خبر'],
      ['a failure', feed => answer(feed, '', {status: 404}), 'status'],
    ];
    for (const [what, script, told] of known) {
      it(`tells of ${what} that is known already only after following has returned`, async () => {
        const feed = newFeed();
        script(feed);
        element(feed);
        await settled();
        const second = element(feed);
        expect(second.told).to.deep.equal([]);
        await settled();
        expect(second.told).to.deep.equal([told]);
      });

      it(`does not tell of ${what} whoever closes at once`, async () => {
        const feed = newFeed();
        script(feed);
        element(feed);
        await settled();
        const second = element(feed);
        second.close();
        await settled();
        expect(second.told).to.deep.equal([]);
      });
    }

    it('calls nobody who has closed', async () => {
      const feed = newFeed();
      const {resolve} = answerLater(feed);
      const [closed, open] = [element(feed), element(feed)];
      closed.close();
      resolve(rss('خبر'));
      await settled();
      expect([closed.told, open.told]).to.deep.equal([[], ['خبر']]);
    });

    it('hangs up when the last element is gone', async () => {
      const feed = newFeed();
      answerLater(feed);
      element(feed).close();
      expect(requests[0]?.init.signal?.aborted).to.be.false;
      await clock.tick(250);
      expect(requests[0]?.init.signal?.aborted).to.be.true;
    });

    it('drops the answer of a request that was given up, though it still comes', async () => {
      const feed = newFeed();
      let answerLate: (response: Response) => void = () => undefined;
      answerWith(feed, () => new Promise(resolve => (answerLate = resolve)));
      answer(feed, rss('جديد'));
      element(feed).close();
      await clock.tick(250);
      const second = element(feed);
      await settled();
      answerLate(new Response(rss('قديم')));
      await settled();
      expect(second.told).to.deep.equal(['جديد']);
    });

    it('leaves no timer behind', async () => {
      const feed = newFeed();
      answer(feed, rss('خبر'));
      const {close} = element(feed, {refreshSeconds: 60});
      await clock.tick(100e3);
      close();
      await clock.tick(61e3);
      expect(clock.timers).to.equal(0);
    });
  });

  describe('errors', () => {
    it('does not speak of a failure that passes', async () => {
      const feed = newFeed();
      answer(feed, '', {status: 503});
      refuse(feed);
      answer(feed, rss('خبر'));
      const {told} = element(feed);
      await clock.tick(10e3);
      expect([timesAsked(feed), told]).to.deep.equal([3, ['خبر']]);
    });

    it('is as patient with each refresh as with the first read', async () => {
      const feed = newFeed();
      for (const title of ['قديم', 'جديد']) {
        answer(feed, '', {status: 503});
        answer(feed, '', {status: 503});
        answer(feed, rss(title));
      }
      const {told} = element(feed, {refreshSeconds: 60});
      await clock.tick(70e3);
      expect(told).to.deep.equal(['قديم', 'جديد']);
    });

    it('tells once of a failure that stays, after asking three times', async () => {
      const feed = newFeed();
      refuse(feed);
      const {told} = element(feed);
      await clock.tick(60e3);
      expect([timesAsked(feed), told]).to.deep.equal([3, ['network']]);
      expect(cacheModes()).to.deep.equal(['force-cache', 'force-cache', 'no-cache']);
    });

    it('asks once for what is not there', async () => {
      const feed = newFeed();
      answer(feed, '', {status: 404});
      const {told} = element(feed);
      await clock.tick(60e3);
      expect([timesAsked(feed), told]).to.deep.equal([1, ['status']]);
    });

    it('tells within 15 seconds that a server does not answer, and takes the answer that comes later', async () => {
      const feed = newFeed();
      answerLater(feed);
      answerLater(feed);
      answer(feed, rss('خبر'));
      const {told} = element(feed);
      await clock.tick(15e3);
      expect(told).to.deep.equal(['timeout']);
      await clock.tick(15e3);
      expect(told).to.deep.equal(['timeout', 'خبر']);
    });

    it('tells who comes within a minute without asking, and asks again for who comes later', async () => {
      const feed = newFeed();
      answer(feed, '', {status: 404});
      answer(feed, rss('خبر'));
      element(feed);
      await clock.tick(59e3);
      const second = element(feed);
      await settled();
      expect([timesAsked(feed), second.told]).to.deep.equal([1, ['status']]);
      await clock.tick(2e3);
      const third = element(feed);
      await settled();
      expect(third.told).to.deep.equal(['status', 'خبر']);
    });

    it('asks again when the network is back', async () => {
      const feed = newFeed();
      refuse(feed);
      refuse(feed);
      refuse(feed);
      answer(feed, rss('خبر'));
      const {told} = element(feed);
      await clock.tick(20e3);
      expect(told).to.deep.equal(['network']);
      setPage({offline: false});
      await settled();
      expect(told).to.deep.equal(['network', 'خبر']);
    });

    it('leaves a server alone for as long as it asks', async () => {
      const feed = newFeed();
      answer(feed, '', {status: 429, headers: {'retry-after': '90'}});
      answer(feed, rss('خبر'));
      const {told, reload} = element(feed, {refreshSeconds: 15});
      await clock.tick(30e3);
      reload();
      setPage({offline: false});
      await clock.tick(59e3);
      expect([timesAsked(feed), told]).to.deep.equal([1, ['status']]);
      await clock.tick(2e3);
      expect(told).to.deep.equal(['status', 'خبر']);
    });

    it('never asks more than four times in 12 seconds for a feed that fails, whatever the page does', async () => {
      const feed = newFeed();
      const times: number[] = [];
      answerWith(feed, () => {
        times.push(performance.now());
        throw new TypeError('Failed to fetch');
      });
      for (let second = 0; second < 120; second++) {
        const {reload} = element(feed, {refreshSeconds: 15});
        reload();
        setPage({offline: false, hidden: false});
        await clock.tick(1000);
      }
      const inWindow = times.map(
        from => times.filter(time => time >= from && time < from + 12e3).length,
      );
      expect(times.length).to.be.above(10);
      expect(Math.max(...inWindow)).to.be.at.most(4);
    });

    it('keeps the last good feed when the next cannot be had, and says when it is fresh again', async () => {
      const feed = newFeed();
      answer(feed, rss('خبر'));
      for (let times = 0; times < 3; times++) refuse(feed);
      answer(feed, rss('خبر'));
      const {told} = element(feed, {refreshSeconds: 60});
      await clock.tick(100e3);
      expect(told).to.deep.equal(['خبر', 'stale: خبر', 'network']);
      await clock.tick(60e3);
      expect(told).to.deep.equal(['خبر', 'stale: خبر', 'network', 'خبر']);
    });

    it('keeps the last good feed when a portal answers in its place', async () => {
      const feed = newFeed();
      answer(feed, rss('خبر'));
      answer(feed, '<!doctype html><title>تسجيل الدخول</title>');
      const {told} = element(feed, {refreshSeconds: 60});
      await clock.tick(61e3);
      expect(told).to.deep.equal(['خبر', 'stale: خبر', 'format']);
    });
  });

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

  describe('an unchanged answer', () => {
    const validators: [name: string, headers: Record<string, string>][] = [
      ['ETag', {etag: '"1"'}],
      ['Last-Modified', {'last-modified': 'Tue, 24 Nov 2026 08:00:00 GMT'}],
    ];
    for (const [name, headers] of validators) {
      it(`is known by its ${name}: its body is not even read`, async () => {
        const feed = newFeed();
        let pulls = 0;
        answer(feed, rss('خبر'), {headers});
        answerWith(feed, () => {
          const body = new ReadableStream({pull: () => void pulls++}, {highWaterMark: 0});
          return new Response(body, {headers});
        });
        const {told} = element(feed, {refreshSeconds: 15});
        await clock.tick(20e3);
        expect([timesAsked(feed), told, pulls]).to.deep.equal([2, ['خبر'], 0]);
      });
    }

    it('is known by its text where the server names no version', async () => {
      const feed = newFeed();
      answer(feed, rss('خبر'));
      const {told} = element(feed, {refreshSeconds: 15});
      await clock.tick(20e3);
      expect([timesAsked(feed), told]).to.deep.equal([2, ['خبر']]);
    });

    it('is not taken for one where the ETag changed and the date did not', async () => {
      const feed = newFeed();
      const date = 'Tue, 24 Nov 2026 08:00:00 GMT';
      answer(feed, rss('قديم'), {headers: {etag: '"1"', 'last-modified': date}});
      answer(feed, rss('جديد'), {headers: {etag: '"2"', 'last-modified': date}});
      const {told} = element(feed, {refreshSeconds: 15});
      await clock.tick(20e3);
      expect(told).to.deep.equal(['قديم', 'جديد']);
    });
  });

  describe('refresh', () => {
    const periods: [
      what: string,
      script: (feed: string) => void,
      refreshSeconds: number,
      asksAfter: number,
    ][] = [
      ['as often as wished', feed => answer(feed, rss('خبر')), 120, 120],
      ['15 seconds at least', feed => answer(feed, rss('خبر')), 1, 15],
      ["the feed's own wish, where longer", feed => answer(feed, rssWithTtl(5, 'خبر')), 120, 300],
      [
        "not the feed's own wish, where shorter",
        feed => answer(feed, rssWithTtl(1, 'خبر')),
        120,
        120,
      ],
      [
        "the server's wish, where longer",
        feed => answer(feed, rss('خبر'), {headers: {'cache-control': 'max-age=600'}}),
        120,
        600,
      ],
      [
        'six hours, where the server says a year',
        feed => answer(feed, rss('خبر'), {headers: {'cache-control': 'max-age=31536000'}}),
        120,
        21600,
      ],
    ];
    for (const [what, script, refreshSeconds, asksAfter] of periods) {
      it(`keeps to ${what}`, async () => {
        const feed = newFeed();
        script(feed);
        element(feed, {refreshSeconds});
        await settled();
        await clock.tick(asksAfter * 1e3 - 1000);
        expect(timesAsked(feed)).to.equal(1);
        await clock.tick(2000);
        expect(timesAsked(feed)).to.equal(2);
      });
    }

    it('is spread by a fifth either way', async () => {
      for (const [chance, seconds] of [
        [0, 80],
        [1, 120],
      ] as const) {
        Math.random = () => chance;
        const feed = newFeed();
        answer(feed, rss('خبر'));
        const {close} = element(feed, {refreshSeconds: 100});
        await settled();
        await clock.tick(seconds * 1e3 - 1000);
        expect(timesAsked(feed)).to.equal(1);
        await clock.tick(2000);
        expect(timesAsked(feed)).to.equal(2);
        close();
      }
    });

    it('never happens where it is 0', async () => {
      const feed = newFeed();
      answer(feed, rss('خبر'));
      element(feed, {refreshSeconds: 0});
      await clock.tick(7 * 3600e3);
      expect([timesAsked(feed), clock.timers]).to.deep.equal([1, 0]);
    });

    it('goes by the element that wishes it most often', async () => {
      const feed = newFeed();
      answer(feed, rss('خبر'));
      for (const refreshSeconds of [0, 300, 60]) element(feed, {refreshSeconds});
      await clock.tick(61e3);
      expect(timesAsked(feed)).to.equal(2);
    });

    it('brings new articles', async () => {
      const feed = newFeed();
      answer(feed, rss('قديم'));
      answer(feed, rss('جديد'));
      const {told} = element(feed, {refreshSeconds: 60});
      await clock.tick(61e3);
      expect(told).to.deep.equal(['قديم', 'جديد']);
    });

    const pauses: [
      what: string,
      away: Parameters<typeof setPage>[0],
      back: Parameters<typeof setPage>[0],
    ][] = [
      ['the page is hidden', {hidden: true}, {hidden: false}],
      ['the reader is offline', {offline: true}, {offline: false}],
    ];
    for (const [what, away, back] of pauses) {
      it(`rests while ${what}, and catches up once`, async () => {
        const feed = newFeed();
        answer(feed, rss('خبر'));
        element(feed, {refreshSeconds: 60});
        await settled();
        setPage(away);
        await clock.tick(600e3);
        expect(timesAsked(feed)).to.equal(1);
        setPage(back);
        await settled();
        expect(timesAsked(feed)).to.equal(2);
        await clock.tick(59e3);
        expect(timesAsked(feed)).to.equal(2);
      });

      it(`is not hurried when it was not due while ${what}`, async () => {
        const feed = newFeed();
        answer(feed, rss('خبر'));
        element(feed, {refreshSeconds: 60});
        await settled();
        setPage(away);
        await clock.tick(30e3);
        setPage(back);
        await settled();
        expect(timesAsked(feed)).to.equal(1);
      });
    }

    it('catches up when the browser restores the page from its back-forward cache', async () => {
      const feed = newFeed();
      answer(feed, rss('خبر'));
      element(feed, {refreshSeconds: 60});
      await settled();
      Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
      await clock.tick(600e3);
      Reflect.deleteProperty(document, 'visibilityState');
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      await settled();
      expect(timesAsked(feed)).to.equal(2);
    });

    it('waits until an element of the feed has been on screen', async () => {
      const feed = newFeed();
      answer(feed, rss('خبر'));
      element(feed, {refreshSeconds: 60, onScreen: false});
      const {seen} = element(feed, {refreshSeconds: 60, onScreen: false});
      await clock.tick(600e3);
      expect(timesAsked(feed)).to.equal(1);
      seen();
      await settled();
      expect(timesAsked(feed)).to.equal(2);
    });

    it('happens at once when the page asks for it, whatever the caches hold', async () => {
      const feed = newFeed();
      answer(feed, rss('قديم'), {headers: {'cache-control': 'max-age=600'}});
      answer(feed, rss('جديد'));
      const {reload, told} = element(feed, {onScreen: false});
      await settled();
      reload();
      await settled();
      expect(told).to.deep.equal(['قديم', 'جديد']);
      expect(cacheModes()).to.deep.equal(['force-cache', 'no-cache']);
    });

    it('says again what is wrong when the page asks again in vain', async () => {
      const feed = newFeed();
      answer(feed, '', {status: 404});
      const {reload, told} = element(feed);
      await clock.tick(30e3);
      reload();
      await clock.tick(30e3);
      expect(told).to.deep.equal(['status', 'status']);
    });
  });
});
