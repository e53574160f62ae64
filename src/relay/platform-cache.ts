import type {Copy} from './copy.js';

/** What outlives this process, or is shared by several. */
export interface PlatformCache {
  read(url: string): Promise<Copy | undefined>;
  store(url: string, copy: Copy): Promise<void>;
}

const HEADER = 'newsalist-copy';

/**
 * The runtime's Cache API; undefined where there is none.
 *
 * @param staleSeconds How long a copy is kept.
 */
export function platformCache(staleSeconds: number): PlatformCache | undefined {
  const {caches} = globalThis as {caches?: CacheStorage & {default?: Cache}};
  if (!caches) return undefined;
  const open = async () => caches.default ?? caches.open('newsalist-relay');
  // A host that nobody can ask for: the cache may be the one that answers readers.
  const key = (url: string) => `https://relay.invalid/copy/${encodeURIComponent(url)}`;
  return {
    async read(url) {
      try {
        const response = await (await open()).match(key(url));
        const facts = response?.headers.get(HEADER);
        if (!response || !facts) return undefined;
        const {encoding, ...rest} = JSON.parse(facts) as Omit<Copy, 'body'> & {encoding?: 'gzip'};
        return {...rest, body: {bytes: new Uint8Array(await response.arrayBuffer()), encoding}};
      } catch {
        return undefined; // a cache that fails is one that has nothing
      }
    },
    async store(url, {body: {bytes, encoding}, ...facts}) {
      const response = new Response(bytes, {
        headers: {
          'content-type': 'application/octet-stream',
          'cache-control': `public, max-age=${staleSeconds}`,
          [HEADER]: JSON.stringify({...facts, encoding}),
        },
      });
      try {
        await (await open()).put(key(url), response);
      } catch {
        // Full, or not allowed here: then the publisher is asked again.
      }
    },
  };
}
