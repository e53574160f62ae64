// Answers for the network in unit tests: `fetch` gives what the test has scripted, and the real one comes back after each.

export interface AskedFor {
  url: string;
  init: RequestInit;
}

/** Where an answer comes from, as the browser's Resource Timing tells pages of the same origin. */
type Via = 'network' | 'cache';

export interface LateAnswer {
  resolve: (body: BodyInit, init?: ResponseInit) => void;
  /** As when the connection breaks. */
  reject: () => void;
}

type Script = (signal?: AbortSignal | null) => Promise<Response>;

const realFetch = globalThis.fetch;
const cached = new Set<string>();
const scripts = new Map<string, Script[]>();

/** Every request since the test began, in order. */
export const requests: AskedFor[] = [];

/** How often an address was asked for. */
export const timesAsked = (url: string): number =>
  requests.filter(asked => asked.url === absolute(url)).length;

/** Scripts one answer. Several for an address are given in turn, the last one again and again. */
export function answer(url: string, body: BodyInit | null, init?: ResponseInit): void {
  script(url, () => Promise.resolve(new Response(body, init)));
}

/** Scripts an answer that the browser has from an earlier visit. */
export function answerFromCache(url: string, body: BodyInit, init?: ResponseInit): void {
  script(url, () => Promise.resolve(new Response(body, init)), 'cache');
}

/** Scripts what a polyfilled or patched `fetch` gives. */
export function answerWith(url: string, give: (signal?: AbortSignal | null) => unknown): void {
  script(url, signal => Promise.resolve(give(signal) as Response));
}

/** Scripts an address that cannot be reached, or not be read by this page. */
export function refuse(url: string): void {
  script(url, () => Promise.reject(new TypeError('Failed to fetch')));
}

/** Scripts an answer that comes when the test says so. */
export function answerLater(url: string): LateAnswer {
  let resolve: (response: Response) => void;
  let reject: (reason: unknown) => void;
  const promise = new Promise<Response>((...settle) => ([resolve, reject] = settle));
  script(url, signal => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
    return promise;
  });
  return {
    resolve: (body, init) => resolve(new Response(body, init)),
    reject: () => reject(new TypeError('Failed to fetch')),
  };
}

/** A feed with these headlines. */
export function rss(...titles: string[]): string {
  const items = titles.map(
    title => `<item><title>${title}</title><link>https://news.example/${title}</link></item>`,
  );
  return `<rss version="2.0"><channel><title>أخبار</title>${items.join('')}</channel></rss>`;
}

/** A feed that asks its readers to wait so many minutes. */
export function rssWithTtl(minutes: number, ...titles: string[]): string {
  return rss(...titles).replace('<item>', `<ttl>${minutes}</ttl><item>`);
}

function script(url: string, give: Script, via: Via = 'network'): void {
  const address = absolute(url);
  const next = (signal?: AbortSignal | null) => {
    if (via === 'cache') cached.add(address);
    else cached.delete(address);
    return give(signal);
  };
  scripts.set(address, [...(scripts.get(address) ?? []), next]);
  globalThis.fetch = fakeFetch;
  performance.getEntriesByName = name => [
    {transferSize: cached.has(name) ? 0 : 1000} as PerformanceResourceTiming,
  ];
}

async function fakeFetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const url = absolute(input instanceof Request ? input.url : `${input}`);
  requests.push({url, init});
  const waiting = scripts.get(url);
  const next = waiting && (waiting.length > 1 ? waiting.shift() : waiting[0]);
  if (!next) throw new TypeError(`The test has no answer for ${url}`);
  return next(init.signal);
}

function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}

afterEach(() => {
  globalThis.fetch = realFetch;
  Reflect.deleteProperty(performance, 'getEntriesByName'); // the own one, which hid the platform's
  scripts.clear();
  cached.clear();
  requests.length = 0;
});
