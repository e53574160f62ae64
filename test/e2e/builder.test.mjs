// The builder as someone with a blog uses it, up to news on a page of theirs.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer as createHttpServer} from 'node:http';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {createServer} from 'vite';
import {openBrowser, servePage, visit} from './site.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rss = await readFile('demo/feeds/rss.xml', 'utf8');

let browser, server, origin, blog;
before(async () => {
  browser = await openBrowser();
  server = await createServer({server: {open: false, port: 0}, logLevel: 'error'});
  await server.listen();
  origin = server.resolvedUrls.local[0].replace(/\/$/, '');
  blog = await serveBlog();
});
after(async () => {
  await browser.close();
  await server.close();
  blog.close();
});

/** A blog with its feed at `/feed/` for every page, and another at `/closed.xml` that no other page may read. */
async function serveBlog() {
  const http = createHttpServer(({url}, response) => {
    const open = {'Access-Control-Allow-Origin': '*'};
    if (url === '/feed/') response.writeHead(200, {...open, 'Content-Type': 'text/xml'}).end(rss);
    else if (url === '/closed.xml') response.writeHead(200).end(rss);
    else if (url === '/') response.writeHead(200, open).end('<!doctype html><h1>Blog</h1>');
    else response.writeHead(404, open).end();
  });
  await new Promise(resolve => http.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${http.address().port}`,
    close: () => http.close().closeAllConnections(),
  };
}

const open = (hash = '', options) =>
  visit(browser, `${origin}/demo/builder.html${hash}`, {reducedMotion: 'reduce', ...options});
const verdict = '.verdict.good, .verdict.bad';

/** All parts of the snippet, as someone would copy them. */
async function snippetOf(page) {
  await page.locator('.verdict.good').first().waitFor();
  return (await page.locator('.part code').allTextContents()).join('\n');
}

/** Pastes a snippet into an empty page of another origin. */
async function paste(snippet) {
  const host = await servePage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Blog</title><h1>Blog</h1>${snippet}<p>After the news.</p></html>`,
  );
  assert.notEqual(host.origin, origin);
  const visitor = await visit(browser, host.origin);
  return {
    ...visitor,
    close: async () => {
      await visitor.close();
      await host.close();
    },
  };
}

