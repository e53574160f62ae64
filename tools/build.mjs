// Builds cdn/ (for pages, Lit inside) and dist/ (for bundlers, Lit outside). `--analyze` writes and opens a picture of
// what weighs what in cdn/newsalist.js.
import {execFileSync} from 'node:child_process';
import {copyFileSync, readFileSync, rmSync} from 'node:fs';
import {minifyHTMLLiterals} from 'minify-literals';
import {visualizer} from 'rollup-plugin-visualizer';
import {build} from 'vite';
import {writeIntegrity} from './integrity.mjs';
import {buildClassicScript} from './classic-script.mjs';
import {writeEditorData} from './editor-data.mjs';
import {litPatch} from './lit-patch.mjs';
import {minifyChunks} from './minify.mjs';
import {modulesAtOnce} from './modules-at-once.mjs';

const tags = [
  'news-ticker',
  'article-card',
  'related-list',
  'share-bar',
  'follow-bar',
  'article-view',
  'news-list',
  'article-nav',
  'author-box',
];
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const ownNotice = `/*! newsalist-widgets ${version} | MIT */`;
const notice = `/*! newsalist-widgets ${version} | MIT | includes lit, BSD-3-Clause, (c) Google LLC */`;
const noticeOf = ({moduleIds}) =>
  moduleIds.some(id => /[\\/]node_modules[\\/]@?lit\b/.test(id)) ? notice : ownNotice;
const analyze = process.argv.includes('--analyze');

/** By source: every build reads the same files, and this takes longer than all the rest of it. */
const minifiedLiterals = new Map();

const minifyLiterals = {
  name: 'minify-literals',
  enforce: 'pre',
  transform: {
    filter: {id: /\/src\/elements\/.*\.ts$/},
    async handler(code, id) {
      if (!minifiedLiterals.has(code)) {
        minifiedLiterals.set(code, minifyHTMLLiterals(code, {fileName: id}));
      }
      return (await minifiedLiterals.get(code)) ?? undefined;
    },
  },
};

function run({
  entry,
  formats,
  fileName,
  outDir,
  minify = true,
  output = {},
  external = [],
  plugins = [],
  write = true,
  preserveEntrySignatures,
}) {
  return build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [minifyLiterals, ...plugins, ...(minify && write ? [minifyChunks] : [])],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      write,
      sourcemap: true,
      lib: {entry, formats, ...(fileName && {fileName: () => fileName}), name: 'newsalist'},
      rolldownOptions: {
        external,
        ...(preserveEntrySignatures && {preserveEntrySignatures}),
        output: {minify, ...(minify && {postBanner: noticeOf}), ...output},
      },
    },
  });
}

/**
 * What makes a feed of an answer is one file for every way in, under a name that a page can write down: it comes beside the feed, and
 * scripts leave it out.
 */
