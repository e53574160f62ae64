// A ticker on one origin, a publisher on another whose feed pages may not read, and the relay on a third.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {isDeepStrictEqual} from 'node:util';
import {close, importRelay, sendRss, startPublisher} from './relay-site.mjs';
import {openBrowser, serveFiles, servePage, visit} from './site.mjs';

let node;
let browser;
let files;
let publisher;
let relay;
let page;

before(async () => {
  node = await importRelay();
  browser = await openBrowser();
  files = await serveFiles();
  publisher = await startPublisher((request, response) =>
    sendRss(response, 'افتتاح جسر جديد', 'معرض الكتاب يبدأ غدا'),
  );
  relay = await node.serveRelay(
    node.createRelay({
      allow: [publisher.host],
      allowPrivate: true,
      freshSeconds: 1,
      fetch: node.guardedFetch({allowPrivate: true}),
    }),
    {port: 0, host: '127.0.0.1'},
  );
  const template = `http://127.0.0.1:${relay.address().port}/feed?url={url}`;
  page = await servePage(`<!doctype html><html lang="ar" dir="rtl"><title>صفحة</title>
    <script async src="${files.origin}/cdn/newsalist.js" data-relay="${template}"></script>
    <news-ticker feed="${publisher.origin}/feed/" mode="static"></news-ticker>
    <p id="plain"><news-ticker feed="${publisher.origin}/other/" relay="${template}"></news-ticker></p>`);
});
after(async () => {
  await browser?.close();
  for (const server of [files, page, publisher]) await server.close();
  await close(relay);
  await node.remove();
});

/** Those of each ticker. */
const readHeadlines = () =>
  [...document.querySelectorAll('news-ticker')].map(({shadowRoot}) => [
    ...new Set([...(shadowRoot?.querySelectorAll('a') ?? [])].map(link => link.textContent.trim())),
  ]);
const all = ['افتتاح جسر جديد', 'معرض الكتاب يبدأ غدا'];

async function waitForHeadlines(tab) {
  while (!isDeepStrictEqual(await tab.evaluate(readHeadlines), [all, all])) await sleep(100);
}

const requireHeadlines = async tab =>
  assert.deepEqual(await tab.evaluate(readHeadlines), [all, all]);

test(
  'a ticker shows a feed that its page may not read, and keeps the news when the publisher is gone',
  {timeout: 60_000},
  async () => {
    const {page: tab, complaints, close: leave} = await visit(browser, page.origin);
    await waitForHeadlines(tab);
    assert.deepEqual(complaints, []);
    assert.ok(publisher.asked.every(({origin, referer, cookie}) => !origin && !referer && !cookie));

    await publisher.close();
    const stale = tab.waitForResponse(response =>
      /fwd=stale/.test(response.headers()['cache-status'] ?? ''),
    );
    // As its timer would, until the relay has noticed that the publisher is gone.
    const asking = setInterval(
      () =>
        tab.evaluate(() => document.querySelector('news-ticker').reload()).catch(() => undefined),
      500,
    );
    await stale;
    clearInterval(asking);
    await requireHeadlines(tab);
    assert.equal(await tab.evaluate(() => document.querySelector('news-ticker').state), 'ready');
    await leave();

    // Whoever comes now has them too.
    const {page: later, close: leaveLater} = await visit(browser, page.origin);
    await waitForHeadlines(later);
    await leaveLater();
  },
);
