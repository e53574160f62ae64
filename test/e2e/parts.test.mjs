// What a part of the script needs itself is fetched beside it: a part behind another would be a hop of the network more.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const names = code => [...code.matchAll(/lazy\/[\w.-]+?-[\da-f]{8}\.js/g)].map(([name]) => name);
/** The parts that one fetches as soon as it is there: its first statement takes what it shares with others. */
const atOnce = code => names(/=>[^;]*/.exec(code)[0]);

describe('the parts of the script', () => {
  for (const file of ['newsalist.js', 'newsalist.hydrate.js']) {
    it(`are asked for all together by ${file}`, () => {
      const script = readFileSync(`cdn/${file}`, 'utf8');
      const calls = [...script.matchAll(/\w+\(("lazy\/[^"]+"(?:,"lazy\/[^"]+")*)\)/g)];
      let needs = 0;
      for (const [, listed] of calls) {
        const asked = names(listed);
        const [part] = asked;
        const needed = atOnce(readFileSync(`cdn/${part}`, 'utf8'));
        needs += needed.length;
        for (const need of needed) assert.ok(asked.includes(need), `${part} waits for ${need}`);
      }
      assert.ok(needs > 3, 'no part needs another');
    });
  }

  it('are all there', () => {
    const there = readdirSync('cdn/lazy').map(name => `lazy/${name}`);
    for (const name of names(readFileSync('cdn/newsalist.js', 'utf8')))
      assert.ok(there.includes(name), name);
  });
});
