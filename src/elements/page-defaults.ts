/** What the page's script tag sets for all elements; each element's own attribute comes before it. */
export interface PageDefaults {
  /** `data-feed`: addresses as in the attribute `feed`. */
  feed?: string;
  /** `data-theme`. */
  theme?: string;
  /** `data-lang`. */
  lang?: string;
  /** `data-prefix`: `nl` defines `<nl-news-ticker>`. */
  prefix?: string;
  /** `data-relay`: address template with `{url}` through which feeds of other origins are read. */
  relay?: string;
  /** Only while a server draws, and while the browser repeats its draw: the page as the server knew it. */
  served?: {
    /** The page's address. */
    url: string;
    /** Milliseconds since 1970. */
    now: number;
    timeZone: string;
  };
}

/** Filled by `script-tag.ts` before the first element is defined; where the page imports modules, and on a server, empty. */
export const pageDefaults: PageDefaults = {};
