// The demo as `npm start` serves it.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {createServer} from 'vite';
import {openBrowser, visit} from './site.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser, server, origin;
before(async () => {
  browser = await openBrowser();
  server = await createServer({server: {open: false, port: 0}, logLevel: 'error'});
  await server.listen();
  origin = server.resolvedUrls.local[0].replace(/\/$/, '');
});
after(async () => {
  await browser.close();
  await server.close();
});

const pages = {
  '/demo/article.html': 'related-list.related [part~=link]',
  '/demo/article.html?story=train-tickets-guide': 'related-list.related [part~=link]',
  '/demo/front.html': 'news-list.section [part~=link]',
  '/demo/section.html?name=science': 'news-list [part~=link]',
  '/demo/index.html': 'related-list [part~=link]',
  '/demo/host.html': 'related-list [part~=link]',
};

describe('the demo', () => {
  for (const [path, sign] of Object.entries(pages)) {
    for (const width of [360, 768, 1280]) {
      const isExamined = width === 360; // the same markup at every width, and axe takes its time
      const also = isExamined ? ' and passes axe' : '';
      it(`${path} at ${width} px shows news, scrolls only downwards${also}`, async () => {
        const visitor = await visit(browser, origin + path, {width, reducedMotion: 'reduce'});
        const {page} = visitor;
        await page.locator(sign).nth(3).waitFor();
        await page.locator('news-ticker [part~="headline"]').nth(5).waitFor({state: 'attached'});
        assert.deepEqual(visitor.complaints, []);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(overflow, 0, 'pixels wider than the window');
        if (isExamined) {
          await page.evaluate(axe);
          const {violations} = await page.evaluate(() => window.axe.run());
          assert.deepEqual(
            violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(' ')}`),
            [],
          );
        }
        await visitor.close();
      });
    }
  }

  it('opens the article page at the root', async () => {
    const response = await fetch(`${origin}/`, {redirect: 'manual'});
    assert.equal(response.headers.get('location'), '/demo/article.html');
  });

  it('never relates an article to itself', async () => {
    const visitor = await visit(browser, `${origin}/demo/article.html`);
    const related = visitor.page.locator('related-list.related [part~=link]');
    await related.nth(3).waitFor();
    const addresses = await related.evaluateAll(links => links.map(link => link.href));
    assert.ok(!addresses.includes(`${origin}/demo/article.html`), addresses.join('\n'));
    await visitor.close();
  });
});
