// Writes custom-elements.json from the class comments, and from that the tables of the README and of docs/elements/, a page
// an element, whose other words are written by hand. `--check` writes nothing and fails when anything is not what would be written.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join, relative} from 'node:path';
import {attributeTable, outline, reference} from './reference.mjs';

const check = process.argv.includes('--check');
const pages = 'docs/elements';
let behind = 0;

function put(file, text) {
  if (!check) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not in step with the class comments: run npm run docs.`);
    behind++;
  }
}

/** The text with what stands between `<!-- generated: name -->` and `<!-- /generated -->` written anew. */
function refill(text, sections) {
  return text.replace(
    /(<!-- generated: ([\w-]+) -->\n)[\s\S]*?(\n<!-- \/generated -->)/g,
    (whole, start, name, end) => `${start}\n${sections[name]}\n${end}`,
  );
}

function readManifest() {
  const outdir = mkdtempSync(join(tmpdir(), 'manifest-'));
  execFileSync(
    'npx',
    [
      'custom-elements-manifest',
      'analyze',
      '--config',
      'custom-elements-manifest.config.mjs',
      '--outdir',
      relative('.', outdir),
      '--quiet',
    ],
    {stdio: ['ignore', 'ignore', 'inherit']},
  );
  return JSON.parse(readFileSync(join(outdir, 'custom-elements.json'), 'utf8'));
}

/** A new element's page, to be gone on with by hand. */
const blankPage = tag => `# \`<${tag}>\`

<!-- generated: description -->

<!-- /generated -->

## Example

\`\`\`html live
<${tag} feed="https://example.com/feed.xml"></${tag}>
\`\`\`

## Recipes

## Accessibility

## Reference

<!-- generated: reference -->

<!-- /generated -->
`;

const manifest = readManifest();
put('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);

// In the order of src/index.ts; what is not in it comes last.
const order = readFileSync('src/index.ts', 'utf8');
const place = ({tagName}) => order.indexOf(`/${tagName}.js`) >>> 0;
const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .sort((a, b) => place(a) - place(b));
const reader = elements.find(({members}) => members.some(({name}) => name === 'reload'));

for (const element of elements) {
  const file = join(pages, `${element.tagName}.md`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : blankPage(element.tagName);
  put(file, refill(text, {description: element.description, reference: reference(element)}));
}
for (const file of readdirSync(pages)) {
  const tag = basename(file, '.md');
  if (tag === 'README' || elements.some(({tagName}) => tagName === tag)) continue;
  console.error(`${join(pages, file)} describes no element.`);
  behind++;
}

const shared = attributeTable(
  reader.attributes.filter(attribute => attribute.shared),
  reader.members,
);
const list = elements.map(
  ({tagName, description}) =>
    `- [\`<${tagName}>\`](${tagName}.md): ${description.split('\n\n')[0]}`,
);
for (const [file, sections] of [
  [join(pages, 'README.md'), {shared, list: list.join('\n')}],
  ['README.md', {elements: elements.map(e => outline(e, `${pages}/${e.tagName}.md`)).join('\n\n')}],
]) {
  put(file, refill(readFileSync(file, 'utf8'), sections));
}

if (behind) process.exit(1);
