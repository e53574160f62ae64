// What the built elements do to a page before anyone uses them, and what they leave behind when they are gone.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openBrowser, serveFiles, servePage} from './site.mjs';

let browser, files;
const hosts = [];
before(async () => {
  browser = await openBrowser();
  files = await serveFiles();
});
after(async () => {
  await browser.close();
  await Promise.all([files, ...hosts].map(server => server.close()));
});

/** Opens a page with the script, after `prepare` has run in it. */
async function open(body, prepare) {
  const host = await servePage(`<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8">
    <title>صفحة</title><link rel="canonical" href="https://news.example/a">
    <script async src="${files.origin}/cdn/newsalist.js"></script>${body}`);
  hosts.push(host);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(prepare);
  await page.goto(host.origin);
  await page.waitForFunction(() => customElements.get('share-bar'));
  return page;
}

/** Runs in the page: notes timers that were started, and what was sent or kept. */
function noteUses() {
  window.uses = [];
  const note = (object, name) => {
    const own = object[name];
    object[name] = function (...values) {
      window.uses.push(name);
      return own.apply(this, values);
    };
  };
  for (const name of ['fetch', 'setTimeout', 'setInterval', 'requestIdleCallback', 'open']) {
    note(window, name);
  }
  note(XMLHttpRequest.prototype, 'send');
  note(navigator, 'sendBeacon');
  note(indexedDB, 'open');
  for (const name of ['getItem', 'setItem']) note(Storage.prototype, name);
  const {set, get} = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    get() {
      window.uses.push('cookie');
      return get.call(document);
    },
    set(value) {
      window.uses.push('cookie');
      set.call(document, value);
    },
  });
}

describe('a share bar that nobody has used', () => {
  it('has requested nothing but its own parts, stored nothing and timed nothing', async () => {
    files.requests.length = 0;
    const page = await open('<share-bar></share-bar>', noteUses);
    const outside = [];
    page.on('request', request => outside.push(request.url()));
    const copy = page.locator('share-bar [data-network=copy]');
    await copy.waitFor();
    await page.locator('share-bar [data-network=whatsapp]').hover();
    await copy.focus();
    assert.deepEqual(await page.evaluate(() => window.uses), []);
    const isOwn = address => /\/cdn\/(newsalist\.js|lazy\/bar[.\w-]*)$/.test(address);
    assert.deepEqual(
      [...outside, ...files.requests].filter(address => !isOwn(address)),
      [],
    );
    assert.deepEqual(await page.context().cookies(), []);
  });
});

/** Runs in the page: counts timers that have yet to fire, and observers that still observe. */
function countLeftovers() {
  const timers = new Set();
  const {setTimeout: set, clearTimeout: clear} = window;
  window.setTimeout = (callback, ...rest) => {
    const timer = set(() => (timers.delete(timer), callback()), ...rest);
    timers.add(timer);
    return timer;
  };
  window.clearTimeout = timer => (timers.delete(timer), clear(timer));
  const {setInterval: repeat, clearInterval: end} = window;
  window.setInterval = (...values) => {
    const timer = repeat(...values);
    timers.add(timer);
    return timer;
  };
  window.clearInterval = timer => (timers.delete(timer), end(timer));
  const observing = new Set();
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver']) {
    const {observe, unobserve, disconnect} = window[name].prototype;
    const targets = new WeakMap();
    Object.assign(window[name].prototype, {
      observe(target, ...rest) {
        targets.set(this, (targets.get(this) ?? new Set()).add(target));
        observing.add(this);
        return observe.call(this, target, ...rest);
      },
      disconnect() {
        observing.delete(this);
        return disconnect.call(this);
      },
      ...(unobserve && {
        unobserve(target) {
          targets.get(this)?.delete(target);
          if (!targets.get(this)?.size) observing.delete(this);
          return unobserve.call(this, target);
        },
      }),
    });
  }
  window.leftovers = () => ({timers: timers.size, observers: observing.size});
}

const articles = `<a href="/a">إعادة فتح جسر الميناء بعد إصلاحه</a><a href="/b">مزارعو الوادي يبدأون قطاف الزيتون</a>`;
const elements = {
  'news-ticker': `<news-ticker times announce="urgent">${articles}</news-ticker>`,
  'article-card': `<article-card>${articles}</article-card>`,
  'related-list': `<related-list layout="row">${articles}</related-list>`,
  'share-bar': '<share-bar networks="copy qr mastodon telegram" more="2"></share-bar>',
  'follow-bar': '<follow-bar><a href="https://t.me/newsalist"></a></follow-bar>',
};

describe('a thousand elements that came and went', () => {
  for (const [tag, markup] of Object.entries(elements)) {
    it(`leave no timer, observer, listener or node behind: ${tag}`, async () => {
      const page = await open('<main></main>', countLeftovers);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      const count = async () => {
        await session.send('HeapProfiler.collectGarbage');
        await session.send('HeapProfiler.collectGarbage');
        const {metrics} = await session.send('Performance.getMetrics');
        const value = name => metrics.find(metric => metric.name === name).value;
        const inPage = await page.evaluate(() => window.leftovers());
        return {...inPage, nodes: value('Nodes'), listeners: value('JSEventListeners')};
      };
      const comeAndGo = times =>
        page.evaluate(
          async ({tag, markup, times}) => {
            const place = document.querySelector('main');
            for (let time = 0; time < times; time++) {
              place.setHTMLUnsafe(markup.repeat(25));
              await customElements.whenDefined(tag);
              await place.lastElementChild.updateComplete;
              // Long enough to be seen, so that what motion needs is there too.
              await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 20)));
              place.replaceChildren();
            }
            await new Promise(resolve => setTimeout(resolve, 100));
          },
          {tag, markup, times},
        );
      await comeAndGo(4);
      const before = await count();
      await comeAndGo(40);
      const left = await count();
      // A few hundred nodes may wait for the browser's own collection; a thousand elements have tens of thousands.
      assert.ok(left.nodes - before.nodes < 500, `${left.nodes - before.nodes} nodes`);
      assert.ok(
        left.listeners - before.listeners < 50,
        `${left.listeners - before.listeners} listeners`,
      );
      assert.ok(left.timers <= before.timers, `${left.timers} timers`);
      assert.ok(left.observers <= before.observers, `${left.observers} observers`);
    });
  }
});
