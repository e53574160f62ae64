import {isIpAddress, isPublicAddress} from './public-address.js';
import {RelayError} from './relay-error.js';

/** Longer addresses are nobody's feed. */
const MAX_ADDRESS = 2048;

/**
 * Checks an address before it is asked, and each that a redirect leads to.
 *
 * @returns The address as `URL` writes it, without its fragment.
 * @throws {RelayError} `request` or `forbidden`.
 */
export type CheckAddress = (address: string, base?: string) => string;

export interface AllowOptions {
  allow: readonly string[];
  /** Any host that the machine can reach, private ones too. */
  anyHost?: boolean;
  /** Whether hosts that are allowed may be private addresses. */
  allowPrivate?: boolean;
}

/**
 * @param options `allow` holds hosts such as `example.com`, `*.example.com` for all below it, and `example.com:8080` where
 *   the port is not the usual one.
 * @throws {TypeError} For what is no host: an allow-list with a mistake in it must not be taken for a shorter one.
 */
export function allowList({
  allow,
  anyHost = false,
  allowPrivate = false,
}: AllowOptions): CheckAddress {
  const entries = allow.map(readEntry);
  const isAllowed = ({hostname, port}: URL) =>
    entries.some(
      entry =>
        entry.port === port &&
        (entry.below ? hostname.endsWith(`.${entry.host}`) : hostname === entry.host),
    );

  return (address, base) => {
    const url = readUrl(address, base);
    if (anyHost) return url.href;
    if (!isAllowed(url)) {
      throw new RelayError(
        'forbidden',
        `Not on the allow-list: ${url.host}`,
        `Start the relay with ${url.host} in its allow-list, if it is to read it.`,
      );
    }
    if (!allowPrivate && isIpAddress(url.hostname) && !isPublicAddress(url.hostname)) {
      throw privateAddress(url.hostname);
    }
    return url.href;
  };
}

export function privateAddress(host: string): RelayError {
  return new RelayError(
    'forbidden',
    `No public address: ${host}`,
    'Give the address of a server on the public Internet.',
  );
}

function readUrl(address: string, base?: string): URL {
  try {
    const url = new URL(address.slice(0, MAX_ADDRESS + 1), base);
    const isFine = /^https?:$/.test(url.protocol) && !url.username && !url.password;
    if (isFine && url.href.length <= MAX_ADDRESS) {
      url.hash = '';
      return url;
    }
  } catch {
    // No address at all: told below, as are the others.
  }
  throw new RelayError(
    'request',
    `No address of a feed: ${address.slice(0, 99)}`,
    'Give an absolute http or https address without user name and password, of 2,048 letters at most.',
  );
}

function readEntry(entry: string): {host: string; port: string; below: boolean} {
  const below = entry.startsWith('*.');
  const name = below ? entry.slice(2) : entry;
  try {
    const url = new URL(`http://${name}`);
    if (name && !/[/?#@*\s]/.test(name)) return {host: url.hostname, port: url.port, below};
  } catch {
    // No host: told below.
  }
  throw new TypeError(
    `Not a host for the allow-list: "${entry}". Write example.com or *.example.com.`,
  );
}
