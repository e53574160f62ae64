/**
 * Turns the bytes of a feed into text, by what they are and then by what is said of them: byte order mark, zero bytes of
 * UTF-16, strict UTF-8, the document's own declaration, the server's, windows-1256 (old Arabic pages that say nothing).
 *
 * @param contentType The server's Content-Type.
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const [first, second] = bytes;
  const utf16 =
    (first === 0xff && second === 0xfe) || (first && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second)
        ? 'utf-16be'
        : undefined;
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    // Not UTF-8 throughout: go by what is said of it.
  }
  const head = String.fromCharCode(...bytes.subarray(0, 500));
  for (const [, label] of (head + contentType).matchAll(
    /(?:encoding|charset)\s*=\s*["']?([\w.:-]+)/gi,
  )) {
    try {
      const decoder = new TextDecoder(label);
      // What is neither valid UTF-8 nor has the zero bytes of UTF-16 is wrongly called so.
      if (!decoder.encoding.startsWith('utf')) return decoder.decode(bytes);
    } catch {
      // A label that no decoder knows counts as absent.
    }
  }
  // A few broken letters in UTF-8, or another charset throughout.
  const text = new TextDecoder().decode(bytes);
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  return count(/\ufffd/g) * 2 < count(/[^\0-\x7f]/g)
    ? text
    : new TextDecoder('windows-1256').decode(bytes);
}
