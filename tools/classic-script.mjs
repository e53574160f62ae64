// Makes one classic script of an entry, and of each `import()` in it a part that is fetched when used. A classic script has no
// exports, so a part is a module whose default export takes what it shares with the script, and gives its own exports back:
//
//   export default (script, fetchPart) => { const {a: html} = script; …; return {cardTemplate}; }
//
// So nothing is sent twice, and script and parts have one Lit and one state.
import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {build, parseSync} from 'vite';
import {minified} from './minify.mjs';
import {modulesAtOnce} from './modules-at-once.mjs';

const SCRIPT = 'script';

/**
 * @param options.entry The module that the script runs.
 * @param options.fileName Where the script goes, in `outDir`.
 * @param options.partName Where a part goes, from its name and hash.
 * @param options.notice A comment that stays at the top of the script, and `partNotice` at that of each part.
 */
export async function buildClassicScript({
  entry,
  outDir,
  fileName,
  partName,
  notice,
  partNotice,
  plugins,
  analyze,
}) {
  const bundle = async (codeSplitting, extra = []) => {
    const [{output}] = await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      plugins: [...plugins(), ...extra],
      build: {
        write: false,
        target: 'es2022',
        lib: {entry: {entry}, formats: ['es']},
        rolldownOptions: {
          output: {
            minify: true,
            entryFileNames: '[name].js',
            chunkFileNames: '[name].js',
            ...(codeSplitting && {codeSplitting}),
          },
        },
      },
    });
    return new Map(output.map(chunk => [chunk.fileName, chunk]));
  };

  // What the entry needs at once, in one chunk; the bundler by itself would set apart what parts need as well.
  const found = await bundle();
  const modules = modulesAtOnce(found, 'entry.js');
  // And what a card is drawn with, in one part: lists are drawn with it too. But what a share bar needs of it is little, and in the script.
  const card = modulesAtOnce(found, 'article-card-drawing.js');
  for (const id of modulesAtOnce(found, 'share-bar-drawing.js')) {
    if (card.has(id)) modules.add(id);
  }
  const chunks = await bundle(
    {
      groups: [
        {name: SCRIPT, test: id => modules.has(id)},
        {name: 'cards', test: id => card.has(id) && !id.endsWith('/article-card-drawing.ts')},
      ],
    },
    analyze ? [analyze] : [],
  );
  if (chunks.get(`${SCRIPT}.js`).imports.length) throw new Error('The script imports at once.');

  const written = new Map();
  const write = (name, code, comment) => {
    const path = join(outDir, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, `${comment}\n${code}\n`);
  };
  /** The other parts that a part needs at once: they are fetched beside it, not after it. */
  const needed = (name, names = new Set()) => {
    for (const other of chunks.get(name).imports) {
      if (other === `${SCRIPT}.js` || names.has(other)) continue;
      names.add(other);
      needed(other, names);
    }
    return names;
  };
  /** Writes a part, after the parts that it fetches, and gives its file's name. */
  const writePart = name => {
    if (!written.has(name)) {
      written.set(name, undefined);
      const code = minified(part(chunks.get(name).code, writePart, needed), true);
      const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
      const file = partName(name.replace(/\.js$/, ''), hash);
      write(file, code, partNotice);
      written.set(name, file);
    }
    const file = written.get(name);
    if (!file) throw new Error(`${name} imports itself by way of other parts.`);
    return file;
  };
  const code = minified(script(chunks.get(`${SCRIPT}.js`).code, writePart, needed), false);
  write(fileName, code, notice);
}

/**
 * `ahead` names what the part will ask for as soon as it is there. A failed fetch is forgotten, so that the next cause asks again. The address is whole, because a script of another origin,
 * unless its tag has `crossorigin`, cannot import by a relative one. As a module, or where an element of the page is named
 * `currentScript`, only an error says where the script lies.
 */
function script(code, writePart, needed) {
  const {body, exported} = taken(code, writePart, needed);
  return `(() => {
    'use strict';
    const source_ = document.currentScript?.src || /\\w+:\\/\\/[^\\s()@]+/.exec(new Error().stack) || '';
    const folder_ = String(source_).replace(/[^/]*$/, '');
    const parts_ = {};
    const fetchPart_ = (name, ...ahead) => {
      for (const other of ahead) fetchPart_(other).catch(() => {});
      return (parts_[name] ??= import(/* @vite-ignore */ folder_ + name)
        .then(part => part.default(script_, fetchPart_))
        .catch(error => { delete parts_[name]; throw error; }));
    };
    ${body}
    const script_ = {${exported.map(([name, local]) => `${name}: ${local}`)}};
  })();`;
}

function part(code, writePart, needed) {
  const {body, imported, exported} = taken(code, writePart, needed);
  const shared = imported.map(([source, names]) => {
    const from = source === `${SCRIPT}.js` ? 'script_' : `await fetchPart_('${writePart(source)}')`;
    return `const {${names.map(([name, local]) => `${name}: ${local}`)}} = ${from};`;
  });
  const isAsync = shared.some(line => line.includes('await'));
  return `export default ${isAsync ? 'async' : ''} (script_, fetchPart_) => {
    ${shared.join('')}
    ${body}
    return {${exported.map(([name, local]) => `${name}: ${local}`)}};
  };`;
}

/** A chunk without its imports and exports, which are given as pairs of names, and with its `import()` fetching parts. */
function taken(code, writePart, needed) {
  const {program} = parseSync('chunk.js', code);
  const cuts = [];
  const imported = [];
  const exported = [];
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') {
      const names = statement.specifiers.map(({imported, local}) => [imported.name, local.name]);
      const source = statement.source.value.replace(/^\.\//, '');
      if (names.length) imported.push([source, names]);
    } else if (statement.type === 'ExportNamedDeclaration' && !statement.declaration) {
      exported.push(
        ...statement.specifiers.map(({exported, local}) => [exported.name, local.name]),
      );
    } else if (/^(?:Im|Ex)port/.test(statement.type)) {
      throw new Error(`${statement.type} is not what the bundler used to write.`);
    } else continue;
    cuts.push([statement.start, statement.end, '']);
  }
  // Bundled code has no `import(` but calls of it: strings would be in the sources. What is no part lies beside the script.
  for (const {index, 0: call, 1: isPart, 2: name} of code.matchAll(
    /\bimport\([`'"](\.\/)?([^`'"]+)[`'"]\)/g,
  )) {
    if (!isPart) {
      cuts.push([index, index + call.length, `import(/* @vite-ignore */ folder_ + '${name}')`]);
      continue;
    }
    const files = [name, ...needed(name)].map(needs => `'${writePart(needs)}'`);
    cuts.push([index, index + call.length, `fetchPart_(${files})`]);
  }
  let body = '';
  let from = 0;
  for (const [start, end, instead] of cuts.sort(([a], [b]) => a - b)) {
    body += code.slice(from, start) + instead;
    from = end;
  }
  return {body: body + code.slice(from), imported, exported};
}
