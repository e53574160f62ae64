// A feed that cannot be read: the page keeps what it came with, and is told why.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {openBrowser, serveFiles, servePage, visit} from './site.mjs';

let browser, files;
before(async () => {
  [browser, files] = await Promise.all([openBrowser(), serveFiles()]);
});
after(async () => {
  await browser.close();
  await files.close();
});

const tags = feed => `
  <news-ticker feed="${feed}" lang="ar"><a href="/first">خبر في الصفحة</a></news-ticker>
  <article-card feed="${feed}" lang="ar"><a href="/second">مقال في الصفحة</a></article-card>
  <related-list feed="${feed}" lang="ar"><a href="/third">مقال قريب في الصفحة</a></related-list>`;

/** Answers every request in the same broken way. */
async function faultyServer(answer) {
  const server = createServer(answer);
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    feed: `http://127.0.0.1:${server.address().port}/feed.xml`,
    close: () => {
      server.closeAllConnections();
      return new Promise(resolve => server.close(resolve));
    },
  };
}

const open = {'Access-Control-Allow-Origin': '*'};
const faults = {
  'is stopped': {kind: 'cors-or-network', answer: undefined},
  'has no CORS header': {
    kind: 'cors-or-network',
    answer: (_, response) => response.end('<rss><channel></channel></rss>'),
  },
  'says 404': {kind: 'status', answer: (_, response) => response.writeHead(404, open).end()},
  'gives a page of HTML': {
    kind: 'format',
    answer: (_, response) =>
      response.writeHead(200, open).end('<!doctype html><title>Log in</title>'),
  },
  'gives a feed without articles': {
    kind: 'empty',
    answer: (_, response) =>
      response
        .writeHead(200, open)
        .end('<rss version="2.0"><channel><title>x</title></channel></rss>'),
  },
};

describe('a feed whose server', () => {
  for (const [name, {kind, answer}] of Object.entries(faults)) {
    it(`${name}: the links stay and news-error tells why`, async () => {
      const server = await faultyServer(answer ?? (() => undefined));
      if (!answer) await server.close();
      const host = await servePage(
        `<!doctype html><meta charset="utf-8"><script async src="${files.origin}/cdn/newsalist.js"></script>${tags(server.feed)}`,
      );
      const visitor = await visit(browser, host.origin);
      const {page} = visitor;
      await page.waitForFunction(
        () => window.newsEvents.filter(e => e.type === 'news-error').length >= 3,
      );
      for (const event of await visitor.events()) {
        assert.equal(event.kind, kind);
        assert.ok(event.hint.length > 20, event.hint);
      }
      for (const headline of ['خبر في الصفحة', 'مقال في الصفحة', 'مقال قريب في الصفحة']) {
        await page.getByRole('link', {name: headline}).first().waitFor();
      }
      const own = visitor.complaints.filter(
        text => !/Failed to load resource|blocked by CORS/.test(text),
      );
      assert.deepEqual(own, []);
      await visitor.close();
      await host.close();
      if (answer) await server.close();
    });
  }
});

it('a feed parser that does not come leaves the links, tells why, and is fetched when it is asked for again', async () => {
  const host = await servePage(
    `<!doctype html><meta charset="utf-8"><script async src="${files.origin}/cdn/newsalist.js"></script>${tags(`${files.origin}/demo/feeds/rss.xml`)}`,
  );
  const visitor = await visit(browser, 'about:blank');
  const {page} = visitor;
  await page.route('**/feed-parser.js*', route => route.abort());
  await page.goto(host.origin);
  await page.waitForFunction(
    () => window.newsEvents.filter(e => e.type === 'news-error').length >= 3,
  );
  for (const event of await visitor.events()) {
    assert.equal(event.kind, 'network');
    assert.match(event.hint, /feed-parser\.js/);
  }
  await page.getByRole('link', {name: 'خبر في الصفحة'}).first().waitFor();
  await page.unroute('**/feed-parser.js*');
  await page.evaluate(() => document.querySelector('news-ticker').reload());
  await page.locator('news-ticker [part~="headline"]:not([inert] *)').nth(5).waitFor();
  await visitor.close();
  await host.close();
});
