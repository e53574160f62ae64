// What the host page says of itself. Read when needed: single-page sites change it under us.

/** The page's own address: canonical, else `og:url`, else where the browser is. */
export function pageAddress(): string {
  return linkAddress('canonical') || metaContent('og:url') || location.href;
}

/** The page's headline: `og:title`, else the document's title. */
export function pageHeadline(): string {
  return metaContent('og:title') || document.title;
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
