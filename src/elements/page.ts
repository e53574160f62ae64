// What the host page says of itself. Read when needed: single-page sites change it under us.
import {isServer} from 'lit';
import {absolute} from '../feed/absolute-address.js';
import {pageDefaults} from './page-defaults.js';

/** The page's own address: canonical, else `og:url`, else where the browser is. */
export function pageAddress(): string {
  const {served} = pageDefaults;
  if (isServer || served) return served?.url ?? '';
  return linkAddress('canonical') || metaContent('og:url') || location.href;
}

/** What relative addresses in the page's markup are relative to. */
export function pageBase(): string {
  return pageDefaults.served?.url ?? (isServer ? '' : document.baseURI);
}

/** Where it cannot be made absolute, it stays as it is. */
export function absoluteAddress(address: string): string {
  return absolute(address, pageBase());
}

/** The page's headline: `og:title`, else the document's title, which an element of that name would hide. */
export function pageHeadline(): string {
  if (isServer || pageDefaults.served) return '';
  return (
    metaContent('og:title') || (document.querySelector('head > title')?.textContent.trim() ?? '')
  );
}

/** The first RSS, Atom or JSON feed that the page names in its head; absent when it names none. */
export function pageFeed(): string | undefined {
  for (const type of ['rss+xml', 'atom+xml', 'feed+json']) {
    const address = linkAddress(`alternate"][type="application/${type}`);
    if (address) return address;
  }
  return undefined;
}

function linkAddress(rel: string): string | undefined {
  return document.querySelector<HTMLLinkElement>(`link[rel~="${rel}"]`)?.href;
}

function metaContent(property: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[property="${property}"]`)?.content.trim();
}
