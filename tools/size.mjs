// What a page downloads for each way in: the file and all that it imports at once, as raw, gzip and brotli bytes. Fails past
// a budget. Needs the built files. What is imported only when used does not count.
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {build} from 'vite';

/** Budgets in bytes of gzip; kB are 1,000 bytes. */
const entries = [
  {name: 'all four elements, cdn/newsalist.js', files: ['cdn/newsalist.js'], budget: 18_000},
  {
    name: 'the same in one file, cdn/newsalist.bundle.js',
    files: ['cdn/newsalist.bundle.js'],
    budget: 30_000,
  },
  {
    name: 'ticker alone, cdn/news-ticker.js',
    files: withImports('cdn/news-ticker.js'),
    budget: 15_000,
  },
  {
    name: 'card alone, cdn/article-card.js',
    files: withImports('cdn/article-card.js'),
    budget: 15_000,
  },
  {
    name: 'related list alone, cdn/related-list.js',
    files: withImports('cdn/related-list.js'),
    budget: 15_500,
  },
  {
    name: 'share bar alone, cdn/share-bar.js',
    files: withImports('cdn/share-bar.js'),
    budget: 9_000,
  },
  {
    name: 'feed engine alone, newsalist-widgets/feed',
    code: await minified('dist/feed.js'),
    budget: 7_000,
  },
];

/** The file and what it imports statically, however deep. */
function withImports(file, seen = new Set()) {
  if (!seen.has(file)) {
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, specifier] of code.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)) {
      withImports(join(dirname(file), specifier), seen);
    }
  }
  return [...seen];
}

/** As a page's own bundler would make it. */
async function minified(input) {
  const {output} = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: input, formats: ['es']},
      rolldownOptions: {output: {minify: true}},
    },
  }).then(results => results[0]);
  return output.filter(({isEntry}) => isEntry).map(({code}) => code);
}

const gzip = code => gzipSync(code, {level: 9}).length;
const brotli = code =>
  brotliCompressSync(code, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
const sum = (codes, measure) => codes.reduce((total, code) => total + measure(code), 0);
const columns = (name, ...cells) =>
  name.padEnd(50) + cells.map(cell => String(cell).padStart(9)).join('');

let over = 0;
console.log(columns('', 'raw', 'gzip', 'brotli', 'budget'));
for (const {name, files, code, budget} of entries) {
  const codes = code ?? files.map(file => readFileSync(file));
  const weight = sum(codes, gzip);
  const mark = weight > budget ? '  OVER' : '';
  if (mark) over++;
  console.log(
    columns(
      name,
      sum(codes, c => Buffer.byteLength(c)),
      weight,
      sum(codes, brotli),
      budget,
    ) + mark,
  );
}
if (over) {
  console.error(`${over} past the budget. Import what few pages need only when it is used.`);
  process.exit(1);
}
