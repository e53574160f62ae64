// The files of a folder, as any server of static files gives them: compressed, and with how long they may be kept.
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {gzipSync} from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/rss+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** @returns A listener for `createServer` of node:http. */
export function siteServer(folder) {
  return async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
    const ending = extname(path);
    try {
      const body = await readFile(join(folder, path));
      const isText = /^\.(html|css|js|json|xml|txt|svg)$/.test(ending);
      response.writeHead(200, {
        'Content-Type': types[ending] ?? 'application/octet-stream',
        'Cache-Control': ending === '.html' ? 'no-cache' : 'max-age=31536000, immutable',
        ...(isText && {'Content-Encoding': 'gzip'}),
      });
      response.end(isText ? gzipSync(body) : body);
    } catch {
      response.writeHead(404).end();
    }
  };
}
