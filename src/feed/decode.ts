import type {Steps} from './steps.js';

// Bytes.
const STEP = 2e5;

/**
 * Turns the bytes of a feed into text, by what they are before what is said of them: byte order mark, zero bytes of UTF-16,
 * strict UTF-8, then the charsets that the document and the server name, then windows-1256 if that gives Arabic words.
 *
 * @param contentType The server's Content-Type.
 */
export function* decode(bytes: Uint8Array, contentType = ''): Steps<string> {
  function* as(label: string, fatal = false): Steps<string> {
    const decoder = new TextDecoder(label, {fatal});
    let text = '';
    for (let at = 0; at < bytes.length; at += STEP) {
      text += decoder.decode(bytes.subarray(at, at + STEP), {stream: true});
      yield;
    }
    return text + decoder.decode();
  }
  const [first, second] = bytes;
  if (first === 0xff || second === 0) return yield* as('utf-16le');
  if (first === 0xfe || first === 0) return yield* as('utf-16be');
  try {
    return yield* as('utf-8', true);
  } catch {
    // Not UTF-8 throughout.
  }
  const arabic = yield* as('windows-1256');
  // No other language in another charset gives words with the Arabic article.
  const isArabic = /[\s>]ال/.test(arabic);
  const head = String.fromCharCode(...bytes.subarray(0, 500)) + contentType;
  for (const [, label] of head.matchAll(/(?:encoding|charset)\s*=\s*["']?([\w.:-]+)/gi)) {
    try {
      const {encoding} = new TextDecoder(label);
      // It is no UTF-8, and windows-1252 is what servers say that were told nothing.
      if (!(isArabic ? /^utf|1252/ : /^utf/).test(encoding)) return yield* as(encoding);
    } catch {
      // A charset that is not known counts as absent.
    }
  }
  return isArabic ? arabic : yield* as('utf-8');
}
