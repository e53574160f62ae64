// What a running ticker costs its page and what its readers see, beside peers and beside a bare animated row, which is the least
// that anything moving can cost. CPU is the main thread's own time, so that a busy machine does not count in it.
import {setTimeout as sleep} from 'node:timers/promises';
import {mainThreadCpu, median, openBrowser, trace} from './browser.mjs';
import {bundle} from './bundle.mjs';
import {peer} from './peers.mjs';

const OURS = 'news-ticker';
const BARE = 'bare WAAPI row';
const peers = ['react-fast-marquee', '@zag-js/marquee', 'dynamic-marquee'];
const names = ['no motion', BARE, OURS, ...peers];
const moving = names.slice(1);
/** In a right-to-left page it shows nothing, so that it would cost nothing. */
const LEFT_TO_RIGHT = 'react-fast-marquee';
const titled = name => (peers.includes(name) ? peer(name) : name);

const page = `<!doctype html>
<html><meta charset="utf-8"><title>ticker</title>
<style>
  body { margin: 0; min-block-size: 400vh; font: 16px/1.7 "Noto Sans Arabic", sans-serif }
  #place { inline-size: 800px; block-size: 2.75em; overflow: clip }
  .headline { white-space: nowrap; padding-inline: 1.5em }
  .bare { overflow: hidden; contain: strict; block-size: 100% }
  .bare > div { display: flex; inline-size: max-content }
  /* As zag's documentation has it. */
  @keyframes zag { to { transform: translateX(var(--marquee-translate)) } }
  [data-part="content"] { animation: zag var(--marquee-duration) linear var(--marquee-delay) var(--marquee-loop-count) }
</style>
<div id="place"></div>
<script type="module">
  import * as bench from '/entry.js';
  const asked = Object.fromEntries(new URLSearchParams(location.search));
  const dir = asked.text === 'latin' ? 'ltr' : 'rtl';
  Object.assign(document.documentElement, {dir, lang: dir === 'rtl' ? 'ar' : 'en'});
  const place = document.querySelector('#place');
  const headlines = bench.headlinesIn(asked.text);
  const row = await bench.rows[asked.name](place, headlines, {dir, speed: Number(asked.speed)});
  Object.assign(globalThis, {bench, place, headlines, row});
</script>`;

const code = `
  export {rows} from './ticker-rows.mjs';
  export {coverage, jumps} from './ticker-looks.mjs';
  export {headlinesIn} from './ticker-headlines.mjs';`;

export async function measureTicker() {
  const {atOnce, later} = await bundle(code);
  const files = Object.fromEntries(
    [...atOnce, ...later].map(chunk => [`/${chunk.fileName}`, chunk.code]),
  );
  const browser = await openBrowser({...files, '/ticker.html': page});
  const openRow = async (name, {text = 'arabic', speed = 60, ...options} = {}) => {
    const query = new URLSearchParams({name, text, speed});
    const opened = await browser.open(`/ticker.html?${query}`, options);
    await opened.page.waitForFunction(() => globalThis.row?.window);
    await sleep(800);
    return opened;
  };
  try {
    const peersCpu = await cpuPerSecond(openRow, ['no motion', ...peers], 2);
    const cpu = {...peersCpu, ...(await cpuPerSecond(openRow, [BARE, OURS], 7))};
    const frames = await frameCounts(openRow);
    const seen = await seenByReaders(openRow);
    const moved = await movedByChanges(openRow);
    return {
      tables: [costTable(cpu, frames), coverageTable(seen), jumpTable(moved)],
      budgets: budgets(cpu, frames, seen[OURS], moved),
    };
  } finally {
    await browser.close();
  }
}

/** Milliseconds of the main thread's CPU in a second; medians of rounds in which all take their turn. */
async function cpuPerSecond(openRow, names, rounds) {
  const seconds = 3;
  const samples = Object.fromEntries(names.map(name => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const {session, close} = await openRow(name, shownWell(name));
      const before = await mainThreadCpu(session);
      await sleep(seconds * 1000);
      samples[name].push(((await mainThreadCpu(session)) - before) / seconds);
      await close();
    }
  }
  return Object.fromEntries(names.map(name => [name, median(samples[name])]));
}

const shownWell = name => (name === LEFT_TO_RIGHT ? {text: 'latin'} : {});

/**
 * Frames in a second that the compositor sets about: on screen, scrolled away, and for a reader who wants less motion; and
 * those that it draws while the page is busy.
 */
