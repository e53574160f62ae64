import {FeedError} from '../feed/feed-error.js';
import {checkFeed} from '../feed/doctor.js';
import {asRelayError} from './relay-error.js';
import {jsonReply, type Reply} from './reply.js';
import {followRedirects, type UpstreamOptions} from './upstream.js';

/** What the doctor says of a feed, as JSON. Of the feed itself, what is no article. */
export async function checkReply(
  url: string,
  options: Pick<UpstreamOptions, 'check' | 'fetch'>,
): Promise<Reply> {
  const ask = async (address: unknown, {headers, signal}: RequestInit = {}) => {
    try {
      const given = Object.fromEntries(new Headers(headers));
      const asked = await followRedirects(
        String(address),
        given,
        signal ?? new AbortController().signal,
        options,
      );
      return asked.url === url ? asked.response : redirected(asked.response, asked.url);
    } catch (cause) {
      const {message, hint} = asRelayError(cause);
      throw new FeedError('network', message, hint);
    }
  };
  const {feed, error, ...report} = await checkFeed(url, ask);
  return jsonReply({
    ...report,
    ...(feed && {feed: {...feed, articles: undefined}}),
    ...(error && {
      error: {kind: error.kind, message: error.message, hint: error.hint, status: error.status},
    }),
  });
}

/** Says of a response what only `fetch` can say of its own. */
function redirected(response: Response, url: string): Response {
  return Object.defineProperties(response, {redirected: {value: true}, url: {value: url}});
}
