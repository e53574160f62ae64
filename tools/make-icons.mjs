// Writes the icon files from @tabler/icons: only the icons that the elements show, each as the path of its strokes.
// `--check` writes nothing and fails when a file is not what would be written.
import {readFileSync, writeFileSync} from 'node:fs';

const core = {
  play: 'player-play',
  pause: 'player-pause',
  forward: 'chevron-right',
  back: 'chevron-left',
  close: 'x',
  picture: 'photo',
  copy: 'box-multiple',
  native: 'share-2',
  whatsapp: 'brand-whatsapp',
  telegram: 'brand-telegram',
  x: 'brand-x',
  facebook: 'brand-facebook',
};

/** Of the share bar's menu, of networks that few pages name, and of the follow bar: fetched when a page uses them. */
const rare = {
  more: 'dots',
  menu: 'share-2',
  messenger: 'brand-messenger',
  linkedin: 'brand-linkedin',
  threads: 'brand-threads',
  bluesky: 'brand-bluesky',
  mastodon: 'brand-mastodon',
  reddit: 'brand-reddit',
  viber: 'brand-viber',
  instagram: 'brand-instagram',
  youtube: 'brand-youtube',
  tiktok: 'brand-tiktok',
  snapchat: 'brand-snapchat',
  google: 'brand-google',
  nabd: 'activity',
  rss: 'rss',
  site: 'world',
  email: 'mail',
  sms: 'message-2',
  print: 'printer',
  qr: 'qrcode',
};

const {version} = JSON.parse(readFileSync('node_modules/@tabler/icons/package.json', 'utf8'));
const notice = `// Written by tools/make-icons.mjs from @tabler/icons ${version} (MIT, (c) Paweł Kuna).\n`;

const drawing = `import {html, type TemplateResult} from 'lit';

/** An icon drawn in strokes of the text's colour, 1em high, invisible to screen readers. */
export function icon(strokes: string): TemplateResult {
  return html\`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=\${strokes}></path></svg>\`;
}

`;

const files = {
  'src/elements/icons.ts': notice + drawing + constants(core),
  'src/elements/rare-icons.ts': `${notice}\n${constants(rare)}`,
};

function strokes(name) {
  const svg = readFileSync(`node_modules/@tabler/icons/icons/outline/${name}.svg`, 'utf8');
  const paths = [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, d]) => d.replace(/ -/g, '-'));
  if (!paths.length) throw new Error(`make-icons: @tabler/icons has no outline icon "${name}".`);
  return paths.join('');
}

function constants(icons) {
  return Object.entries(icons)
    .map(([name, source]) => statement(`export const ${name}Icon =`, `'${strokes(source)}';`))
    .join('');
}

/** As Prettier lays it out. */
function statement(start, end) {
  const line = `${start} ${end}\n`;
  return line.length > 101 ? `${start}\n  ${end}\n` : line;
}

for (const [file, text] of Object.entries(files)) {
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not up to date: run npm run icons.`);
    process.exitCode = 1;
  }
}