async function frameCounts(openRow) {
  const seconds = 2;
  const count = async (session, event) => {
    await sleep(400);
    const categories = ['devtools.timeline.frame', 'disabled-by-default-devtools.timeline.frame'];
    const events = await trace(session, categories, () => sleep(seconds * 1000));
    return events.filter(({name}) => name === event).length / seconds;
  };
  const counts = {};
  for (const name of names) {
    const {page, session, close} = await openRow(name, shownWell(name));
    const seen = await count(session, 'BeginFrame');
    await page.evaluate(() => scrollTo(0, 2000));
    const unseen = await count(session, 'BeginFrame');
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(holdMainThread);
    const busy = await count(session, 'DrawFrame');
    await close();
    const still = await openRow(name, {...shownWell(name), reducedMotion: 'reduce'});
    const reduced = await count(still.session, 'BeginFrame');
    await still.close();
    counts[name] = {seen, unseen, reduced, busy};
  }
  return counts;
}

/** Runs in the page: holds its main thread for 400 ms of every 500. */
function holdMainThread() {
  setInterval(() => {
    const end = performance.now() + 400;
    while (performance.now() < end);
  }, 500);
}

/** Of a lap in Arabic, in a left-to-right page in Latin script, and in Arabic and Latin by turns. */
async function seenByReaders(openRow) {
  const seen = Object.fromEntries(moving.map(name => [name, {}]));
  for (const text of ['arabic', 'latin', 'mixed']) {
    await Promise.all(
      moving.map(async name => {
        const {page, close} = await openRow(name, {text, speed: 600});
        seen[name][text] = await page.evaluate(async () => ({
          ...(await bench.coverage(row, 10_000)),
          copies: row.headlines().length / headlines.length,
        }));
        await close();
      }),
    );
  }
  return seen;
}

/** The peers in a left-to-right page, where all of them show something. */
async function movedByChanges(openRow) {
  const runs = [
    {name: OURS, text: 'arabic'},
    ...[OURS, ...peers].map(name => ({name, text: 'latin'})),
  ];
  return Promise.all(
    runs.map(async ({name, text}) => {
      const {page, close} = await openRow(name, {text, speed: 300});
      const worst = await page.evaluate(() => bench.jumps(row, place, headlines, 8));
      await close();
      return {name, text, worst};
    }),
  );
}

function costTable(cpu, frames) {
  return {
    title: 'Ticker: cost while it runs; 20 headlines, 800 px, 60 px/s, dir=rtl',
    columns: [
      '',
      'main-thread CPU ms/s',
      'x bare row',
      'frames/s',
      'off-screen',
      'reduced motion',
      'drawn while page 80 % busy',
    ],
    rows: names.map(name => {
      const {seen, unseen, reduced, busy} = frames[name];
      return [
        name === LEFT_TO_RIGHT ? `${titled(name)}, in dir=ltr` : titled(name),
        cpu[name].toFixed(2),
        (cpu[name] / cpu[BARE]).toFixed(2),
        ...[seen, unseen, reduced, busy].map(count => count.toFixed(1)),
      ];
    }),
  };
}

function coverageTable(seen) {
  const percent = share => `${(share * 100).toFixed(1)} %`;
  return {
    title: 'Ticker: window covered over a lap, least of all looks (looks with 99 % or more)',
    columns: ['', 'dir=rtl', 'dir=ltr', 'dir=rtl, mixed scripts', 'headlines drawn / given'],
    rows: moving.map(name => [
      titled(name),
      ...['arabic', 'latin', 'mixed'].map(text => {
        const {least, full} = seen[name][text];
        return `${percent(least)} (${percent(full)})`;
      }),
      seen[name].arabic.copies.toFixed(2),
    ]),
  };
}

function jumpTable(moved) {
  return {
    title: 'Ticker: jump of the headline in the middle at 300 px/s, px, worst of 8 places',
    columns: ['', ...Object.keys(moved[0].worst)],
    rows: moved.map(({name, text, worst}) => [
      `${titled(name)}, ${text === 'latin' ? 'ltr' : 'rtl'}`,
      ...Object.values(worst).map(jump => jump.toFixed(2)),
    ]),
  };
}

function budgets(cpu, frames, seen, moved) {
  const ours = moved.filter(({name}) => name === OURS);
  const worst = Math.max(...ours.flatMap(({worst}) => Object.values(worst)));
  const {unseen, reduced, busy} = frames[OURS];
  return [
    {name: 'Ticker: CPU, times the bare row', value: cpu[OURS] / cpu[BARE], most: 1.1},
    {name: 'Ticker: frames a second off-screen', value: unseen, most: 0},
    {name: 'Ticker: frames a second with reduced motion', value: reduced, most: 0},
    // Counts of one machine differ by a third; a ticker that needs the main thread has a quarter.
    {
      name: 'Ticker: frames of a busy page, times the bare row',
      value: busy / frames[BARE].busy,
      least: 0.5,
    },
    ...Object.entries(seen).map(([text, {least}]) => ({
      name: `Ticker: window covered at every look, ${text}`,
      value: least,
      least: 0.99,
    })),
    {name: 'Ticker: headlines drawn for each one given', value: seen.arabic.copies, most: 1.4},
    {name: 'Ticker: jump at 300 px/s in any change, px', value: worst, most: 1},
  ];
}
