// The one gate for values from outside. What these give may be shown, linked to and compared.
import {cleanText} from './text.js';

export {readDate} from './dates.js';

// Longer ones are nobody's address.
const MAX_ADDRESS = 4096;

/** Plain text made fit to be shown. Markup goes through `plainText`. Undefined when nothing is left. */
export function readText(text: string | null | undefined): string | undefined {
  return (text && cleanText(text)) || undefined;
}

/**
 * An address as `URL` writes it: http or https, without user name and password.
 *
 * @param base What a relative address is relative to. Where that is not known, it stays as it stands.
 * @returns Undefined for everything else.
 */
export function readAddress(address: string | null | undefined, base?: string): string | undefined {
  if (!address || address.length > MAX_ADDRESS) return undefined;
  const text = address.trim().replace(/&amp;/g, '&');
  try {
    const url = new URL(text, base ?? 'http://base.invalid');
    if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
    return url.hostname === 'base.invalid' ? text : url.href;
  } catch {
    // What is no address; URL.canParse is too new to be relied on.
    return undefined;
  }
}

/** A language tag of BCP 47; also the form `ar_EG`. */
export function readLanguage(tag: string | undefined): string | undefined {
  const language = tag?.trim().replace(/_/g, '-');
  return language && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(language) ? language : undefined;
}
