// What a running ticker costs its page in headless Chromium, and how it holds in right-to-left pages and under changes: beside
// peers, and beside a bare animated row, which is the least that anything moving can cost.
import {setTimeout as sleep} from 'node:timers/promises';
import {mainThreadCpu, median, openBrowser, trace} from './browser.mjs';
import {bundle} from './bundle.mjs';
import {peer} from './peers.mjs';

const STILL = 'no motion';
const BARE = 'bare row, Web Animations';
const OURS = 'newsalist: news-ticker';

/**
 * Each puts headlines into a place and moves them at a speed; then `update` shows other ones. What shows a headline has
 * `data-headline`, or is an item of ours.
 */
const tickers = {
  [STILL]: `
    import {row} from './ticker-page.js';
    export function start(place, headlines) {
      place.append(row(headlines));
    }`,
  [BARE]: `
    import {row} from './ticker-page.js';
    export function start(place, headlines, speed) {
      place.append(row([...headlines, ...headlines]));
      const track = place.firstChild;
      const lap = track.getBoundingClientRect().width / 2;
      const to = document.dir === 'rtl' ? lap : -lap;
      track.animate(
        {transform: ['none', \`translateX(\${to}px)\`]},
        {duration: (lap / speed) * 1000, iterations: Infinity},
      );
    }`,
  [OURS]: `
    import '../src/elements/news-ticker.ts';
    const article = title => ({
      ...{id: title, url: 'https://news.example/' + title.length, title},
      ...{summary: '', contentHtml: '', authors: [], categories: []},
    });
    export function start(place, headlines, speed) {
      const ticker = document.createElement('news-ticker');
      const update = headlines => (ticker.articles = headlines.map(article));
      ticker.speed = speed;
      ticker.lang = document.dir === 'rtl' ? 'ar' : 'en';
      update(headlines);
      place.append(ticker);
      return update;
    }`,
  [peer('react-fast-marquee')]: `
    import {createElement} from 'react';
    import {createRoot} from 'react-dom/client';
    import Marquee from 'react-fast-marquee';
    const link = headline =>
      createElement('a', {key: headline, href: '#', 'data-headline': ''}, headline);
    export function start(place, headlines, speed) {
      const root = createRoot(place);
      const update = headlines =>
        root.render(createElement((Marquee.default ?? Marquee), {speed}, headlines.map(link)));
      update(headlines);
      return update;
    }`,
  [peer('@zag-js/marquee')]: `
    import * as marquee from '@zag-js/marquee';
    import {VanillaMachine, normalizeProps, spreadProps} from '@zag-js/vanilla';
    import {links} from './ticker-page.js';
    export function start(place, headlines, speed) {
      const machine = new VanillaMachine(marquee.machine, {id: 'm', dir: document.dir, speed, spacing: '0px'});
      const div = () => document.createElement('div');
      const [root, viewport] = [div(), div()];
      root.append(viewport);
      place.append(root);
      const draw = () => {
        const api = marquee.connect(machine.service, normalizeProps);
        spreadProps(root, api.getRootProps());
        spreadProps(viewport, api.getViewportProps());
        while (viewport.children.length < api.contentCount) viewport.append(div());
        [...viewport.children].forEach((content, index) => {
          spreadProps(content, api.getContentProps({index}));
          if (content.textContent !== headlines.join('')) content.replaceChildren(...links(headlines));
        });
      };
      draw();
      machine.subscribe(draw);
      machine.start();
      return changed => {
        headlines = changed;
        draw();
      };
    }`,
  [peer('dynamic-marquee')]: `
    import {Marquee, loop} from 'dynamic-marquee';
    import {links} from './ticker-page.js';
    export function start(place, headlines, speed) {
      const marquee = new Marquee(place, {
        rate: document.dir === 'rtl' ? speed : -speed,
        startOnScreen: true,
      });
      const items = headlines => links(headlines).map(link => () => link.cloneNode(true));
      const control = loop(marquee, items(headlines));
      return headlines => control.update(items(headlines));
    }`,
};
const names = Object.keys(tickers);
const moving = names.filter(name => name !== STILL);
const changing = moving.filter(name => name !== BARE);

const words =
  'أعلن المجلس البلدي عن خطة جديدة لتوسيع الحدائق العامة قرب النهر قبل نهاية العام'.split(' ');
