// A host that allows frames alone: the element in a frame, as high as it needs to be, and deaf to what others say.
import assert from 'node:assert/strict';
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

const frame = (query, attributes = '') =>
  `<iframe src="${files.origin}/cdn/frame.html?${query}" title="أخبار" width="600" height="30" ${attributes}></iframe>`;
const feed = () => encodeURIComponent(`${files.origin}/demo/feeds/rss.xml`);

async function open(body, headers) {
  const host = await servePage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${body}
     <script src="${files.origin}/cdn/frame-height.js"></script>`,
    headers,
  );
  const visitor = await visit(browser, host.origin);
  return {
    ...visitor,
    host,
    close: async () => {
      await visitor.close();
      await host.close();
    },
  };
}

const heightOf = page =>
  page.evaluate(() => document.querySelector('iframe').getBoundingClientRect().height);

describe('frame.html', () => {
  for (const [name, attributes] of [
    ['in a frame', ''],
    ['in a sandboxed frame', 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"'],
  ]) {
    it(`${name} shows the element that its address asks for`, async () => {
      const {page, complaints, close} = await open(
        frame(`element=related-list&feed=${feed()}&limit=3&lang=ar`, attributes),
      );
      const links = page.frameLocator('iframe').locator('related-list a[href]');
      await links.nth(2).waitFor();
      assert.equal(await links.count(), 3);
      assert.equal(await links.first().getAttribute('target'), '_blank');
      assert.deepEqual(complaints, []);
      await close();
    });
  }

  it('grows to the height of its content', async () => {
    const {page, close} = await open(frame(`element=article-card&feed=${feed()}&lang=ar`));
    await page.waitForFunction(
      () => document.querySelector('iframe').getBoundingClientRect().height > 250,
    );
    await close();
  });

  it('sets no attribute that the element does not have, and makes no element of the page', async () => {
    const {page, close} = await open(
      frame(
        `element=news-ticker&feed=${feed()}&onclick=top.hacked=1&style=color:red&id=x&lang=ar`,
      ) + frame(`element=script&src=x`),
    );
    const ticker = page.frameLocator('iframe').first().locator('news-ticker');
    await ticker.waitFor();
    for (const name of ['onclick', 'style', 'id']) {
      assert.equal(await ticker.getAttribute(name), null, name);
    }
    assert.equal(
      await page.frames()[2].evaluate(() => document.body.lastChild.localName),
      'news-ticker',
    );
    await close();
  });

  it('is given a height by no other window, and never one beyond reason', async () => {
    const {page, close} = await open(
      `${frame(`element=share-bar&lang=ar`)}
       <iframe id="other" width="300" height="100" title="Other" srcdoc="<script>parent.postMessage({type: 'newsalist-height', height: 999}, '*')</script>"></iframe>`,
    );
    await page.frameLocator('iframe').first().locator('share-bar [part~=button]').first().waitFor();
    await page.waitForFunction(
      () => document.querySelector('iframe').getBoundingClientRect().height >= 40,
    );
    const before = await heightOf(page);
    await page.evaluate(() => {
      postMessage({type: 'newsalist-height', height: 999}, '*');
    });
    assert.equal(await heightOf(page), before);
    assert.equal(
      await page.evaluate(() => document.querySelector('#other').getBoundingClientRect().height),
      104,
    );
    for (const [said, height] of [
      [1e9, 4000],
      [1, 40],
    ]) {
      await page
        .frames()[1]
        .evaluate(said => parent.postMessage({type: 'newsalist-height', height: said}, '*'), said);
      await page.waitForFunction(
        height => document.querySelector('iframe').style.height === `${height}px`,
        height,
      );
    }
    for (const said of ['7', NaN, -5, null, {height: 7}]) {
      await page
        .frames()[1]
        .evaluate(said => parent.postMessage({type: 'newsalist-height', height: said}, '*'), said);
    }
    assert.equal(await page.evaluate(() => document.querySelector('iframe').style.height), '40px');
    await close();
  });
});
