// Hostile feeds in a real browser: nothing of them runs, asks the network, or deceives, also after everything has been pointed at,
// focused and clicked.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {hostileFeeds} from '../feed/hostile-feeds.mjs';
import {listen, openBrowser, serveFiles, servePage} from './site.mjs';

const {markup, text, addresses} = JSON.parse(
  await readFile('test/fixtures/hostile-payloads.json', 'utf8'),
);
const payloads = [...markup, ...text, ...addresses];
const cases = payloads.map((payload, index) => ({
  text: `خبر سليم ${payload} خبر سليم`,
  address: addresses[index % addresses.length],
}));
const feeds = new Map(
  hostileFeeds([{text: 'صحيفة', address: 'https://good.invalid/'}, ...cases]).map(
    ([name, body], index) => [`/${index}`, {name, body}],
  ),
);

let browser, files, feedServer;
before(async () => {
  [browser, files] = await Promise.all([openBrowser(), serveFiles()]);
  feedServer = await listen(
    createServer((request, response) => {
      response.writeHead(200, {'Access-Control-Allow-Origin': '*'});
      response.end(feeds.get(request.url)?.body ?? '');
    }),
  );
});
after(async () => {
  await browser.close();
  await files.close();
  await feedServer.close();
});

/** A page with a canary that payloads call, whose links lead nowhere, and which notes every request. */
async function openCage(html) {
  const host = await servePage(
    `<!doctype html><html lang="ar"><meta charset="utf-8"><title>Host</title><body>${html}
     <script src="${files.origin}/cdn/newsalist.js"></script>`,
  );
  const context = await browser.newContext({
    viewport: {width: 900, height: 900},
    reducedMotion: 'reduce', // hundreds of moving headlines would be most of the work
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const leaks = [];
  const complaints = [];
  page.on('request', request => {
    const isNavigation = request.isNavigationRequest();
    if (/leak\.invalid/.test(request.url()) && !isNavigation) leaks.push(request.url());
  });
  page.on('pageerror', error => complaints.push(error.message));
  page.on('dialog', dialog => dialog.dismiss());
  context.on('page', popup => popup !== page && void popup.close());
  await page.addInitScript(() => {
    window.executions = 0;
    window.canary = () => window.executions++;
    // Where a link to the web leads is no matter here, and would take the page away.
    addEventListener('click', event => {
      const link = event.composedPath().find(({localName}) => localName === 'a');
      if (/^https?:$/.test(link?.protocol)) event.preventDefault();
    });
  });
  await page.route(
    url => url.origin !== host.origin && !/127\.0\.0\.1/.test(url.host),
    route => (route.request().isNavigationRequest() ? route.fulfill({status: 204}) : route.abort()),
  );
  await page.goto(host.origin);
  return {
    page,
    leaks,
    complaints,
    close: async () => {
      await context.close();
      await host.close();
    },
  };
}

/** Runs in the page: points at, focuses and clicks all there is, in every shadow root. */
async function useEverything() {
  const everything = root =>
    [...root.querySelectorAll('*')].flatMap(node => [
      node,
      ...(node.shadowRoot ? everything(node.shadowRoot) : []),
    ]);
  for (const node of everything(document.body)) {
    for (const type of ['pointerover', 'mouseover', 'mouseenter', 'mousedown', 'mouseup']) {
      node.dispatchEvent(new MouseEvent(type, {bubbles: true, composed: true}));
    }
    node.focus?.();
    node.click?.();
  }
  await new Promise(resolve => setTimeout(resolve)); // what a click has put off
}

/** Runs in the page: what must not be there, in any shadow root. */
function findDanger() {
  const found = [];
  const walk = (root, host) => {
    for (const node of root.querySelectorAll('*')) {
      const say = problem => found.push(`${host}: <${node.localName}> ${problem}`.slice(0, 300));
      if (
        /^(script|iframe|object|embed|form|base|meta|link|style|math|video|audio)$/.test(
          node.localName,
        )
      )
        say('is there');
      if (node.localName.includes('-')) say('is an element of a feed');
      if (node.id && node.id !== 'menu') say(`id ${node.id}`);
      for (const {name, value} of node.attributes) {
        if (name.startsWith('on')) say(name);
        if (/^(href|src|srcset|action|formaction|poster|data|ping|xlink:href)$/.test(name)) {
          const scheme = /^\s*([^/?#]*?):/.exec(value)?.[1];
          if (scheme && !/^(https?|mailto|sms|viber)$/.test(scheme)) say(`${name}=${value}`);
        }
      }
      if (node.shadowRoot) walk(node.shadowRoot, node.localName);
    }
    const words = root.textContent;
    const at = words.search(/[\u202a-\u202e\u2066-\u2069\u206a-\u206f]/);
    if (at >= 0)
      found.push(
        `${host}: a character that deceives in ${JSON.stringify(words.slice(at, at + 40))}`,
      );
  };
  for (const element of document.querySelectorAll(
    'news-ticker, article-card, related-list, share-bar',
  )) {
    walk(element.shadowRoot, element.localName);
  }
  return [...new Set(found)];
}

async function assertHarmless({page, leaks, complaints}) {
  await page.evaluate(useEverything);
  assert.deepEqual(await page.evaluate(findDanger), []);
  assert.equal(await page.evaluate(() => window.executions), 0, 'executions');
  assert.deepEqual(leaks, [], 'requests');
  assert.deepEqual(complaints, [], 'uncaught errors');
}

/** `HOSTILE=all` has every way of writing XML; unit tests read each of those. */
const isAsked = name => process.env.HOSTILE === 'all' || !/escaped|raw/.test(name);

/** A page says where the fields of JSON are, of whatever format. */
const asked = [...feeds]
  .filter(([, {name}]) => isAsked(name))
  .map(([path, {name}]) => ({path, name, attributes: ''}));
asked.push({
  ...asked.find(({name}) => name === 'JSON Feed'),
  name: 'JSON read by a map',
  attributes: 'items-path="items" map="title=title url=url image=image summary=content_text"',
});

describe('a hostile feed on a page', () => {
  for (const {path, name, attributes} of asked) {
    it(`as ${name} runs nothing, asks nothing, deceives nobody`, async () => {
      const feed = `${feedServer.origin}${path}`;
      // The list draws what the others draw, and is most of the work.
      const isXml = /^(RSS|Atom)/.test(name);
      const from = `feed="${feed}" ${attributes}`;
      const cage = await openCage(`
        <news-ticker ${from} limit="300"></news-ticker>
        ${isXml ? `<related-list ${from} limit="300" layout="grid" explain for="https://good.invalid/" heading-level="2"></related-list>` : ''}
        ${[0, 5, 40, 90].map(index => `<article-card ${from} article="${index}" variant="hero" jsonld></article-card>`).join('')}
        <share-bar more="3" networks="copy whatsapp email sms viber print qr"></share-bar>`);
      await cage.page.waitForFunction(
        () =>
          document.querySelector('news-ticker').shadowRoot?.querySelectorAll('bdi').length > 60 &&
          [...document.querySelectorAll('related-list')].every(
            list => list.shadowRoot?.querySelectorAll('bdi').length > 20,
          ),
      );
      await assertHarmless(cage);
      if (!/raw/.test(name)) {
        const kept = await cage.page.evaluate(
          () =>
            [...document.querySelector('news-ticker').shadowRoot.querySelectorAll('li bdi')].filter(
              bdi => bdi.textContent.includes('خبر سليم'),
            ).length,
        );
        assert.ok(kept >= cases.length * 0.9, `the harmless part of ${kept} is kept`);
      }
      await cage.close();
    });
  }
});
