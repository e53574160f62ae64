// What a running ticker costs its page, beside a bare animated row, which is the least that anything moving can cost. Headless
// Chrome; CPU is the main thread's own time, so that a busy machine does not count in it. Needs no build.
import {createServer} from 'node:http';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {chromium} from 'playwright-core';
import {build} from 'vite';
import {chrome} from '../tools/chrome.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const SECONDS = Number(process.env.SECONDS ?? 4);

const words =
  'أعلن المجلس البلدي عن خطة جديدة لتوسيع الحدائق العامة قرب النهر قبل نهاية العام'.split(' ');
const headlines = Array.from({length: 20}, (_, index) =>
  [`خبر ${index}`, ...words.slice(index % 5, 6 + (index % 8))].join(' '),
);
const links = headlines.map((headline, index) => `<a href="/${index}">${headline}</a>`).join('');

const page = (content, script = '', direction = 'rtl') => `<!doctype html>
<html lang="ar" dir="${direction}"><meta charset="utf-8"><title>ticker</title>
<style>body{margin:0;font:16px/1.7 "Noto Sans Arabic",sans-serif} #place{inline-size:800px} news-ticker{display:block;block-size:2.75em}
#bare{overflow:hidden;contain:strict;block-size:2.75em} #bare>div{display:flex;inline-size:max-content} #bare a{white-space:nowrap;padding-inline:1.5em}
.away{margin-block-start:300vh}</style>
<div id="place">${content}</div><script type="module">${script}</script>`;

const ticker = `<news-ticker>${links}</news-ticker>`;
const load = "import '/ticker.js'";
const bare = `<div id="bare"><div>${links}${links}</div></div>`;
const animateBare = `const track = document.querySelector('#bare > div');
const lap = track.getBoundingClientRect().width / 2;
track.animate({transform: ['none', 'translateX(' + lap + 'px)']}, {duration: lap / 0.06, iterations: Infinity});`;

const pages = {
  'no motion at all': page(bare),
  'bare animated row': page(bare, animateBare),
  'news-ticker': page(ticker, load),
  'news-ticker, ltr page': page(`<news-ticker lang="ar">${links}</news-ticker>`, load, 'ltr'),
};
const away = html => html.replace('id="place"', 'id="place" class="away"');

const folder = mkdtempSync(join(tmpdir(), 'ticker-'));
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    outDir: folder,
    target: 'es2022',
    lib: {entry: 'src/elements/news-ticker.ts', formats: ['es'], fileName: () => 'ticker.js'},
  },
});
const server = createServer((request, response) => {
  const path = decodeURIComponent(request.url);
  const script = path.endsWith('.js');
  response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
  const [name, off] = path.slice(1).split('?');
  const html = pages[name] ?? '';
  response.end(script ? readFileSync(join(folder, name)) : off ? away(html) : html);
}).listen(0);
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch(await chrome());

async function open(name, {query = '', reducedMotion = 'no-preference', busy = false} = {}) {
  const context = await browser.newContext({viewport: {width: 900, height: 600}, reducedMotion});
  const tab = await context.newPage();
  await tab.goto(`${origin}/${encodeURIComponent(name)}${query}`);
  await sleep(1500);
  if (busy) await tab.evaluate(`setInterval(${block}, 500)`);
  return {tab, session: await context.newCDPSession(tab), close: () => context.close()};
}

/** Milliseconds of the main thread's CPU in a second. */
async function mainThread({session}) {
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const spent = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration').value;
  };
  const before = await spent();
  await sleep(SECONDS * 1000);
  return ((await spent()) - before) * (1000 / SECONDS);
}

/** Frames in a second: `BeginFrame`, those that the compositor set about; `DrawFrame`, those that it drew. */
async function frames({session}, event = 'BeginFrame') {
  let count = 0;
  session.on('Tracing.dataCollected', ({value}) => {
    count += value.filter(({name}) => name === event).length;
  });
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  const includedCategories = [
    'disabled-by-default-devtools.timeline.frame',
    'devtools.timeline.frame',
  ];
  await session.send('Tracing.start', {traceConfig: {includedCategories}});
  await sleep(SECONDS * 1000);
  await session.send('Tracing.end');
  await complete;
  return count / SECONDS;
}

/** The smallest share of the window with headlines in it, of 40 looks at a whole lap. */
function coverage({tab}) {
  return tab.evaluate(async () => {
    const root = document.querySelector('news-ticker')?.shadowRoot;
    const window = root ? root.querySelector('.window') : document.querySelector('#bare');
    const track = root ? root.querySelector('.track') : window.firstElementChild;
    const [animation] = track.getAnimations();
    const {duration} = animation.effect.getTiming();
    let least = 1;
    animation.pause();
    for (let look = 0; look < 40; look++) {
      animation.currentTime = (duration * look) / 40;
      const {left, right, width} = window.getBoundingClientRect();
      let sum = 0;
      for (const item of track.querySelectorAll(root ? '.item' : 'a')) {
        const box = item.getBoundingClientRect();
        sum += Math.max(0, Math.min(box.right, right) - Math.max(box.left, left));
      }
      least = Math.min(least, sum / width);
    }
    return least;
  });
}

