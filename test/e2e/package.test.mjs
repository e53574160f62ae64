// The package as npm makes it, installed into an empty project: what is documented is there, in Node, in a build, in a browser.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {publint} from 'publint';
import {build} from 'vite';
import {openBrowser, serveFiles, servePage, visit} from './site.mjs';

const run = promisify(execFile);
const shell = process.platform === 'win32';
const json = async file => JSON.parse(await readFile(file, 'utf8'));

/** The package's dependencies and theirs. */
async function dependencies() {
  const found = new Set();
  const visitPackage = async folder => {
    const {dependencies: names = {}} = await json(join(folder, 'package.json'));
    for (const name of Object.keys(names)) {
      const dependency = join('node_modules', name);
      if (found.has(dependency)) continue;
      found.add(dependency);
      await visitPackage(dependency);
    }
  };
  await visitPackage('.');
  return [...found];
}

describe('the package', () => {
  let project, tarball, installed, packageJson;

  before(async () => {
    project = await mkdtemp(join(tmpdir(), 'newsalist-'));
    const tarballs = join(project, 'tarballs');
    await mkdir(tarballs);
    // Packed from here, so that nothing is asked of a registry.
    const folders = (await dependencies()).map(folder => `./${folder}`);
    await run(
      'npm',
      ['pack', '--ignore-scripts', '--pack-destination', tarballs, '.', ...folders],
      {shell},
    );
    await writeFile(join(project, 'package.json'), '{"private": true, "type": "module"}');
    const files = (await readdir(tarballs)).map(name => join(tarballs, name));
    await run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', ...files], {
      cwd: project,
      shell,
    });
    tarball = files.find(name => name.includes('newsalist-widgets'));
    installed = join(project, 'node_modules/newsalist-widgets');
    packageJson = await json(join(installed, 'package.json'));
  });
  after(() => rm(project, {recursive: true, force: true}));

  it('passes publint', async () => {
    const {messages} = await publint({pkgDir: installed, pack: false, strict: true});
    assert.deepEqual(messages, []);
  });

  it('has types that every module resolution of ES modules finds', async () => {
    await run('npx', ['attw', tarball, '--profile', 'esm-only'], {shell});
  });

  it('can be imported in Node by every path', async () => {
    const paths = Object.keys(packageJson.exports).filter(path => !/\*|\.json$/.test(path));
    assert.ok(paths.length > 10, paths.join(' '));
    const modules = paths.map(path => `newsalist-widgets${path.slice(1)}`);
    const code = `for (const name of ${JSON.stringify(modules)}) await import(name);`;
    const {stderr} = await run(process.execPath, ['--input-type=module', '-e', code], {
      cwd: project,
    });
    assert.equal(stderr, '');
  });

  it('has every path that the documentation names, and a path for every element', async () => {
    const names = (await readdir('docs', {recursive: true})).filter(name => name.endsWith('.md'));
    const files = ['README.md', 'README.ar.md', ...names.map(name => join('docs', name))];
    const texts = await Promise.all(files.map(file => readFile(file, 'utf8')));
    const named = texts.flatMap(text => [
      ...text.matchAll(/['`]newsalist-widgets(\/[^'`<…]*)['`]/g),
    ]);
    assert.ok(named.length > 5);
    const missing = named
      .map(([, path]) => `.${path}`)
      .filter(path => !packageJson.exports[path] && !path.startsWith('./cdn/'));
    assert.deepEqual(missing, []);
    const {modules} = await json(join(installed, 'custom-elements.json'));
    for (const {path, declarations} of modules) {
      await readFile(join(installed, path));
      for (const {tagName} of declarations) assert.ok(packageJson.exports[`./${tagName}`], tagName);
    }
  });

  it('holds what package.json names, and no sources or tests', async () => {
    const found = (await readdir(installed)).filter(
      name => !/^(README|LICENSE|CHANGELOG)/.test(name),
    );
    assert.deepEqual(new Set(found), new Set([...packageJson.files, 'package.json']));
    for (const file of Object.values(packageJson.bin ?? {})) await readFile(join(installed, file));
  });

  it('shows news on a page that Vite built of it', async () => {
    const files = await serveFiles();
    const browser = await openBrowser();
    const feed = `${files.origin}/demo/feeds/rss.xml`;
    await writeFile(join(project, 'main.js'), "import 'newsalist-widgets/news-ticker';");
    const [{output}] = await build({
      root: project,
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        lib: {entry: resolve(project, 'main.js'), formats: ['iife'], name: 'page'},
        rolldownOptions: {output: {codeSplitting: false}},
      },
    });
    const host = await servePage(
      `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>صفحة</title>
       <news-ticker feed="${feed}"></news-ticker><script>${output[0].code.replaceAll('</script', '<\\/script')}</script></html>`,
    );
    const visitor = await visit(browser, host.origin);
    await visitor.page.locator('news-ticker [part~="headline"]:not([inert] *)').nth(4).waitFor();
    assert.deepEqual(visitor.complaints, []);
    await Promise.all([browser.close(), host.close(), files.close()]);
  });
});
