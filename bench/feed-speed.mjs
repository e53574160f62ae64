// What reading a feed costs in headless Chromium, beside its own XML parser, which gives no articles yet, and beside peers.
import {arabicFeed} from './arabic-feed.mjs';
import {heldBytes, mainThreadCpu, median, openBrowser, trace} from './browser.mjs';
import {bundle} from './bundle.mjs';
import {peer} from './peers.mjs';

const NATIVE = 'DOMParser, no articles made';
const OURS = 'newsalist: parseFeed';

/** Each reads text into articles with all their fields. Ours also fetches. */
const readers = {
  [NATIVE]: `
    export const read = text =>
      new DOMParser().parseFromString(text, 'text/xml').getElementsByTagName('item');`,
  [OURS]: `
    import {loadFeed, parseFeed} from '../src/feed/feed.ts';
    export const read = text => parseFeed(text, {maxArticles: Infinity}).articles;
    export const load = async url => (await loadFeed(url)).articles;`,
  [peer('feedsmith')]: `
    import {parseFeed} from 'feedsmith';
    export const read = text => parseFeed(text).feed.items;`,
  [peer('rss-parser')]: `
    import Parser from 'rss-parser/dist/rss-parser.min.js';
    export const read = async text => (await new Parser().parseString(text)).items;`,
  // Its fields are read when asked for, so ask.
  [peer('@rowanmanning/feed-parser')]: `
    import {parseFeed} from '@rowanmanning/feed-parser';
    export const read = text => parseFeed(text).toJSON().items;`,
};
const names = Object.keys(readers);

const feeds = {
  '/50.xml': arabicFeed(50, 0),
  '/1000.xml': arabicFeed(1000, 3),
  '/5000.xml': arabicFeed(5000, 3),
  '/3mb.xml': arabicFeed(1500, 3),
};
const size = path => `${Math.round(Buffer.byteLength(feeds[path]) / 1000).toLocaleString('en')} kB`;

export async function measureFeedSpeed() {
  const files = {...feeds};
  for (const name of names) {
    const {atOnce, later} = await bundle(readers[name]);
    for (const {fileName, code} of [...atOnce, ...later])
      files[`${folder(name)}${fileName}`] = code;
  }
  const browser = await openBrowser(files);
  try {
    const first = await cpuOfFirstRead(browser, '/50.xml', 5);
    const small = await cpuPerRead(browser, '/50.xml', {warmUp: 10, rounds: 9, reads: 25});
    const large = await cpuPerRead(browser, '/5000.xml', {warmUp: 1, rounds: 5, reads: 1});
    const longest = await longestTasks(browser, '/3mb.xml', 3);
    const few = await memory(browser, '/1000.xml');
    const many = await memory(browser, '/5000.xml');
    return {
      tables: [speedTable(first, small, large), taskTable(longest), memoryTable(few, many)],
      budgets: [
        {name: 'Reading 50 items, times DOMParser', value: small[OURS] / small[NATIVE], most: 0.6},
        {
          name: 'Reading 5,000 items, times DOMParser',
          value: large[OURS] / large[NATIVE],
          most: 0.6,
        },
        {name: 'Longest task of loadFeed for a 3 MB feed, ms', value: longest[OURS].cpu, most: 50},
        {
          name: 'Memory for an item of 5,000, times that for one of 1,000',
          value: many[OURS] / few[OURS] / 5,
          most: 1.1,
        },
      ],
    };
  } finally {
    await browser.close();
  }
}

/**
 * Milliseconds of CPU; medians of rounds in which all take their turn, warm. Each has a page of its own, so that it clears away
 * its own garbage; a clearing forced from outside would throw compiled code away too.
 */
async function cpuPerRead(browser, path, {warmUp, rounds, reads}) {
  const expected = Number.parseInt(path.slice(1));
  const opened = {};
  for (const name of names) opened[name] = await openReader(browser, name, path);
  const samples = Object.fromEntries(names.map(name => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const {page, session} = opened[name];
      const before = await mainThreadCpu(session);
      const count = await page.evaluate(async reads => {
        let articles;
        for (let left = reads; left > 0; left--) articles = await read(text);
        return articles.length;
      }, reads);
      if (count !== expected) throw new Error(`${name} found ${count} of ${expected} articles.`);
      if (round >= 0) samples[name].push(((await mainThreadCpu(session)) - before) / reads);
    }
  }
  for (const {close} of Object.values(opened)) await close();
  return mapValues(samples, median);
}

/** A page with a reader, `read`, and a feed's `text`. */
async function openReader(browser, name, path) {
  const opened = await browser.open();
  await opened.page.evaluate(
    async ([module, path]) => {
      globalThis.read = (await import(module)).read;
      globalThis.text = await (await fetch(path)).text();
    },
    [`${folder(name)}entry.js`, path],
  );
  return opened;
}

