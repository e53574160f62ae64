// What is tried to make a relay reach where its machine can, and others cannot.
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, test} from 'node:test';
import {importRelay, sendRss, startPublisher} from './relay-site.mjs';

let node;
/** What nobody may reach through the relay; it listens on this machine. */
let inside;

before(async () => {
  node = await importRelay();
});
after(() => node.remove());
beforeEach(async () => {
  inside = await startPublisher((request, response) => sendRss(response, 'سر'));
});
afterEach(() => inside.close());

const ask = async (relay, url) => {
  const response = await relay(
    new Request(`https://relay.example/feed?${new URLSearchParams({url})}`),
  );
  return {status: response.status, json: await response.json()};
};

const refuse = ({status, json}, ...kinds) => {
  assert.notEqual(status, 200);
  assert.ok(kinds.includes(json.error.kind), `${json.error.kind}: ${json.error.message}`);
  assert.equal(inside.asked.length, 0);
};

describe('an allow-list alone, as at the edge', () => {
  const addresses = [
    'http://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://0:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[0:0:0:0:0:ffff:7f00:1]:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'http://metadata.google.internal/',
    'http://news.example@127.0.0.1:PORT/',
    'http://news.example:80@127.0.0.1:PORT/',
    'http://127.0.0.1:PORT\\@news.example/',
    'http://127.0.0.1:PORT#@news.example/',
    'http://127.0.0.1:PORT?news.example',
    'http://news.example.127.0.0.1.nip.io/',
    'http://news.example:PORT/',
    'http://news.example:22/',
    'http://news.example:6379/',
    'file:///etc/passwd',
    'ftp://news.example/',
    'gopher://127.0.0.1:PORT/_GET',
    'data:application/rss+xml,<rss/>',
    'ws://news.example/',
    'http:/\\/127.0.0.1:PORT/',
    'http://１２７.０.０.１:PORT/',
    'http://127。0。0。1:PORT/',
    'http://ⓁⓄⒸⒶⓁⒽⓄⓈⓉ:PORT/',
    'http://%31%32%37.0.0.1:PORT/',
    'http://127.0.0.1.:PORT/',
  ];
  for (const address of addresses) {
    test(`refuses ${address}`, async () => {
      const relay = node.createRelay({allow: ['news.example', '*.news.example']});
      refuse(await ask(relay, address.replace('PORT', inside.port)), 'forbidden', 'request');
    });
  }
});

