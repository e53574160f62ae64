// Servers and a browser for the end-to-end tests: the library's own origin, and pages on another.
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';
import {chromium} from 'playwright-core';
import {chrome} from '../../tools/chrome.mjs';

const root = join(import.meta.dirname, '../..');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/rss+xml',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * Serves the repository's files to every origin, as a CDN and a publisher's server would.
 *
 * @returns `origin`, `requests` (paths, in order) and `close()`.
 */
export async function serveFiles() {
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    requests.push(path);
    try {
      const body = await readFile(join(root, path));
      response.writeHead(200, {
        'Content-Type': types[extname(path)] ?? 'application/octet-stream',
        'Access-Control-Allow-Origin': '*',
      });
      response.end(body);
    } catch {
      response.writeHead(404, {'Access-Control-Allow-Origin': '*'}).end();
    }
  });
  return {requests, ...(await listen(server))};
}

/** Serves one page, with the headers given; nothing else, such as an icon, is missing. */
export async function servePage(html, headers = {}) {
  const server = createServer((request, response) => {
    if (request.url !== '/') return response.writeHead(204).end();
    response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', ...headers});
    response.end(html);
  });
  return listen(server);
}

export async function listen(server) {
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise(resolve => server.close(resolve));
    },
  };
}

export async function openBrowser() {
  return chromium.launch(await chrome());
}

/**
 * Opens an address in a page that notes what a host would complain of: errors, console output, layout shifts, and the
 * elements' events.
 */
export async function visit(browser, address, {width = 1280, height = 900, ...options} = {}) {
  const context = await browser.newContext({viewport: {width, height}, ...options});
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', error => complaints.push(`uncaught: ${error.message}`));
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    window.layoutShift = 0;
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) window.layoutShift += entry.value;
    }).observe({type: 'layout-shift', buffered: true});
    window.newsEvents = [];
    for (const type of ['news-load', 'news-error', 'news-select', 'news-share']) {
      addEventListener(type, ({target, error, network, outcome}) =>
        window.newsEvents.push({
          type,
          tag: target.localName,
          kind: error?.kind,
          hint: error?.hint,
          network,
          outcome,
        }),
      );
    }
  });
  await page.goto(address);
  return {
    page,
    complaints,
    layoutShift: () => page.evaluate(() => window.layoutShift),
    events: () => page.evaluate(() => window.newsEvents),
    close: () => context.close(),
  };
}
