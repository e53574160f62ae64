// ALLOW=example.com bun bun.js
import {createRelay} from 'newsalist-widgets/relay';

const relay = createRelay({
  allow: (process.env.ALLOW ?? '').split(/[\s,]+/).filter(Boolean),
  log: entry => console.log(JSON.stringify(entry)),
});

Bun.serve({
  fetch: (request, server) => relay(request, {client: server.requestIP(request)?.address}),
});
