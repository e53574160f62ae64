// The feed engine where there is no browser: imported, and reading from a server.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import http from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'vite';

const feed =
  '<rss version="2.0"><channel><title>أخبار</title><item><title>خبر</title><link>/1</link></item></channel></rss>';

let folder, server, origin, engine;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feed-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('../../src/feed/feed.ts', import.meta.url)),
        formats: ['es'],
        fileName: () => 'feed.mjs',
      },
      rolldownOptions: {output: {chunkFileNames: '[name].mjs'}},
    },
  });
  server = http.createServer(({url, headers}, response) => {
    if (url === '/missing.xml') return response.writeHead(404).end();
    // As WordPress does: it names the origin that asks, and nobody where none does.
    const allowed = url === '/wordpress.xml' && headers.origin;
    response.setHeader('content-type', 'application/rss+xml; charset=utf-8');
    response.setHeader('etag', '"1"');
    if (allowed) response.setHeader('access-control-allow-origin', allowed);
    response.end(feed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${server.address().port}`;
  engine = await import(pathToFileURL(join(folder, 'feed.mjs')));
});

after(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, {recursive: true});
});

test('loadFeed reads a feed, its links absolute', async () => {
  const {articles} = await engine.loadFeed(`${origin}/feed.xml`);
  assert.equal(articles[0].title, 'خبر');
  assert.equal(articles[0].url, `${origin}/1`);
});

test('parseFeed reads text', () => {
  assert.equal(engine.parseFeed(feed).articles.length, 1);
});

test('loadFeed says what is wrong', async () => {
  await assert.rejects(engine.loadFeed(`${origin}/missing.xml`), {
    name: 'FeedError',
    kind: 'status',
    status: 404,
  });
  await assert.rejects(engine.loadFeed('http://127.0.0.1:9/feed.xml'), {kind: 'network'});
});

test('loadFeed stops when it is told to', async () => {
  const reason = new Error('enough');
  await assert.rejects(
    engine.loadFeed(`${origin}/feed.xml`, {signal: AbortSignal.abort(reason)}),
    error => error === reason,
  );
});

test('checkFeed finds out whether pages of other sites may read a feed', async () => {
  const report = await engine.checkFeed(`${origin}/feed.xml`);
  assert.equal(report.cors, 'refused');
  assert.equal(report.format, 'RSS 2.0');
  assert.deepEqual(
    report.problems.map(({code}) => code),
    ['cors', 'dates', 'pictures', 'summaries', 'language'],
  );
});

test('checkFeed asks as a page of another site would', async () => {
  assert.equal((await engine.checkFeed(`${origin}/wordpress.xml`)).cors, 'readable');
});
