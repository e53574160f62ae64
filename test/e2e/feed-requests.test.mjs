// What a server sees of the feed engine in a real browser: its caches and its preload scanner have no stand-in.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import http from 'node:http';
import {after, before, beforeEach, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {openBrowser} from './site.mjs';

const rss = title =>
  `<rss version="2.0"><channel><title>أخبار</title><item><title>${title}</title><link>https://news.example/1</link></item></channel></rss>`;

/** Requests of the feed since the test began. */
let asked = [];
/** How the feed is answered: headers on top of the plain ones, or a function of request and response. */
let answer;
let title;
let servers = [];
let browser;
/** In one file: its parser, come a little later, would leave out an answer that has been overtaken. */
let engine;

before(async () => {
  const [{output}] = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('../../src/feed/store.ts', import.meta.url)),
        formats: ['es'],
        fileName: () => 'engine.js',
      },
      rolldownOptions: {output: {codeSplitting: false}},
    },
  });
  engine = output[0].code;
  servers = await Promise.all([serve(), serve()]);
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  for (const server of servers) server.closeAllConnections();
  await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))));
});

beforeEach(() => {
  asked = [];
  answer = {};
  title = 'خبر';
});

async function serve() {
  const server = http.createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    if (pathname === '/engine.js') {
      response.setHeader('content-type', 'text/javascript');
      return response.end(engine);
    }
    if (pathname === '/page') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('set-cookie', 'reader=1');
      return response.end(page);
    }
    if (!pathname.startsWith('/feed')) {
      response.statusCode = 404;
      return response.end();
    }
    asked.push({method: request.method, ...request.headers});
    if (typeof answer === 'function') return answer(request, response);
    const etag = `"${encodeURIComponent(title)}"`;
    response.writeHead(request.headers['if-none-match'] === etag ? 304 : 200, {
      'content-type': 'application/rss+xml',
      'access-control-allow-origin': '*',
      etag,
      ...answer,
    });
    response.end(request.headers['if-none-match'] === etag ? '' : rss(title));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const origin = server => `http://127.0.0.1:${server.address().port}`;

/** The page of a test; `page` is what its server gives. */
let page;
let lastFeed = 0;

/**
 * Sets up a page that follows a feed.
 *
 * @param options.foreign Whether the feed is another origin's.
 * @param options.preload Whether the page has the snippet's first line.
 */
function pageOf({foreign = false, preload = false, elements = 1}) {
  const feed = `${origin(servers[foreign ? 1 : 0])}/feed${++lastFeed}.xml`;
  page = `<!doctype html>
    ${preload ? `<link rel="preload" as="fetch" crossorigin href="${feed}">` : ''}
    <script type="module">
      import {followFeed} from '/engine.js';
      window.told = [];
      for (let i = 0; i < ${elements}; i++) {
        followFeed('${feed}', {refreshSeconds: 0}, {
          feed: (feed, stale) => told.push((stale ? 'stale: ' : '') + feed.articles[0].title),
          failed: error => told.push(error.kind),
        }).seen();
      }
    </script>`;
  return `${origin(servers[0])}/page`;
}

/** Opens the page and waits until it has been told so many things and the network is quiet. */
async function view(context, url, times = 1) {
  const tab = await context.newPage();
  await tab.goto(url, {waitUntil: 'networkidle'});
  await tab.waitForFunction(times => window.told.length >= times, times);
  const told = await tab.evaluate(() => window.told);
  await tab.close();
  return told;
}

const visits = async visit => {
  const context = await browser.newContext();
  await visit(context);
  await context.close();
};

const caching = {
  'with ETag': {},
  'with max-age': {'cache-control': 'max-age=60'},
  'that may not be kept': {'cache-control': 'no-store'},
};
for (const foreign of [false, true]) {
  for (const [what, headers] of Object.entries(caching)) {
    const whose = foreign ? "another origin's" : "the page's own";
    test(`a preloaded feed, ${whose}, ${what}, is asked for once`, () =>
      visits(async context => {
        answer = headers;
        assert.deepEqual(await view(context, pageOf({foreign, preload: true})), ['خبر']);
        assert.equal(asked.length, 1);
      }));
  }
}

for (const foreign of [false, true]) {
  const whose = foreign ? "another origin's" : "the page's own";

  test(`fifty elements of ${whose} feed ask once`, () =>
    visits(async context => {
      await view(context, pageOf({foreign, elements: 50}), 50);
      assert.equal(asked.length, 1);
    }));

  test(`${whose} feed that is missing is asked for once, and found when it is there again`, () =>
    visits(async context => {
      const url = pageOf({foreign});
      answer = (request, response) =>
        response.writeHead(404, {'access-control-allow-origin': '*', etag: '"1"'}).end('missing');
      assert.deepEqual(await view(context, url), ['status']);
      assert.equal(asked.length, 1);
      answer = {};
      assert.deepEqual(await view(context, url), ['خبر']);
    }));
}

test('a feed of another origin is asked simply: no preflight, no cookie', () =>
  visits(async context => {
    await view(context, pageOf({foreign: true}));
    assert.ok(asked.length);
    for (const {method, cookie} of asked) assert.deepEqual([method, cookie], ['GET', undefined]);
  }));

test("the page's own feed is asked without cookies", () =>
  visits(async context => {
    await view(context, pageOf({}));
    await view(context, pageOf({}));
    assert.deepEqual(
      asked.map(({cookie}) => cookie),
      [undefined, undefined],
    );
  }));

for (const foreign of [false, true]) {
  const whose = foreign ? "another origin's" : "the page's own";

  test(`a second view of ${whose} unchanged feed costs one 304`, () =>
    visits(async context => {
      const url = pageOf({foreign});
      await view(context, url);
      asked = [];
      assert.deepEqual(await view(context, url), ['خبر']);
      assert.equal(asked.length, 1);
      assert.ok(asked[0]['if-none-match']);
    }));

  for (const preload of [false, true]) {
    test(`the last copy of ${whose} feed${preload ? ', preloaded,' : ''} stays when its server is gone`, () =>
      visits(async context => {
        const url = pageOf({foreign, preload});
        await view(context, url);
        asked = [];
        answer = request => request.destroy();
        const told = await view(context, url, 3);
        assert.equal(told[0], 'خبر');
        assert.equal(told[1], 'stale: خبر');
        assert.ok(asked.length <= 4, `${asked.length} requests`);
        assert.equal(told[2], foreign ? 'cors-or-network' : 'network');
      }));
  }
}

test("a second view of the page's own feed shows the copy at once, then what is new", () =>
  visits(async context => {
    const url = pageOf({});
    await view(context, url);
    title = 'جديد';
    assert.deepEqual(await view(context, url, 2), ['خبر', 'جديد']);
  }));

test("a second view of another origin's feed shows what is new", () =>
  visits(async context => {
    const url = pageOf({foreign: true});
    await view(context, url);
    title = 'جديد';
    assert.deepEqual(await view(context, url), ['جديد']);
  }));

test('a feed that may be kept for a while is not asked for on a second view', () =>
  visits(async context => {
    answer = {'cache-control': 'max-age=60'};
    const url = pageOf({foreign: true});
    await view(context, url);
    await view(context, url);
    assert.equal(asked.length, 1);
  }));

test('another origin that does not send the CORS header is asked four times at most', () =>
  visits(async context => {
    answer = (request, response) => response.end(rss('خبر'));
    assert.deepEqual(await view(context, pageOf({foreign: true, preload: true})), [
      'cors-or-network',
    ]);
    assert.ok(asked.length <= 4, `${asked.length} requests`);
  }));
