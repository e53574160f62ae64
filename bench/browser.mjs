// A headless Chromium with pages served from here, and its counters.
import {createServer} from 'node:http';
import {chromium} from 'playwright-core';
import {chrome} from '../tools/chrome.mjs';

/**
 * @param files Text by path, such as `/feed.xml`; what is not among them is an empty page.
 * @returns `open`, with a page of its own context for each call, and `close`.
 */
export async function openBrowser(files) {
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const [, ending] = /\.(js|xml)$/.exec(pathname) ?? [];
    const types = {js: 'text/javascript', xml: 'application/rss+xml'};
    response.writeHead(200, {
      'Content-Type': `${types[ending] ?? 'text/html'}; charset=utf-8`,
      // With these two the page's clock is exact to 5 µs.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end(files[pathname] ?? '<!doctype html><html lang="ar"><title>bench</title>');
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch(await chrome());

  async function open(path = '/', options = {}) {
    const context = await browser.newContext({viewport: {width: 900, height: 600}, ...options});
    const page = await context.newPage();
    page.on('pageerror', error => console.error(`${path}: ${error.message}`));
    await page.goto(`http://127.0.0.1:${server.address().port}${path}`);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    return {page, session, close: () => context.close()};
  }

  async function close() {
    await browser.close();
    server.close();
  }

  return {open, close};
}

/** Milliseconds of CPU that the page's main thread has used so far: on a busy machine the same as on an idle one. */
export async function mainThreadCpu(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
}

/** Bytes that the page holds once its garbage is gone. */
export async function heldBytes(session) {
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize, backingStorageSize} =
    await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** The browser's own record of what it did meanwhile. */
export async function trace(session, categories, during) {
  const events = [];
  session.on('Tracing.dataCollected', ({value}) => events.push(...value));
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {traceConfig: {includedCategories: categories}});
  await during();
  await session.send('Tracing.end');
  await complete;
  session.removeAllListeners('Tracing.dataCollected');
  return events;
}

export function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