/** Pixels that the headline in the middle of the window moved beyond the ticker's own motion, at 300 pixels a second. */
function jumps({tab}) {
  return tab.evaluate(async () => {
    const ticker = document.querySelector('news-ticker');
    const root = ticker.shadowRoot;
    const window = root.querySelector('.window');
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
    const article = (id, title) => ({
      ...{
        id,
        url: `https://news.example/${id}`,
        title,
        summary: '',
        contentHtml: '',
        authors: [],
        categories: [],
      },
    });
    const articles = [...ticker.querySelectorAll('a')].map(({textContent}, index) =>
      article(`${index}`, textContent),
    );
    const changes = {
      'one in front': () =>
        (ticker.articles = [article('new', 'خبر وصل الآن إلى غرفة الأخبار'), ...articles]),
      removed: () => (ticker.articles = articles.slice(0, -3)),
      reordered: () => (ticker.articles = [...articles.slice(9), ...articles.slice(0, 9)]),
      'window 800 to 620': () => (ticker.style.inlineSize = '620px'),
      'another font': () => (ticker.style.fontFamily = 'monospace'),
    };
    const results = {};
    for (const [name, change] of Object.entries(changes)) {
      ticker.articles = articles;
      ticker.speed = 300;
      ticker.style.cssText = '';
      let worst = 0;
      for (let look = 0; look < 8; look++) {
        ticker.articles = articles;
        ticker.style.cssText = '';
        await ticker.updateComplete;
        await frame();
        const [animation] = root.querySelector('.track').getAnimations();
        const {duration} = animation.effect.getTiming();
        animation.startTime = document.timeline.currentTime - duration * (0.05 + look * 0.1);
        await frame();
        const {left, right} = window.getBoundingClientRect();
        const middle = (left + right) / 2;
        const begin = item => right - item.getBoundingClientRect().right;
        const off = item =>
          Math.abs(
            item.getBoundingClientRect().left + item.getBoundingClientRect().width / 2 - middle,
          );
        const [seen] = [...root.querySelectorAll('.list .item')].sort(
          (one, other) => off(one) - off(other),
        );
        const time = document.timeline.currentTime;
        const before = begin(seen);
        change();
        await ticker.updateComplete;
        await frame();
        const own = (document.timeline.currentTime - time) * 0.3;
        const edge = window.getBoundingClientRect().right;
        const jump = Math.abs(edge - seen.getBoundingClientRect().right - before + own);
        if (seen.isConnected) worst = Math.max(worst, jump);
      }
      results[name] = worst;
    }
    return results;
  });
}

const median = values =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const shown = (value, digits = 1) => value.toFixed(digits).padStart(8);

async function measure(names, options, read) {
  const values = Object.fromEntries(names.map(name => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      const opened = await open(name, options);
      values[name].push(await read(opened));
      await opened.close();
    }
  }
  return Object.fromEntries(names.map(name => [name, median(values[name])]));
}

const names = Object.keys(pages);
const cpu = await measure(names, {}, mainThread);
const drawn = await measure(names, {}, frames);
const unseen = await measure(names, {query: '?away'}, frames);
const reduced = await measure(names, {reducedMotion: 'reduce'}, frames);
const blocked = await measure(names, {busy: true}, opened => frames(opened, 'DrawFrame'));

console.log(`Ticker: 20 headlines, 800 px, 60 px/s; medians of ${ROUNDS} rounds of ${SECONDS} s\n`);
console.log(`${''.padEnd(24)} CPU ms/s  frames/s  off-screen  reduced motion  page 80 % blocked`);
for (const name of names) {
  console.log(
    name.padEnd(24),
    shown(cpu[name]),
    shown(drawn[name]),
    shown(unseen[name]).padStart(11),
    shown(reduced[name]).padStart(15),
    shown(blocked[name]).padStart(18),
  );
}
console.log(
  `\nCPU beside the bare row: ${(cpu['news-ticker'] / cpu['bare animated row']).toFixed(2)}`,
);

console.log('\nSmallest share of the window covered, over a lap');
for (const name of names.slice(1)) {
  const opened = await open(name);
  console.log(name.padEnd(24), shown(await coverage(opened), 4));
  await opened.close();
}

console.log('\nJump of the headline in the middle at 300 px/s, worst of 8 places, px');
const opened = await open('news-ticker');
for (const [name, jump] of Object.entries(await jumps(opened)))
  console.log(name.padEnd(24), shown(jump, 3));

await browser.close();
server.close();
rmSync(folder, {recursive: true});

/** Runs in the page. */
function block() {
  const end = performance.now() + 400;
  while (performance.now() < end);
}
