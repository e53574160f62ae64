// `npm run bench:relay`: the program newsalist-relay, in a process of its own, with a load from this one. Nothing has to be built
// first. Fails when a publisher is asked more than once in a freshness window.
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createInterface} from 'node:readline';
import {importRelay, startPublisher} from '../test/e2e/relay-site.mjs';
import {poll, saturate} from './relay-load.mjs';

const CONNECTIONS = 64;
const SECONDS = 5;
const CLIENTS = 1000;
const WINDOW = 3;
const FEEDS = 10_000;
const ARTICLES = 20;

const feedFile = await readFile(new URL('../demo/feeds/rss.xml', import.meta.url));
const publisher = await startPublisher(({url}, response) => {
  response.writeHead(200, {'content-type': 'application/rss+xml'});
  response.end(url.startsWith('/small/') ? smallFeed(url.slice(7)) : feedFile);
});
const {cli, remove} = await importRelay();

/** As sites have them: headlines, a sentence and a picture, no two feeds alike. */
function smallFeed(name) {
  const items = Array.from({length: ARTICLES}, (_, index) => {
    const link = `https://news.example/${name}/${index}`;
    return `<item><title>خبر ${index} من موقع ${name}: افتتاح مكتبة جديدة في الحيّ القديم</title><link>${link}</link>
      <description>أبوابها مفتوحة كل يوم من التاسعة صباحا، وفيها ركن للأطفال وقاعة للقراءة تطل على الحديقة رقم ${index * 7}.</description>
      <pubDate>Tue, 24 Nov 2026 09:${10 + index}:00 GMT</pubDate><category>ثقافة</category>
      <enclosure url="${link}.webp" type="image/webp"/></item>`;
  });
  return `<rss version="2.0"><channel><title>${name}</title><language>ar</language>${items.join('')}</channel></rss>`;
}

/** Starts the program, lets it be used, and ends it. */
async function withRelay(args, use) {
  const program = spawn(
    process.execPath,
    [cli, '--allow', publisher.host, '--allow-private', '--port', '0', '--quiet', ...args],
    {stdio: ['ignore', 'pipe', 'inherit']},
  );
  const lines = createInterface({input: program.stdout});
  const [first] = await once(lines, 'line');
  const {port} = JSON.parse(first);
  /** Seconds of processor time; NaN where the system does not tell. */
  const processor = async () => {
    const stat = await readFile(`/proc/${program.pid}/stat`, 'utf8').catch(() => '');
    const [user, system] = stat.replace(/.*\) /, '').split(' ').slice(11, 13);
    return (Number(user) + Number(system)) / 100;
  };
  const memory = () =>
    Number(execFileSync('ps', ['-o', 'rss=', '-p', `${program.pid}`], {encoding: 'utf8'})) / 1024;
  try {
    return await use({port, memory, processor});
  } finally {
    program.kill();
    await once(program, 'exit');
  }
}

const pathOf = feed => `/feed?url=${encodeURIComponent(publisher.origin + feed)}`;
const round = (value, digits = 0) => value.toLocaleString('en', {maximumFractionDigits: digits});
const print = (name, ...facts) => console.log(`  ${name.padEnd(46)}${facts.join('   ')}`);

console.log(
  `\nA feed of ${round(feedFile.length)} bytes in the cache, ${CONNECTIONS} connections\n`,
);
await withRelay(['--rate', '100000000'], async ({port, processor}) => {
  const origin = `http://127.0.0.1:${port}`;
  const etag = (await fetch(origin + pathOf('/feed.xml'))).headers.get('etag');
  const cases = [
    ['whole, compressed', pathOf('/feed.xml'), {'accept-encoding': 'gzip'}],
    ['ten articles, compressed', `${pathOf('/feed.xml')}&limit=10`, {'accept-encoding': 'gzip'}],
    ['304, nothing new', pathOf('/feed.xml'), {'if-none-match': etag}],
  ];
  for (const [name, path, headers] of cases) {
    await fetch(origin + path);
    const options = {port, path, headers, connections: CONNECTIONS};
    await saturate({...options, seconds: 2}); // until it is compiled
    const before = await processor();
    const {perSecond, median, late, bytes} = await saturate({...options, seconds: SECONDS});
    const used = ((await processor()) - before) / (perSecond * SECONDS);
    print(
      name,
      `${round(perSecond)}/s`.padStart(10),
      `median ${round(median, 1)} ms`,
      `99th of 100 ${round(late, 1)} ms`,
      `${round(bytes)} bytes`,
      used ? `${round(used * 1e6)} µs of a processor` : '',
    );
  }
});

console.log(
  `\n${round(CLIENTS)} clients that poll one feed every second, fresh for ${WINDOW} seconds\n`,
);
let isKept = false;
await withRelay(['--rate', '100000000', '--fresh', `${WINDOW}`], async ({port}) => {
  publisher.asked.length = 0;
  const {answers, failures, seconds} = await poll({
    port,
    path: pathOf('/polled.xml'),
    clients: CLIENTS,
    seconds: 5 * WINDOW,
  });
  const windows = Math.ceil(seconds / WINDOW);
  const asked = publisher.asked.length;
  isKept = asked <= windows && !failures;
  print('answers', round(answers), `${failures} failures`);
  print('requests to the publisher', `${asked} in ${windows} windows`, isKept ? '' : 'TOO MANY');
});

console.log(`\nMemory\n`);
for (const megabytes of [10, 128]) {
  const args = ['--rate', '100000000', '--upstream-rate', '100000000', '--memory', `${megabytes}`];
  await withRelay(args, async ({port, memory}) => {
    const origin = `http://127.0.0.1:${port}`;
    const ask = async index => (await fetch(`${origin}${pathOf(`/small/${index}`)}`)).arrayBuffer();
    await ask(0);
    const before = memory();
    const startedAt = performance.now();
    let next = 0;
    const worker = async () => {
      while (next < FEEDS) await ask(next++);
    };
    await Promise.all(Array.from({length: 16}, worker));
    const seconds = (performance.now() - startedAt) / 1000;
    const {feeds, bytes} = await (await fetch(`${origin}/health`)).json();
    print(
      `${round(FEEDS)} feeds, --memory ${megabytes}`,
      `${round(before)} MB before, ${round(memory())} MB after`,
      `${round(feeds)} held, ${round(bytes / 1e6)} MB of copies`,
      `${round(FEEDS / seconds)} new feeds a second`,
    );
  });
}

await publisher.close();
await remove();
if (!isKept) {
  console.error('\nA publisher was asked more than once in a window, or a reader got no answer.');
  process.exit(1);
}
