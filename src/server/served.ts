// What a server drew an element by, as JSON inside the element: written by renderElement, read where its draw is taken over.
import type {Article} from '../feed/model.js';

export interface Served {
  /** The page's address; empty where the server was not told. */
  url: string;
  /** BCP 47. */
  lang: string;
  /** Milliseconds since 1970. */
  now: number;
  timeZone: string;
  articles: Article[];
}

/** A script that nothing runs, in which no feed's text can end it. */
export function servedScript(served: Served): string {
  const json = JSON.stringify(served).replace(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/json">${json}</script>`;
}

/** Of an element without it, as though the server had known nothing. */
export function readServed(element: Element): Served {
  const script = element.querySelector(':scope > script[type="application/json"]');
  let served: Partial<Served> = {};
  try {
    served = JSON.parse(script?.textContent ?? '{}', readValue) as Partial<Served>;
  } catch {
    // Cut or rewritten on the way: then what was drawn does not match either, and the element is drawn anew.
  }
  // The first formatter of a page takes longer than all else here.
  const timeZone = served.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {url: '', lang: 'ar', now: Date.now(), articles: [], ...served, timeZone};
}

/** Dates are dates again, and an address is the one that the feed will give the same article. */
function readValue(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (key === 'published' || key === 'updated') return new Date(value);
  return key === 'url' && URL.canParse?.(value, document.baseURI)
    ? new URL(value, document.baseURI).href
    : value;
}
