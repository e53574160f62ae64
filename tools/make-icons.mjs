// Writes src/elements/icons.ts from @tabler/icons: only the icons that the elements show, each as the path of its strokes.
// `--check` writes nothing and fails when the file is not what would be written.
import {readFileSync, writeFileSync} from 'node:fs';

const icons = {
  play: 'player-play',
  pause: 'player-pause',
  forward: 'chevron-right',
  back: 'chevron-left',
  close: 'x',
  picture: 'photo',
  copy: 'link',
  done: 'check',
  native: 'share-2',
  more: 'dots',
  whatsapp: 'brand-whatsapp',
  telegram: 'brand-telegram',
  x: 'brand-x',
  facebook: 'brand-facebook',
};

const file = 'src/elements/icons.ts';
const {version} = JSON.parse(readFileSync('node_modules/@tabler/icons/package.json', 'utf8'));

function strokes(name) {
  const svg = readFileSync(`node_modules/@tabler/icons/icons/outline/${name}.svg`, 'utf8');
  const paths = [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, d]) => d.replace(/ -/g, '-'));
  if (!paths.length) throw new Error(`make-icons: @tabler/icons has no outline icon "${name}".`);
  return paths.join('');
}

const text = `// Written by tools/make-icons.mjs from @tabler/icons ${version} (MIT, (c) Paweł Kuna).
import {html, type TemplateResult} from 'lit';

/** An icon drawn in strokes of the text's colour, 1em high, invisible to screen readers. */
export function icon(strokes: string): TemplateResult {
  return html\`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=\${strokes}></path></svg>\`;
}

${Object.entries(icons)
  .map(([name, source]) => `export const ${name}Icon = '${strokes(source)}';`)
  .join('\n')}
`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is not up to date: run npm run icons.`);
  process.exit(1);
}
