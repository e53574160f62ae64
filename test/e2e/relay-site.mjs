// What the relay's tests run against: the relay built from src/, and publishers whose servers do as they are told.
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import http from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {Miniflare} from 'miniflare';
import {build} from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds files of src/ into a folder of their own. */
async function buildEntries(entries) {
  const folder = await mkdtemp(join(tmpdir(), 'relay-'));
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: {alias: {'newsalist-widgets/relay': join(root, 'src/relay/relay.ts')}},
    build: {
      outDir: folder,
      target: 'es2022',
      minify: false,
      lib: {entry: entries, formats: ['es']},
      rolldownOptions: {
        external: [/^(node|cloudflare):/],
        output: {entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs'},
      },
    },
  });
  return {folder, remove: () => rm(folder, {recursive: true})};
}

/** The relay and what belongs to it on Node: `createRelay`, `guardedFetch`, `serveRelay`, `relayListener`. */
export async function importRelay() {
  const {folder, remove} = await buildEntries({
    relay: join(root, 'src/relay/relay.ts'),
    node: join(root, 'src/relay/node/server.ts'),
    cli: join(root, 'src/relay/node/cli.ts'),
  });
  const load = name => import(pathToFileURL(join(folder, `${name}.mjs`)));
  return {...(await load('relay')), ...(await load('node')), cli: join(folder, 'cli.mjs'), remove};
}

/**
 * The worker that the package ships, in workerd as at Cloudflare's edge. What it asks for reaches `upstream`, whatever the host.
 *
 * @param given.options For `createRelay`, in place of what the worker sets.
 * @param given.cachePersist Folder in which the Cache API keeps what it has, for another worker to find.
 */
export async function startWorker(upstream, {allow, options, cachePersist = false}) {
  const {folder, remove} = await buildEntries({worker: join(root, 'relay/worker.js')});
  let code = await readFile(join(folder, 'worker.mjs'), 'utf8');
  if (options) code = code.replace('createRelay({', `createRelay({...${JSON.stringify(options)},`);
  const worker = new Miniflare({
    modules: [{type: 'ESModule', path: 'worker.mjs', contents: code}],
    bindings: {ALLOW: allow},
    compatibilityDate: '2026-07-01',
    host: '127.0.0.1',
    port: 0,
    cf: false,
    cachePersist,
    // It tells at length of what publishers do wrong.
    handleRuntimeStdio(output, errors) {
      output.resume();
      errors.resume();
    },
    outboundService: {external: {address: `127.0.0.1:${upstream.port}`, http: {}}},
  });
  const {origin} = await worker.ready;
  return {
    origin,
    close: async () => {
      await worker.dispose();
      await remove();
    },
  };
}

/** A publisher's server. `asked` holds the requests, in order; `answer` may be replaced. */
export async function startPublisher(answer) {
  const publisher = {asked: [], answer};
  const server = http.createServer((request, response) => {
    publisher.asked.push({url: request.url, ...request.headers});
    publisher.answer(request, response);
  });
  // A connection that is closed just when it is used again would be one more fault.
  server.keepAliveTimeout = 60_000;
  server.on('clientError', (error, socket) => socket.destroy());
  await listen(server);
  const {port} = server.address();
  return Object.assign(publisher, {
    port,
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    close: () => close(server),
  });
}

export async function listen(server) {
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
}

export async function close(server) {
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
}

/** A feed as old sites have it: no CORS header will come with it. */
export function rss(...titles) {
  const items = titles.map(
    (title, index) =>
      `<item><title>${title}</title><link>/story-${index}</link><category>اقتصاد</category></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>أخبار المدينة</title><language>ar</language>${items.join('')}</channel></rss>`;
}

export function sendRss(response, ...titles) {
  response.writeHead(200, {'content-type': 'application/rss+xml'}).end(rss(...titles));
}
