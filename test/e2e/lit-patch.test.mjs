// The build's patch of Lit: it fits the installed Lit, and a Lit that it no longer fits stops the build.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {before, describe, it} from 'node:test';
import {litPatch} from '../../tools/lit-patch.mjs';

const require = createRequire(import.meta.url);

describe('the patch of Lit', () => {
  let code;
  before(async () => {
    const lit = createRequire(require.resolve('lit'));
    code = await readFile(
      lit.resolve('lit-html').replace(/node[\\/]lit-html\.js$/, 'lit-html.js'),
      'utf8',
    );
  });

  it('prefers setHTML and never insists on a policy', () => {
    const {code: patched} = litPatch().transform.handler(code, '/lit-html.js');
    assert.match(patched, /setHTML\(/);
    assert.match(patched, /try\{return s\.createPolicy/);
  });

  it('stops the build when Lit has changed', () => {
    const changed = code.replace('innerHTML', 'innerHtml');
    assert.throws(
      () => litPatch().transform.handler(changed, '/lit-html.js'),
      /lit-html\.js has changed/,
    );
  });

  it('stops the build when Lit was not in it', () => {
    const plugin = litPatch();
    plugin.buildStart();
    assert.throws(() => plugin.buildEnd(), /was not in the build/);
  });

  const leftOut = {
    'a binding of a whole element': /<[a-z][\w-]*\s+\$\{/,
    'a binding in a comment': /<!--[^>]*\$\{/,
    'a script, style sheet, title or text area in a template':
      /<(?:script|style|textarea|title)[\s>]/,
    'an option of a property that is taken out':
      /\b(?:state: true|noAccessor|useDefault|type: (?:Object|Array)|removeController)\b/,
    'an accessor for a property': /\baccessor\b/,
  };
  for (const [what, pattern] of Object.entries(leftOut)) {
    it(`fits the elements: none has ${what}`, () => {
      for (const name of readdirSync('src/elements')) {
        const source = readFileSync(`src/elements/${name}`, 'utf8').replace(
          /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm,
          '',
        );
        assert.doesNotMatch(source, pattern, name);
      }
    });
  }

  it('is in the built files', async () => {
    for (const file of ['cdn/newsalist.js', 'cdn/newsalist.bundle.js']) {
      const built = await readFile(file, 'utf8');
      assert.match(built, /setHTML\(/, file);
      assert.doesNotMatch(built, /lit\w*Versions|litPropertyMetadata|PolyfillSupport/, file);
    }
  });
});
