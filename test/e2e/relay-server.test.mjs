// The relay on Node's own server, and as the program newsalist-relay.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import http from 'node:http';
import {after, afterEach, before, beforeEach, test} from 'node:test';
import {createInterface} from 'node:readline';
import {createServer} from 'vite';
import {close, importRelay, sendRss, startPublisher} from './relay-site.mjs';

let node;
let publisher;
/** What ends when a test does. */
let endings;

before(async () => {
  node = await importRelay();
});
after(() => node.remove());

beforeEach(async () => {
  publisher = await startPublisher((request, response) => sendRss(response, 'خبر'));
  endings = [publisher.close];
});
afterEach(async () => {
  for (const end of endings.reverse()) await end();
});

async function serve(options = {}, serverOptions = {}) {
  const relay = node.createRelay({
    allow: [publisher.host],
    allowPrivate: true,
    fetch: node.guardedFetch({allowPrivate: true}),
    ...options,
  });
  const server = await node.serveRelay(relay, {port: 0, host: '127.0.0.1', ...serverOptions});
  endings.push(() => close(server));
  return `http://127.0.0.1:${server.address().port}`;
}

/** Starts the program; `lines` yields what it logs. */
function run(...args) {
  const program = spawn(process.execPath, [node.cli, ...args]);
  const ended = once(program, 'exit');
  endings.push(() => {
    program.kill();
    return ended;
  });
  const lines = createInterface({input: program.stdout})[Symbol.asyncIterator]();
  return {program, ended, next: async () => JSON.parse((await lines.next()).value)};
}

const query = path => `feed?url=${encodeURIComponent(`${publisher.origin}/${path}`)}`;

/** `fetch` sets the Host header itself. */
const request = (url, options) =>
  new Promise((resolve, reject) => {
    http
      .request(url, options, response => {
        response.resume();
        response.on('end', () => resolve(response));
      })
      .on('error', reject)
      .end();
  });

test('a thousand readers at once, each on a connection of their own, make one request', async () => {
  publisher.answer = (request, response) => setTimeout(sendRss, 500, response, 'خبر');
  const origin = await serve({requestsPerMinute: 1e6});
  const answers = Promise.all(
    Array.from({length: 1000}, () => request(`${origin}/${query('feed.xml')}`, {agent: false})),
  );
  assert.ok((await answers).every(({statusCode}) => statusCode === 200));
  assert.equal(publisher.asked.length, 1);
});

const oddRequests = [
  ['a POST with a body', {method: 'POST'}, 405],
  ['a method that is none of ours', {method: 'DELETE'}, 405],
  ['an address for a path', {path: 'http://127.0.0.1/feed'}, 400],
];
for (const [what, options, status] of oddRequests) {
  test(`${what} gets ${status}`, async () => {
    const origin = await serve();
    const response = await request(`${origin}/${query('feed.xml')}`, options);
    assert.equal(response.statusCode, status);
    assert.equal(publisher.asked.length, 0);
  });
}

test('readers behind a proxy are told apart where the proxy is trusted', async () => {
  const ask = async (origin, forwarded) =>
    (await fetch(`${origin}/${query('feed.xml')}`, {headers: {'x-forwarded-for': forwarded}}))
      .status;
  const trusting = await serve({requestsPerMinute: 10}, {trustProxy: true});
  assert.equal(await ask(trusting, '198.51.100.9, 203.0.113.1'), 200);
  assert.equal(await ask(trusting, '198.51.100.9, 203.0.113.2'), 200);
  assert.equal(await ask(trusting, '198.51.100.8, 203.0.113.1'), 429);
  const plain = await serve({requestsPerMinute: 10});
  assert.equal(await ask(plain, '203.0.113.1'), 200);
  assert.equal(await ask(plain, '203.0.113.2'), 429);
});

test('the program serves the feeds of the hosts that it is told, and logs in JSON', async () => {
  const {next, program, ended} = run('--allow', publisher.host, '--allow-private', '--port', '0');
  const {event, host, port} = await next();
  assert.deepEqual([event, host], ['listening', '127.0.0.1']);
  const response = await fetch(`http://127.0.0.1:${port}/${query('feed.xml')}`);
  assert.equal((await response.json()).items[0].title, 'خبر');
  assert.equal((await next()).event, 'upstream');
  const {event: answer, status, time} = await next();
  assert.deepEqual([answer, status], ['answer', 200]);
  assert.ok(Date.parse(time));
  const refused = await fetch(`http://127.0.0.1:${port}/feed?url=https://other.example/`);
  assert.equal(refused.status, 403);
  program.kill('SIGTERM');
  assert.deepEqual(await ended, [0, null]);
});

test('the program does not reach into its network unless it is told to', async () => {
  const {next} = run('--allow', publisher.host, '--port', '0', '--quiet');
  const {port} = await next();
  const response = await fetch(`http://127.0.0.1:${port}/${query('feed.xml')}`);
  assert.equal(response.status, 403);
  assert.equal(publisher.asked.length, 0);
});

const mistakes = [
  [[], /No host is allowed/],
  [['--allow', '*'], /Not a host for the allow-list/],
  [['--allow', 'https://example.com'], /Not a host for the allow-list/],
  [['--allow', 'example.com', '--port', 'high'], /--port takes a number/],
  [['--alow', 'example.com'], /Unknown option/],
];
for (const [args, message] of mistakes) {
  test(`the program does not start with ${JSON.stringify(args)}`, () => {
    const {status, stderr} = spawnSync(process.execPath, [node.cli, ...args], {encoding: 'utf8'});
    assert.equal(status, 2);
    assert.match(stderr, message);
  });
}

test('npm start serves it beside the demo, for any feed and for pages of this machine', async () => {
  const demo = await createServer({server: {open: false, port: 0}, logLevel: 'error'});
  endings.push(() => demo.close());
  await demo.listen();
  const origin = demo.resolvedUrls.local[0];
  const response = await fetch(`${origin}relay/${query('feed.xml')}`);
  assert.equal((await response.json()).items[0].title, 'خبر');
  const foreign = await fetch(`${origin}relay/${query('other.xml')}`, {
    headers: {origin: 'https://other.example'},
  });
  assert.equal(foreign.status, 403);
  assert.equal(publisher.asked.length, 1);
});
