// What publishers' servers do wrong, and how a reader of the relay may find out: by the news, or by an error of one of these kinds.
import {deflateRawSync, deflateSync, brotliCompressSync, gzipSync} from 'node:zlib';
import {rss} from './relay-site.mjs';

const good = rss('خبر', 'ثان');
const atom =
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>خبر</title><id>1</id></entry></feed>';
const type = {'content-type': 'application/rss+xml'};
const page = '<!doctype html><html><head><title>صفحة</title></head><body><p>أهلا</p></body></html>';

const send =
  (body, headers = type, status = 200) =>
  (request, response) =>
    response.writeHead(status, headers).end(body);
const status = (code, headers = {}) => send(page, {'content-type': 'text/html', ...headers}, code);
/** What goes over the wire, byte for byte, and whether the connection ends there. */
const raw =
  (text, end = true) =>
  ({socket}) => {
    socket.write(text);
    if (end) socket.end();
  };
const redirect =
  (location, code = 302) =>
  (request, response) =>
    response
      .writeHead(code, typeof location === 'function' ? {location: location(request)} : {location})
      .end();
/** Leads from `/1?hop=0` to `/1?hop=n`, which has the feed. */
const hops = (count, code) => (request, response) => {
  const {pathname, searchParams} = new URL(request.url, 'http://localhost');
  const hop = Number(searchParams.get('hop') ?? 0);
  if (hop === count) return send(good)(request, response);
  redirect(`${pathname}?hop=${hop + 1}`, code)(request, response);
};
const drip = (write, every) => (request, response) => {
  const timer = setInterval(() => write(response, request), every);
  response.on('close', () => clearInterval(timer));
};
const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n';
const sized = `${head}Content-Length: ${Buffer.byteLength(good)}\r\n\r\n`;
const laughs = `<!DOCTYPE rss [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
  .join('')}]>`;
const long = `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(50_000)}">]>`;
const item = '<item><title>خبر</title></item>';
const windows1256 = Buffer.concat([
  Buffer.from('<rss><channel><item><title>'),
  Buffer.from([0xc7, 0xe1, 0xce, 0xc8, 0xd1, 0x20, 0xc7, 0xe1, 0xc3, 0xe6, 0xe1]), // «الخبر الأول»
  Buffer.from('</title></item></channel></rss>'),
]);

