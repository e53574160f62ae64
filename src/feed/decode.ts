/**
 * Turns the bytes of a feed into text, by what they are before what is said of them: byte order mark, zero bytes of UTF-16,
 * strict UTF-8, then the charsets that the document and the server name, then windows-1256 if that gives Arabic words.
 *
 * @param contentType The server's Content-Type.
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const as = (label: string) => new TextDecoder(label).decode(bytes);
  const [first, second] = bytes;
  if (first === 0xff || second === 0) return as('utf-16le');
  if (first === 0xfe || first === 0) return as('utf-16be');
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    // Not UTF-8 throughout.
  }
  const arabic = as('windows-1256');
  // No other language in another charset gives words with the Arabic article.
  const isArabic = /[\s>]ال/.test(arabic);
  const head = String.fromCharCode(...bytes.subarray(0, 500)) + contentType;
  for (const [, label] of head.matchAll(/(?:encoding|charset)\s*=\s*["']?([\w.:-]+)/gi)) {
    try {
      const decoder = new TextDecoder(label);
      // It is no UTF-8, and windows-1252 is what servers say that were told nothing.
      if (!(isArabic ? /^utf|1252/ : /^utf/).test(decoder.encoding)) return decoder.decode(bytes);
    } catch {
      // A charset that is not known counts as absent.
    }
  }
  return isArabic ? arabic : as('utf-8');
}
