// The built modules where there is no browser: imported, and drawing.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

const {exports: entries, customElements} = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = JSON.parse(readFileSync(customElements, 'utf8')).modules.flatMap(
  ({declarations = []}) => declarations.flatMap(({tagName}) => tagName ?? []),
);
const built = path => import(pathToFileURL(resolve('dist', path)));

const story = (id, fields) => ({
  id: `${id}`,
  url: `https://news.example/${id}`,
  title: `خبر رقم ${id}`,
  summary: 'ملخص الخبر.',
  contentHtml: '<p>متن الخبر.</p>',
  authors: [{name: 'سلمى الراوي', url: 'https://news.example/0'}],
  categories: ['محليات'],
  published: new Date('2025-10-01T09:00:00Z'),
  ...fields,
});
const articles = [1, 2, 3, 4].map(id => story(id));
const url = 'https://news.example/2';

describe('without a browser', () => {
  it('every module can be imported', async () => {
    const files = readdirSync('dist', {recursive: true}).filter(
      name => name.endsWith('.js') && !/relay-cli|types/.test(name),
    );
    assert.ok(files.length > 10);
    for (const file of files) await built(file);
    assert.equal(globalThis.document, undefined);
  });

  it('every documented script path can be imported', async () => {
    for (const path of Object.keys(entries).filter(name => !/\*|\.json$/.test(name))) {
      await import(`newsalist-widgets${path.slice(1)}`);
    }
  });

  for (const tag of tags) {
    it(`<${tag}> is drawn`, async () => {
      const {renderElement} = await built('server.js');
      const shadow = await renderElement(tag, {articles, url});
      assert.match(shadow, new RegExp(`^<${tag}><template shadowrootmode="open"><style>`));
      assert.match(shadow, /class="root"/);
      const light = await renderElement(tag, {articles, url, mode: 'light'});
      assert.doesNotMatch(light, /<template|<style|<script/);
      if (tag === 'share-bar')
        assert.match(light, /<a href="https:\/\/t\.me\/share\/url\?url=https%3A%2F%2Fnews/);
      if (tag.endsWith('bar')) return;
      for (const markup of [shadow, light])
        assert.match(markup, /href="https:\/\/news\.example\/\d"/);
    });
  }

  it('<article-view> has the whole text', async () => {
    const {renderElement} = await built('server.js');
    for (const mode of ['shadow', 'light']) {
      const markup = await renderElement('article-view', {articles, url, mode});
      assert.match(markup.replace(/<script.*<\/script>/s, ''), /متن الخبر\./, mode);
    }
  });

  it('nothing that a feed says becomes markup', async () => {
    const {renderElement} = await built('server.js');
    const hostile = '"><img src=x onerror=alert(1)></template></script><script>alert(1)</script>';
    const articles = [
      story(hostile, {
        title: hostile,
        summary: hostile,
        categories: [hostile],
        authors: [{name: hostile}],
      }),
    ];
    for (const tag of tags) {
      for (const mode of ['shadow', 'light']) {
        const markup = await renderElement(tag, {
          articles,
          attributes: {label: hostile},
          mode,
          url,
        });
        assert.doesNotMatch(markup, /<img src=x|<script>/, `${tag}, ${mode}`);
      }
    }
  });

  it('what cannot be an element or an attribute is refused', async () => {
    const {renderElement} = await built('server.js');
    await assert.rejects(renderElement('b><script', {articles}), TypeError);
    await assert.rejects(renderElement('x-unknown', {articles}), TypeError);
    for (const name of ['onclick', 'a b', 'a="b', '']) {
      const asked = renderElement('news-ticker', {articles, attributes: {[name]: '1'}});
      await assert.rejects(asked, TypeError, name);
    }
  });

  it('words and direction follow the page’s language', async () => {
    const {renderElement} = await built('server.js');
    const markup = await renderElement('related-list', {articles, url, lang: 'en'});
    assert.match(markup, /dir="ltr" lang="en"/);
    assert.match(markup, />Related/);
  });

  it('two that are drawn at once do not mix', async () => {
    const {renderElement} = await built('server.js');
    const asked = ['ar', 'en', 'fa', 'fr'].map(lang =>
      renderElement('article-card', {articles: [story(lang)], lang}),
    );
    const drawn = await Promise.all(asked);
    drawn.forEach((markup, index) => {
      assert.match(markup, new RegExp(`lang="${['ar', 'en', 'fa', 'fr'][index]}"`));
      assert.match(markup, new RegExp(`خبر رقم ${['ar', 'en', 'fa', 'fr'][index]}`));
    });
  });
});
