// What a page downloads for each way in: the file and all that it imports at once, as raw, gzip and brotli bytes. Fails past
// a budget. Needs the built files. What is imported only when used does not count.
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {build} from 'vite';

/**
 * In bytes of gzip; a kB is 1,000 bytes. `budget` is what a change may not pass. `goal` is where it is to come down to.
 */
const entries = [
  {name: 'all four, cdn/newsalist.js', files: ['cdn/newsalist.js'], budget: 17_400},
  {name: 'what reads feeds, cdn/feed-parser.js', files: ['cdn/feed-parser.js'], budget: 6_700},
  {
    name: 'in one file, cdn/newsalist.bundle.js',
    files: ['cdn/newsalist.bundle.js'],
    budget: 88_000,
  },
  {
    name: 'drawn by a server, cdn/newsalist.hydrate.js',
    files: ['cdn/newsalist.hydrate.js'],
    budget: 20_600,
  },
  {
    name: 'cdn/news-ticker.js',
    files: withImports('cdn/news-ticker.js'),
    budget: 17_000,
    goal: 15_000,
  },
  {name: 'cdn/article-card.js', files: withImports('cdn/article-card.js'), budget: 14_250},
  {name: 'cdn/related-list.js', files: withImports('cdn/related-list.js'), budget: 14_250},
  {name: 'cdn/share-bar.js', files: withImports('cdn/share-bar.js'), budget: 8_300},
  {name: 'cdn/follow-bar.js', files: withImports('cdn/follow-bar.js'), budget: 13_600},
  {name: 'cdn/article-view.js', files: withImports('cdn/article-view.js'), budget: 33_500},
  {name: 'cdn/news-list.js', files: withImports('cdn/news-list.js'), budget: 24_800},
  {name: 'cdn/article-nav.js', files: withImports('cdn/article-nav.js'), budget: 21_800},
  {name: 'cdn/author-box.js', files: withImports('cdn/author-box.js'), budget: 17_500},
  {
    name: 'newsalist-widgets/feed',
    code: await minified('dist/feed.js'),
    budget: 11_600,
    goal: 7_000,
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

/** As a page's own bundler would make it: the entry and what it imports at once. */
async function minified(input) {
  const [{output}] = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: input, formats: ['es']},
      rolldownOptions: {output: {minify: true}},
    },
  });
  const chunks = new Map(output.map(chunk => [chunk.fileName, chunk]));
  const wanted = new Set(output.filter(({isEntry}) => isEntry).map(({fileName}) => fileName));
  for (const name of wanted) chunks.get(name).imports.forEach(imported => wanted.add(imported));
  return [...wanted].map(name => chunks.get(name).code);
}

const gzip = code => gzipSync(code, {level: 9}).length;
const brotli = code =>
  brotliCompressSync(code, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
const sum = (codes, measure) => codes.reduce((total, code) => total + measure(code), 0);
const columns = (name, ...cells) =>
  name.padEnd(40) + cells.map(cell => String(cell).padStart(9)).join('');

let over = 0;
console.log(columns('', 'raw', 'gzip', 'brotli', 'budget', 'goal'));
for (const {name, files, code, budget, goal = '-'} of entries) {
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
      goal,
    ) + mark,
  );
}
if (over) {
  console.error(`${over} past the budget. Import what few pages need only when it is used.`);
  process.exit(1);
}
