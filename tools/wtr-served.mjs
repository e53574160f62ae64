// Gives the unit tests pages that a server drew, from the same sources that the browser is given: `/served?tag=…&…`.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'vite';

/** The server's module, with all that it imports in one file, for Node. */
async function serverModule() {
  const folder = await mkdtemp(join(tmpdir(), 'newsalist-server-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: {noExternal: true},
    build: {
      ssr: resolve('src/server/server.ts'),
      outDir: folder,
      target: 'es2022',
      rolldownOptions: {output: {entryFileNames: 'server.mjs', codeSplitting: false}},
    },
  });
  const module = await import(pathToFileURL(join(folder, 'server.mjs')));
  await rm(folder, {recursive: true});
  return module;
}

export function served() {
  let module;
  return {
    name: 'served',
    async serve({path, query}) {
      if (path !== '/served') return undefined;
      module ??= serverModule();
      const {renderElement} = await module;
      const {tag, ...options} = JSON.parse(query.asked, (key, value) =>
        key === 'published' ? new Date(value) : value,
      );
      const markup = await renderElement(tag, options);
      return {
        type: 'html',
        body: `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>صفحة</title><link rel="canonical" href="${options.url ?? ''}"><body>${markup}</body></html>`,
      };
    },
  };
}
