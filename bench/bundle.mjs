// Bundles source as a page's own bundler would, minified, so that nothing has to be built first.
import {join} from 'node:path';
import {build} from 'vite';

const folder = import.meta.dirname;

/**
 * @param code A module, as if it lay in this folder.
 * @returns Chunks: `atOnce`, the entry first, with what it imports; `later`, what it imports when needed.
 */
export async function bundle(code) {
  const entry = join(folder, 'entry.js');
  const given = {
    name: 'given-code',
    enforce: 'pre',
    resolveId: id => (id === entry ? id : undefined),
    load: id => (id === entry ? code : undefined),
  };
  const [{output}] = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: folder,
    plugins: [given],
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      write: false,
      target: 'es2022',
      lib: {entry, formats: ['es'], fileName: () => 'entry.js'},
      rolldownOptions: {output: {minify: true}},
    },
  });
  const chunks = new Map(output.map(chunk => [chunk.fileName, chunk]));
  const atOnce = withImports(chunks, 'entry.js');
  return {atOnce, later: output.filter(chunk => !atOnce.includes(chunk))};
}

function withImports(chunks, fileName, seen = new Set()) {
  const chunk = chunks.get(fileName);
  if (!seen.has(chunk)) {
    seen.add(chunk);
    for (const imported of chunk.imports) withImports(chunks, imported, seen);
  }
  return [...seen];
}
