// How soon a reader on a slow phone has news: on slow 4G (as Lighthouse emulates it) and a processor a quarter as fast, beside peers
// that do as much of the same as they can. Needs the built files, and makes them where they are missing.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {chromium} from 'playwright-core';
import {chrome} from '../tools/chrome.mjs';
import {median} from './browser.mjs';
import {bundle} from './bundle.mjs';
import {peer} from './peers.mjs';

const root = join(import.meta.dirname, '..');
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const LATENCY = 562.5; // of each request, in ms
const BYTES_PER_MS = 180;
const slow4G = {
  offline: false,
  latency: LATENCY,
  downloadThroughput: BYTES_PER_MS * 1000,
  uploadThroughput: 84_000,
};

const HEADLINE = 'قطار الوادي ينطلق من جديد على سكته القديمة';
const GIVEN = 'هذا العنوان مكتوب في الصفحة نفسها';
const headlines = Array.from({length: 20}, (_, index) =>
  index ? `خبر رقم ${index} من أخبار المدينة في هذا اليوم الطويل من أيام الخريف` : HEADLINE,
);

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>الصحيفة</title><language>ar</language>${headlines
  .map(
    (title, index) =>
      `<item><title>${title}</title><link>https://news.example/${index}</link><pubDate>Wed, 01 Oct 2025 12:${10 + index}:00 GMT</pubDate><description>${`${title} `.repeat(6)}</description></item>`,
  )
  .join('')}</channel></rss>`;

/** What bsky-embed asks for, in the form that it insists on. */
const DID = 'did:plc:z72i7hdynmk6r22z27h6tvur';
const posts = JSON.stringify({
  feed: headlines.map((text, index) => ({
    post: {
      uri: `at://${DID}/app.bsky.feed.post/3kaaaaaaaaa${10 + index}`,
      cid: 'bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a',
      author: {did: DID, handle: 'news.example', displayName: 'الصحيفة'},
      record: {$type: 'app.bsky.feed.post', text, createdAt: '2025-10-01T12:00:00.000Z'},
      indexedAt: '2025-10-01T12:00:00.000Z',
    },
  })),
});

const marquee = `
  import {createElement} from 'react';
  import {createRoot} from 'react-dom/client';
  import module from 'react-fast-marquee';
  const feed = document.currentScript?.dataset.feed ?? globalThis.feedAddress;
  const root = createRoot(document.querySelector('#news'));
  fetch(feed).then(response => response.text()).then(text => {
    const items = [...new DOMParser().parseFromString(text, 'text/xml').querySelectorAll('item')];
    root.render(createElement(module.default ?? module, {direction: 'right'}, items.map((item, index) =>
      createElement('a', {key: index, href: item.querySelector('link').textContent}, item.querySelector('title').textContent))));
  });`;

const box = 'style="display: block; height: 2.75em; overflow: auto"';
const preload = '<link rel="preload" as="fetch" crossorigin href="CDN/feed.xml">';
const parser = '<link rel="modulepreload" href="CDN/feed-parser.js">';
const script = '<script async src="CDN/newsalist.js"></script>';
const given = `<a href="#given">${GIVEN}</a>`;

/** Head and body of each page. */
const pages = {
  'the host alone': {head: '', body: ''},
  'news-ticker, as in the README': {
    head: preload + parser + script,
    body: `<news-ticker feed="CDN/feed.xml" ${box}>${given}</news-ticker>`,
  },
  "news-ticker, the feed's preload alone": {
    head: preload + script,
    body: `<news-ticker feed="CDN/feed.xml" ${box}>${given}</news-ticker>`,
  },
  'news-ticker without preloads': {
    head: script,
    body: `<news-ticker feed="CDN/feed.xml" ${box}>${given}</news-ticker>`,
  },
  [`${peer('react-fast-marquee')}, with preload`]: {
    head: `${preload}<script>feedAddress = 'CDN/feed.xml'</script><script async type="module" crossorigin src="CDN/marquee.js"></script>`,
    body: `<div id="news" ${box}></div>`,
  },
  [peer('bsky-embed')]: {
    head: '<script async type="module" crossorigin src="CDN/bsky.js"></script>',
    body: '<bsky-embed username="news.example" limit="20" style="display: block; height: 20em; overflow: auto"></bsky-embed>',
  },
};
const [HOST, OURS, , NO_PRELOAD, MARQUEE, BSKY] = Object.keys(pages);

export async function measureStartup() {
  const read = path => readFileSync(join(root, path), 'utf8');
  if (!existsSync(join(root, 'cdn/newsalist.js')))
    execFileSync('node', ['tools/build.mjs'], {cwd: root, stdio: 'inherit'});
  const {atOnce} = await bundle(marquee);
  const cdn = await serve(path => {
    if (path === '/feed.xml') return rss;
    if (path === '/marquee.js') return atOnce[0].code;
    if (path === '/bsky.js') return read('bench/node_modules/bsky-embed/dist/bsky-embed.es.js');
    return existsSync(join(root, 'cdn', path)) && path !== '/' ? read(`cdn${path}`) : '';
  });
  const host = await serve(path => {
    const {head, body} = pages[Object.keys(pages)[Number(path.slice(1))]] ?? pages[HOST];
    return `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
      <style>body{font:16px/1.7 sans-serif;margin:0}</style>${head.replaceAll('CDN', cdn.origin)}
      <h1>صفحة المضيف</h1>${body.replaceAll('CDN', cdn.origin)}<p>${'كلام في الصفحة. '.repeat(80)}</p></html>`;
  });
  const browser = await chromium.launch(await chrome());
  try {
    const runs = Object.fromEntries(Object.keys(pages).map(name => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, name] of Object.keys(pages).entries()) {
        runs[name].push(await visit(browser, `${host.origin}/${index}`, name !== HOST));
      }
    }
    return report(runs);
  } finally {
    await browser.close();
    await Promise.all([cdn.close(), host.close()]);
  }
}

