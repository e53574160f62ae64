import {readAuthors} from './authors.js';
import type {Feed} from './model.js';
import type {Steps} from './steps.js';
import type {XmlElement} from './xml-element.js';
import {readXmlFeed} from './xml-feed.js';

const AUTHORS = ['author', 'dc:creator', 'dc:author', 'itunes:author', 'atom:author'];

/**
 * RSS 0.9x, 1.0, 1.1 and 2.0. Items do not inherit the channel's editor.
 *
 * @see https://www.rssboard.org/rss-specification
 */
export function readRss(root: XmlElement, items: XmlElement[]): Steps<Feed> {
  const [channel = root] = root.all('channel');
  return readXmlFeed(channel, items, item => readAuthors(AUTHORS.map(name => item.all(name))));
}
