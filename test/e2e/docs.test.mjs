// The documentation: every element has a page, every link leads somewhere, every example runs.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {createServer} from 'vite';
import {headingId, markdownToHtml} from '../../demo/docs/markdown.mjs';
import {docsPages} from '../../demo/docs/pages.mjs';
import {openBrowser, visit} from './site.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8'));
const tags = manifest.modules.flatMap(({declarations}) => declarations.map(({tagName}) => tagName));
const inDocs = (await readdir('docs', {recursive: true})).filter(name => name.endsWith('.md'));
const files = [
  'README.md',
  'README.ar.md',
  'CONTRIBUTING.md',
  ...inDocs.map(name => join('docs', name)),
];

describe('the documentation', () => {
  for (const tag of tags) {
    it(`shows <${tag}> live, with recipes, accessibility notes and a reference`, async () => {
      const text = await readFile(`docs/elements/${tag}.md`, 'utf8');
      assert.match(text, new RegExp(`\`\`\`html live\n[^\`]*<${tag}\\b`));
      for (const heading of ['Recipes', 'Accessibility', 'Reference']) {
        assert.match(text, new RegExp(`^## ${heading}\n\n(?!#)\\S|^## ${heading}\n\n### `, 'm'));
      }
    });
  }

  for (const file of files) {
    it(`${file} links only to what is there`, async () => {
      const text = await readFile(file, 'utf8');
      for (const [, href] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(href)) continue;
        const [path, fragment] = href.split('#');
        const target = path ? join(dirname(file), decodeURI(path)) : file;
        assert.ok(existsSync(target), `${href} in ${file}`);
        if (!fragment) continue;
        const titles = (await readFile(target, 'utf8')).matchAll(/^#+ (.*)$/gm);
        const ids = [...titles].map(([, title]) => headingId(title));
        assert.ok(ids.includes(fragment), `${href} in ${file}`);
      }
    });
  }

  it('can be reached from its first page, all of it', async () => {
    const reached = new Set(['docs/README.md']);
    for (const file of reached) {
      const text = await readFile(file, 'utf8');
      for (const [, href] of text.matchAll(/\]\(([^)\s#]+\.md)[^)]*\)/g)) {
        if (!/^[a-z]+:/.test(href)) reached.add(join(dirname(file), href));
      }
    }
    assert.deepEqual(
      files.filter(file => !reached.has(file)),
      [],
    );
  });
});

describe('the reader of Markdown', () => {
  const cases = {
    'markup in text is text': [
      'a <b>bold</b> & "more"',
      '<p>a &lt;b&gt;bold&lt;/b&gt; &amp; &quot;more&quot;</p>',
    ],
    'what stands in backticks is code and nothing else': [
      'the `<a_b_c>` of `[x](y)` and **all** _else_',
      '<p>the <code>&lt;a_b_c&gt;</code> of <code>[x](y)</code> and <strong>all</strong> <em>else</em></p>',
    ],
    'a link may have code in it': [
      '[`<x-y>`](z.md)',
      '<p><a href="Z"><code>&lt;x-y&gt;</code></a></p>',
    ],
    'a list item goes on in the next line': [
      '- one\n  more\n- two',
      '<ul><li>one more</li><li>two</li></ul>',
    ],
    'a cell may hold a bar': [
      "| a | |\n| --- | --- |\n| `'x' \\| 'y'` | z |",
      '<div class="table" tabindex="0"><table><thead><tr><th scope="col">a</th><td></td></tr></thead>' +
        "<tbody><tr><th scope=\"row\"><code>'x' | 'y'</code></th><td>z</td></tr></tbody></table></div>",
    ],
    'a fence is shown as it stands': [
      '```html\n<script>\n\n# no heading\n```',
      '<pre dir="ltr" tabindex="0"><code>&lt;script&gt;\n\n# no heading</code></pre>',
    ],
    'a comment is not shown': ['<!-- generated: x -->\n\ntext', '<p>text</p>'],
  };
  for (const [name, [text, html]] of Object.entries(cases)) {
    it(name, () => assert.equal(markdownToHtml(text, {address: () => 'Z'}), html));
  }
});

describe('a page of the documentation', () => {
  let browser, server, origin;
  before(async () => {
    browser = await openBrowser();
    server = await createServer({server: {open: false, port: 0}, logLevel: 'error'});
    await server.listen();
    origin = server.resolvedUrls.local[0].replace(/\/$/, '');
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  // Those of decisions have nothing but text, as the first page of them.
  const paths = [...docsPages().keys()].filter(path => !/decisions\/(?!index)/.test(path));
  for (const path of paths) {
    it(`${path} runs its examples, fits a phone and passes axe`, async () => {
      const visitor = await visit(browser, origin + path, {width: 360, reducedMotion: 'reduce'});
      const {page} = visitor;
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.live [feed]')].every(
          element => element.state === 'ready' && element.shadowRoot.textContent.trim(),
        ),
      );
      assert.deepEqual(visitor.complaints, []);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0, 'pixels wider than the window');
      await page.evaluate(axe);
      // One element many times over on a page is what these pages are for.
      const options = {rules: {'landmark-unique': {enabled: false}}};
      const {violations} = await page.evaluate(chosen => window.axe.run(chosen), options);
      assert.deepEqual(
        violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(' ')}`),
        [],
      );
      await visitor.close();
    });
  }
});
