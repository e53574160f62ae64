import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.js';
import {loadFeed} from '../../src/feed/load.js';
import {restartClock, stopClock} from './clock.js';
import {answer, answerLater, answerWith, refuse, requests, rss} from './feed-server.js';

const foreign = 'https://other.example/feed.xml';

/** A body that never ends, in pieces of 64 kB, and whether the reader has hung up. */
function endless() {
  const seen = {cancelled: false};
  const body = new ReadableStream({
    pull: controller => controller.enqueue(new Uint8Array(65536)),
    cancel: () => void (seen.cancelled = true),
  });
  return {body, seen};
}

/** A body that breaks off after its first bytes. */
function broken() {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('<rss><channel>'));
    },
    pull: controller => controller.error(new TypeError('network error')),
  });
}

async function errorOf(promise: Promise<unknown>): Promise<FeedError> {
  const error = await promise.then(
    () => 'no error',
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(FeedError);
  return error as FeedError;
}

describe('loadFeed', () => {
  it('reads a feed of the page, whatever its MIME type', async () => {
    answer('/feed.xml', rss('خبر أول', 'خبر ثان'), {
      headers: {'content-type': 'application/octet-stream'},
    });
    const {articles} = await loadFeed('/feed.xml');
    expect(articles.map(({title}) => title)).to.deep.equal(['خبر أول', 'خبر ثان']);
  });

  it('resolves relative links against the address of the feed', async () => {
    answer('/news/feed.xml', rss('خبر').replace('https://news.example/', ''));
    const {articles} = await loadFeed('/news/feed.xml');
    expect(articles[0]?.url).to.equal(new URL(encodeURI('/news/خبر'), location.href).href);
  });

  it('asks simply: no header of its own, no cookies', async () => {
    answer(foreign, rss('خبر'));
    await loadFeed(foreign);
    expect(requests[0]?.init).to.include({credentials: 'omit'});
    expect(requests[0]?.init).not.to.have.any.keys('headers', 'method');
  });

  it('asks a relay for feeds of other origins only', async () => {
    const relay = '/relay?feed={url}';
    answer(`/relay?feed=${encodeURIComponent(foreign)}`, rss('بعيد'));
    answer('/feed.xml', rss('قريب'));
    expect((await loadFeed(foreign, {relay})).articles[0]?.title).to.equal('بعيد');
    expect((await loadFeed('/feed.xml', {relay})).articles[0]?.title).to.equal('قريب');
  });

  describe('with a fetch that an old page brings', () => {
    it('needs only a status and a text', async () => {
      answerWith('/feed.xml', () => ({status: 200, text: () => Promise.resolve(rss('خبر'))}));
      expect((await loadFeed('/feed.xml')).articles).to.have.length(1);
    });
  });

  describe('errors', () => {
    afterEach(restartClock);

    const faults: {
      name: string;
      script: (url: string) => void;
      url?: string;
      kind: string;
      hint: RegExp;
    }[] = [
      {name: 'an address out of reach', script: refuse, kind: 'network', hint: /address/},
      {
        name: 'another origin that refuses',
        script: refuse,
        url: foreign,
        kind: 'cors-or-network',
        hint: /`Access-Control-Allow-Origin: \*`/,
      },
      {
        name: 'no address at all',
        script: () => undefined,
        url: 'https://[',
        kind: 'cors-or-network',
        hint: /address/,
      },
      {
        name: 'a missing page',
        script: url => answer(url, '', {status: 404}),
        kind: 'status',
        hint: /200/,
      },
      {
        name: 'a body that breaks off',
        script: url => answer(url, broken()),
        kind: 'network',
        hint: /server/,
      },
      {
        name: 'a body without end',
        script: url => answer(url, endless().body),
        kind: 'too-large',
        hint: /3 MB/,
      },
      {
        name: 'a web page',
        script: url => answer(url, '<!doctype html><p>مرحبا'),
        kind: 'format',
        hint: /feed/,
      },
      {name: 'no byte', script: url => answer(url, ''), kind: 'format', hint: /feed/},
      {
        name: 'a feed without articles',
        script: url => answer(url, rss()),
        kind: 'empty',
        hint: /article/,
      },
    ];
    for (const {name, script, url = '/feed.xml', kind, hint} of faults) {
      it(`calls ${name} "${kind}" and says what to change`, async () => {
        script(url);
        const error = await errorOf(loadFeed(url));
        expect(error).to.include({kind});
        expect(error.hint).to.match(hint);
      });
    }

    it('names the status', async () => {
      answer('/feed.xml', '', {status: 503});
      expect(await errorOf(loadFeed('/feed.xml'))).to.include({status: 503});
    });

    it('hangs up on a body without end', async () => {
      const {body, seen} = endless();
      answerWith('/feed.xml', signal => {
        signal?.addEventListener('abort', () => (seen.cancelled = true));
        return new Response(body);
      });
      await errorOf(loadFeed('/feed.xml'));
      expect(seen.cancelled).to.equal(true);
    });

    it('gives up after 8 seconds and hangs up', async () => {
      const clock = stopClock();
      answerLater('/feed.xml');
      const error = errorOf(loadFeed('/feed.xml'));
      await clock.tick(7999);
      expect(requests[0]?.init.signal?.aborted).to.equal(false);
      await clock.tick(1);
      expect(await error).to.include({kind: 'timeout'});
      expect(requests[0]?.init.signal?.aborted).to.equal(true);
    });

    it('gives up after 8 seconds though a patched fetch ignores its signal', async () => {
      const clock = stopClock();
      answerWith('/feed.xml', () => new Promise(() => undefined));
      const error = errorOf(loadFeed('/feed.xml'));
      await clock.tick(8000);
      expect(await error).to.include({kind: 'timeout'});
    });

    it('gives up after 8 seconds on a body that stops coming', async () => {
      const clock = stopClock();
      answer('/feed.xml', new ReadableStream());
      const error = errorOf(loadFeed('/feed.xml'));
      await clock.tick(8000);
      expect(await error).to.include({kind: 'timeout'});
    });

    it("rejects with the caller's own reason when the caller aborts", async () => {
      const reason = new Error('الصفحة أغلقت');
      const stop = new AbortController();
      answerLater('/feed.xml');
      const load = loadFeed('/feed.xml', {signal: stop.signal});
      stop.abort(reason);
      expect(await load.catch((error: unknown) => error)).to.equal(reason);
      expect(await loadFeed('/feed.xml', stop).catch((error: unknown) => error)).to.equal(reason);
      expect(requests).to.have.length(1);
    });
  });
});
