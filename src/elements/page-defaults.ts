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
}

/** Filled by `script-tag.ts` before the first element is defined; empty where the page imports modules. */
export const pageDefaults: PageDefaults = {};
