// Where a share leads: the address that opens each network, and what the buttons without an address do. No drawing, no state.
import type {html, TemplateResult} from 'lit';
import type {SharingWords} from '../locale/words.js';
import type {ShareOutcome} from './share-events.js';
import {copyIcon, facebookIcon, nativeIcon, telegramIcon, whatsappIcon, xIcon} from './icons.js';

/** What is shared. */
export interface Shared {
  /** Absolute. */
  url: string;
  headline: string;
  /** Said beside the address; the headline where the page says nothing else. */
  text: string;
  /** The site's account on X, without `@`. */
  via?: string | undefined;
}

/** What a network works with that asks or shows more than a link can. */
export interface ShareSurface {
  html: typeof html;
  words: SharingWords;
  addressOf: typeof addressOf;
  /** To be called when a reader is through with what `act` gave to show. */
  done: (outcome: ShareOutcome) => void;
}

/** A link where it has an address, else a button. */
export interface ShareNetwork {
  /** Strokes on a field of 24 by 24. */
  icon: string;
  /** Behind a white icon or word, so with a contrast of 4.5 to white at least. Default: grey; the most named ones have theirs in the styles. */
  color?: string;
  /** Default: the network's name in the element's words. */
  label?: string;
  /** Where its link leads, with `{url}`, `{headline}`, `{text}` and `{via}` where the network reads them. */
  address?: string;
  /**
   * What is said round the label: `shareVia` for a site, in a window of its own; `shareBy` for an app on the device. Default:
   * `shareVia` for a link, nothing for a button.
   */
  phrase?: 'shareVia' | 'shareBy';
  /** What a click does, on a link beside following it: the outcome, or what to show. A rejection is the outcome `failed`. */
  act?(shared: Shared, surface: ShareSurface): Promise<ShareOutcome | TemplateResult>;
  /** A reader sees the outcome without being told. */
  isPlain?: boolean;
}

/**
 * The networks that most pages name; further ones are in `share-rare-networks.ts`.
 *
 * Where one field takes text and address, they are two paragraphs, so that neither is put in order by the other's letters.
 *
 * @see https://faq.whatsapp.com/5913398998672934 whose wa.me leads to the address here
 * @see https://core.telegram.org/widgets/share
 * @see https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent
 * @see https://developers.facebook.com/docs/sharing/reference/share-dialog
 */
export const coreNetworks: Record<string, ShareNetwork> = {
  whatsapp: {
    icon: whatsappIcon,
    address: 'https://api.whatsapp.com/send?text={text}%0A{url}',
  },
  telegram: {
    icon: telegramIcon,
    address: 'https://t.me/share/url?url={url}&text={text}',
  },
  x: {
    icon: xIcon,
    address: 'https://x.com/intent/post?text={text}&url={url}&via={via}',
  },
  facebook: {
    icon: facebookIcon,
    address: 'https://www.facebook.com/sharer/sharer.php?u={url}',
  },
  copy: {icon: copyIcon, act: copyAddress},
  native: {icon: nativeIcon, act: openDeviceSheet},
};

/** An address with its `{names}` filled, each encoded once; a parameter without a value is left out. */
export function addressOf(address: string, shared: Shared): string {
  const values: Record<string, string | undefined> = {...shared};
  return address
    .replace(/\{(\w+)\}/g, (_, name: string) => encode(values[name] ?? ''))
    .replace(/&\w+=(?=&|$)/g, '');
}

/** Half an emoji, as a text cut to a length may end with, would make `encodeURIComponent` throw. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/**
 * A text of a right-to-left page that apps will set from right to left although it opens with a Latin name: they go by the first
 * letter, here a right-to-left mark.
 */
export function inDirection(text: string, direction: 'rtl' | 'ltr'): string {
  const latin = text.search(/[a-z]/i);
  const isTurned = direction === 'rtl' && latin >= 0 && text.search(/[\u0590-\u08ff]/) > latin;
  return isTurned ? `\u200f${text}` : text;
}

async function copyAddress({url}: Shared): Promise<ShareOutcome> {
  await navigator.clipboard.writeText(url);
  return 'copied';
}

/** The address is copied where the device has no sheet, or the page's policy keeps it closed. */
async function openDeviceSheet(shared: Shared): Promise<ShareOutcome> {
  const {headline: title, text, url} = shared;
  try {
    await navigator.share({title, text, url});
    return 'shared';
  } catch (error) {
    // InvalidStateError: a first click has opened it.
    return /Abort|InvalidState/.test((error as Error).name) ? 'dismissed' : copyAddress(shared);
  }
}
