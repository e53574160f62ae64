/** Parameters that say how a reader came to a page, and nothing about the page. */
const TRACKING =
  /^(utm_.*|mc_[ce]id|\w*clk?id|[gw]braid|gclsrc|igsh(id)?|mkt_tok|_g[al]|ref_(src|url)|amp|outputtype)$/i;

/**
 * A key that is equal for the addresses of one page, whatever their scheme, `www.`, `m.` or `amp.`, closing slash, index
 * file, AMP ending, tracking parameters, order of parameters, case of percent signs, and Arabic letters as such or encoded.
 *
 * A fragment counts only where it is a route of a single-page site (`#/` or `#!`).
 *
 * @param address Absolute; anything else is its own key.
 */
export function addressKey(address: string): string {
  let url;
  try {
    url = new URL(address);
  } catch {
    // A TypeError: no address, so there is nothing to be lenient about.
    return address.trim();
  }
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => !TRACKING.test(name)));
  query.sort();
  const host = url.host.replace(/^(www|m|mobile|amp)\.(?=.+\.)/, '');
  const path = url.pathname
    .replace(/%[\da-f]{2}/gi, code => code.toUpperCase())
    .replace(/\/((index|default)\.\w+)?$/, '')
    .replace(/(.)\/amp$|\.amp(?=\.html$)/, '$1');
  const route = /^#[!/]/.test(url.hash) ? url.hash : '';
  return `${host}${path}?${query}${route}`;
}
