// Writes custom-elements.json from the class comments, and the README's tables from that. `--check` writes nothing and
// fails when either is not what would be written.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';

const check = process.argv.includes('--check');
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
const manifestText = `${JSON.stringify(JSON.parse(readFileSync(join(outdir, 'custom-elements.json'), 'utf8')), null, 2)}\n`;
const manifest = JSON.parse(manifestText);
const elements = manifest.modules.flatMap(({declarations}) => declarations);

const cell = text =>
  (text ?? '')
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .trim();
const code = text => (text ? `\`${cell(text)}\`` : '');

function table(heads, rows) {
  if (!rows.length) return '';
  const line = cells => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function attributeTable(attributes, members = []) {
  const field = name => members.find(member => member.name === name);
  return table(
    ['attribute', 'values', 'default', ''],
    attributes.map(({name, type, fieldName, description}) => {
      const member = field(fieldName);
      const values = cell((member?.type ?? type)?.text?.replace(/ \| undefined/, ''));
      return [
        code(name),
        values && `\`${values}\``,
        code(member?.default),
        cell(description ?? member?.description),
      ];
    }),
  );
}

function elementSection({
  tagName,
  description,
  attributes = [],
  members = [],
  events = [],
  slots = [],
  cssParts = [],
  cssProperties = [],
  cssStates = [],
}) {
  const own = attributes.filter(({shared}) => !shared);
  const inAttributes = new Set(attributes.map(({fieldName}) => fieldName));
  const properties = members.filter(
    ({kind, name}) =>
      kind === 'field' &&
      !inAttributes.has(name) &&
      !['strings', 'articles', 'state', 'error'].includes(name),
  );
  const methods = members.filter(({kind, name}) => kind === 'method' && name !== 'reload');
  return [
    `### \`<${tagName}>\``,
    description,
    attributeTable(own, members),
    table(
      ['property or method', ''],
      [
        ...properties.map(({name, type, description: text}) => [
          code(`${name}: ${type?.text}`),
          cell(text),
        ]),
        ...methods.map(({name, parameters = [], description: text}) => [
          code(`${name}(${parameters.map(p => p.name).join(', ')})`),
          cell(text),
        ]),
      ],
    ),
    table(
      ['event', ''],
      events.map(({name, description: text}) => [code(name), cell(text)]),
    ),
    table(
      ['slot', ''],
      slots.map(({name, description: text}) => [name ? code(name) : 'default', cell(text)]),
    ),
    table(
      ['part', ''],
      cssParts.map(({name, description: text}) => [code(name), cell(text)]),
    ),
    table(
      ['custom property', 'default', ''],
      cssProperties.map(({name, default: value, description: text}) => [
        code(name),
        code(value),
        cell(text),
      ]),
    ),
    table(
      ['state', ''],
      cssStates.map(({name, description: text}) => [code(`:state(${name})`), cell(text)]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const reader = elements.find(({tagName}) => tagName === 'related-list');
const sections = {
  shared: attributeTable(
    reader.attributes.filter(({shared}) => shared),
    reader.members,
  ),
  elements: elements.map(elementSection).join('\n\n'),
};

const readme = readFileSync('README.md', 'utf8').replace(
  /(<!-- generated: (\w+) -->\n)[\s\S]*?(\n<!-- \/generated -->)/g,
  (whole, start, name, end) => `${start}\n${sections[name]}\n${end}`,
);

for (const [file, text] of [
  ['custom-elements.json', manifestText],
  ['README.md', readme],
]) {
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not in step with the class comments: run npm run docs.`);
    process.exitCode = 1;
  }
}
