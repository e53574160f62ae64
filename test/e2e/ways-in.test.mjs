// Every way in, on a page of another origin: news on screen, the host page none the worse.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
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
  <news-ticker feed="${feed}" limit="20" lang="ar"></news-ticker>
  <article-card feed="${feed}" lang="ar"></article-card>
  <related-list feed="${feed}" lang="ar"></related-list>
  <share-bar lang="ar"></share-bar>`;

const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`;

/** What a reader finds of each element once the feed is there. */
async function assertNews(host) {
  const {page, complaints} = host;
  await page.locator('related-list a[href]').nth(3).waitFor();
  const headlines = page.locator('news-ticker [part~="headline"]:not([inert] *)');
  await headlines.first().waitFor();
  assert.equal(await headlines.count(), 20, 'headlines');
  await page.waitForFunction(() =>
    document
      .querySelector('news-ticker')
      .shadowRoot.querySelector('.track')
      .getAnimations()
      .some(({playState}) => playState === 'running'),
  );
  assert.equal(await page.locator('article-card a[href]').count(), 1, 'cards');
  assert.equal(await page.locator('related-list a[href]').count(), 4, 'related articles');
  assert.equal(
    await page.locator('share-bar').locator('a:visible, button:visible').count(),
    6,
    'share targets',
  );
  assert.deepEqual(complaints, []);
}

const ways = {
  'the classic script': origin => `<script async src="${origin}/cdn/newsalist.js"></script>`,
  'the bundle': origin => `<script async src="${origin}/cdn/newsalist.bundle.js"></script>`,
  'one module an element': origin =>
    ['news-ticker', 'article-card', 'related-list', 'share-bar']
      .map(tag => `<script type="module" src="${origin}/cdn/${tag}.js"></script>`)
      .join(''),
  'script, bundle and module at once, and the script twice': origin =>
    `<script src="${origin}/cdn/newsalist.js"></script>
     <script async src="${origin}/cdn/newsalist.bundle.js"></script>
     <script defer src="${origin}/cdn/newsalist.js"></script>
     <script type="module" src="${origin}/cdn/news-ticker.js"></script>`,
};

/** What the README has pages paste, with the addresses of here. */
async function readmeSnippet() {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  return /```html\n([\s\S]*?)```/
    .exec(readme)[1]
    .replaceAll('https://example.com/v1/', `${files.origin}/cdn/`)
    .replaceAll('https://example.com/feed.xml', `${files.origin}/demo/feeds/rss.xml`);
}

describe('a page of another origin', () => {
  for (const [name, scripts] of Object.entries(ways)) {
    it(`shows news through ${name}`, async () => {
      const feed = `${files.origin}/demo/feeds/rss.xml`;
      const host = await servePage(page(scripts(files.origin), tags(feed)));
      files.requests.length = 0;
      const visitor = await visit(browser, host.origin);
      await assertNews(visitor);
      assert.equal(
        files.requests.filter(path => path === '/demo/feeds/rss.xml').length,
        1,
        'requests for the feed',
      );
      await visitor.close();
      await host.close();
    });
  }

  for (const format of ['rss.xml', 'atom.xml', 'feed.json', 'wordpress.json']) {
    it(`reads ${format}`, async () => {
      const feed = `${files.origin}/demo/feeds/${format}`;
      const host = await servePage(page(ways['the classic script'](files.origin), tags(feed)));
      const visitor = await visit(browser, host.origin);
      await assertNews(visitor);
      await visitor.close();
      await host.close();
    });
  }

  for (const width of [360, 1280]) {
    it(`is not shifted by the snippet of the README at ${width} px`, async () => {
      const snippet = await readmeSnippet();
      assert.match(snippet, /<news-ticker/);
      const host = await servePage(page('', `<h1>Host</h1>${snippet}<p>After the news.</p>`));
      files.requests.length = 0;
      const visitor = await visit(browser, host.origin, {width});
      await assertNews(visitor);
      assert.equal(await visitor.layoutShift(), 0);
      for (const path of ['/cdn/feed-parser.js', '/cdn/newsalist.js', '/demo/feeds/rss.xml']) {
        assert.equal(files.requests.filter(asked => asked === path).length, 1, path);
      }
      await visitor.close();
      await host.close();
    });
  }

  it('has the feed and its parser on their way before the script runs', async () => {
    const host = await servePage(page('', await readmeSnippet()));
    const visitor = await visit(browser, 'about:blank');
    await visitor.page.route('**/newsalist.js', route => route.abort());
    files.requests.length = 0;
    await visitor.page.goto(host.origin, {waitUntil: 'networkidle'});
    assert.deepEqual(files.requests.toSorted(), ['/cdn/feed-parser.js', '/demo/feeds/rss.xml']);
    await visitor.close();
    await host.close();
  });

  it('shows what a CMS left of the tag', async () => {
    const feed = `${files.origin}/demo/feeds/rss.xml`;
    const host = await servePage(
      page(
        ways['the classic script'](files.origin),
        `<div data-newsalist="news-ticker" data-feed="${feed}" data-limit="3" data-lang="ar"></div>`,
      ),
    );
    const visitor = await visit(browser, host.origin);
    await visitor.page.locator('news-ticker [part~="headline"]:not([inert] *)').nth(2).waitFor();
    await visitor.close();
    await host.close();
  });

  it('defines tags behind a prefix', async () => {
    const feed = `${files.origin}/demo/feeds/rss.xml`;
    const host = await servePage(
      page(
        `<script async src="${files.origin}/cdn/newsalist.js" data-prefix="nl" data-feed="${feed}" data-lang="ar"></script>`,
        '<news-ticker>untouched</news-ticker><nl-article-card></nl-article-card>',
      ),
    );
    const visitor = await visit(browser, host.origin);
    await visitor.page.locator('nl-article-card a[href]').waitFor();
    assert.equal(
      await visitor.page.evaluate(() => !!document.querySelector('news-ticker').shadowRoot),
      false,
    );
    await visitor.close();
    await host.close();
  });

  it('leaves no global behind but the lists of Lit', async () => {
    const host = await servePage(page('', '<share-bar></share-bar>'));
    const visitor = await visit(browser, host.origin);
    const added = await visitor.page.evaluate(async src => {
      const before = new Set(Object.getOwnPropertyNames(window));
      const script = document.createElement('script');
      script.src = src;
      await new Promise(resolve => {
        script.onload = resolve;
        document.head.append(script);
      });
      return Object.getOwnPropertyNames(window).filter(name => !before.has(name));
    }, `${files.origin}/cdn/newsalist.js`);
    assert.deepEqual(
      added.filter(name => !/^(lit|reactiveElement)[A-Z]/.test(name)),
      [],
    );
    await visitor.close();
    await host.close();
  });

  const policies = {
    'a strict policy':
      "default-src 'none'; script-src ORIGIN; connect-src ORIGIN; img-src ORIGIN; style-src 'none'",
    'Trusted Types without any policy allowed':
      "require-trusted-types-for 'script'; trusted-types 'none'; script-src ORIGIN; connect-src ORIGIN",
  };
  for (const [name, policy] of Object.entries(policies)) {
    it(`works under ${name}`, async () => {
      const feed = `${files.origin}/demo/feeds/rss.xml`;
      const host = await servePage(page(ways['the classic script'](files.origin), tags(feed)), {
        'Content-Security-Policy': policy.replaceAll('ORIGIN', files.origin),
      });
      const visitor = await visit(browser, host.origin);
      await assertNews(visitor);
      await visitor.close();
      await host.close();
    });
  }
});
