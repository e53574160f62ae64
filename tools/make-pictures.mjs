// Draws the demo's pictures from their scenes: node tools/make-pictures.mjs [--draft folder] [name …]
//
// A scene in demo/pictures/source/scenes/ is a module whose `draw` returns SVG. Chrome paints it and saves WebP in the
// sizes that the stories use; a draft is one large file of high quality, to look at.
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {chrome} from './chrome.mjs';

const scenes = new URL('../demo/pictures/source/scenes/', import.meta.url);
const pictures = new URL('../demo/pictures/', import.meta.url);

/** Pixels across and down, and bytes at most. */
const pictureSizes = [
  {suffix: '', width: 1200, height: 675, bytes: 60_000},
  {suffix: '-800', width: 800, height: 450, bytes: 32_000},
  {suffix: '-480', width: 480, height: 270, bytes: 15_000},
];
const portraitSizes = [{suffix: '', width: 240, height: 240, bytes: 9_000}];

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {draft: {type: 'string'}},
});
const folder = values.draft ? pathToFileURL(values.draft + '/') : pictures;
const all = readdirSync(scenes).map(file => file.replace('.mjs', ''));

mkdirSync(new URL('authors/', folder), {recursive: true});
const browser = await chromium.launch({headless: true, ...(await chrome())});
try {
  const page = await browser.newPage();
  for (const name of positionals.length ? positionals : all) await make(page, name);
} finally {
  await browser.close();
}

async function make(page, name) {
  const {draw} = await import(new URL(`${name}.mjs`, scenes));
  if (name === 'authors') {
    for (const [author, svg] of Object.entries(draw())) {
      await save(page, `authors/${author}`, svg, portraitSizes);
    }
  } else await save(page, name, draw(), pictureSizes);
}

async function save(page, name, svg, sizes) {
  const wanted = values.draft ? [{...sizes[0], bytes: 1e6}] : sizes;
  for (const {suffix, quality, base64} of await page.evaluate(paint, {svg, sizes: wanted})) {
    const bytes = Buffer.from(base64, 'base64');
    writeFileSync(new URL(`${name}${suffix}.webp`, folder), bytes);
    process.stdout.write(`${name}${suffix}.webp: ${bytes.length} bytes, quality ${quality}\n`);
  }
}

/** Runs in the browser: each size as WebP, at the best quality that keeps to its bytes. */
async function paint({svg, sizes}) {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  await image.decode().catch(() => {
    throw new Error('The scene is no well-formed SVG.');
  });
  const whole = await createImageBitmap(image);
  const files = [];
  for (const {suffix, width, height, bytes} of sizes) {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(whole, 0, 0, width, height);
    let quality = 0.9;
    let blob;
    do {
      quality -= 0.03;
      blob = await canvas.convertToBlob({type: 'image/webp', quality});
    } while (blob.size > bytes && quality > 0.3);
    const text = Array.from(new Uint8Array(await blob.arrayBuffer()), byte =>
      String.fromCharCode(byte),
    );
    files.push({suffix, quality: quality.toFixed(2), base64: btoa(text.join(''))});
  }
  return files;
}