/** Name, what the server does, and how it ends: `news`, or kinds of error; several where runtimes may differ. */
export const faults = [
  ...[400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 418, 421, 423, 429, 451].map(code => [
    `status ${code}`,
    status(code),
    'status',
  ]),
  ...[500, 501, 502, 503, 504, 507, 508, 511, 520, 521, 522, 525, 530].map(code => [
    `status ${code}`,
    status(code),
    'status',
  ]),
  [
    'status 429 with a date to come back',
    status(429, {'retry-after': 'Wed, 25 Nov 2099 00:00:00 GMT'}),
    'status',
  ],
  ['status 503 with junk in Retry-After', status(503, {'retry-after': 'soon'}), 'status'],
  ['an error with a feed in it', send(good, type, 500), 'status'],
  ['an error without a body', (request, response) => response.writeHead(500).end(), 'status'],
  [
    'an error whose body never ends',
    (request, response) => response.writeHead(500).write('x'),
    'status',
  ],
  ['status 203', send(good, type, 203), 'news'],
  ['status 206', send(good, type, 206), 'news'],
  ['status 204', (request, response) => response.writeHead(204).end(), 'format'],
  ['status 205', (request, response) => response.writeHead(205).end(), 'format'],
  [
    'status 304 that nobody asked for',
    (request, response) => response.writeHead(304).end(),
    'status',
  ],
  ['status 300', status(300), 'status'],
  ['status 301 that leads nowhere', status(301), 'status'],
  ['status 999', raw(`HTTP/1.1 999 No\r\nContent-Length: 0\r\n\r\n`), 'status network'],
  ['a redirect', hops(1), 'news'],
  ['three redirects', hops(3, 308), 'news'],
  ['four redirects', hops(4, 307), 'network'],
  ['a redirect to itself', redirect(({url}) => url), 'network'],
  ['a redirect to another host', redirect('http://elsewhere.example/feed'), 'forbidden'],
  ['a redirect to a private address', redirect('http://192.168.0.1/feed'), 'forbidden'],
  ['a redirect to this machine', redirect('http://localhost/feed'), 'forbidden'],
  ['a redirect to a file', redirect('file:///etc/passwd'), 'request'],
  ['a redirect to a script', redirect('javascript:alert(1)'), 'request'],
  ['a redirect to no address', redirect('http://'), 'request'],
  ['a redirect with a password', redirect(({headers}) => `http://a:b@${headers.host}/`), 'request'],

  ['nothing', send(''), 'format'],
  ['spaces', send(' \n '.repeat(1000)), 'format'],
  ['a page', send(page, {'content-type': 'text/html'}), 'format'],
  ['a page that is called a feed', send(page), 'format'],
  ['a login page', send(`${page}<form action="/wp-login.php"></form>`), 'format'],
  ['plain text', send('الموقع تحت الصيانة'), 'format'],
  ['a script', send('window.location = "/"', {'content-type': 'text/javascript'}), 'format'],
  ['a picture', send(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), 'format'],
  ['zeros', send(Buffer.alloc(5000)), 'format'],
  [
    'random bytes',
    send(Buffer.from(Array.from({length: 9999}, (_, i) => (i * 7919) % 251))),
    'format',
  ],
  ['a compressed file that is not called compressed', send(gzipSync(good)), 'format'],
  ['JSON null', send('null'), 'format'],
  ['a JSON number', send('42'), 'format'],
  ['an empty JSON list', send('[]'), 'format empty'],
  ['an empty JSON object', send('{}'), 'format'],
  [
    'JSON that breaks off',
    send('{"version":"https://jsonfeed.org/version/1.1","items":[{"id"'),
    'format',
  ],
  ['an error of WordPress in JSON', send('{"code":"rest_no_route","message":"لا يوجد"}'), 'format'],
  ['JSON items that are no articles', send('{"items":[null,1,"x",[]]}'), 'empty news'],
  ['a feed without articles', send('<rss><channel><title>أخبار</title></channel></rss>'), 'empty'],
  ['an Atom feed without entries', send('<feed xmlns="http://www.w3.org/2005/Atom"/>'), 'empty'],
  ['a prolog and no more', send('<?xml version="1.0"?>'), 'format'],
  ['a feed that breaks off', send(good.slice(0, -60)), 'news'],
  ['a warning of PHP before the feed', send(`<br /><b>Warning</b>: x in y\n${good}`), 'news'],
  ['a byte order mark', send(`\ufeff${good}`), 'news'],
  ['a bare ampersand and &nbsp;', send(good.replace('ثان', 'a & b&nbsp;c')), 'news'],
  ['tags that are not closed', send('<rss><channel><item><title>خبر<item><title>ثان'), 'news'],
  ['control characters', send(good.replace('ثان', '\u0001\u0008\u001f')), 'news'],
  ['zeros in the text', send(good.replace('ثان', 'a\0b')), 'news'],
  [
    'entities that grow without end',
    send(laughs + good.slice(21).replace('ثان', '&j;')),
    'news format',
  ],
  [
    'entities that grow slowly',
    send(long + good.slice(21).replace('ثان', '&a;'.repeat(5000))),
    'news format',
  ],
  [
    'a file as an entity',
    send(
      `<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>${good.slice(21).replace('ثان', '&f;')}`,
    ),
    'news format',
  ],
  [
    'tags a hundred thousand deep',
    send(`<rss><channel>${item}${'<a>'.repeat(100_000)}`),
    'news format',
  ],
  [
    'twenty thousand articles',
    send(`<rss><channel>${item.repeat(20_000)}</channel></rss>`),
    'news',
  ],
  ['a title of a megabyte', send(good.replace('ثان', 'ط'.repeat(500_000))), 'news'],
  ['an old charset that nobody names', send(windows1256), 'news'],
  [
    'a charset that does not exist',
    send(good, {'content-type': 'text/xml; charset=klingon'}),
    'news',
  ],
  ['UTF-16', send(Buffer.from(`\ufeff${good}`, 'utf16le')), 'news'],
  [
    'UTF-8 that is broken',
    send(
      Buffer.concat([
        Buffer.from(good.slice(0, 200)),
        Buffer.from([0xd8, 0x20]),
        Buffer.from(good.slice(200)),
      ]),
    ),
    'news',
  ],

  ['a feed called a page', send(good, {'content-type': 'text/html'}), 'news'],
  [
    'a feed called a download',
    send(good, {'content-type': 'application/octet-stream', 'content-disposition': 'attachment'}),
    'news',
  ],
  ['a feed without a type', send(good, {}), 'news'],
  ['an Atom feed called RSS', send(atom), 'news'],
  ['a feed of junk type', send(good, {'content-type': ';;;/'}), 'news'],
  [
    'junk in all headers',
    send(good, {
      ...type,
      'cache-control': 'max-age=soon, =',
      etag: 'x y',
      'last-modified': 'yesterday',
      age: '-1',
      expires: '0',
    }),
    'news',
  ],
  [
    'a date in the future',
    send(good, {...type, 'last-modified': 'Wed, 25 Nov 2099 00:00:00 GMT'}),
    'news',
  ],
  [
    'may not be kept',
    send(good, {...type, 'cache-control': 'private, no-store', pragma: 'no-cache'}),
    'news',
  ],
  [
    'fresh for a hundred years',
    send(good, {...type, 'cache-control': 'max-age=3155760000'}),
    'news',
  ],
  [
    'a hundred cookies',
    send(good, {...type, 'set-cookie': Array.from({length: 100}, (_, i) => `c${i}=1`)}),
    'news',
  ],
  ['a location without a redirect', send(good, {...type, location: 'http://192.168.0.1/'}), 'news'],

  ['compressed', send(gzipSync(good), {...type, 'content-encoding': 'gzip'}), 'news'],
  [
    'compressed with Brotli',
    send(brotliCompressSync(good), {...type, 'content-encoding': 'br'}),
    'news',
  ],
  ['deflated', send(deflateSync(good), {...type, 'content-encoding': 'deflate'}), 'news format'],
  [
    'deflated without a head',
    send(deflateRawSync(good), {...type, 'content-encoding': 'deflate'}),
    'network format',
  ],
  ['called compressed, and is not', send(good, {...type, 'content-encoding': 'gzip'}), 'network'],
  [
    'compressed, and breaks off',
    send(gzipSync(good).subarray(0, -20), {...type, 'content-encoding': 'gzip'}),
    'news network',
  ],
  [
    'compressed twice',
    send(gzipSync(gzipSync(good)), {...type, 'content-encoding': 'gzip, gzip'}),
    'news network format',
  ],
  [
    'compressed ten times',
    send(good, {...type, 'content-encoding': Array(10).fill('gzip').join(', ')}),
    'network news',
  ],
  [
    'compressed in an unknown way',
    send(good, {...type, 'content-encoding': 'x-none'}),
    'network news',
  ],
  [
    'small, and large when it is unpacked',
    send(gzipSync(Buffer.alloc(60_000_000, ' ')), {...type, 'content-encoding': 'gzip'}),
    'too-large',
  ],
  [
    'a bomb of Brotli',
    send(brotliCompressSync(Buffer.alloc(60_000_000, ' '), {params: {1: 3}}), {
      ...type,
      'content-encoding': 'br',
    }),
    'too-large',
  ],
  ['six megabytes', send(good + ' '.repeat(6_000_000)), 'too-large'],
  [
    'ten gigabytes, or so it says',
    raw(`${head}Content-Length: 10000000000\r\n\r\n${good}`),
    'network',
  ],
  [
    'without end',
    (request, response) => {
      const chunk = Buffer.alloc(100_000, ' ');
      response.writeHead(200, type);
      const fill = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', fill);
      fill();
    },
    'too-large',
  ],

  ['no answer', () => undefined, 'timeout'],
  [
    'an answer after a while',
    (request, response) => setTimeout(() => send(good)(request, response), 400),
    'news',
  ],
  [
    'headers that drip',
    ({socket}, response) => {
      socket.write(`${head}X: `);
      drip(() => socket.write('x'), 200)(undefined, response);
    },
    'timeout network',
  ],
  ['headers without end', drip(({socket}) => socket?.write('x: y\r\n'), 50), 'timeout network'],
  ['a body that drips', drip(response => response.write('<'), 100), 'timeout'],
  [
    'a body that stops',
    (request, response) => response.writeHead(200, type).write(good.slice(0, 99)),
    'timeout',
  ],
  ['closed without an answer', ({socket}) => socket.end(), 'network'],
  ['reset without an answer', ({socket}) => socket.resetAndDestroy(), 'network'],
  [
    'reset in the body',
    ({socket}) => socket.write(sized + good.slice(0, 9), () => socket.resetAndDestroy()),
    'network',
  ],
  ['closed in the body', raw(sized + good.slice(0, 99)), 'network'],
  ['closed in a chunk', raw(`${head}Transfer-Encoding: chunked\r\n\r\nff\r\n<rss>`), 'network'],
  [
    'chunks of no length',
    raw(`${head}Transfer-Encoding: chunked\r\n\r\nxyz\r\n${good}\r\n`),
    'network',
  ],
  ['no HTTP', raw('SSH-2.0-OpenSSH_9.2\r\n'), 'network'],
  ['no head', raw(good), 'network'],
  [
    'a header that is none',
    raw(`HTTP/1.1 200 OK\r\nno header\r\n\r\n${good}`),
    'network news format',
  ],
  [
    'two lengths',
    raw(`${head}Content-Length: 5\r\nContent-Length: 9\r\n\r\n${good}`),
    'network format',
  ],
  ['a negative length', raw(`${head}Content-Length: -5\r\n\r\n${good}`), 'network format'],
  [
    'a length and chunks',
    raw(`${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n${good}`),
    'network format',
  ],
  ['a head of a megabyte', raw(`${head}X: ${'x'.repeat(1_000_000)}\r\n\r\n${good}`), 'network'],
  [
    'no reason in its first line',
    raw(`HTTP/1.1 200\r\nContent-Type: text/xml\r\n\r\n${good}`),
    'news network',
  ],
  ['HTTP/1.0 without a length', raw(`HTTP/1.0 200 OK\r\n\r\n${good}`), 'news'],
  [
    'early hints',
    raw(`HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n${sized}${good}`),
    'news network status',
  ],
  [
    'a change of protocol',
    raw('HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n'),
    'network timeout status',
  ],
];