const headlines = Array.from({length: 20}, (_, index) =>
  [`خبر ${index}`, ...words.slice(index % 5, 6 + (index % 8))].join(' '),
);
const changes = {
  'one in front': list => ['خبر وصل الآن إلى غرفة الأخبار', ...list],
  'three gone': list => list.slice(0, -3),
  'other order': list => [...list.slice(9), ...list.slice(0, 9)],
  'window narrower': undefined,
};

const page = name => `<!doctype html><html lang="ar"><meta charset="utf-8"><title>ticker</title>
<style>
  body { margin: 0; font: 16px/1.7 'Noto Sans Arabic', sans-serif }
  #place { inline-size: 800px; block-size: 44px; overflow: hidden; contain: strict }
  .away { margin-block-start: 300vh }
  #place > .row { display: flex; inline-size: max-content }
  [data-headline] { padding-inline: 24px; white-space: nowrap }
  news-ticker { block-size: 44px }
  @keyframes lap { to { transform: translateX(var(--marquee-translate)) } }
  [data-scope='marquee'][data-part='content'] { animation: lap var(--marquee-duration) linear infinite }
</style>
<div id="place"></div>
<script type="module">
  const options = new URLSearchParams(location.search);
  document.documentElement.dir = options.get('dir') ?? 'rtl';
  place.className = options.has('away') ? 'away' : '';
  const {start} = await import('${folder(name)}entry.js');
  globalThis.update = await start(place, ${JSON.stringify(headlines)}, Number(options.get('speed') ?? 60));
</script>`;

const ROUNDS = 3;
const MILLISECONDS = 3000;

export async function measureTicker() {
  const files = {};
  for (const name of names) {
    const {atOnce, later} = await bundle(tickers[name]);
    for (const {fileName, code} of [...atOnce, ...later]) files[folder(name) + fileName] = code;
    files[`${folder(name)}page`] = page(name);
  }
  const browser = await openBrowser(files);
  try {
    const cpu = await medians(browser, names, '', spent);
    const seen = await medians(browser, names, '', frames);
    const away = await medians(browser, names, '?away', frames);
    const reduced = await medians(browser, names, '', frames, {reducedMotion: 'reduce'});
    const blocked = await medians(browser, names, '', framesOfBlocked);
    const covered = {};
    for (const dir of ['rtl', 'ltr']) {
      covered[dir] = await each(browser, moving, `?dir=${dir}&speed=300`, coverage);
    }
    const items = await each(browser, moving, '', copies);
    const jumped = await each(browser, changing, '?dir=ltr&speed=300', jumps);
    const row = (name, cells) => [name, ...cells.map(value => value?.toFixed(2))];
    return {
      tables: [
        {
          title:
            "Ticker: 20 headlines, 800 px, 60 px/s. CPU is the main thread's, frames are those begun",
          columns: [
            '',
            'CPU ms/s',
            'frames/s',
            'off screen',
            'less motion wanted',
            'drawn, page 80 % blocked',
          ],
          rows: names.map(name =>
            row(
              name,
              [cpu, seen, away, reduced, blocked].map(values => values[name]),
            ),
          ),
        },
        {
          title:
            'Ticker: least share of the window covered in 40 looks of a lap at 300 px/s; headlines in the page for each shown',
          columns: ['', 'dir=rtl', 'dir=ltr', 'headlines'],
          rows: moving.map(name => row(name, [covered.rtl[name], covered.ltr[name], items[name]])),
        },
        {
          title: 'Ticker: worst jump of what is in the middle at 300 px/s, px; none: it is gone',
          columns: ['', ...Object.keys(changes)],
          rows: changing.map(name => row(name, Object.values(jumped[name]))),
        },
      ],
      budgets: [
        {name: 'CPU of the ticker, times the bare row', value: cpu[OURS] / cpu[BARE], most: 1.1},
        {name: 'Frames of a ticker off screen', value: away[OURS], most: 0},
        {name: 'Frames where less motion is wanted', value: reduced[OURS], most: 0},
        {
          name: 'Frames of a blocked page, times the bare row',
          value: blocked[OURS] / blocked[BARE],
          least: 0.9,
        },
        {name: 'Window covered, dir=rtl', value: covered.rtl[OURS], least: 0.99},
        {name: 'Window covered, dir=ltr', value: covered.ltr[OURS], least: 0.99},
        {name: 'Headlines in the page for each shown', value: items[OURS], most: 1.4},
        {
          name: 'Worst jump of the ticker, px',
          value: Math.max(...Object.values(jumped[OURS])),
          most: 1,
        },
      ],
    };
  } finally {
    await browser.close();
  }
}

