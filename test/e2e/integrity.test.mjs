// What a page pins: the values that the build prints are those a browser computes.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {openBrowser, serveFiles, servePage, visit} from './site.mjs';

let browser, files, integrity;
before(async () => {
  [browser, files, integrity] = await Promise.all([
    openBrowser(),
    serveFiles(),
    readFile('cdn/integrity.json', 'utf8').then(JSON.parse),
  ]);
});
after(async () => {
  await browser.close();
  await files.close();
});

describe('a pinned script', () => {
  for (const name of ['newsalist.bundle.js', 'newsalist.js']) {
    for (const [what, pinned, runs] of [
      ['runs with its printed integrity', () => integrity[name], true],
      ['is refused with another', () => integrity['share-bar.js'], false],
    ]) {
      it(`${name} ${what}`, async () => {
        const host = await servePage(
          `<!doctype html><meta charset="utf-8"><title>Host</title>
           <script src="${files.origin}/cdn/${name}" integrity="${pinned()}" crossorigin="anonymous"></script>`,
        );
        const visitor = await visit(browser, host.origin);
        const isDefined = await visitor.page.evaluate(() => !!customElements.get('news-ticker'));
        assert.equal(isDefined, runs);
        await visitor.close();
        await host.close();
      });
    }
  }

  it('is pinned in the README as it was built', async () => {
    const {version} = JSON.parse(await readFile('package.json', 'utf8'));
    const readme = await readFile('README.md', 'utf8');
    const [, at, value] = /\/([\w.-]+)\/newsalist\.bundle\.js"\s+integrity="([^"]+)"/.exec(readme);
    assert.deepEqual([at, value], [version, integrity['newsalist.bundle.js']]);
  });

  it('keeps the notices of what is in it', async () => {
    for (const name of Object.keys(integrity)) {
      const code = await readFile(`cdn/${name}`, 'utf8');
      assert.match(code.slice(0, 300), /newsalist-widgets [\d.]+ \| MIT/, name);
      if (/setHTML\(\w+,\{sanitizer:\{comments/.test(code))
        assert.match(code, /BSD-3-Clause/, name);
    }
  });

  it('is named with the sum of every file that it may import', async () => {
    assert.ok(Object.keys(integrity).length > 4);
    for (const value of Object.values(integrity)) assert.match(value, /^sha384-[\w+/]{64}$/);
  });
});
