// The relay as whoever asks it sees it, and as publishers do.
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, mock, test} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {importRelay, sendRss, startPublisher} from './relay-site.mjs';

let node;
let publisher;
let feed;
/** What was logged. */
let log;

before(async () => {
  node = await importRelay();
});
after(() => node.remove());

beforeEach(async () => {
  publisher = await startPublisher((request, response) => sendRss(response, 'خبر'));
  feed = `${publisher.origin}/feed.xml`;
  log = [];
});
afterEach(async () => {
  mock.timers.reset();
  await publisher.close();
});

function relayOf(options = {}) {
  return node.createRelay({
    allow: [publisher.host],
    allowPrivate: true,
    fetch: node.guardedFetch({allowPrivate: true}),
    log: entry => log.push(entry),
    ...options,
  });
}

const address = (path, parameters = []) =>
  `https://relay.example/${path}?${new URLSearchParams(parameters)}`;

const ask = (relay, parameters, {headers = {}, method = 'GET', ...context} = {}) =>
  relay(new Request(address('feed', parameters), {headers, method}), context);

const askFeed = (relay, headers = {}, context = {}) =>
  ask(relay, [['url', feed]], {headers, ...context});

const titlesOf = async response => (await response.json()).items.map(({title}) => title);

/** Makes the clock stand still, to be moved by `mock.timers.tick`; timers go on as usual. */
const stopClock = () => mock.timers.enable({apis: ['Date'], now: Date.parse('2026-11-24T10:00Z')});
const pass = seconds => mock.timers.setTime(Date.now() + seconds * 1000);

