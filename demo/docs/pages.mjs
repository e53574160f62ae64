// The Markdown of docs/, and what stands beside it at the top of the repository, as pages on which the examples run.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {escape, markdownToHtml} from './markdown.mjs';

const root = join(import.meta.dirname, '../..');

/** Pages that are not in docs/, by the name they get beside it. */
const atTop = {
  'README.md': 'start',
  'README.ar.md': 'start.ar',
  'CONTRIBUTING.md': 'contributing',
  'CHANGELOG.md': 'changelog',
};

/** What examples are written with, and what stands for it in the demo. */
const demoAddresses = {
  'https://example.com/feed.xml': '/demo/feeds/rss.xml',
  'https://example.com/article': '/demo/article.html',
  'https://example.com/v1/newsalist.js': '/cdn/newsalist.js',
  'https://example.com/v1/feed-parser.js': '/cdn/feed-parser.js',
};

/** Address of a page → its file in the repository. Names that filter lists block lose what they are blocked for. */
export function docsPages() {
  const files = readdirSync(join(root, 'docs'), {recursive: true})
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.md'));
  const named = files.map(file => [
    file.replace(/README\.md$/, 'index').replace(/(?:share-)?([^/]*?)(?:\.md)?$/, '$1'),
    `docs/${file}`,
  ]);
  const top = Object.entries(atTop).map(([file, name]) => [name, file]);
  return new Map([...named, ...top].map(([name, file]) => [`/demo/docs/${name}.html`, file]));
}

/** @returns HTML; absent when there is no such page. */
export function renderDocsPage(path) {
  const pages = docsPages();
  const file = pages.get(path);
  if (!file) return undefined;
  const addresses = new Map([...pages].map(([address, name]) => [name, address]));
  const text = readFileSync(join(root, file), 'utf8');
  const isArabic = file.endsWith('.ar.md');
  const address = href => {
    if (/^(#|[a-z]+:)/.test(href)) return escape(href);
    const [target, fragment] = href.split('#');
    const linked = posix.join(dirname(file), target);
    return escape((addresses.get(linked) ?? `/${linked}`) + (fragment ? `#${fragment}` : ''));
  };
  const live = code =>
    Object.entries(demoAddresses).reduce((html, [from, to]) => html.replaceAll(from, to), code);
  const [, title = 'newsalist-widgets'] = /^# (.*)$/m.exec(text) ?? [];
  const links = [...pages].filter(([page]) => page.startsWith('/demo/docs/elements/'));
  return `<!doctype html>
<html lang="${isArabic ? 'ar' : 'en'}" dir="${isArabic ? 'rtl' : 'ltr'}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escape(title.replaceAll('`', ''))}</title>
    <link rel="icon" href="/demo/pictures/logo.svg" />
    <link rel="stylesheet" href="/demo/docs/docs.css" />
    <link rel="modulepreload" href="/cdn/feed-parser.js" />
    <script async src="/cdn/newsalist.js"></script>
    <script type="module" src="/demo/docs/copy.mjs"></script>
  </head>
  <body>
    <header>
      <a class="home" href="/demo/docs/index.html" dir="ltr"><img src="/demo/pictures/logo.svg" alt="" width="28" height="28" />newsalist-widgets</a>
      <nav aria-label="${isArabic ? 'العناصر' : 'Elements'}" dir="ltr">
        ${links.map(([page, name]) => link(page, name, page === path)).join('\n        ')}
      </nav>
    </header>
    <main>
${markdownToHtml(text, {address, live})}
    </main>
  </body>
</html>`;
}

function link(page, file, isCurrent) {
  const tag = posix.basename(file, '.md');
  const name = tag === 'README' ? 'All elements' : `&lt;${tag}&gt;`;
  return `<a href="${page}"${isCurrent ? ' aria-current="page"' : ''}>${name}</a>`;
}

/** For Vite's server. */
export function docs() {
  return {
    name: 'docs',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const html = renderDocsPage(path.replace(/\/$/, '/index.html'));
        if (!html) return next();
        response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'});
        response.end(await server.transformIndexHtml(path, html));
      });
    },
  };
}
