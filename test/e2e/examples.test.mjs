// The example pages, built by Vite from the built package: news on screen, properties set and events heard in each framework.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {build} from 'vite';
import {openBrowser, serveFiles, visit} from './site.mjs';

describe('the elements in', () => {
  let browser, files;
  before(async () => {
    [browser, files] = await Promise.all([openBrowser(), serveFiles()]);
    await build({configFile: 'demo/examples/vite.config.mjs', logLevel: 'error'});
  });
  after(async () => {
    await browser.close();
    await files.close();
  });

  for (const name of ['html', 'react', 'vue', 'svelte']) {
    it(`${name} show news, take properties and tell events`, async () => {
      const address = `${files.origin}/demo/examples/dist/demo/examples/${name}/index.html`;
      const visitor = await visit(browser, address);
      const {page} = visitor;
      await page.locator('news-ticker [part~="headline"]:not([inert] *)').nth(4).waitFor();
      await page.getByRole('status').getByText('نيوزاليست: ').waitFor();
      const stories = page.locator('related-list a[href]');
      await stories.nth(3).waitFor();
      assert.equal(await stories.count(), 4);
      await page.getByRole('button', {name: 'أخبار أكثر'}).click();
      await stories.nth(7).waitFor();
      assert.deepEqual(visitor.complaints, []);
      await visitor.close();
    });
  }
});
