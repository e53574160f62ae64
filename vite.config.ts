// `npm start`: the demo, with the elements straight from src/ and the built files under /cdn/ as any server would give them.
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {extname, join} from 'node:path';
import {defineConfig, type Plugin} from 'vite';
import {docs} from './demo/docs/pages.mjs';
import {renderArticlePage, renderFrontPage, renderListPage} from './demo/pages.mjs';
import {relayBesideDemo} from './tools/dev-relay.mjs';

const elsewhere: Record<string, string> = {
  '/': '/demo/article.html',
  '/demo/': '/demo/index.html',
  '/demo/author.html': '/demo/section.html',
};

/** Writes the story that `?story=` asks for into the article page, as the newspaper's own server would. */
const newspaper: Plugin = {
  name: 'newspaper',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const {pathname, search} = new URL(request.url ?? '/', 'http://localhost');
      const other = elsewhere[pathname];
      if (!other) return next();
      response.writeHead(302, {Location: other + search}).end();
    });
  },
  transformIndexHtml: {
    order: 'pre',
    handler(html, {path, originalUrl}) {
      const {searchParams} = new URL(originalUrl ?? path, 'http://localhost');
      if (path === '/demo/article.html') return renderArticlePage(html, searchParams.get('story'));
      if (path === '/demo/front.html') return renderFrontPage(html);
      if (path === '/demo/section.html') return renderListPage(html, searchParams.get('name'));
      return html;
    },
  },
};

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/rss+xml',
};

/** The built files, untouched: Vite would rewrite the imports of what lies in its root. And the feeds, for any page to read. */
const builtFiles: Plugin = {
  name: 'built-files',
  configureServer(server) {
    server.middlewares.use(async (request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const file = join(import.meta.dirname, path);
      const isFile =
        /^\/(cdn|demo\/feeds)\/[\w./-]+$/.test(path) &&
        (await stat(file).then(
          s => s.isFile(),
          () => false,
        ));
      if (!isFile) return next();
      response.writeHead(200, {
        'Content-Type': types[extname(path)] ?? 'application/octet-stream',
        'Access-Control-Allow-Origin': '*',
      });
      createReadStream(file).pipe(response);
    });
  },
};

export default defineConfig({
  appType: 'mpa',
  publicDir: false,
  // Lit's production build: its development build writes a notice to the console.
  resolve: {conditions: ['module', 'browser', 'production']},
  // What the elements import is made of modules already, and a cache that several servers share is out of date for one of them.
  optimizeDeps: {noDiscovery: true},
  server: {open: '/demo/article.html', port: 5173},
  plugins: [relayBesideDemo, newspaper, docs(), builtFiles],
});