async function visit(browser, address, hasNews) {
  const context = await browser.newContext({viewport: {width: 412, height: 823}});
  const page = await context.newPage();
  page.on('pageerror', error => console.error(`${address}: ${error.message}`));
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await page.route(/\bbsky\.app/, async route => {
    await new Promise(resolve => setTimeout(resolve, LATENCY + posts.length / 4 / BYTES_PER_MS));
    await route.fulfill({
      contentType: 'application/json',
      body: posts,
      headers: {'Access-Control-Allow-Origin': '*'},
    });
  });
  await page.addInitScript(watch, HEADLINE);
  await page.goto(address, {waitUntil: 'commit'});
  await page
    .waitForFunction(
      wanted => wanted.every(name => window.seen[name] !== undefined),
      hasNews ? ['paint', 'headline'] : ['paint'],
      {timeout: 20_000, polling: 100},
    )
    .catch(() => undefined); // one that never shows it counts as never
  await page.waitForLoadState();
  await new Promise(resolve => setTimeout(resolve, 300)); // shifts that come after
  const seen = await page.evaluate(() => window.seen);
  await context.close();
  return seen;
}

/** Runs in the page: notes the first paint, the first words of news in it, the feed's first headline, and what moved. */
function watch(headline) {
  const seen = (window.seen = {shift: 0});
  const observe = (type, note) =>
    new PerformanceObserver(list => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe('paint', ({name, startTime}) => {
    if (name === 'first-contentful-paint') seen.paint = startTime;
  });
  observe('layout-shift', ({value}) => (seen.shift += value));
  const holds = root =>
    [...root.querySelectorAll('a, span, p')].some(({textContent}) =>
      textContent.includes(headline),
    ) || [...root.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot && holds(shadowRoot));
  const look = () => {
    if (document.querySelector('[href="#given"]')?.getClientRects().length) {
      seen.given ??= performance.now();
    }
    if (document.body && holds(document)) seen.headline = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function report(runs) {
  const of = (name, what) => median(runs[name].map(seen => seen[what] ?? Infinity));
  const seconds = ms => (ms === Infinity ? '–' : (ms / 1000).toFixed(2));
  return {
    tables: [
      {
        title: `Start-up on slow 4G and a quarter of the processor, seconds, median of ${ROUNDS}`,
        columns: ['', 'first paint', 'words in the page', 'first feed headline', 'layout shift'],
        rows: Object.keys(runs).map(name => [
          name,
          seconds(of(name, 'paint')),
          seconds(of(name, 'given')),
          name === HOST ? '–' : seconds(of(name, 'headline')),
          of(name, 'shift').toFixed(3),
        ]),
      },
    ],
    budgets: [
      {
        name: 'Start-up: first feed headline, hops of the network',
        value: (of(OURS, 'headline') - of(HOST, 'paint')) / LATENCY,
        most: 2,
      },
      {
        name: 'Start-up: first feed headline, times react-fast-marquee',
        value: of(OURS, 'headline') / of(MARQUEE, 'headline'),
        most: 1.1,
      },
      {
        name: 'Start-up: first feed headline, times bsky-embed',
        value: of(OURS, 'headline') / of(BSKY, 'headline'),
        most: 0.75,
      },
      {
        name: 'Start-up: what the preload saves, hops',
        value: (of(NO_PRELOAD, 'headline') - of(OURS, 'headline')) / LATENCY,
        least: 0.5,
      },
      {
        name: 'Start-up: words in the page after its first paint, ms',
        value: Math.max(0, of(OURS, 'given') - of(OURS, 'paint')),
        most: 50,
      },
      {
        name: "Start-up: the host's first paint, times without the news",
        value: of(OURS, 'paint') / of(HOST, 'paint'),
        most: 1.1,
      },
      {name: 'Start-up: layout shift', value: of(OURS, 'shift'), most: 0},
    ],
  };
}

/** Compressed, as every server of scripts does it, and open to every origin. */
async function serve(answer) {
  const types = {js: 'text/javascript', xml: 'application/rss+xml'};
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const [, ending] = /\.(js|xml)$/.exec(pathname) ?? [];
    response.writeHead(200, {
      'Content-Type': `${types[ending] ?? 'text/html'}; charset=utf-8`,
      'Content-Encoding': 'gzip',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'max-age=600',
      'Timing-Allow-Origin': '*',
    });
    response.end(gzipSync(answer(pathname)));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise(resolve => server.close(resolve));
    },
  };
}