const PARSER = 'feed-parser.js';
const parserApart = {
  name: 'parser-apart',
  enforce: 'pre',
  resolveId: {
    filter: {id: /\/parse-lazily\.js$/},
    handler: () => ({id: PARSER, external: true}),
  },
};
/** Where modules have it. */
const parserAbove = {
  name: 'parser-above',
  renderChunk: (code, {fileName}) => ({
    code: code.replace(
      /\bimport\((["'`])feed-parser\.js\1\)/,
      `import("${fileName.includes('/') ? '..' : '.'}/${PARSER}")`,
    ),
    map: null,
  }),
};

/** A name that filter lists let pass: they block addresses with `share` in them, whatever is inside. */
const unblocked = name => name.replace(/share-?/g, '');
const chunkFileNames = ({name}) => `chunks/${unblocked(name)}-[hash].js`;

function elements(folder) {
  return Object.fromEntries(tags.map(tag => [tag, `${folder}/${tag}.ts`]));
}

rmSync('cdn', {recursive: true, force: true});
rmSync('dist', {recursive: true, force: true});

// One classic script with all elements, and the same with nothing left to import.
const classic = {
  outDir: 'cdn',
  partName: (name, hash) => `lazy/${unblocked(name)}-${hash}.js`,
  notice,
  partNotice: ownNotice,
  plugins: () => [minifyLiterals, litPatch(), parserApart],
};
await buildClassicScript({
  ...classic,
  entry: 'src/script.ts',
  fileName: 'newsalist.js',
  analyze:
    analyze && visualizer({filename: 'stats.html', gzipSize: true, brotliSize: true, open: true}),
});
// The first once more, for pages that a server drew.
await buildClassicScript({
  ...classic,
  entry: 'src/hydrate-script.ts',
  fileName: 'newsalist.hydrate.js',
});
await run({
  entry: 'src/script.ts',
  formats: ['iife'],
  fileName: 'newsalist.bundle.js',
  outDir: 'cdn',
  output: {codeSplitting: false},
  plugins: [litPatch()],
});

await run({
  entry: {[PARSER.replace('.js', '')]: 'src/feed/parse-lazily.ts'},
  formats: ['es'],
  outDir: 'cdn',
  preserveEntrySignatures: 'allow-extension',
  output: {entryFileNames: '[name].js', chunkFileNames},
});

// One module an element. What all elements need is one chunk, and what all need that read a feed is another: the bundler by itself
// would set apart what parts need as well, and a page would fetch a dozen.
const modules = {
  entry: elements('src/elements'),
  formats: ['es'],
  outDir: 'cdn',
  plugins: [litPatch(), parserApart, parserAbove],
};
const names = {entryFileNames: '[name].js', chunkFileNames};
const [{output}] = await run({...modules, write: false, output: {...names, minify: false}});
const chunks = new Map(output.map(chunk => [chunk.fileName, chunk]));
const needs = tags.map(tag => modulesAtOnce(chunks, `${tag}.js`));
const isReader = ids => [...ids].some(id => id.endsWith('/feed/store.ts'));
const readers = needs.filter(isReader);
// With what these are drawn, which must not fetch what reads feeds.
const others = tags
  .filter((_, index) => !isReader(needs[index]))
  .flatMap(tag => [`${tag}.js`, ...chunks.get(`${tag}.js`).dynamicImports])
  .map(name => modulesAtOnce(chunks, name));
const isIn = (id, some) => some.every(ids => ids.has(id));
await run({
  ...modules,
  output: {
    ...names,
    codeSplitting: {
      groups: [
        {name: 'element', test: id => isIn(id, readers) && others.some(ids => ids.has(id))},
        {name: 'feed', test: id => isIn(id, readers)},
      ],
    },
  },
});

// For hosts that allow frames alone.
for (const name of ['frame', 'frame-height']) {
  await run({
    entry: `src/frame/${name}.ts`,
    formats: ['iife'],
    fileName: `${name}.js`,
    outDir: 'cdn',
  });
}
copyFileSync('src/frame/frame.html', 'cdn/frame.html');

// For bundlers: Lit stays an import, names stay readable, types beside.
await run({
  entry: {
    index: 'src/index.ts',
    feed: 'src/feed/feed.ts',
    related: 'src/related/related.ts',
    server: 'src/server/server.ts',
    hydrate: 'src/hydrate.ts',
    ...elements('src/elements'),
  },
  formats: ['es'],
  outDir: 'dist',
  minify: false,
  external: [/^(lit|@lit-labs\/ssr(-client)?)($|\/)/, 'dompurify'],
  output: {entryFileNames: '[name].js', chunkFileNames},
});
// The relay for servers: the handler for every runtime, and what it is on Node.
await run({
  entry: {
    relay: 'src/relay/relay.ts',
    'relay-node': 'src/relay/node/server.ts',
    'relay-cli': 'src/relay/node/cli.ts',
  },
  formats: ['es'],
  outDir: 'dist',
  minify: false,
  external: [/^node:/],
  output: {entryFileNames: '[name].js', chunkFileNames},
});
execFileSync('npx', ['tsc'], {stdio: 'inherit'});
execFileSync('npx', ['tsc', '-p', 'src/relay/node'], {stdio: 'inherit'});
writeEditorData('dist');
writeIntegrity('cdn', version);
