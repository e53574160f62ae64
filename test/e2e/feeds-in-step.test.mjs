import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {makeFeeds} from '../../tools/make-feeds.mjs';
import {stories} from '../../demo/stories.mjs';

const demo = new URL('../../demo/', import.meta.url);

describe('the demo’s feeds', () => {
  for (const [name, text] of Object.entries(makeFeeds())) {
    it(`${name} is what the stories say (else: node tools/make-feeds.mjs)`, () => {
      assert.equal(readFileSync(new URL(`feeds/${name}`, demo), 'utf8'), text);
    });
  }

  it('show only pictures that are there, in every size', () => {
    const drawn = readdirSync(new URL('pictures/', demo));
    for (const {picture} of stories) {
      assert.ok(drawn.includes(`${picture.name}.webp`), picture.name);
      assert.ok(drawn.includes(`${picture.name}-800.webp`), picture.name);
      assert.ok(drawn.includes(`${picture.name}-480.webp`), picture.name);
    }
  });

  it('use no address that a filter list would block', () => {
    const blocked = /share|social|sponsor|related-posts|(^|[^a-z])ad-/;
    for (const story of stories) {
      assert.doesNotMatch(story.slug, blocked);
      assert.doesNotMatch(story.picture.name, blocked);
      assert.doesNotMatch(story.author.picture, blocked);
    }
  });
});
