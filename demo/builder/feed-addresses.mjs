// From what someone pastes, often the address of a whole site, to a feed that a page can read.

/** The addresses in what was pasted, whole; `https` where no scheme was given. */
export function readAddresses(pasted, base) {
  return pasted
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .flatMap(word => {
      const address = /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$|\?)/.test(word) ? `https://${word}` : word;
      return URL.canParse(address, base) ? [new URL(address, base).href] : [];
    });
}

/** Where the feeds of a site are, by what such sites run on; WordPress lets every page read its REST interface. */
export function likelyFeeds(address) {
  const {origin, hostname, pathname} = new URL(address);
  const blog = pathname.replace(/\/(feed|rss)?(\/|\.xml)?$/, '');
  const wordpress = [`${origin}/wp-json/wp/v2/posts?_embed`, `${origin}${blog}/feed/`];
  const blogger = [`${origin}/feeds/posts/default?alt=rss`];
  const others = [
    `${origin}/rss/`,
    `${origin}/feed.xml`,
    `${origin}/index.xml`,
    `${origin}/feed.json`,
  ];
  const all = /\.blogspot\./.test(hostname)
    ? [...blogger, ...wordpress]
    : [...wordpress, ...blogger, ...others];
  return [...new Set(all)].filter(each => each !== address);
}
