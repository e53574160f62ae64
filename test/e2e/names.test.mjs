// Social filter lists hide and block by name alone, even what tracks nobody: none of ours may be on them.
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';

/** As in the generic rules of such lists: `##.share-bar`, `/social-…`, `-sponsor.`, `/ad-…`. */
const listed = /(^|[^a-z])(share|sharing|social|sponsor|related-posts)|(^|[^a-z])ad-/i;

/** The one exception, with `cdn/newsalist.js` as the way round it: the module of the tag itself. */
const exceptions = new Set(['share-bar.js', 'share-bar.js.map']);

describe('names that filter lists hide', () => {
  it('are not those of built files', async () => {
    for (const name of await readdir('cdn', {recursive: true})) {
      if (!exceptions.has(name)) assert.doesNotMatch(name, listed);
    }
  });

  it('are not classes, ids or slots of the elements, which a server may draw into the page itself', async () => {
    const templates = (await readdir('src', {recursive: true})).filter(name =>
      name.endsWith('.ts'),
    );
    for (const name of templates) {
      const code = await readFile(`src/${name}`, 'utf8');
      for (const [, value] of code.matchAll(/\b(?:class|id|slot|name|href|src)="([^"$]*)/g)) {
        assert.doesNotMatch(value, listed, name);
      }
      for (const [, value] of code.matchAll(/classList\.\w+\('([^']*)'|className = '([^']*)'/g)) {
        assert.doesNotMatch(value ?? '', listed, name);
      }
    }
  });

  it('are not classes, ids or addresses of the demo', async () => {
    const pages = (await readdir('demo')).filter(name => /\.(html|mjs)$/.test(name));
    for (const page of pages) {
      const html = await readFile(`demo/${page}`, 'utf8');
      for (const [, name] of html.matchAll(/\b(?:class|id|src|href)="([^"]*)"/g)) {
        assert.doesNotMatch(name, listed, page);
      }
    }
    for (const name of await readdir('demo', {recursive: true})) assert.doesNotMatch(name, listed);
  });
});
