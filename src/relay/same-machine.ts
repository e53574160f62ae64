import {RelayError} from './relay-error.js';

/**
 * Refuses all but pages of this machine. A relay that reads any host must not answer the pages of others, nor a name of
 * theirs that leads here.
 *
 * @throws {RelayError} `forbidden`.
 */
export function requireSameMachine(request: Request): void {
  const {hostname} = new URL(request.url);
  const origin = request.headers.get('origin');
  const isOwn = origin
    ? isThisMachine(hostOf(origin))
    : request.headers.get('sec-fetch-site') !== 'cross-site';
  if (isThisMachine(hostname) && isOwn) return;
  throw new RelayError(
    'forbidden',
    'Only for pages on this machine',
    'For others run a relay with an allow-list.',
  );
}

function isThisMachine(host: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(host);
}

/** Empty for `null`, the origin of sandboxed frames. */
function hostOf(origin: string): string {
  try {
    return new URL(origin).hostname;
  } catch {
    return ''; // no address, no page of this machine
  }
}
