// Everything that the demo's paper printed from 24 September to 1 October 2025, newest first.
import * as newsroom from './stories/newsroom.mjs';
import {culture} from './stories/culture.mjs';
import {economy} from './stories/economy.mjs';
import {environment} from './stories/environment.mjs';
import {health} from './stories/health.mjs';
import {local} from './stories/local.mjs';
import {science} from './stories/science.mjs';
import {sport} from './stories/sport.mjs';
import {technology} from './stories/technology.mjs';

export const {sections, site} = newsroom;

export const authors = newsroom.authors.map(author => ({
  ...author,
  picture: `/demo/pictures/authors/${author.key}.webp`,
}));

const written = {local, economy, culture, science, sport, environment, technology, health};

/**
 * @typedef {object} Picture
 * @property {string} name
 * @property {string} alt
 * @property {string} [caption]
 *
 * @typedef {string | {heading: string} | {quote: string, by: string} | {list: string[]}
 *   | {table: {caption: string, head: string[], rows: string[][]}} | {picture: Picture} | {see: string}} Block
 *   A paragraph, or what else stands in a story; `see` is the slug of another story to read as well.
 *
 * @typedef {object} Story
 * @property {number} id Higher is newer.
 * @property {string} slug
 * @property {string} url Address within the demo, from the root of the server.
 * @property {boolean} main The story that the article page shows when it is asked for none.
 * @property {string} headline
 * @property {string} summary
 * @property {{key: string, name: string}} section
 * @property {string[]} tags «عاجل» first where the story is breaking.
 * @property {{key: string, name: string, role: string, bio: string, picture: string}} author
 * @property {Date} published
 * @property {Date} updated Equal to `published` where nothing was changed.
 * @property {Picture} picture
 * @property {Block[]} body
 */

/** @type {Story[]} */
export const stories = sections
  .flatMap(section => written[section.key].map(story => ({...story, section})))
  .map(story => ({
    ...story,
    main: story.main ?? false,
    url: story.main ? '/demo/article.html' : `/demo/article.html?story=${story.slug}`,
    author: authors.find(author => author.key === story.author),
    published: siteTime(story.published),
    updated: siteTime(story.updated ?? story.published),
    picture: picture(story.picture, story.caption),
    body: story.body.map(block =>
      block.picture ? {picture: picture(block.picture, block.caption)} : block,
    ),
  }))
  .sort((a, b) => a.published - b.published)
  .map((story, index) => ({id: 1001 + index, ...story}))
  .reverse();

function picture(name, caption) {
  return {name, alt: newsroom.pictures[name], caption};
}

function siteTime(text) {
  return new Date(text.replace(' ', 'T') + ':00' + site.utcOffset);
}
