// `npm run site`: the demo's newspaper as a site of static files, in site/. Each page is the one that `npm start` shows, with its
// elements drawn by newsalist-widgets/server and taken over by newsalist.hydrate.js. Needs the built files.
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {toAtom, toJsonFeed, toRss, toWordPress} from '../demo/feeds.mjs';
import {renderArticlePage, renderFrontPage, renderListPage} from '../demo/pages.mjs';
import {authors, sections, site, stories} from '../demo/stories.mjs';
import {parseFeed} from '../dist/feed.js';
import {renderElement} from '../dist/server.js';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const origin = 'https://newsalist.example';

/** Where the demo's pages are on the site. */
const moved = [
  ...stories.map(({url, slug}) => [url, `/articles/${slug}.html`]),
  ...sections.map(({key}) => [`/demo/section.html?name=${key}`, `/sections/${key}.html`]),
  ...authors.map(({key}) => [`/demo/author.html?name=${key}`, `/authors/${key}.html`]),
  ['/demo/front.html', '/'],
  ['/demo/', '/'],
].sort(([one], [other]) => other.length - one.length);

/** Links to the demo's other pages, which the paper itself does not have. */
const besides = /<li>\s*<a\s+href="\/demo\/(?:builder|index)\.html[^>]*>[^<]*<\/a\s*>\s*<\/li>/g;

function onSite(text) {
  return moved.reduce(
    (moving, [from, to]) => moving.replaceAll(from, to),
    text.replace(besides, ''),
  );
}

/**
 * Builds the site.
 *
 * @param folder Emptied first.
 */
export async function makeSite(folder = join(root, 'site')) {
  const write = (path, text) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  };
  rmSync(folder, {recursive: true, force: true});

  const feeds = {
    'rss.xml': toRss(stories, site),
    'atom.xml': toAtom(stories, site),
    'feed.json': toJsonFeed(stories, site),
    'wordpress.json': toWordPress(stories, site),
  };
  const articles = {};
  for (const [name, text] of Object.entries(feeds)) {
    const path = `/feeds/${name}`;
    write(path, onSite(text));
    articles[path] = parseFeed(onSite(text), {url: origin + path}).articles;
  }

  cpSync(join(root, 'demo/pictures'), join(folder, 'pictures'), {
    recursive: true,
    filter: from => !from.includes('source'),
  });
  for (const name of ['newsalist.hydrate.js', 'feed-parser.js', 'lazy', 'chunks']) {
    cpSync(join(root, 'cdn', name), join(folder, 'assets', name), {
      recursive: true,
      filter: from => !from.endsWith('.map'),
    });
  }
  write('/robots.txt', 'User-agent: *\nAllow: /\n');

  const styles = `<style>${stylesheet(folder)}</style>`;
  const shell = name => readFileSync(join(root, `demo/${name}.html`), 'utf8');
  const pages = [
    ['/index.html', renderFrontPage(shell('front'))],
    ...stories.map(({slug}) => [
      `/articles/${slug}.html`,
      renderArticlePage(shell('article'), slug, {isDrawn: true}),
    ]),
    ...sections.map(({key}) => [`/sections/${key}.html`, renderListPage(shell('section'), key)]),
    ...authors.map(({key}) => [`/authors/${key}.html`, renderListPage(shell('section'), key)]),
  ];
  for (const [path, html] of pages)
    write(path, await finished(onSite(html), path, {articles, styles}));
  return pages.length;
}

/** A font that comes late must not move what is being read: these are asked for at once, and used if they are there in time. */
const preloads = ['ibm-plex-sans-arabic-arabic-400', 'ibm-plex-sans-arabic-arabic-700']
  .map(
    font =>
      `<link rel="preload" as="font" fetchpriority="low" type="font/woff2" crossorigin href="/assets/fonts/${font}-normal.woff2" />\n    `,
  )
  .join('');

/**
 * One page: its elements drawn, its script and its styles those of the site. The styles are few, and in the page itself they are
 * there with the text; the feed, which the elements only look into for what is newer, does not come before the pictures.
 */
async function finished(html, path, {articles, styles}) {
  const page = html
    .replace(/<link rel="preload" as="fetch"[^>]*>\s*/, '')
    .replace(/<link rel="stylesheet"[^>]*>/, () => preloads + styles)
    .replace(
      '<script type="module" src="/src/index.ts"></script>',
      '<script defer src="/assets/newsalist.hydrate.js"></script>',
    )
    .replace(
      /(<link rel="canonical" href="|<meta property="og:(?:url|image)" content="|"(?:url|mainEntityOfPage|logo)":"|"image":\[")\//g,
      `$1${origin}/`,
    );
  const url = origin + path.replace(/\/index\.html$/, '/');
  return drawElements(page, url, articles);
}

const element = /<([a-z]+-[a-z]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>(.*?)<\/\1>/gs;
const attribute = /([a-z-]+)(?:="([^"]*)")?/g;

/** Tags whose children stay: those of the article's slots, and the links that the follow bar is made of. */
const parents = new Set(['article-view', 'follow-bar']);

/** An article of a page is what it was when the page was made: it is drawn from its feed, and does not read it again. */
const final = new Set(['article-view']);
async function drawElements(html, url, articles) {
  const drawn = [];
  for (const [, tag, written, inside] of html.matchAll(element)) {
    const attributes = Object.fromEntries(
      [...written.matchAll(attribute)].map(([, name, value = '']) => [name, value]),
    );
    const feed = articles[attributes.feed ?? ''] ?? storiesInside(inside, articles);
    if (tag === 'share-bar') attributes.url ??= url;
    if (final.has(tag)) delete attributes.feed;
    const content = parents.has(tag) ? await drawElements(inside, url, articles) : '';
    const markup = await renderElement(tag, {articles: feed, attributes, content, url});
    drawn.push(markup.replace(ownAddress, '/'));
  }
  return html.replace(element, () => drawn.shift());
}

/** The site's own addresses, which stay as they are only in ids and where they are shared. */
const ownAddress = /(?<!\burl=")https:\/\/newsalist\.example\/(?!\?p=)/g;

/** Those of the paper that an element's children link to. */
function storiesInside(inside, articles) {
  const wanted = [...inside.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, href]) => origin + href);
  return articles['/feeds/rss.xml'].filter(({url}) => wanted.includes(url));
}

/** The paper's styles, with the fonts that they import beside them. */
function stylesheet(folder) {
  const css = readFileSync(join(root, 'demo/newspaper.css'), 'utf8');
  const whole = css.replace(/@import '([^']+)';/g, (_, name) => {
    const path = require.resolve(name);
    return readFileSync(path, 'utf8')
      .replace(/url\(\.\/files\/([^)]+)\)/g, (_whole, file) => {
        cpSync(join(dirname(path), 'files', file), join(folder, 'assets/fonts', file));
        return `url(/assets/fonts/${file})`;
      })
      .replaceAll('font-display: swap', 'font-display: optional');
  });
  return whole.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
}

if (process.argv[1] === import.meta.filename) {
  console.log(`${await makeSite()} pages in site/`);
}