describe('the guard, even where a host is allowed', () => {
  for (const host of ['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '0.0.0.0']) {
    test(`refuses to connect to ${host}`, async () => {
      const fetch = node.guardedFetch();
      const options = {headers: {}, signal: new AbortController().signal, redirect: 'manual'};
      await assert.rejects(fetch(`http://${host}:${inside.port}/`, options), {kind: 'forbidden'});
      assert.equal(inside.asked.length, 0);
    });
  }

  const answers = [
    ['this machine', ['127.0.0.1']],
    ['this machine in IPv6', ['::1']],
    ['a private network', ['10.1.2.3']],
    ['the metadata of a cloud', ['169.254.169.254']],
    ['a shared network', ['100.64.0.1']],
    ['an IPv4 address mapped into IPv6', ['::ffff:127.0.0.1']],
    ['an IPv4 address translated into IPv6', ['64:ff9b::7f00:1']],
    ['a private network in IPv6', ['fd00::1']],
    ['a neighbour', ['fe80::1']],
    ['any address', ['0.0.0.0']],
    ['a public address and this machine', ['93.184.215.14', '127.0.0.1']],
    ['nothing', []],
  ];
  for (const [what, addresses] of answers) {
    test(`refuses a name that leads to ${what}`, async () => {
      const resolve = async () =>
        addresses.map(address => ({address, family: address.includes(':') ? 6 : 4}));
      const relay = node.createRelay({
        allow: [`news.example:${inside.port}`],
        fetch: node.guardedFetch({resolve}),
      });
      refuse(await ask(relay, `http://news.example:${inside.port}/`), 'forbidden');
    });
  }

  test('looks at the address that it connects to, not at one that it looked up before', async () => {
    // A name that is public the first time and private the second, as in DNS rebinding.
    const given = [];
    const resolve = async () => {
      const address = given.length ? '127.0.0.1' : '192.0.9.1';
      given.push(address);
      return [{address, family: 4}];
    };
    const relay = node.createRelay({
      allow: [`news.example:${inside.port}`],
      fetch: node.guardedFetch({resolve}),
      timeoutSeconds: 1,
    });
    await ask(relay, `http://news.example:${inside.port}/a`);
    refuse(await ask(relay, `http://news.example:${inside.port}/b`), 'forbidden');
    // One look for each connection: there is none between the look and the connection.
    assert.equal(given.length, 2);
  });

  test('lets an operator reach a private network that is meant', async () => {
    const relay = node.createRelay({
      allow: [inside.host],
      allowPrivate: true,
      fetch: node.guardedFetch({allowPrivate: true}),
    });
    assert.equal((await ask(relay, `${inside.origin}/feed`)).status, 200);
  });
});

describe('a redirect', () => {
  /** A public site that is allowed, and sends elsewhere. */
  let site;
  let location;

  beforeEach(async () => {
    site = await startPublisher((request, response) => response.writeHead(302, {location}).end());
  });
  afterEach(() => site.close());

  const targets = [
    ['another host', 'http://other.example/'],
    ['this machine by name', 'http://localhost:PORT/'],
    ['this machine by number', 'http://2130706433:PORT/'],
    ['this machine without a scheme', '//127.0.0.1:PORT/'],
    ['this machine in IPv6', 'http://[::1]:PORT/'],
    ['a user name that looks like the host', 'http://news.example@127.0.0.1:PORT/'],
    ['a file', 'file:///etc/passwd'],
    ['another port of the host', 'http://news.example:PORT/'],
    ['a backslash', '\\\\127.0.0.1:PORT\\'],
  ];
  for (const [what, target] of targets) {
    test(`to ${what} is not followed`, async () => {
      location = target.replace('PORT', inside.port);
      const relay = node.createRelay({
        allow: [`news.example:${site.port}`],
        fetch: node.guardedFetch({
          allowPrivate: true,
          resolve: async () => [{address: '127.0.0.1', family: 4}],
        }),
      });
      refuse(await ask(relay, `http://news.example:${site.port}/`), 'forbidden', 'request');
      assert.equal(site.asked.length, 1);
    });
  }

  test('to a name that is allowed and leads inside is not followed', async () => {
    location = `http://inside.example:${inside.port}/`;
    const fetch = node.guardedFetch({
      resolve: async () => [{address: '127.0.0.1', family: 4}],
    });
    const relay = node.createRelay({
      allow: [`news.example:${site.port}`, `inside.example:${inside.port}`],
      // The first site is public, as far as this test goes.
      fetch: (url, init) =>
        url.includes('inside.example')
          ? fetch(url, init)
          : node.guardedFetch({
              allowPrivate: true,
              resolve: async () => [{address: '127.0.0.1', family: 4}],
            })(url, init),
    });
    refuse(await ask(relay, `http://news.example:${site.port}/`), 'forbidden');
    assert.equal(site.asked.length, 1);
  });
});

test('the address check of /check is no weaker', async () => {
  const relay = node.createRelay({
    allow: [`news.example:${inside.port}`],
    fetch: node.guardedFetch({resolve: async () => [{address: '127.0.0.1', family: 4}]}),
  });
  const url = new URLSearchParams({url: `http://news.example:${inside.port}/`});
  const response = await relay(new Request(`https://relay.example/check?${url}`));
  const {error} = await response.json();
  assert.match(error.message, /No public address/);
  assert.equal(inside.asked.length, 0);
});
