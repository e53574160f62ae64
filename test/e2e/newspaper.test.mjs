// The demo's newspaper as static files: every page drawn on a server, and taken over in the browser.
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {makeSite} from '../../tools/make-site.mjs';
import {siteServer} from '../../tools/site-server.mjs';
import {openBrowser, visit} from './site.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const pages = {
  front: '/',
  article: '/articles/valley-train-first-journey.html',
  section: '/sections/science.html',
  author: '/authors/jude.html',
};

let browser, folder, server, origin;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newspaper-'));
  await makeSite(folder);
  server = createServer(siteServer(folder));
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
  await rm(folder, {recursive: true});
});

/** Waits until every element of the page has come to life. */
const awake = page =>
  page.waitForFunction(
    () =>
      [...document.querySelectorAll('*')]
        .filter(({localName}) => localName.includes('-'))
        .every(element => element.hasUpdated && !element.isUpdatePending),
    undefined,
    {timeout: 30_000},
  );

describe('the newspaper', () => {
  for (const [name, path] of Object.entries(pages)) {
    it(`has its ${name} page read without scripts`, async () => {
      const context = await browser.newContext({javaScriptEnabled: false});
      const page = await context.newPage();
      await page.goto(origin + path);
      assert.equal(await page.locator('h1').count(), 1);
      assert.ok(await page.locator('h1').innerText());
      if (name === 'article') {
        assert.ok((await page.locator('article-view h2').count()) > 2, 'headed parts');
        assert.equal(await page.locator('article-view blockquote').count(), 1);
        assert.equal(await page.locator('article-view [part~="topics"] li').count(), 4);
        const data = await page.locator('script[type="application/ld+json"]').textContent();
        const {headline, url, '@type': type} = JSON.parse(data);
        assert.equal(type, 'NewsArticle');
        assert.equal(headline, await page.locator('h1').innerText());
        assert.equal(url, await page.locator('link[rel="canonical"]').getAttribute('href'));
      }
      assert.ok((await page.locator('news-ticker a').count()) > 10, 'headlines');
      const pictures = page.locator('main img');
      assert.ok((await pictures.count()) > 0, 'pictures');
      const links = page.locator('main a');
      assert.ok((await links.count()) > 4, 'links');
      assert.ok(await links.nth(3).isVisible());
      await context.close();
    });

    it(`keeps every node of its ${name} page when scripts come`, async () => {
      const visitor = await visit(browser, 'about:blank', {reducedMotion: 'reduce'});
      const {page} = visitor;
      let release;
      const held = new Promise(resolve => (release = resolve));
      await page.route('**/newsalist.hydrate.js', async route => {
        await held;
        await route.continue();
      });
      // The document is parsed, its script not yet run.
      await page.goto(origin + path, {waitUntil: 'commit'});
      await page.locator('footer.colophon').waitFor();
      await page.evaluate(() => {
        const kept =
          '[part~="headline"], [part~="image"], [part~="heading"], [part~="button"], [part~="body"] *, time';
        window.before = [
          ...document.querySelectorAll(
            'news-ticker,news-list,related-list,share-bar,article-nav,author-box,article-view,follow-bar',
          ),
        ].flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll(kept)]);
      });
      assert.ok((await page.evaluate(() => window.before.length)) > 20);
      release();
      await page.waitForLoadState('load');
      await awake(page);
      const lost = await page.evaluate(() =>
        window.before.filter(({isConnected}) => !isConnected).map(({outerHTML}) => outerHTML),
      );
      assert.deepEqual(lost, []);
      assert.deepEqual(visitor.complaints, []);
      await visitor.close();
    });

    for (const width of [360, 1280]) {
      it(`${name} at ${width} px scrolls only downwards and passes axe`, async () => {
        const visitor = await visit(browser, origin + path, {width, reducedMotion: 'reduce'});
        const {page} = visitor;
        await awake(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(overflow, 0, 'pixels wider than the window');
        await page.evaluate(axe);
        const {violations} = await page.evaluate(() => window.axe.run());
        assert.deepEqual(
          violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(' ')}`),
          [],
        );
        await visitor.close();
      });
    }
  }

  it('takes over what is near the window first, and what a reader touches at once', async () => {
    const visitor = await visit(browser, 'about:blank', {reducedMotion: 'reduce', height: 700});
    const {page} = visitor;
    // A browser that is never done: what is far has to wait until it is near or touched.
    await page.addInitScript(() => (window.requestIdleCallback = () => 0));
    await page.goto(origin);
    const isAwake = index =>
      page.waitForFunction(
        at => [...document.querySelectorAll('news-list')].at(at).hasUpdated,
        index,
        {timeout: 5000},
      );
    await isAwake(0);
    await page.waitForTimeout(300);
    const states = await page.evaluate(() =>
      [...document.querySelectorAll('news-list')].map(({hasUpdated}) => hasUpdated),
    );
    assert.equal(states[0], true);
    assert.equal(states.at(-1), false, 'the last section was taken over before it was near');
    assert.equal(states.at(-3), false);

    // As a switch or a screen reader does it, without a pointer, and without scrolling.
    const selected = await page.evaluate(() => {
      addEventListener('news-select', event => {
        window.selected = event.article.url;
        event.preventDefault();
      });
      const link = [...document.querySelectorAll('news-list')]
        .at(-3)
        .shadowRoot.querySelector('[data-index]');
      setTimeout(() =>
        link.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true})),
      );
      return new Promise(resolve =>
        setTimeout(() => {
          link.click();
          resolve({wanted: link.href, selected: window.selected});
        }, 50),
      );
    });
    assert.equal(selected.selected, selected.wanted);

    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await isAwake(-1);
    assert.deepEqual(visitor.complaints, []);
    await visitor.close();
  });

  for (const name of ['front', 'section']) {
    it(`shows no picture twice on its ${name} page`, async () => {
      const page = await browser.newPage();
      await page.goto(origin + pages[name]);
      await awake(page);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('news-list')]
          .flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('img')])
          .map(({src}) => src.replace(/(?:-\d+)?\.webp$/, '')),
      );
      assert.ok(shown.length > 3);
      assert.deepEqual(
        shown.filter((src, index) => shown.indexOf(src) !== index),
        [],
      );
      await page.close();
    });
  }

  it('leads nowhere that is not there', async () => {
    const seen = new Set();
    for (const path of Object.values(pages)) {
      const html = await (await fetch(origin + path)).text();
      for (const [, address] of html.matchAll(/(?:href|src)="(\/[^"#]*)"/g)) seen.add(address);
    }
    assert.ok(seen.size > 50);
    for (const address of seen) {
      const {status} = await fetch(origin + address);
      assert.equal(status, 200, address);
    }
  });
});
