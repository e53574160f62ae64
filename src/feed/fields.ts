// The one gate for values from outside. What these give may be shown, linked to and compared.
import {cleanText} from './clean-text.js';

// Longer ones are nobody's address.
const MAX_ADDRESS = 4096;

/** Plain text made fit to be shown. Markup goes through `plainText`. Undefined when nothing is left. */
export function readText(text: string | null | undefined): string | undefined {
  return (text && cleanText(text)) || undefined;
}

/**
 * The date that a page's own markup gives, in `<time datetime>`. Without a zone it is UTC.
 *
 * @returns Undefined for what HTML does not call a date, or a date and a time.
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value
 */
export function readDateTime(text: string | undefined): Date | undefined {
  const [, date, time = '00:00', zone = 'Z'] =
    /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?) ?(Z|[+-]\d\d:?\d\d)?)?\s*$/.exec(
      text ?? '',
    ) ?? [];
  const moment = new Date(`${date}T${time}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}`);
  return isNaN(+moment) ? undefined : moment;
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
