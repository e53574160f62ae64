import {RelayError} from './relay-error.js';
import type {Question} from './reply.js';

/**
 * Refuses all but pages of this machine. A relay that reads any host must not answer the pages of others, nor a name of
 * theirs that leads here.
 *
 * @throws {RelayError} `forbidden`.
 */
export function requireSameMachine({url, header}: Question): void {
  const origin = header('origin');
  const isOwn = origin ? isThisMachine(hostOf(origin)) : header('sec-fetch-site') !== 'cross-site';
  if (isThisMachine(hostOf(url)) && isOwn) return;
  throw new RelayError(
    'forbidden',
    'Only for pages on this machine',
    'For others run a relay with an allow-list.',
  );
}

function isThisMachine(host: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(host);
}

/** Empty for what is no address, such as `null`, the origin of sandboxed frames. */
function hostOf(origin: string): string {
  try {
    return new URL(origin).hostname;
  } catch {
    return ''; // no page of this machine
  }
}
