#!/usr/bin/env node
// `npx newsalist-relay --allow example.com`
import {parseArgs} from 'node:util';
import {createRelay, type RelayLog} from '../relay.js';
import {guardedFetch, serveRelay} from './server.js';

const USAGE = `Reads feeds for pages of other sites, as JSON Feed.

  newsalist-relay --allow example.com [--allow '*.example.org'] [options]

  --allow HOST         host whose feeds may be read, as often as needed; *.HOST for all below it
  --port N             8787
  --host ADDRESS       address to listen at; 127.0.0.1, so that only this machine is answered
  --fresh SECONDS      how long a copy serves before its publisher is asked again; 60
  --stale SECONDS      how long it serves while the publisher is down; 86400
  --memory MB          memory for copies; 128
  --rate N             requests a minute from one address; 3000
  --upstream-rate N    requests a minute to one publisher's host; 120
  --trust-proxy        readers come through a proxy that sets X-Forwarded-For
  --allow-private      allowed hosts may be in a private network
  --quiet              logs no answers, only requests to publishers
  --help

Then ask for http://127.0.0.1:8787/feed?url=https://example.com/feed/
`;

function readOptions(args: string[]) {
  const text = {type: 'string'} as const;
  const flag = {type: 'boolean'} as const;
  const {values} = parseArgs({
    args,
    options: {
      allow: {type: 'string', multiple: true},
      port: text,
      host: text,
      fresh: text,
      stale: text,
      memory: text,
      rate: text,
      'upstream-rate': text,
      'trust-proxy': flag,
      'allow-private': flag,
      quiet: flag,
      help: flag,
    },
  });
  const number = (name: 'port' | 'fresh' | 'stale' | 'memory' | 'rate' | 'upstream-rate') => {
    const value = values[name];
    if (value === undefined) return undefined;
    if (/^\d+$/.test(value)) return Number(value);
    throw new TypeError(`--${name} takes a number, not "${value}".`);
  };
  return {values, number};
}

function write(entry: object): void {
  process.stdout.write(`${JSON.stringify({time: new Date().toISOString(), ...entry})}\n`);
}

async function main(args: string[]): Promise<void> {
  const {values, number} = readOptions(args);
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const allow = (values.allow ?? []).flatMap(hosts => hosts.split(/[\s,]+/)).filter(Boolean);
  if (!allow.length) throw new TypeError('No host is allowed: say --allow example.com.');
  const allowPrivate = values['allow-private'] ?? false;
  const relay = createRelay({
    allow,
    allowPrivate,
    fetch: guardedFetch({allowPrivate}),
    memoryBytes: (number('memory') ?? 128) * 1e6,
    freshSeconds: number('fresh'),
    staleSeconds: number('stale'),
    requestsPerMinute: number('rate'),
    upstreamPerMinute: number('upstream-rate'),
    log: (entry: RelayLog) => {
      if (!values.quiet || entry.event !== 'answer') write(entry);
    },
  });
  const host = values.host ?? '127.0.0.1';
  const server = await serveRelay(relay, {
    host,
    port: number('port') ?? 8787,
    trustProxy: values['trust-proxy'],
  });
  const address = server.address();
  write({event: 'listening', host, port: typeof address === 'object' && address?.port, allow});
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeIdleConnections();
    });
  }
}

try {
  await main(process.argv.slice(2));
} catch (cause) {
  process.stderr.write(`${(cause as Error).message}\nSee newsalist-relay --help.\n`);
  process.exitCode = 2;
}
