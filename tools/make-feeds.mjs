// Writes the demo's feeds from its stories: node tools/make-feeds.mjs
import {mkdirSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {toAtom, toJsonFeed, toRss, toWordPress} from '../demo/feeds.mjs';
import {site, stories} from '../demo/stories.mjs';

const folder = new URL('../demo/feeds/', import.meta.url);

/** Name and text of each file in demo/feeds/. */
export function makeFeeds() {
  return {
    'rss.xml': toRss(stories, site),
    'atom.xml': toAtom(stories, site),
    'feed.json': toJsonFeed(stories, site),
    'wordpress.json': toWordPress(stories, site),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(folder, {recursive: true});
  for (const [name, text] of Object.entries(makeFeeds()))
    writeFileSync(new URL(name, folder), text);
}