describe('the builder', () => {
  it('leads to news on another page without a mouse', async () => {
    const {page, complaints, close} = await open('', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.verdict.good').waitFor();
    const {keyboard} = page;
    /** Tab, until what has the focus fits the selector. */
    const tabTo = async selector => {
      for (let presses = 0; presses < 80; presses++) {
        await keyboard.press('Tab');
        if (await page.evaluate(s => document.activeElement.matches(s), selector)) return;
      }
      assert.fail(`Tab never reaches ${selector}`);
    };

    await tabTo('input[name=element]:checked');
    await keyboard.press('ArrowDown');
    assert.equal(await page.locator('input[name=element]:checked').inputValue(), 'article-card');
    await keyboard.press('ArrowUp');
    await tabTo('#feed');
    await keyboard.press('Control+A');
    await keyboard.type(`${origin}/demo/feeds/atom.xml`);
    await keyboard.press('Enter');
    await page.waitForFunction(() => /atom\.xml/.test(document.querySelector('.part').textContent));
    await page.locator('.verdict.good').waitFor();
    await tabTo('input[name=worn]:checked');
    await keyboard.press('ArrowDown');
    await tabTo('input[name=option-look]:checked');
    await keyboard.press('ArrowDown');
    await tabTo('#group-language summary');
    await keyboard.press('Enter');
    await tabTo('#lang');
    await tabTo('input[name=as]:checked');
    await tabTo('.part button');
    await keyboard.press('Enter');
    await page.getByText('نُسخت').first().waitFor();
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(snippet, /atom\.xml/);
    assert.match(snippet, /theme="light"/);
    assert.match(snippet, /look="line"/);
    assert.deepEqual(complaints, []);
    await close();

    const host = await paste(snippet);
    await host.page
      .locator('news-ticker [part~="headline"]:not([inert] *)')
      .nth(5)
      .waitFor({state: 'attached'});
    assert.deepEqual(host.complaints, []);
    assert.equal(await host.layoutShift(), 0);
    await host.close();
  });

  const elements = {
    html: 'news-ticker',
    pinned: 'related-list',
    wordpress: 'news-ticker',
    blogger: 'article-card',
    ghost: 'related-list',
  };
  for (const [kind, tag] of Object.entries(elements)) {
    it(`writes a snippet of ${tag} for ${kind} that shows news on a page of another origin`, async () => {
      const {page, close} = await open(`#as=${kind}&element=${tag}&limit=6`);
      if (kind === 'pinned') await page.locator('.part', {hasText: 'integrity="sha384-'}).waitFor();
      const snippet = await snippetOf(page);
      if (kind === 'blogger') {
        const problem = await page.evaluate(
          xml =>
            new DOMParser()
              .parseFromString(`<div>${xml}</div>`, 'application/xml')
              .querySelector('parsererror')?.textContent,
          snippet,
        );
        assert.equal(problem, undefined);
      }
      await close();
      const host = await paste(snippet);
      await host.page.waitForFunction(name => document.querySelector(name)?.state === 'ready', tag);
      const links = host.page.locator(tag).locator('a[part~=link], a[part~=headline]');
      await links.first().waitFor({state: 'attached'});
      assert.deepEqual(host.complaints, []);
      assert.equal(await host.layoutShift(), 0);
      await host.close();
    });
  }

  it('shows the element on a page of either direction, at three widths, on three grounds', async () => {
    const {page, complaints, close} = await open('#element=article-card&view=desktop&host=ltr');
    const frame = page.frameLocator('#frame iframe[data-shown]');
    await frame.locator('article-card [part~=link]').waitFor();
    assert.equal(await frame.locator('html').getAttribute('dir'), 'ltr');
    assert.equal(await frame.locator('html').evaluate(html => html.clientWidth), 1280);
    for (const [group, name, seen] of [
      ['العرض', 'هاتف', {width: 360}],
      ['العرض', 'لوح', {width: 768}],
      ['اتجاه الصفحة', 'عربية', {dir: 'rtl', lang: 'ar'}],
      ['الخلفية', 'داكنة', {text: '#14171c'}],
      ['الخلفية', 'صورة', {text: '.webp'}],
    ]) {
      const choice = page.getByRole('group', {name: group}).getByRole('radio', {name});
      await choice.focus();
      await choice.press(' ');
      await page.waitForFunction(wanted => {
        const shown = document.querySelector('#frame iframe[data-shown]');
        const {clientWidth: width, dir, lang, outerHTML} = shown.contentDocument.documentElement;
        const {text = '', ...others} = wanted;
        return (
          outerHTML.includes(text) &&
          Object.entries(others).every(([key, value]) => ({width, dir, lang})[key] === value)
        );
      }, seen);
      await frame.locator('article-card [part~=link]').waitFor();
    }
    assert.deepEqual(complaints, []);
    await close();
  });

  it('keeps its choices in its address, and speaks English', async () => {
    const {page, close} = await open();
    await page.locator('.verdict.good').waitFor();
    await page.getByText('كحلي').click();
    await page.getByText('Vue', {exact: true}).click();
    await page.locator('#other-language').click();
    await page.getByRole('heading', {name: 'Copy the snippet'}).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.dir), 'ltr');
    await page.reload();
    await page.getByRole('heading', {name: 'Copy the snippet'}).waitFor();
    assert.ok(await page.getByRole('radio', {name: 'Navy'}).isChecked());
    assert.match(await snippetOf(page), /<script setup>[^]*--news-accent: #12468f/);
    await close();
  });

  it('finds the feed of a blog whose address was pasted', async () => {
    const {page, close} = await open(`#feed=${encodeURIComponent(`${blog.origin}/`)}`);
    await page.locator('.verdict.bad').waitFor();
    await page.getByRole('button', {name: 'استعملها'}).click();
    await page.locator('.verdict.good').waitFor();
    assert.equal(await page.locator('#feed').inputValue(), `${blog.origin}/feed/`);
    assert.match(await snippetOf(page), /<a href="[^"]+">\p{Script=Arabic}/u);
    await close();
  });

  it('says in both languages what to mend in a feed that other pages may not read', async () => {
    for (const [ui, words] of Object.entries({
      ar: /لا يسمح لصفحات المواقع الأخرى[^]*Access-Control-Allow-Origin/,
      en: /does not let pages of other sites read it[^]*Access-Control-Allow-Origin/,
    })) {
      const {page, close} = await open(
        `#ui=${ui}&feed=${encodeURIComponent(`${blog.origin}/closed.xml`)}`,
      );
      await page.locator('.verdict.bad').waitFor();
      assert.match(await page.locator('#verdict').textContent(), words);
      await close();
    }
  });

  it('offers the relay for such a feed where one runs', async () => {
    const {page, close} = await open();
    await page.route('**/relay/health', route => route.fulfill({json: {status: 'ok'}}));
    await page.route('**/relay/feed?*', route =>
      route.fulfill({body: rss, contentType: 'application/rss+xml'}),
    );
    await page.locator(verdict).first().waitFor();
    await page.locator('#feed').fill(`${blog.origin}/closed.xml`);
    await page.locator('#feed').press('Enter');
    await page.getByRole('button', {name: 'اقرأها عبر المُرحِّل'}).click();
    await page.locator('.verdict.good').waitFor();
    assert.match(await snippetOf(page), /relay="[^"]+\/relay\/feed\?url=\{url\}"/);
    await page
      .frameLocator('#frame iframe[data-shown]')
      .locator('news-ticker [part~="headline"]:not([inert] *)')
      .nth(5)
      .waitFor({state: 'attached'});
    await close();
  });

  it('says when what was pasted is no address', async () => {
    const {page, close} = await open();
    await page.locator(verdict).first().waitFor();
    await page.locator('#feed').fill('http://');
    await page.locator('#feed').press('Enter');
    await page.getByText('هذا ليس عنوانًا كاملًا').waitFor();
    await close();
  });

  const settings = [
    {width: 360, ui: 'ar', colorScheme: 'light', element: 'news-ticker'},
    {width: 360, ui: 'en', colorScheme: 'dark', element: 'share-bar'},
    {width: 768, ui: 'en', colorScheme: 'light', element: 'related-list'},
    {width: 1280, ui: 'ar', colorScheme: 'dark', element: 'article-card'},
  ];
  for (const {width, ui, colorScheme, element} of settings) {
    it(`passes axe and scrolls only downwards at ${width} px, ${ui}, ${colorScheme}`, async () => {
      const {page, complaints, close} = await open(`#ui=${ui}&element=${element}`, {
        width,
        colorScheme,
        reducedMotion: 'reduce',
      });
      await page
        .locator(element === 'share-bar' ? '.part code' : verdict)
        .first()
        .waitFor();
      await page.locator('#frame iframe[data-shown]').waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      assert.deepEqual(complaints, []);
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
      await close();
    });
  }
});