test('a feed that no page may read comes as JSON Feed that all may', async () => {
  const response = await askFeed(relayOf());
  assert.equal(response.status, 200);
  const header = name => response.headers.get(name);
  assert.equal(header('access-control-allow-origin'), '*');
  assert.match(header('access-control-expose-headers'), /ETag, Last-Modified/);
  assert.equal(header('content-type'), 'application/feed+json; charset=utf-8');
  assert.equal(header('x-content-type-options'), 'nosniff');
  assert.match(
    header('cache-control'),
    /^public, max-age=60, s-maxage=60, stale-while-revalidate=30, stale-if-error=86400$/,
  );
  assert.match(header('etag'), /^W\/"\w+"$/);
  assert.ok(Date.parse(header('last-modified')) <= Date.now());
  const json = await response.json();
  assert.equal(json.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(json.feed_url, feed);
  assert.equal(json.language, 'ar');
  assert.equal(json.items[0].title, 'خبر');
  assert.equal(json.items[0].url, `${publisher.origin}/story-0`);
});

test('whoever has the newest gets 304 and no body', async () => {
  const relay = relayOf();
  const {headers} = await askFeed(relay);
  for (const known of [
    {'if-none-match': headers.get('etag')},
    {'if-none-match': `"other", ${headers.get('etag').slice(2)}`},
    {'if-modified-since': headers.get('last-modified')},
  ]) {
    const response = await askFeed(relay, known);
    assert.equal(response.status, 304, JSON.stringify(known));
    assert.equal(await response.text(), '');
    assert.equal(response.headers.get('etag'), headers.get('etag'));
  }
  const other = {'if-none-match': '"other"', 'if-modified-since': headers.get('last-modified')};
  assert.equal((await askFeed(relay, other)).status, 200);
});

test('HEAD says what GET would, without the body', async () => {
  const response = await ask(relayOf(), [['url', feed]], {method: 'HEAD'});
  assert.equal(response.status, 200);
  assert.ok(Number(response.headers.get('content-length')) > 0);
  assert.equal(await response.text(), '');
});

test('what is sent is compressed for those who can read it', async () => {
  const relay = relayOf();
  const packed = await askFeed(relay, {'accept-encoding': 'br, gzip;q=0.8'});
  assert.equal(packed.headers.get('content-encoding'), 'gzip');
  const text = gunzipSync(Buffer.from(await packed.arrayBuffer())).toString();
  assert.equal(JSON.parse(text).items[0].title, 'خبر');
  for (const accepted of ['', 'br', 'gzip;q=0']) {
    const plain = await askFeed(relay, {'accept-encoding': accepted});
    assert.equal(plain.headers.get('content-encoding'), null, accepted);
    assert.deepEqual(await titlesOf(plain), ['خبر']);
  }
});

test('ten thousand readers at once make one request', async () => {
  // All this happens in one process, so that the answer may be late.
  const relay = relayOf({timeoutSeconds: 120});
  const responses = await Promise.all(Array.from({length: 10_000}, () => askFeed(relay)));
  assert.ok(responses.every(({status}) => status === 200));
  assert.equal(publisher.asked.length, 1);
});

test('the publisher learns nothing of who asks', async () => {
  await askFeed(relayOf(), {
    cookie: 'reader=1',
    authorization: 'Bearer x',
    'user-agent': 'Reader',
    referer: 'https://page.example/',
    'x-forwarded-for': '203.0.113.9',
    'accept-language': 'ar',
  });
  const [request] = publisher.asked;
  assert.deepEqual(Object.keys(request).sort(), [
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'url',
    'user-agent',
  ]);
  assert.equal(request['user-agent'], 'newsalist-relay (feed reader)');
});

test('a cookie that a publisher sets goes nowhere', async () => {
  publisher.answer = (request, response) => {
    response.setHeader('set-cookie', 'site=1');
    sendRss(response, 'خبر');
  };
  stopClock();
  const relay = relayOf();
  assert.equal((await askFeed(relay)).headers.get('set-cookie'), null);
  pass(200);
  await askFeed(relay);
  assert.equal(publisher.asked[1].cookie, undefined);
});

test('a copy serves for a minute, then the publisher is asked whether it has changed', async () => {
  publisher.answer = (request, response) => {
    if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end();
    response.setHeader('etag', '"1"');
    sendRss(response, 'خبر');
  };
  stopClock();
  const relay = relayOf();
  const {headers} = await askFeed(relay);
  pass(59);
  const second = await askFeed(relay);
  assert.equal(publisher.asked.length, 1);
  assert.match(second.headers.get('cache-control'), /max-age=1,/);
  pass(100);
  assert.deepEqual(await titlesOf(await askFeed(relay)), ['خبر']);
  assert.equal(publisher.asked.length, 2);
  assert.equal(publisher.asked[1]['if-none-match'], '"1"');
  const third = await askFeed(relay);
  assert.equal(third.headers.get('etag'), headers.get('etag'));
  assert.equal(third.headers.get('last-modified'), headers.get('last-modified'));
  assert.deepEqual(
    log.filter(({event}) => event === 'upstream').map(({outcome}) => outcome),
    ['new', 'same'],
  );
});

test('a longer wish of the publisher is kept to, up to a quarter of an hour', async () => {
  publisher.answer = (request, response) => {
    response.setHeader(
      'cache-control',
      request.url === '/day.xml' ? 'max-age=86400' : 'max-age=300',
    );
    sendRss(response, 'خبر');
  };
  const relay = relayOf();
  const ages = [];
  for (const path of ['/feed.xml', '/day.xml']) {
    const response = await ask(relay, [['url', publisher.origin + path]]);
    ages.push(/max-age=(\d+)/.exec(response.headers.get('cache-control'))[1]);
  }
  assert.deepEqual(ages, ['300', '900']);
});

test('a copy that has just aged is shown at once, and the newer one next', async () => {
  stopClock();
  const relay = relayOf();
  await askFeed(relay);
  publisher.answer = (request, response) => sendRss(response, 'جديد');
  pass(70);
  let work;
  const response = await askFeed(relay, {}, {waitUntil: promise => (work = promise)});
  assert.deepEqual(await titlesOf(response), ['خبر']);
  assert.match(response.headers.get('cache-status'), /revalidating/);
  await work;
  assert.deepEqual(await titlesOf(await askFeed(relay)), ['جديد']);
});

test('the last copy serves while the publisher is down, and it is left alone longer and longer', async () => {
  stopClock();
  const relay = relayOf();
  await askFeed(relay);
  publisher.answer = (request, response) => response.writeHead(500).end('down');
  publisher.asked = [];
  for (let minute = 0; minute < 60; minute++) {
    pass(60);
    let work;
    const response = await askFeed(relay, {}, {waitUntil: promise => (work = promise)});
    assert.equal(response.status, 200);
    assert.deepEqual(await titlesOf(response), ['خبر']);
    await work;
  }
  assert.ok(publisher.asked.length < 20, `${publisher.asked.length} requests in an hour`);
  publisher.answer = (request, response) => sendRss(response, 'عاد الموقع');
  pass(400);
  let work;
  await askFeed(relay, {}, {waitUntil: promise => (work = promise)});
  await work;
  assert.deepEqual(await titlesOf(await askFeed(relay)), ['عاد الموقع']);
});

test('a copy older than a day is no news', async () => {
  stopClock();
  const relay = relayOf();
  await askFeed(relay);
  publisher.answer = (request, response) => response.writeHead(500).end();
  pass(86_500);
  assert.equal((await askFeed(relay)).status, 502);
});

test('of a failure all are told, and the publisher is asked once', async () => {
  publisher.answer = (request, response) => response.writeHead(404).end('no');
  const relay = relayOf();
  const responses = await Promise.all(Array.from({length: 50}, () => askFeed(relay)));
  await askFeed(relay);
  assert.equal(publisher.asked.length, 1);
  const [first] = responses;
  assert.equal(first.status, 502);
  assert.equal(first.headers.get('access-control-allow-origin'), '*');
  assert.equal(first.headers.get('content-type'), 'application/json; charset=utf-8');
  assert.equal(first.headers.get('retry-after'), '15');
  const {error} = await first.json();
  assert.deepEqual([error.kind, error.status], ['status', 404]);
  assert.match(error.hint, /Answer with status 200/);
});

test('a publisher who says when to come back is left alone until then', async () => {
  publisher.answer = (request, response) => response.writeHead(503, {'retry-after': '600'}).end();
  stopClock();
  const relay = relayOf();
  assert.equal((await askFeed(relay)).headers.get('retry-after'), '600');
  pass(590);
  await askFeed(relay);
  assert.equal(publisher.asked.length, 1);
  pass(20);
  await askFeed(relay);
  assert.equal(publisher.asked.length, 2);
});

const dated = (title, hour, category) =>
  `<item><title>${title}</title><guid>${title}</guid><category>${category}</category><pubDate>Tue, 24 Nov 2026 ${hour}:00:00 GMT</pubDate></item>`;

test('several feeds come as one, by date, without repeats', async () => {
  const items = {
    '/a': dated('أول', '09', 'محليات') + dated('مشترك', '07', 'محليات'),
    '/b': dated('ثان', '08', 'الرياضة') + dated('مشترك', '07', 'محليات'),
  };
  publisher.answer = ({url}, response) =>
    response.end(`<rss><channel><title>${url}</title>${items[url]}</channel></rss>`);
  const relay = relayOf();
  const urls = ['/a', '/b'].map(path => ['url', publisher.origin + path]);
  assert.deepEqual(await titlesOf(await ask(relay, urls)), ['أول', 'ثان', 'مشترك']);
  assert.deepEqual(await titlesOf(await ask(relay, [...urls, ['limit', '1']])), ['أول']);
  // Written otherwise, but the same word.
  assert.deepEqual(await titlesOf(await ask(relay, [...urls, ['category', 'الرياضه']])), ['ثان']);
  assert.equal(publisher.asked.length, 2);
});

test('of several feeds those that are there come, and those that are missing are named', async () => {
  publisher.answer = ({url}, response) =>
    url === '/down.xml' ? response.writeHead(500).end() : sendRss(response, 'خبر');
  const down = `${publisher.origin}/down.xml`;
  const relay = relayOf();
  const response = await ask(relay, [
    ['url', down],
    ['url', feed],
  ]);
  const json = await response.json();
  assert.equal(json.items.length, 1);
  assert.deepEqual(
    json._newsalist.missing.map(({url, kind}) => [url, kind]),
    [[down, 'status']],
  );
});

test('what was merged is merged once for all who ask', async () => {
  const relay = relayOf();
  const limited = [
    ['url', feed],
    ['limit', '1'],
  ];
  const first = await ask(relay, limited);
  const second = await ask(relay, limited, {
    headers: {'if-none-match': first.headers.get('etag')},
  });
  assert.equal(second.status, 304);
});

const refusals = [
  ['no address', [], 400, 'request'],
  ['what is no address', [['url', 'news']], 400, 'request'],
  [
    'a limit of none',
    [
      ['url', 'FEED'],
      ['limit', '0'],
    ],
    400,
    'request',
  ],
  [
    'a limit that is no number',
    [
      ['url', 'FEED'],
      ['limit', 'many'],
    ],
    400,
    'request',
  ],
  ['too many addresses', Array(11).fill(['url', 'FEED']), 400, 'request'],
  ['a host that is not allowed', [['url', 'https://other.example/feed']], 403, 'forbidden'],
];
for (const [what, parameters, status, kind] of refusals) {
  test(`${what}: refused in JSON`, async () => {
    const given = parameters.map(([name, value]) => [name, value === 'FEED' ? feed : value]);
    const response = await ask(relayOf(), given);
    assert.equal(response.status, status);
    assert.equal((await response.json()).error.kind, kind);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(publisher.asked.length, 0);
  });
}

test('a relay without an allow-list reads nothing', async () => {
  assert.equal((await askFeed(relayOf({allow: []}))).status, 403);
});

test('a reader who asks too often is told when to come back', async () => {
  stopClock();
  const relay = relayOf({requestsPerMinute: 60});
  const client = '198.51.100.1';
  const statuses = [];
  for (let i = 0; i < 12; i++) statuses.push((await askFeed(relay, {}, {client})).status);
  // The first costs fifty, as nobody has asked for that feed before.
  assert.deepEqual(statuses, [...Array(11).fill(200), 429]);
  const refused = await askFeed(relay, {}, {client});
  assert.ok(Number(refused.headers.get('retry-after')) > 0);
  assert.equal((await askFeed(relay, {}, {client: '198.51.100.2'})).status, 200);
});

test('whatever is asked for, a publisher is not asked more often than may be', async () => {
  const relay = relayOf({upstreamPerMinute: 5});
  const statuses = [];
  for (let i = 0; i < 8; i++) {
    statuses.push((await ask(relay, [['url', `${feed}?${i}`]])).status);
  }
  assert.deepEqual(statuses, [...Array(5).fill(200), ...Array(3).fill(429)]);
  assert.equal(publisher.asked.length, 5);
});

test('copies take no more memory than they may', async () => {
  publisher.answer = (request, response) => sendRss(response, 'خبر'.repeat(300));
  const relay = relayOf({memoryBytes: 100_000, compress: false, upstreamPerMinute: 1000});
  for (let i = 0; i < 100; i++) await ask(relay, [['url', `${feed}?${i}`]]);
  const {feeds, bytes} = await (await relay(new Request(address('health')))).json();
  assert.ok(bytes <= 100_000, `${bytes} bytes`);
  assert.ok(feeds > 10, `${feeds} feeds`);
  publisher.asked = [];
  await ask(relay, [['url', `${feed}?99`]]);
  assert.equal(publisher.asked.length, 0);
});

test('/check says what a publisher can mend', async () => {
  const response = await relayOf()(new Request(address('check', [['url', feed]])));
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  const report = await response.json();
  assert.equal(report.format, 'RSS 2.0');
  assert.equal(report.cors, 'refused');
  assert.equal(report.counts.articles, 1);
  assert.equal(report.feed.title, 'أخبار المدينة');
  assert.ok(report.problems.some(({code}) => code === 'cors'));
});

test('/check follows redirects, and says where they led', async () => {
  publisher.answer = ({url}, response) =>
    url === '/old'
      ? response.writeHead(301, {location: '/feed.xml'}).end()
      : sendRss(response, 'خ');
  const relay = relayOf();
  const report = await (
    await relay(new Request(address('check', [['url', `${publisher.origin}/old`]])))
  ).json();
  assert.equal(report.redirectedTo, feed);
});

test('/check says why there is no feed', async () => {
  publisher.answer = (request, response) => response.writeHead(403).end();
  const {error, problems} = await (
    await relayOf()(new Request(address('check', [['url', feed]])))
  ).json();
  assert.deepEqual([error.kind, error.status], ['status', 403]);
  assert.equal(problems[0].code, 'status-403');
});

test('/health says that it is there, and what it holds', async () => {
  const relay = relayOf();
  await askFeed(relay);
  const health = await (await relay(new Request(address('health')))).json();
  assert.equal(health.status, 'ok');
  assert.deepEqual([health.feeds, health.asked, health.failed], [1, 1, 0]);
});

test('other methods and addresses are refused, preflights answered', async () => {
  const relay = relayOf();
  const status = async (path, method) =>
    (await relay(new Request(`https://relay.example/${path}`, {method}))).status;
  assert.equal(await status('feed', 'POST'), 405);
  assert.equal(await status('', 'GET'), 404);
  assert.equal(await status('feed', 'OPTIONS'), 204);
});

test('what is logged says what was asked for and what became of it, not who asked', async () => {
  const relay = relayOf();
  await askFeed(relay, {}, {client: '198.51.100.1'});
  await ask(relay, [['url', 'https://other.example/']]);
  assert.deepEqual(
    log.map(entry => ({...entry, milliseconds: 0})),
    [
      {event: 'upstream', url: feed, outcome: 'new', status: undefined, milliseconds: 0},
      {event: 'answer', path: 'feed', urls: [feed], status: 200, cache: 'miss', milliseconds: 0},
      {
        event: 'answer',
        path: 'feed',
        urls: [],
        status: 403,
        milliseconds: 0,
        error: 'forbidden: Not on the allow-list: other.example',
      },
    ],
  );
});

const developers = [
  ['its own page', 'http://localhost:5173', {'sec-fetch-site': 'same-origin'}, 200],
  ['a page of this machine', 'http://127.0.0.1:5173', {origin: 'http://localhost:8080'}, 200],
  ['a command line', 'http://localhost:5173', {}, 200],
  ['a page of another site', 'http://localhost:5173', {origin: 'https://evil.example'}, 403],
  ['a sandboxed frame', 'http://localhost:5173', {origin: 'null'}, 403],
  ['a picture of another site', 'http://localhost:5173', {'sec-fetch-site': 'cross-site'}, 403],
  ['a name that leads here', 'http://evil.example:5173', {'sec-fetch-site': 'same-origin'}, 403],
  ['another machine', 'http://192.168.1.7:5173', {}, 403],
];
for (const [who, origin, headers, status] of developers) {
  test(`in development ${who} gets ${status}, whatever the feed's host`, async () => {
    const relay = relayOf({allow: [], development: true});
    const response = await relay(
      new Request(`${origin}/relay/feed?${new URLSearchParams({url: feed})}`, {headers}),
    );
    assert.equal(response.status, status);
    assert.equal(publisher.asked.length, status === 200 ? 1 : 0);
  });
}
