// Pages that nobody here has seen, each with one hazard: test/e2e/hosts/. On every one of them the news is there and legible, or
// what the page came with, and the host is none the worse. `HOSTS=csp node --test test/e2e/hosts.test.mjs` opens those alone.
import assert from 'node:assert/strict';
import {access, readdir, readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {firefox} from 'playwright-core';
import {hostState, newsProblems} from './host-probe.mjs';
import {listen, openBrowser, serveFiles} from './site.mjs';

const folder = join(import.meta.dirname, 'hosts');
const names = (await readdir(folder)).filter(name =>
  new RegExp(process.env.HOSTS ?? '').test(name),
);
const FIREFOX = '/usr/bin/firefox-esr';
const hasFirefox = await access(FIREFOX).then(
  () => true,
  () => false,
);

const given = text => `<a href="/given">${text}</a>`;
const tags = {
  ticker: `<news-ticker feed="FEED" lang="ar">${given('عنوان من الصفحة')}</news-ticker>`,
  card: `<article-card feed="FEED" lang="ar">${given('مقال من الصفحة')}</article-card>`,
  list: `<related-list feed="FEED" lang="ar" limit="4">${given('قريب من الصفحة')}</related-list>`,
  bar: '<share-bar lang="ar"></share-bar>',
};
tags.rest = tags.card + tags.list + tags.bar;
tags.news = tags.ticker + tags.rest;
tags['news-escaped'] = tags.news.replaceAll('"', '&quot;');
tags.script = '<script async src="ORIGIN/cdn/newsalist.js"></script>';

/** Serves the host pages, with the headers that their first comment names. */
async function serveHosts(origin) {
  const integrity = JSON.parse(await readFile('cdn/integrity.json', 'utf8'));
  const fill = text =>
    text
      .replace(/<!--([\w-]+)-->/g, (whole, name) => tags[name] ?? whole)
      .replaceAll('FEED', `${origin}/demo/feeds/rss.xml`)
      .replaceAll('INTEGRITY', integrity['newsalist.bundle.js'])
      .replaceAll('ORIGIN', origin);
  const server = createServer(async (request, response) => {
    const name = new URL(request.url, 'http://localhost').pathname.slice(1);
    try {
      const [, headers = '{}', text] = /^(?:<!-- headers (.*) -->\n)?([\s\S]*)$/.exec(
        await readFile(join(folder, name), 'utf8'),
      );
      const type = name.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html';
      response.writeHead(200, {
        'Content-Type': `${type}; charset=utf-8`,
        ...JSON.parse(fill(headers)),
      });
      response.end(fill(text));
    } catch {
      response.writeHead(204).end(); // an icon, or the page that a form of the host leads to
    }
  });
  return listen(server);
}

const moving = /adopted|few-new|moved|no-|observers|odd|shadow|translated|turbo|zone/;

/** What a browser says of the network by itself: nobody can keep it from doing so. */
const unavoidable =
  /Failed to load resource|net::ERR|blocked by CORS|Refused to (load|connect)|Content[ -]Security[ -]Policy|report-only/i;

async function open(browser, address, {blank} = {}) {
  const context = await browser.newContext({
    viewport: {width: 700, height: 900},
    // Without a graphics card a hundred moving tickers are most of the work; a few are enough.
    reducedMotion: moving.test(address) ? 'no-preference' : 'reduce',
  });
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', error => complaints.push(`uncaught: ${error.message}`));
  page.on('console', message => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (!unavoidable.test(message.text())) complaints.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      window.violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  if (blank) {
    await page.route(/\/cdn\/.*\.js/, route =>
      route.fulfill({
        contentType: 'text/javascript',
        body: '',
        headers: {'Access-Control-Allow-Origin': '*'},
      }),
    );
  }
  await page.goto(address);
  return {page, complaints, close: () => context.close()};
}

/** Until all is right, or for as long as a feed may take at most. */
async function assertNews(frame, expected) {
  let problems;
  const end = performance.now() + Number(process.env.HOSTS_WAIT ?? 25_000);
  do {
    problems = await frame.evaluate(newsProblems, expected);
    if (!problems.length) return;
    await new Promise(resolve => setTimeout(resolve, 150));
  } while (performance.now() < end);
  assert.deepEqual(problems, []);
}

/** What a reader or the browser does on a page, after its news has come. */
const afterwards = {
  'printed.html': async page => {
    await page.emulateMedia({media: 'print'});
    await assertNews(page, 'news');
  },
  'left-and-come-back.html': async page => {
    await page.goto(new URL('rtl-page.html', page.url()).href);
    await page.goBack();
  },
};

/** Pages that are loaded once more without the script, to see that nothing of theirs is another with it. */
const compared =
  /^(all-unset|builder-buttons|csp-documented|inherited|mootools|name-is-taken|prototype-js|quirks|rtl-page|script-many-times)\./;

/** Those that another engine may take in another way: policies, documents, frames, what a page's styles reach. */
const inFirefox =
  /^(adopted|all-unset|closed|csp-(doc|nonce|style)|mootools|page|prototype|quirks|reset|sandboxed\.|script-many|srcdoc|tt-(none|second)|writing)/;

function testHosts(engine, browserOf, names) {
  let browser, files, hosts;
  before(async () => {
    [browser, files] = await Promise.all([browserOf(), serveFiles()]);
    hosts = await serveHosts(files.origin);
  });
  after(async () => {
    await browser.close();
    await hosts.close();
    await files.close();
  });

  for (const name of names) {
    it(name.replace(/\.\w+$/, '').replaceAll('-', ' '), async () => {
      const {page, complaints, close} = await open(browser, `${hosts.origin}/${name}`);
      const data = await page.evaluate(() => ({...document.documentElement.dataset}));
      if ('inFrame' in data) {
        await page.waitForFunction(() => frames.length);
        await assertNews(page.frames()[1], 'news');
      } else {
        await assertNews(page, data.expect ?? 'news');
        await afterwards[name]?.(page);
        await assertNews(page, data.expect ?? 'news');
        const violations = await page.evaluate(() => window.violations);
        const allowed = data.violations;
        assert.deepEqual(
          violations.filter(violation => !allowed || !violation.startsWith(allowed)),
          [],
          'violations',
        );
      }
      const own = data.hostErrors ?? '\0';
      assert.deepEqual(
        complaints.filter(text => !text.includes(own)),
        [],
        'complaints',
      );
      if (engine === 'chromium' && compared.test(name)) {
        const state = await page.evaluate(hostState);
        const untouched = await open(browser, `${hosts.origin}/${name}`, {blank: true});
        await untouched.page.waitForLoadState();
        assert.deepEqual(state, await untouched.page.evaluate(hostState), 'the host');
        await untouched.close();
      }
      await close();
    });
  }
}

describe('a host page in Chromium', {concurrency: 3}, () =>
  testHosts('chromium', openBrowser, names),
);

describe('a host page in Firefox', {skip: !hasFirefox && 'no Firefox installed'}, () =>
  testHosts(
    'firefox',
    () => firefox.launch({channel: 'moz-firefox', executablePath: FIREFOX}),
    names.filter(name => inFirefox.test(name)),
  ),
);
