import {expect} from '@open-wc/testing';
import {followFeed} from '../../src/feed/store.js';
import {settled, until} from './clock.js';
import {answer, answerLater, answerWith, requests, rss, timesAsked} from './feed-server.js';
import {clock, element, foreign, newFeed} from './following.js';

describe('sharing', () => {
  it('makes one request for fifty elements of a feed, and reads its answer once', async () => {
    const feed = newFeed();
    answer(feed, rss('خبر'));
    const elements = Array.from({length: 50}, () => element(feed));
    await settled();
    expect(timesAsked(feed)).to.equal(1);
    expect(new Set(elements.map(({feeds}) => feeds[0])).size).to.equal(1);
    expect(elements.every(({told}) => told.join() === 'خبر')).to.equal(true);
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
    expect(Object.getOwnPropertyDescriptor(globalThis, Symbol.for('newsalist.feeds'))).to.include({
      enumerable: false,
    });
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

  it('forgets what nobody has followed for a minute', async () => {
    const feed = newFeed();
    answer(feed, rss('قديم'));
    answer(feed, rss('جديد'));
    const first = element(feed);
    await settled();
    first.close();
    await clock.tick(61e3);
    const second = element(feed);
    await settled();
    expect(second.told).to.deep.equal(['جديد']);
  });

  it('does not ask again for an element that moves to another place', async () => {
    const feed = newFeed();
    const {resolve} = answerLater(feed);
    element(feed).close();
    await clock.tick(100);
    const moved = element(feed);
    await clock.tick(1000);
    resolve(rss('خبر'));
    await settled();
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

  it('reads an answer for each way of mapping it', async () => {
    const feed = newFeed();
    answer(feed, JSON.stringify({stories: [{headline: 'خبر', strap: 'عاجل'}]}));
    const elements = ['headline', 'strap'].map(field =>
      element(feed, {itemsPath: 'stories', map: `title=${field}`}),
    );
    await until(() => elements.every(({told}) => told.length > 0));
    expect(elements.map(({told}) => told.join())).to.deep.equal(['خبر', 'عاجل']);
    expect(timesAsked(feed)).to.equal(1);
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
    expect(requests[0]?.init.signal?.aborted).to.equal(false);
    await clock.tick(250);
    expect(requests[0]?.init.signal?.aborted).to.equal(true);
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