/** Medians of rounds in which all take their turn. */
async function medians(browser, names, query, read, options) {
  const samples = Object.fromEntries(names.map(name => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    const values = await each(browser, names, query, read, options);
    for (const name of names) samples[name].push(values[name]);
  }
  return Object.fromEntries(names.map(name => [name, median(samples[name])]));
}

async function each(browser, names, query, read, options) {
  const values = {};
  for (const name of names) {
    const opened = await browser.open(`${folder(name)}page${query}`, options);
    await sleep(1200);
    values[name] = await read(opened);
    await opened.close();
  }
  return values;
}

async function spent({session}) {
  const before = await mainThreadCpu(session);
  await sleep(MILLISECONDS);
  return ((await mainThreadCpu(session)) - before) / (MILLISECONDS / 1000);
}

async function frames({session}, event = 'BeginFrame') {
  const categories = ['devtools.timeline.frame', 'disabled-by-default-devtools.timeline.frame'];
  const events = await trace(session, categories, () => sleep(MILLISECONDS));
  return events.filter(({name}) => name === event).length / (MILLISECONDS / 1000);
}

async function framesOfBlocked({page, session}) {
  await page.evaluate(() => {
    setInterval(() => {
      const end = performance.now() + 400;
      while (performance.now() < end);
    }, 500);
  });
  return frames({session}, 'DrawFrame');
}

const headlinesIn = `
  globalThis.shown = () => [
    ...(document.querySelector('news-ticker')?.shadowRoot.querySelectorAll('.item') ??
      document.querySelectorAll('[data-headline]')),
  ];
  globalThis.view = () =>
    (document.querySelector('news-ticker')?.shadowRoot.querySelector('.window') ?? place).getBoundingClientRect();
  globalThis.frame = () => new Promise(resolve => requestAnimationFrame(resolve));`;

async function coverage({page}) {
  await page.evaluate(headlinesIn);
  return page.evaluate(async () => {
    let least = 1;
    for (let look = 0; look < 40; look++) {
      await new Promise(resolve => setTimeout(resolve, 300));
      await frame();
      const {left, right, width} = view();
      let sum = 0;
      for (const item of shown()) {
        const box = item.getBoundingClientRect();
        sum += Math.max(0, Math.min(box.right, right) - Math.max(box.left, left));
      }
      least = Math.min(least, sum / width);
    }
    return least;
  });
}

async function copies({page}) {
  await page.evaluate(headlinesIn);
  return page.evaluate(count => shown().length / count, headlines.length);
}

/** How far the headline in the middle of the window is from where its own motion would have brought it. */
async function jumps({page}) {
  await page.evaluate(headlinesIn);
  const worst = {};
  for (const [name, change] of Object.entries(changes)) {
    worst[name] = 0;
    for (let look = 0; look < 4; look++) {
      await page.evaluate(list => {
        place.style.inlineSize = '';
        update(list);
      }, headlines);
      await sleep(700 + 331 * look);
      const jump = await page.evaluate(async list => {
        const at = item => item.getBoundingClientRect().left;
        const now = () => document.timeline.currentTime;
        await frame();
        const {left, right} = view();
        const off = item =>
          Math.abs(at(item) + item.getBoundingClientRect().width / 2 - (left + right) / 2);
        const [seen] = shown().sort((one, other) => off(one) - off(other));
        const [firstTime, first] = [now(), at(seen)];
        await frame();
        await frame();
        const [time, before] = [now(), at(seen)];
        const velocity = (before - first) / (time - firstTime);
        const text = seen.textContent;
        if (list) update(list);
        else place.style.inlineSize = '620px';
        await frame();
        await frame();
        const expected = before + velocity * (now() - time);
        const same = shown().filter(item => item.textContent === text);
        return Math.min(...same.map(item => Math.abs(at(item) - expected)));
      }, change?.(headlines));
      worst[name] = Math.max(worst[name], jump ?? Infinity);
    }
  }
  return worst;
}

function folder(name) {
  return `/ticker-${names.indexOf(name)}/`;
}
