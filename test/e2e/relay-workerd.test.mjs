// The relay in workerd, which Cloudflare's edge runs, as Miniflare starts it.
import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'node:test';
import {sendRss, startPublisher, startWorker} from './relay-site.mjs';

const feed = 'http://news.example/feed/';

let publisher;
let workers;

beforeEach(async () => {
  publisher = await startPublisher((request, response) => sendRss(response, 'خبر'));
  workers = [];
});
afterEach(async () => {
  for (const worker of workers) await worker.close();
  await publisher.close();
});

async function start(more) {
  const worker = await startWorker(publisher, {allow: 'news.example', ...more});
  workers.push(worker);
  return path =>
    `${worker.origin}/${path}${path === 'health' ? '' : `?url=${encodeURIComponent(feed)}`}`;
}

test('a feed comes as JSON Feed, to be kept and asked for again', async () => {
  const address = await start();
  const response = await fetch(address('feed'));
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.match(response.headers.get('cache-control'), /max-age=60,.*stale-if-error/);
  assert.equal((await response.json()).items[0].title, 'خبر');
  const again = await fetch(address('feed'), {
    headers: {'if-none-match': response.headers.get('etag')},
  });
  assert.equal(again.status, 304);
  assert.equal(publisher.asked.length, 1);
});

test('a thousand readers at once make one request', async () => {
  publisher.answer = (request, response) => setTimeout(sendRss, 500, response, 'خبر');
  const address = await start();
  const answers = Promise.all(Array.from({length: 1000}, () => fetch(address('feed'))));
  assert.ok((await answers).every(({status}) => status === 200));
  assert.equal(publisher.asked.length, 1);
});

test('a reader who leaves does not take the others along', async () => {
  let release;
  publisher.answer = (request, response) => {
    release = () => sendRss(response, 'خبر');
  };
  const address = await start();
  const leaving = new AbortController();
  const first = fetch(address('feed'), {signal: leaving.signal});
  while (!release) await fetch(address('health'));
  const others = [fetch(address('feed')), fetch(address('feed'))];
  leaving.abort();
  await assert.rejects(first);
  // Whether the runtime ended the request to the publisher or not, the others get the news.
  const answer = (request, response) => sendRss(response, 'خبر');
  publisher.answer = answer;
  release();
  for (const response of await Promise.all(others)) {
    assert.equal((await response.json()).items[0].title, 'خبر');
  }
});

test('what one worker has read, another finds in the Cache API', async () => {
  const cachePersist = await mkdtemp(join(tmpdir(), 'relay-cache-'));
  const first = await start({cachePersist});
  const {headers} = await fetch(first('feed'));
  await workers.pop().close();
  const second = await start({cachePersist});
  const response = await fetch(second('feed'));
  assert.equal(response.headers.get('etag'), headers.get('etag'));
  assert.equal((await response.json()).items[0].title, 'خبر');
  assert.equal(publisher.asked.length, 1);
  await workers.pop().close();
  await rm(cachePersist, {recursive: true});
});

test('only the hosts in ALLOW are read', async () => {
  const address = await start({allow: 'other.example *.blogs.example'});
  assert.equal((await fetch(address('feed'))).status, 403);
  assert.equal(publisher.asked.length, 0);
});

test('/check sees what pages of other sites see', async () => {
  const address = await start();
  const report = await (await fetch(address('check'))).json();
  assert.equal(report.cors, 'refused');
  assert.equal(publisher.asked[0].origin, 'https://reader.example');
});
