// Elements that the script fetches only for the pages that have them.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openBrowser, serveFiles, servePage, visit} from './site.mjs';

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

const links = `<a href="https://www.facebook.com/newsalist">فيسبوك</a>
  <a href="https://t.me/newsalist">تيليغرام</a>`;
const script = (attributes = '') =>
  `<script async ${attributes} src="${files.origin}/cdn/newsalist.js"></script>`;
const hostOf = async body => {
  const host = await servePage(page(body));
  hosts.push(host);
  return host.origin;
};
const page = body => `<!doctype html><html lang="ar" dir="rtl"><title>صفحة</title>${body}`;

/** Opens a page and says what it fetched beside the script. */
async function open(body) {
  files.requests.length = 0;
  const visitor = await visit(browser, await hostOf(body));
  await visitor.page.waitForFunction(() => customElements.get('share-bar'));
  return {
    ...visitor,
    profiles: tag => visitor.page.locator(`${tag} [part~=button]`),
    fetched: () => files.requests.filter(path => /\/follow-bar-\w+\.js$/.test(path)),
  };
}

describe('an element that few pages have', () => {
  it('is not fetched by a page without its tag', async () => {
    const visitor = await open(`${script()}<share-bar></share-bar>`);
    await visitor.page.locator('share-bar [part~=button]').first().waitFor();
    assert.deepEqual(visitor.fetched(), []);
    assert.deepEqual(visitor.complaints, []);
    await visitor.close();
  });

  const ways = {
    'before the tag': () => [`${script()}<follow-bar>${links}</follow-bar>`, 'follow-bar'],
    'after the tag': () => [`<follow-bar>${links}</follow-bar>${script()}`, 'follow-bar'],
    'for markup that survives a CMS': () => [
      `<div data-newsalist="follow-bar" data-heading="">${links}</div>${script()}`,
      'follow-bar',
    ],
    'under a prefix': () => [
      `${script('data-prefix="nl"')}<nl-follow-bar>${links}</nl-follow-bar><share-bar></share-bar>
        <script>customElements.define('share-bar', class extends HTMLElement {})</script>`,
      'nl-follow-bar',
    ],
  };
  for (const [way, parts] of Object.entries(ways)) {
    it(`is fetched once, ${way}`, async () => {
      const [body, tag] = parts();
      const visitor = await open(body);
      await visitor.profiles(tag).nth(1).waitFor();
      assert.equal(await visitor.profiles(tag).count(), 2);
      assert.equal(visitor.fetched().length, 1);
      assert.deepEqual(visitor.complaints, []);
      await visitor.close();
    });
  }

  it('is fetched when the page puts its tag in later, deep in something else', async () => {
    const visitor = await open(`${script()}<main></main>`);
    assert.deepEqual(visitor.fetched(), []);
    await visitor.page.evaluate(links => {
      const footer = document.createElement('footer');
      footer.innerHTML = `<div><follow-bar>${links}</follow-bar></div>`;
      document.querySelector('main').append('نص', footer);
    }, links);
    await visitor.profiles('follow-bar').nth(1).waitFor();
    await visitor.page.evaluate(() => {
      document.body.append(document.querySelector('follow-bar').cloneNode(true));
    });
    await visitor.profiles('follow-bar').nth(3).waitFor();
    assert.equal(visitor.fetched().length, 1);
    assert.deepEqual(visitor.complaints, []);
    await visitor.close();
  });

  it('is fetched for markup that survives a CMS when the page puts it in later', async () => {
    const visitor = await open(`${script()}<main></main>`);
    await visitor.page.evaluate(links => {
      document.querySelector('main').innerHTML =
        `<section><div data-newsalist="follow-bar">${links}</div></section>`;
    }, links);
    await visitor.profiles('follow-bar').nth(1).waitFor();
    assert.equal(visitor.fetched().length, 1);
    assert.deepEqual(visitor.complaints, []);
    await visitor.close();
  });

  it('shows news on a page of another origin, in its own language', async () => {
    const feed = `${files.origin}/demo/feeds/wordpress.json`;
    const visitor = await open(`${script(`data-feed="${feed}"`)}
      <news-list layout="lead" lang="en"></news-list>
      <article-nav for="5"></article-nav>
      <author-box article="0"></author-box>`);
    await visitor.page.locator('news-list [part=more]').click();
    await visitor.page.locator('news-list a[data-index]').nth(23).waitFor();
    assert.equal(await visitor.page.locator('article-nav a[data-index]').count(), 2);
    assert.equal(await visitor.page.locator('author-box [part=bio]').count(), 1);
    await visitor.page.getByText('Showing 24 of').waitFor();
    assert.deepEqual(visitor.complaints, []);
    await visitor.close();
  });

  it('leaves readers its links where it cannot be had', async () => {
    const origin = await hostOf(`${script()}<follow-bar>${links}</follow-bar>`);
    const context = await browser.newContext();
    const opened = await context.newPage();
    const errors = [];
    opened.on('pageerror', error => errors.push(error.message));
    let refused;
    const isRefused = new Promise(resolve => (refused = resolve));
    await opened.route(/\/follow-bar-/, route => {
      refused();
      return route.abort();
    });
    await opened.goto(origin);
    await isRefused;
    assert.equal(await opened.locator('follow-bar a:visible').count(), 2);
    assert.deepEqual(errors, []);
    await context.close();
  });
});
