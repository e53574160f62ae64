// ALLOW=example.com deno run --allow-net --allow-env=ALLOW deno.js
import {createRelay} from 'npm:newsalist-widgets/relay';

const relay = createRelay({
  allow: (Deno.env.get('ALLOW') ?? '').split(/[\s,]+/).filter(Boolean),
  log: entry => console.log(JSON.stringify(entry)),
});

Deno.serve((request, {remoteAddr}) => relay(request, {client: remoteAddr.hostname}));
