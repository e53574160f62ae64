// The relay on Node's own server.
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {Relay, RelayContext} from '../relay.js';

export {guardedFetch, type GuardOptions} from './guarded-fetch.js';

export interface ListenerOptions {
  /** Whether there is a proxy in front, which says in `X-Forwarded-For` who asks. */
  trustProxy?: boolean | undefined;
}

/** Answers a request of Node's by the relay. */
export function relayListener(
  relay: Relay,
  {trustProxy = false}: ListenerOptions = {},
): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  return (incoming, outgoing) => {
    void answer(relay, incoming, outgoing, {client: clientOf(incoming, trustProxy)});
  };
}

/** A server that is listening when the promise is fulfilled. */
export async function serveRelay(
  relay: Relay,
  {port, host, ...options}: ListenerOptions & {port: number; host: string},
): Promise<Server> {
  const server = createServer(
    {headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 65_000},
    relayListener(relay, options),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return server;
}

async function answer(
  relay: Relay,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  context: RelayContext,
): Promise<void> {
  incoming.resume(); // of a body nothing is read
  const {method = 'GET', url, headers} = incoming;
  const question = {
    method,
    url: `http://${headers.host}${url}`,
    header: (name: string) => headers[name]?.toString(),
  };
  const {status, headers: given, body} = await relay.reply(question, context);
  outgoing.writeHead(status, given).end(body);
}

/** Who the nearest proxy says asks it: all that stands before may be invented. */
function clientOf({socket, headers}: IncomingMessage, trustProxy: boolean): string | undefined {
  const forwarded = trustProxy ? [headers['x-forwarded-for']].flat().pop() : '';
  return forwarded?.split(',').pop()?.trim() || socket.remoteAddress;
}
