import {expect} from '@open-wc/testing';
import {settled} from './clock.js';
import {answer, rss, rssWithTtl, timesAsked} from './feed-server.js';
import {cacheModes, clock, element, newFeed, setPage} from './following.js';

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

  it('of once in years does not keep the page busy until then', async () => {
    const feed = newFeed();
    answer(feed, rss('خبر'));
    element(feed, {refreshSeconds: 1e9});
    await clock.tick(60e3);
    expect([timesAsked(feed), clock.timers]).to.deep.equal([1, 1]);
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
