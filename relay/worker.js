// The relay as a Cloudflare Worker. ALLOW in wrangler.jsonc says whose feeds it reads.
import {env} from 'cloudflare:workers';
import {createRelay} from 'newsalist-widgets/relay';

const relay = createRelay({
  allow: env.ALLOW.split(/[\s,]+/).filter(Boolean),
  log: entry => console.log(entry),
});

export default {
  fetch: (request, _, context) =>
    relay(request, {
      client: request.headers.get('cf-connecting-ip') ?? undefined,
      waitUntil: work => context.waitUntil(work),
    }),
};