/** Milliseconds of CPU before anything is compiled for speed, which is what a page that reads its feed once pays. */
async function cpuOfFirstRead(browser, path, rounds) {
  const samples = Object.fromEntries(names.map(name => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const {page, session, close} = await openReader(browser, name, path);
      const before = await mainThreadCpu(session);
      await page.evaluate(async () => (globalThis.articles = await read(text)) && undefined);
      samples[name].push((await mainThreadCpu(session)) - before);
      await close();
    }
  }
  return mapValues(samples, median);
}

/**
 * Of fetching and reading once in a fresh page: the longest time the main thread is held, as CPU and by the clock. The body comes from
 * the page's memory in the pieces of a network: of a real one DevTools keeps a copy, which alone holds the thread for 60 to 90 ms.
 */
async function longestTasks(browser, path, rounds) {
  const samples = Object.fromEntries(names.map(name => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const {page, session, close} = await browser.open();
      await page.evaluate(
        async ([module, path]) => {
          globalThis.reader = await import(module);
          const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer());
          globalThis.fetch = async () => {
            let at = 0;
            const pull = piece => {
              if (at >= bytes.length) return piece.close();
              piece.enqueue(bytes.slice(at, (at += 65_536)));
              return new Promise(resolve => setTimeout(resolve));
            };
            return new Response(new ReadableStream({pull}));
          };
        },
        [`${folder(name)}entry.js`, path],
      );
      let articles;
      const events = await trace(session, ['disabled-by-default-devtools.timeline'], async () => {
        articles = await page.evaluate(async path => {
          const {load = async url => reader.read(await (await fetch(url)).text())} = reader;
          return (await load(path)).length;
        }, path);
      });
      const main = events.find(({args}) => args.name === 'CrRendererMain');
      const tasks = events.filter(
        ({name, pid, tid}) => name === 'RunTask' && pid === main.pid && tid === main.tid,
      );
      const longest = key => Math.max(...tasks.map(task => task[key] ?? 0)) / 1000;
      samples[name].push({cpu: longest('tdur'), wall: longest('dur'), articles});
      await close();
    }
  }
  return mapValues(samples, values => ({
    cpu: median(values.map(({cpu}) => cpu)),
    wall: median(values.map(({wall}) => wall)),
    articles: values[0].articles,
  }));
}

/** Bytes held by the articles once the feed's text is let go. */
async function memory(browser, path) {
  const held = {};
  for (const name of names) {
    const {page, session, close} = await browser.open();
    await page.evaluate(
      async module => {
        globalThis.read = (await import(module)).read;
        await read(await (await fetch('/50.xml')).text());
      },
      `${folder(name)}entry.js`,
    );
    const before = await heldBytes(session);
    await page.evaluate(async path => {
      globalThis.articles = await read(await (await fetch(path)).text());
    }, path);
    held[name] = (await heldBytes(session)) - before;
    await close();
  }
  return held;
}

function speedTable(first, small, large) {
  const cells = (times, digits) => name => [
    times[name].toFixed(digits),
    (times[name] / times[NATIVE]).toFixed(2),
  ];
  return {
    title: `Feed: CPU of one read in ms, and beside DOMParser; Arabic RSS of 50 items (${size('/50.xml')}) and 5,000 (${size('/5000.xml')})`,
    columns: ['', '50 items, warm', 'x', '5,000 items', 'x', '50, first in the page', 'x'],
    rows: names.map(name => [
      name,
      ...[cells(small, 2), cells(large, 0), cells(first, 1)].flatMap(of => of(name)),
    ]),
  };
}

function taskTable(longest) {
  return {
    title: `Feed: longest task while 1,500 items (${size('/3mb.xml')}) are fetched and read, fresh page; ours by loadFeed`,
    columns: ['', 'CPU ms', 'clock ms', 'articles'],
    rows: names.map(name => {
      const {cpu, wall, articles} = longest[name];
      return [name, cpu.toFixed(0), wall.toFixed(0), articles];
    }),
  };
}

function memoryTable(few, many) {
  const megabytes = bytes => (bytes / 1e6).toFixed(1);
  return {
    title: 'Feed: heap held by the articles, text let go; strings in a DOM are not in it',
    columns: ['', '1,000 items, MB', '5,000 items, MB', '5,000 / 1,000'],
    rows: names.map(name => [
      name,
      megabytes(few[name]),
      megabytes(many[name]),
      (many[name] / few[name]).toFixed(1),
    ]),
  };
}

const folder = name => `/reader-${names.indexOf(name)}/`;
const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
