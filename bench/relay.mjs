// `npm run bench:relay`: the program newsalist-relay, in a process of its own, with a load from this one. Nothing has to be built
// first. Fails when a publisher is asked more than once in a freshness window.
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createInterface} from 'node:readline';
import {importRelay, startPublisher, startWorker} from '../test/e2e/relay-site.mjs';
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

const words = [...new Set(feedFile.toString().match(/\p{Script=Arabic}{2,}/gu))];
let seed = 1;
/** Words in no order, so that they compress as different texts do. */
const text = count =>
  Array.from({length: count}, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return words[seed % words.length];
  }).join(' ');

/** As sites have them: headlines, two sentences and a picture, no two feeds alike. */
function smallFeed(name) {
  const items = Array.from({length: ARTICLES}, (_, index) => {
    const link = `https://news.example/${name}/${index}`;
    return `<item><title>${text(9)}</title><link>${link}</link><description>${text(28)}</description>
      <pubDate>Tue, 24 Nov 2026 09:${10 + index}:00 GMT</pubDate><category>${text(1)}</category>
      <enclosure url="${link}.webp" type="image/webp"/></item>`;
  });
  return `<rss version="2.0"><channel><title>${name}</title><language>ar</language>${items.join('')}</channel></rss>`;
}

/** Seconds of processor time that a process has had; NaN where the system does not tell. */
async function processor(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [user, system] = stat.replace(/.*\) /, '').split(' ').slice(11, 13);
  return (Number(user) + Number(system)) / 100;
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
  const memory = () =>
    Number(execFileSync('ps', ['-o', 'rss=', '-p', `${program.pid}`], {encoding: 'utf8'})) / 1024;
  try {
    return await use({port, memory, pid: program.pid});
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

async function measureAnswers(runtime, port, pid, feed) {
  const whole = `/feed?url=${encodeURIComponent(feed)}`;
  const etag = (await fetch(`http://127.0.0.1:${port}${whole}`)).headers.get('etag');
  const cases = [
    ['whole', whole, {'accept-encoding': 'gzip'}],
    ['ten articles', `${whole}&limit=10`, {'accept-encoding': 'gzip'}],
    ['304, nothing new', whole, {'if-none-match': etag}],
  ];
  for (const [name, path, headers] of cases) {
    const options = {port, path, headers, connections: CONNECTIONS};
    await saturate({...options, seconds: 2}); // until it is compiled
    const before = await processor(pid);
    const {perSecond, median, late, bytes} = await saturate({...options, seconds: SECONDS});
    const used = ((await processor(pid)) - before) / (perSecond * SECONDS);
    print(
      `${runtime}, ${name}`,
      `${round(perSecond)}/s`.padStart(8),
      `median ${round(median, 1)} ms`,
      `99th of 100 ${round(late, 1)} ms`,
      `${round(bytes)} bytes`,
      used ? `${round(used * 1e6)} µs of a processor` : '',
    );
  }
}

await withRelay(['--rate', '100000000'], ({port, pid}) =>
  measureAnswers('Node', port, pid, `${publisher.origin}/feed.xml`),
);
const worker = await startWorker(publisher, {
  allow: 'news.example',
  options: {requestsPerMinute: 1e8},
});
const children = await readFile(`/proc/self/task/${process.pid}/children`, 'utf8').catch(() => '');
await measureAnswers(
  'workerd',
  new URL(worker.origin).port,
  Number(children.trim().split(' ').pop()),
  'http://news.example/feed.xml',
);
await worker.close();

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
