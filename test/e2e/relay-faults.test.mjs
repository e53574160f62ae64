// Every fault of a publisher's server ends in news, in the last copy or in an error that says what is wrong, in Node and in
// workerd, which is what Cloudflare's edge runs.
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {faults} from './relay-faults.mjs';
import {close, importRelay, sendRss, startPublisher, startWorker} from './relay-site.mjs';

const options = {
  timeoutSeconds: 4,
  freshSeconds: 1,
  upstreamPerMinute: 1e5,
  requestsPerMinute: 1e5,
};

const runtimes = {
  async Node(publisher) {
    const {createRelay, guardedFetch, serveRelay, remove} = await importRelay();
    const host = `faults.example:${publisher.port}`;
    const resolve = async () => [{address: '127.0.0.1', family: 4}];
    const relay = createRelay({
      ...options,
      allow: [host],
      fetch: guardedFetch({allowPrivate: true, resolve}),
    });
    const server = await serveRelay(relay, {port: 0, host: '127.0.0.1'});
    return {
      feeds: `http://${host}`,
      relay: `http://127.0.0.1:${server.address().port}`,
      stop: async () => {
        await close(server);
        await remove();
      },
    };
  },
  async workerd(publisher) {
    const {origin, close: stop} = await startWorker(publisher, {allow: 'faults.example', options});
    return {feeds: 'http://faults.example', relay: origin, stop};
  },
};

/** Some at a time, so that what one publisher does does not make another one late. */
async function eachOf(items, work) {
  const results = [];
  const entries = items.entries();
  const worker = async () => {
    for (const [index, item] of entries) results[index] = await work(item, index);
  };
  await Promise.all(Array.from({length: 12}, worker));
  return results;
}

for (const [runtime, start] of Object.entries(runtimes)) {
  describe(`in ${runtime}`, () => {
    let publisher;
    let site;
    /** What each fault ends in, without a copy and with one. */
    let endings;
    let endingsWithCopy;

    before(
      async () => {
        let allIsWell = true;
        publisher = await startPublisher((request, response) => {
          const path = new URL(request.url, 'http://localhost').pathname;
          const [kind, index] = path.slice(1).split('-');
          if (kind === 'copy' && allIsWell) return sendRss(response, 'محفوظ');
          const [, fault] = faults[index];
          fault(request, response);
        });
        site = await start(publisher);
        const ask = async path => {
          const url = `${site.relay}/feed?url=${encodeURIComponent(`${site.feeds}/${path}`)}`;
          const response = await fetch(url);
          return {
            status: response.status,
            header: name => response.headers.get(name),
            json: await response.json(),
          };
        };
        /** Asks until the publisher has been asked again, and what became of it is known. */
        const askAgain = async path => {
          for (;;) {
            const answer = await ask(path);
            const asked = publisher.asked.filter(({url}) => url === `/${path}`).length;
            if (asked > 1 && !/revalidating/.test(answer.header('cache-status'))) return answer;
            await sleep(100);
          }
        };
        await eachOf(faults, async (_, index) => {
          assert.equal((await ask(`copy-${index}`)).json.items[0].title, 'محفوظ');
        });
        allIsWell = false;
        endings = await eachOf(faults, (_, index) => ask(`feed-${index}`));
        endingsWithCopy = await eachOf(faults, (_, index) => askAgain(`copy-${index}`));
      },
      {timeout: 300_000},
    );
    after(async () => {
      await site?.stop();
      await publisher.close();
    });

    for (const [index, [name, , expected]] of faults.entries()) {
      test(`${name}: ${expected.replace(/ /g, ' or ')}`, () => {
        const {status, header, json} = endings[index];
        assert.equal(header('access-control-allow-origin'), '*');
        assert.equal(header('x-content-type-options'), 'nosniff');
        const outcome = json.items?.length ? 'news' : json.error.kind;
        assert.ok(expected.split(' ').includes(outcome), `${outcome}: ${json.error?.message}`);
        assert.equal(status === 200, outcome === 'news');
        if (outcome !== 'news') assert.ok(json.error.message && json.error.hint);
      });

      test(`${name}: ${/^news$/.test(expected) ? 'the news' : 'the last copy'} where there is one`, () => {
        const {status, json} = endingsWithCopy[index];
        assert.equal(status, 200);
        assert.ok(json.items.length);
        if (!expected.includes('news')) assert.equal(json.items[0].title, 'محفوظ');
      });
    }
  });
}
