// Every look, variant and state of the elements, as readers with different screens and settings have them.
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

async function open(options, query = '') {
  const visitor = await visit(browser, `${origin}/demo/gallery.html${query}`, options);
  await visitor.page.waitForFunction(
    () => {
      const elements = [...document.querySelectorAll('.stage > *')];
      return elements.length > 60 && elements.every(isSettled);
      function isSettled({shadowRoot}) {
        return (
          shadowRoot?.querySelector('a,button,[part=notice]') &&
          !shadowRoot.querySelector('[aria-busy=true],span.button')
        );
      }
    },
    undefined,
    {timeout: 60_000},
  );
  await visitor.page.evaluate(axe);
  return visitor;
}

/** Only a gallery has the same element many times over, so that its regions have one name. */
const rules = {'landmark-unique': {enabled: false}};

async function violations(page, scope = '.gallery', more = {}) {
  const {violations} = await page.evaluate(
    ([scope, rules]) => window.axe.run(scope, {rules}),
    [scope, {...rules, ...more}],
  );
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(' ')}`);
}

const readers = {
  'on a phone': {width: 360},
  'on a tablet, in the dark': {width: 768, colorScheme: 'dark', reducedMotion: 'reduce'},
  'on a desk': {width: 1280},
  'on a desk, with colours of their own': {
    width: 1280,
    forcedColors: 'active',
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  },
};

describe('the gallery', () => {
  for (const [reader, options] of Object.entries(readers)) {
    it(`shows every look ${reader}, scrolls only downwards and passes axe`, async () => {
      const visitor = await open(options);
      const {page} = visitor;
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0, 'pixels wider than the window');
      // A reader's own colours have the contrast that the reader wants.
      const contrast = {'color-contrast': {enabled: !options.forcedColors}};
      assert.deepEqual(await violations(page, '.gallery', contrast), []);
      assert.deepEqual(visitor.complaints, []);
      await visitor.close();
    });
  }

  it('fits an element into 160 px', async () => {
    const visitor = await open({width: 1280, reducedMotion: 'reduce'}, '?width=160');
    const wide = await visitor.page.evaluate(() =>
      [...document.querySelectorAll('.stage')]
        .filter(({clientWidth, scrollWidth}) => scrollWidth > clientWidth)
        .map(stage => stage.innerHTML.slice(0, 100)),
    );
    assert.deepEqual(wide, []);
    await visitor.close();
  });

  it('passes axe with what a press opens: menu, code, server, and an address to copy by hand', async () => {
    const visitor = await open({width: 1280});
    const {page} = visitor;
    // As where a page's policy keeps the clipboard closed.
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: {writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))},
      }),
    );
    const bars = page.locator('#bar share-bar');
    const every = bars.and(page.locator('[networks]')).first();
    const opened = {
      '[popovertarget]': [bars.and(page.locator('[layout=menu]')).first(), '[popover]'],
      '[data-network=qr]': [every, '[role=img]'],
      '[data-network=mastodon]': [every, 'form'],
      '[data-network=copy]': [every, 'input'],
    };
    for (const [button, [bar, sign]] of Object.entries(opened)) {
      await bar.locator(button).first().click();
      await bar.locator(sign).first().waitFor();
      assert.deepEqual(await violations(page, '#bar'), [], button);
      await page.keyboard.press('Escape');
    }
    assert.deepEqual(visitor.complaints, []);
    await visitor.close();
  });

  it('prints headlines and addresses, and nothing that a reader could only press', async () => {
    const visitor = await open({width: 768});
    const {page} = visitor;
    await page.emulateMedia({media: 'print'});
    const printed = await page.evaluate(() => {
      const inside = (selector, part) =>
        document.querySelector(selector).shadowRoot.querySelector(part);
      const ticker = document.querySelector('#ticker news-ticker').shadowRoot;
      const lines = new Set(
        [...ticker.querySelectorAll('[part~=item]')].map(item =>
          Math.round(item.getBoundingClientRect().top),
        ),
      );
      return {
        share: [...document.querySelectorAll('share-bar')].filter(bar => bar.offsetHeight).length,
        pause: ticker.querySelector('[part~=controls]').offsetHeight ?? 0,
        lines: lines.size,
        onPaper: getComputedStyle(inside('#related [theme=dark]', '[part~=headline]')).color,
        address: getComputedStyle(inside('follow-bar', 'a'), '::after').content,
      };
    });
    assert.equal(printed.share, 0);
    assert.equal(printed.pause, 0);
    assert.ok(printed.lines > 5, `${printed.lines} lines of headlines`);
    assert.equal(printed.onPaper, 'rgb(20, 22, 26)', 'the colour of the page’s own text');
    assert.equal(printed.address, '"facebook.com/newsalist"');
    await visitor.close();
  });
});
