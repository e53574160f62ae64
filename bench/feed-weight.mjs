// What a page downloads to read feeds: minified, brotli at its best, as a bundler would leave it.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {bundle} from './bundle.mjs';
import {peer} from './peers.mjs';

const READING = 'newsalist: RSS, Atom and JSON Feed, reading alone';
const ENGINE = 'newsalist: loadFeed, every common format at once';

const readers = {
  [READING]: `
    import {isJson, readXml, textOf} from '../src/feed/document.ts';
    import {readJson} from '../src/feed/json-document.ts';
    import {readJsonFeed} from '../src/feed/json-feed.ts';
    import {finish} from '../src/feed/steps.ts';
    export function read(input, options) {
      const text = finish(textOf(input, options));
      return finish(
        isJson(text) ? readJson(text, options, [readJsonFeed]) : readXml(text, options),
      );
    }`,
  'newsalist: loadFeed, what reads beside the feed': `export {loadFeed} from '../src/feed/load.ts'`,
  [ENGINE]: `
    export {loadFeed} from '../src/feed/load.ts';
    export {parseFeedLazily} from '../src/feed/parse-lazily.ts';
    export {readJson} from '../src/feed/json-document.ts';
    export {readJsonFeed} from '../src/feed/json-feed.ts';
    export {readWordPress} from '../src/feed/wordpress.ts';`,
  'newsalist: all that newsalist-widgets/feed exports': `export * from '../src/feed/feed.ts'`,
  [peer('feedsmith')]: `export {parseFeed} from 'feedsmith'`,
  [peer('@rowanmanning/feed-parser')]: `export {parseFeed} from '@rowanmanning/feed-parser'`,
};

/** Needs parts of Node, which only its own build for browsers brings along. */
const rssParser = readFileSync(
  new URL('node_modules/rss-parser/dist/rss-parser.min.js', import.meta.url),
  'utf8',
);

export async function measureFeedWeight() {
  const weights = {};
  for (const [name, code] of Object.entries(readers)) {
    const {atOnce, later} = await bundle(code);
    weights[name] = weigh(atOnce, later);
  }
  weights[peer('rss-parser')] = weigh([{code: rssParser}]);
  return {
    tables: [
      {
        title: 'Feed: weight in bytes; the peers do not fetch',
        columns: ['', 'minified', 'gzip 9', 'brotli 11', 'when needed, brotli'],
        rows: Object.entries(weights).map(([name, weight]) => [name, ...Object.values(weight)]),
      },
    ],
    budgets: [
      {name: `Weight of ${READING}`, value: weights[READING].brotli, most: 6500},
      {name: `Weight of ${ENGINE}`, value: weights[ENGINE].brotli, most: 9000},
    ],
  };
}

function weigh(atOnce, later = []) {
  return {
    minified: sum(atOnce, code => Buffer.byteLength(code)),
    gzip: sum(atOnce, code => gzipSync(code, {level: 9}).length),
    brotli: sum(atOnce, brotli),
    later: sum(later, brotli),
  };
}

const sum = (chunks, measure) => chunks.reduce((total, {code}) => total + measure(code), 0);

function brotli(code) {
  return brotliCompressSync(code, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}
