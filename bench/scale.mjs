// What very many cost: a thousand cards, one story put in front of them, a hundred elements of one feed. Beside the same markup by
// `innerHTML`, without containment.
import {heldBytes, mainThreadCpu, median, openBrowser} from './browser.mjs';
import {bundle} from './bundle.mjs';

const COUNT = 1000;
const ROUNDS = 3;
const OURS = 'article-card';
const RAW = 'innerHTML';

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>الصحيفة</title><language>ar</language>${Array.from(
  {length: COUNT},
  (_, index) =>
    `<item><title>الخبر رقم ${index} من أخبار المدينة في هذا اليوم</title><link>https://news.example/${index}</link><category>محليات</category><author>ليلى الحداد</author><pubDate>Wed, 01 Oct 2025 12:00:00 GMT</pubDate><description>ملخص الخبر رقم ${index} كما تكتبه الصحف، في جملة أو جملتين لا تزيد.</description></item>`,
).join('')}</channel></rss>`;

const page = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>scale</title>
<style>body{font:16px/1.7 sans-serif;margin:0}#place{display:grid;grid-template-columns:repeat(3,1fr);gap:1em}</style>
<div id="place"></div><script type="module">import * as bench from '/entry.js'; globalThis.bench = bench; bench.ready.then(() => { globalThis.isReady = true });</script>`;

const code = `
  import '../src/elements/article-card.ts';
  import {parseFeed} from '../src/feed/parse.ts';
  const place = document.querySelector('#place');
  const show = 'category headline summary author date';
  const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  const text = await (await fetch('/feed.xml')).text();
  const {articles} = parseFeed(text, {url: location.href});

  export const isSettled = async () => {
    await Promise.all([...place.children].map(child => child.updateComplete));
    await frame(); await frame();
  };
  function card(article) {
    const element = document.createElement('article-card');
    Object.assign(element, {article, show});
    return element;
  }
  // One is drawn beforehand: its markup, filled in, is what innerHTML gets; its styles, without containment, what the page has.
  const sample = card(articles[0]);
  document.body.append(sample);
  let markup = '';
  export const ready = sample.updateComplete.then(() => {
    markup = sample.shadowRoot.querySelector('.root').outerHTML.replace(/<!--.*?-->/g, '').replace(/<slot.*?<\\/slot>/g, '');
    const css = [...sample.shadowRoot.adoptedStyleSheets].flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText)).join('')
      .replace(/(container-type|content-visibility|contain|contain-intrinsic-[\\w-]+):[^;}]+;?/g, '');
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    sample.remove();
  });
  const fill = (article, index) => markup.replaceAll('رقم 0', 'رقم ' + index).replaceAll('example/0', 'example/' + index);

  export async function draw(name) {
    if (name === 'innerHTML') place.innerHTML = articles.map((article, index) => '<div>' + fill(article, index) + '</div>').join('');
    else place.append(...articles.map(card));
    await isSettled();
  }
  export async function prepend(name) {
    for (let time = 0; time < 10; time++) {
      if (name === 'innerHTML') place.insertAdjacentHTML('afterbegin', '<div>' + fill(articles[0], 'جديد ' + time) + '</div>');
      else place.prepend(card({...articles[0], id: 'new' + time, title: 'جديد ' + time}));
      await isSettled();
    }
  }
  export async function hundred() {
    place.replaceChildren();
    for (let index = 0; index < 100; index++) {
      const element = document.createElement('article-card');
      Object.assign(element, {feed: '/feed.xml?hundred', article: String(index), show});
      place.append(element);
    }
    await new Promise(resolve => { const look = () => place.lastChild.state === 'ready' ? resolve() : setTimeout(look, 20); look(); });
    return performance.getEntriesByType('resource').filter(({name}) => name.endsWith('?hundred')).length;
  }`;

export async function measureScale() {
  const {atOnce, later} = await bundle(code);
  const chunks = [...atOnce, ...later].map(chunk => [`/${chunk.fileName}`, chunk.code]);
  const browser = await openBrowser({
    ...Object.fromEntries(chunks),
    '/scale.html': page,
    '/feed.xml': feed,
  });
  const runs = {[OURS]: [], [RAW]: []};
  let requests;
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of Object.keys(runs)) {
        const {page, session, close} = await browser.open('/scale.html');
        await page.waitForFunction(() => globalThis.isReady);
        const heldBefore = await heldBytes(session);
        const cpuBefore = await mainThreadCpu(session);
        await page.evaluate(name => bench.draw(name), name);
        const drawn = (await mainThreadCpu(session)) - cpuBefore;
        const held = (await heldBytes(session)) - heldBefore;
        const beforePrepend = await mainThreadCpu(session);
        await page.evaluate(name => bench.prepend(name), name);
        const prepended = ((await mainThreadCpu(session)) - beforePrepend) / 10;
        runs[name].push({drawn, held, prepended});
        if (name === OURS) requests = await page.evaluate(() => bench.hundred());
        await close();
      }
    }
  } finally {
    await browser.close();
  }
  const of = (name, what) => median(runs[name].map(run => run[what]));
  const times = what => of(OURS, what) / of(RAW, what);
  return {
    tables: [
      {
        title: `Scale: ${COUNT} cards of text`,
        columns: ['', 'CPU to draw, ms', 'held, MB', 'CPU to put one in front, ms'],
        rows: Object.keys(runs).map(name => [
          name,
          of(name, 'drawn').toFixed(0),
          (of(name, 'held') / 1e6).toFixed(1),
          of(name, 'prepended').toFixed(1),
        ]),
      },
    ],
    budgets: [
      {name: `Scale: CPU of ${COUNT} cards, times innerHTML`, value: times('drawn'), most: 1},
      {name: `Scale: memory of ${COUNT} cards, times innerHTML`, value: times('held'), most: 1},
      {name: 'Scale: CPU of one put in front, times by hand', value: times('prepended'), most: 1},
      {name: 'Scale: requests of 100 elements of one feed', value: requests, most: 1},
    ],
  };
}
