// Builds cdn/ (for pages, Lit inside) and dist/ (for bundlers, Lit outside). `--analyze` writes and opens a picture of
// what weighs what in cdn/newsalist.js.
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {minifyHTMLLiterals} from 'minify-literals';
import {visualizer} from 'rollup-plugin-visualizer';
import {build} from 'vite';
import {writeIntegrity} from './integrity.mjs';
import {litPatch} from './lit-patch.mjs';

const tags = ['news-ticker', 'article-card', 'related-list', 'share-bar'];
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const notice = `/*! newsalist-widgets ${version} | MIT | includes lit, BSD-3-Clause, (c) Google LLC */`;
const analyze = process.argv.includes('--analyze');

const minifyLiterals = {
  name: 'minify-literals',
  enforce: 'pre',
  transform: {
    filter: {id: /\/src\/elements\/.*\.ts$/},
    handler: async (code, id) => (await minifyHTMLLiterals(code, {fileName: id})) ?? undefined,
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
}) {
  return build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [minifyLiterals, ...plugins],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      lib: {entry, formats, ...(fileName && {fileName: () => fileName}), name: 'newsalist'},
      rolldownOptions: {external, output: {minify, ...(minify && {postBanner: notice}), ...output}},
    },
  });
}

/** A name that filter lists let pass: they block addresses with `share` in them, whatever is inside. */
const unblocked = name => name.replace(/share-?/g, '');
const chunkFileNames = ({name}) => `chunks/${unblocked(name)}-[hash].js`;

function sourceFiles(folder) {
  const files = readdirSync(folder, {recursive: true}).filter(name => name.endsWith('.ts'));
  return files.map(name => join(folder, name));
}

/** `import('./x.js')`, but not the type `typeof import('./x.js')`. */
const lazyImport = /(?<!typeof )\bimport\('(\.[^']+)\.js'\)/g;

/** The modules of src/ that are imported only when used, as absolute paths. */
function lazyModules() {
  const modules = new Set();
  // The engine's own entry is no part of the script.
  for (const file of sourceFiles('src').filter(file => !file.endsWith('feed/feed.ts'))) {
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(lazyImport)) {
      modules.add(resolve(dirname(file), `${specifier}.ts`));
    }
  }
  return [...modules];
}

/**
 * A classic script cannot share code with what it imports, so each lazy module is built to stand alone, under a name
 * that holds its hash. Returns the file for each module.
 */
async function buildLazyModules() {
  const modules = lazyModules();
  if (!modules.length) return new Map();
  const [{output}] = await run({
    entry: Object.fromEntries(modules.map(module => [unblocked(basename(module, '.ts')), module])),
    formats: ['es'],
    outDir: 'cdn/lazy',
    output: {entryFileNames: '[name]-[hash].js', chunkFileNames: '[hash].js'},
  });
  const files = output.filter(({type, isEntry}) => type === 'chunk' && isEntry);
  return new Map(files.map(({facadeModuleId, fileName}) => [facadeModuleId, `lazy/${fileName}`]));
}

/** Points each `import('./x.js')` of the script at the file built for it, by its whole address. */
function importFromFiles(files) {
  return {
    name: 'import-from-files',
    enforce: 'pre',
    transform: {
      filter: {id: /\/src\/.*\.ts$/},
      handler(code, id) {
        const pointed = code.replace(lazyImport, (whole, specifier) => {
          const file = files.get(resolve(dirname(id), `${specifier}.ts`));
          return file ? `import(/* @vite-ignore */ scriptFolder + '${file}')` : whole;
        });
        if (pointed === code) return undefined;
        const tag = JSON.stringify(resolve('src/script-tag.ts'));
        return {code: `import {scriptFolder} from ${tag};${pointed}`, map: null};
      },
    },
  };
}

function elements(folder) {
  return Object.fromEntries(tags.map(tag => [tag, `${folder}/${tag}.ts`]));
}

rmSync('cdn', {recursive: true, force: true});
rmSync('dist', {recursive: true, force: true});

const lazyFiles = await buildLazyModules();

// One classic script with all elements, and the same with nothing left to import.
await run({
  entry: 'src/script.ts',
  formats: ['iife'],
  fileName: 'newsalist.js',
  outDir: 'cdn',
  plugins: [
    litPatch(),
    importFromFiles(lazyFiles),
    ...(analyze
      ? [visualizer({filename: 'stats.html', gzipSize: true, brotliSize: true, open: true})]
      : []),
  ],
});
await run({
  entry: 'src/script.ts',
  formats: ['iife'],
  fileName: 'newsalist.bundle.js',
  outDir: 'cdn',
  output: {codeSplitting: false},
  plugins: [litPatch()],
});

// One module an element, with what they share in chunks.
await run({
  entry: elements('src/elements'),
  formats: ['es'],
  outDir: 'cdn',
  output: {
    entryFileNames: '[name].js',
    chunkFileNames,
  },
  plugins: [litPatch()],
});

// For bundlers: Lit stays an import, names stay readable, types beside.
await run({
  entry: {
    index: 'src/index.ts',
    feed: 'src/feed/feed.ts',
    related: 'src/related/related.ts',
    ...elements('src/elements'),
  },
  formats: ['es'],
  outDir: 'dist',
  minify: false,
  external: [/^lit($|\/)/],
  output: {entryFileNames: '[name].js', chunkFileNames},
});
execFileSync('npx', ['tsc'], {stdio: 'inherit'});
writeIntegrity('cdn');
