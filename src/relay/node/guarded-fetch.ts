import {lookup as systemLookup, type LookupAddress} from 'node:dns';
import http, {type IncomingMessage} from 'node:http';
import https from 'node:https';
import type {LookupFunction} from 'node:net';
import {pipeline, Readable, type Transform} from 'node:stream';
import {constants, createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import {privateAddress} from '../allow-list.js';
import {isIpAddress, isPublicAddress} from '../public-address.js';
import type {RelayFetch} from '../upstream.js';

export interface GuardOptions {
  /** Whether addresses of private networks may be connected to. */
  allowPrivate?: boolean | undefined;
  /** Finds all addresses of a name; by default as the system does. */
  resolve?: (host: string) => Promise<LookupAddress[]>;
}

/**
 * A `fetch` that connects to public addresses only. The address is looked at when it is connected to: a name that answers
 * otherwise the second time gains nothing by it.
 */
export function guardedFetch({
  allowPrivate = false,
  resolve = resolveAll,
}: GuardOptions = {}): RelayFetch {
  const lookup: LookupFunction = (host, {all}, callback) => {
    resolve(host).then(
      addresses => {
        const [first] = addresses;
        // One that is private is one too many: no public site has such a name.
        const isFine = allowPrivate || addresses.every(({address}) => isPublicAddress(address));
        if (!isFine || !first) callback(privateAddress(host), '', 4);
        else if (all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 4),
    );
  };

  return (address, {headers, signal}) =>
    new Promise((resolve, reject) => {
      const url = new URL(address);
      // What is an address already is not looked up.
      if (!allowPrivate && isIpAddress(url.hostname) && !isPublicAddress(url.hostname)) {
        throw privateAddress(url.hostname);
      }
      const {request} = url.protocol === 'https:' ? https : http;
      const options = {
        // A connection of its own for each request: there is one a minute for each feed.
        agent: false,
        headers: {...headers, 'accept-encoding': 'gzip, deflate, br'},
        lookup,
        signal,
      };
      request(url, options, message => {
        try {
          resolve(asResponse(message));
        } catch (cause) {
          message.destroy();
          reject(cause as Error); // a status, header or encoding that no response may have
        }
      })
        .on('error', reject)
        .end();
    });
}

function resolveAll(host: string): Promise<LookupAddress[]> {
  return new Promise((resolve, reject) => {
    systemLookup(host, {all: true}, (error, addresses) =>
      error ? reject(error) : resolve(addresses),
    );
  });
}

function asResponse(message: IncomingMessage): Response {
  const {statusCode: status = 0} = message;
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(message.headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  if (status === 204 || status === 205 || status === 304) {
    message.resume();
    return new Response(null, {status, headers});
  }
  const body = Readable.toWeb(decompress(message)) as ReadableStream<Uint8Array<ArrayBuffer>>;
  return new Response(body, {status, headers});
}

/** Servers compress once; more is an attack. */
const MAX_ENCODINGS = 2;

/** Piece by piece, so that whoever reads it can stop when it becomes too much. */
function decompress(message: IncomingMessage): Readable {
  const encodings = (message.headers['content-encoding'] ?? '')
    .split(',')
    .map(name => name.trim().toLowerCase())
    .filter(name => name && name !== 'identity');
  if (encodings.length > MAX_ENCODINGS) throw new Error('Compressed too often');
  return encodings.reduceRight<Readable>(
    // How it ends, whoever reads the last of them is told.
    (body, name) => pipeline(body, decompressor(name), () => undefined),
    message,
  );
}

function decompressor(name: string): Transform {
  // As browsers do: what an end that is cut off leaves is better than nothing.
  const lenient = {flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH};
  if (name === 'gzip' || name === 'x-gzip') return createGunzip(lenient);
  if (name === 'deflate') return createInflate(lenient);
  if (name === 'br') return createBrotliDecompress();
  throw new Error(`Unknown encoding: ${name}`);
}
