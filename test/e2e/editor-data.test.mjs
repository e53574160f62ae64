// What editors and type checkers are told of the elements, as it is built.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';

const json = async file => JSON.parse(await readFile(file, 'utf8'));
const {name, version, ...packageJson} = await json('package.json');
const manifest = await json('custom-elements.json');
const elements = manifest.modules.flatMap(({declarations}) => declarations);

/** Tag → names of its attributes. */
const attributesOf = tags =>
  new Map(tags.map(tag => [tag.name ?? tag.tagName, tag.attributes.map(a => a.name).sort()]));

const expected = attributesOf(elements.map(({tagName, attributes}) => ({tagName, attributes})));

describe('editor data', () => {
  it('completes every tag and attribute in VS Code', async () => {
    const {tags} = await json('dist/vscode.html-custom-data.json');
    assert.deepEqual(attributesOf(tags), expected);
    const mode = tags
      .find(tag => tag.name === 'news-ticker')
      .attributes.find(attribute => attribute.name === 'mode');
    assert.deepEqual(
      mode.values.map(value => value.name),
      ['scroll', 'slide', 'fade', 'static'],
    );
  });

  it('completes custom properties and parts in stylesheets', async () => {
    const {properties, pseudoElements} = await json('dist/vscode.css-custom-data.json');
    assert.ok(properties.some(property => property.name === '--news-ticker-height'));
    assert.ok(pseudoElements.some(element => element.name === '::part(headline)'));
  });

  it("completes every tag and attribute in JetBrains' editors, which find the file by package.json", async () => {
    const data = await json(packageJson['web-types']);
    assert.deepEqual([data.name, data.version], [name, version]);
    const tags = data.contributions.html.elements;
    assert.deepEqual(attributesOf(tags), expected);
  });

  it('types JSX, Vue templates and Svelte markup, and refuses what no element takes', () => {
    const {status, stdout} = spawnSync('npx', ['tsc', '-p', 'test/types'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    assert.equal(status, 0, stdout);
  });
});
