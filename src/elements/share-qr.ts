// QR codes, drawn here so that no service learns what is shared: https://www.iso.org/standard/83389.html (ISO/IEC 18004).
import {bitsOf, qrWords, range} from './share-qr-words.js';

/** Modules of quiet zone on each side. */
const QUIET = 4;

/** `true` is dark. */
type Modules = boolean[][];

/**
 * A code as the path of its dark modules, one unit each, on a square with the quiet zone round it.
 *
 * @throws {RangeError} When the text has more than 2,331 bytes as UTF-8.
 */
export function qrPath(text: string): {path: string; size: number} {
  const modules = qrModules(text);
  const path = modules
    .map((row, y) =>
      row.map((dark, x) => (dark ? `M${x + QUIET} ${y + QUIET}h1v1h-1` : '')).join(''),
    )
    .join('');
  return {path, size: modules.length + 2 * QUIET};
}

/** The code's modules, row by row, without the quiet zone. */
export function qrModules(text: string): Modules {
  const {version, bits} = qrWords(text);
  let best: Modules = [];
  let lowest = Infinity;
  for (let mask = 0; mask < 8; mask++) {
    const modules = draw(version, bits, mask);
    const penalty = penaltyOf(modules);
    if (penalty < lowest) {
      best = modules;
      lowest = penalty;
    }
  }
  return best;
}

function draw(version: number, bits: boolean[], mask: number): Modules {
  const size = version * 4 + 17;
  const modules: Modules = range(size).map(() => range(size).map(() => false));
  const fixed: Modules = modules.map(row => [...row]);
  const set = (x: number, y: number, dark: boolean): void => {
    if (!(x in modules && y in modules)) return;
    modules[y]![x] = dark;
    fixed[y]![x] = true;
  };
  const square = (centreX: number, centreY: number, radius: number, light: number): void => {
    for (let dy = -radius; dy <= radius; dy++) {
      for (let dx = -radius; dx <= radius; dx++) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy));
        set(centreX + dx, centreY + dy, ring !== light && ring !== 4);
      }
    }
  };

  for (let index = 0; index < size; index++) {
    set(6, index, index % 2 === 0);
    set(index, 6, index % 2 === 0);
  }
  const centres = alignmentCentres(version, size);
  const last = centres.length - 1;
  centres.forEach((x, column) =>
    centres.forEach((y, row) => {
      const isCorner = (!column && (!row || row === last)) || (column === last && !row);
      if (!isCorner) square(x, y, 2, 1);
    }),
  );
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    square(x, y, 4, 2);
  drawFormat(size, mask, set);
  if (version >= 7) drawVersion(version, size, set);

  let index = 0;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    const isUpward = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step++) {
      const y = isUpward ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (fixed[y]![x]) continue;
        modules[y]![x] = (bits[index++] ?? false) !== isMasked(mask, x, y);
      }
    }
  }
  return modules;
}

function alignmentCentres(version: number, size: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [
    6,
    ...range(count - 1)
      .map(index => size - 7 - index * step)
      .reverse(),
  ];
}

type Set = (x: number, y: number, dark: boolean) => void;

/** Level M is 00, followed by the mask and ten bits of correction. */
function drawFormat(size: number, mask: number, set: Set): void {
  let rest = mask;
  for (let step = 0; step < 10; step++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const bits = bitsOf(((mask << 10) | rest) ^ 0x5412, 15).reverse();
  bits.forEach((dark, index) => {
    // Round the first corner, leaving out the timing lines.
    if (index < 8) set(8, index < 6 ? index : index + 1, dark);
    else set(index === 8 ? 7 : 14 - index, 8, dark);
    // Half beside each of the two others.
    if (index < 8) set(size - 1 - index, 8, dark);
    else set(8, size - 15 + index, dark);
  });
  set(8, size - 8, true);
}

function drawVersion(version: number, size: number, set: Set): void {
  let rest = version;
  for (let step = 0; step < 12; step++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  const bits = bitsOf((version << 12) | rest, 18).reverse();
  bits.forEach((dark, index) => {
    const along = Math.floor(index / 3);
    const across = size - 11 + (index % 3);
    set(along, across, dark);
    set(across, along, dark);
  });
}

function isMasked(mask: number, x: number, y: number): boolean {
  const value = [
    (x + y) % 2,
    y % 2,
    x % 3,
    (x + y) % 3,
    (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
    ((x * y) % 2) + ((x * y) % 3),
    (((x * y) % 2) + ((x * y) % 3)) % 2,
    (((x + y) % 2) + ((x * y) % 3)) % 2,
  ][mask];
  return value === 0;
}

/** How hard the code is to read, by the standard's four rules; masks are compared by it. */
function penaltyOf(modules: Modules): number {
  const size = modules.length;
  const columns = modules.map((_, x) => modules.map(row => row[x]!));
  let penalty = 0;
  for (const line of [...modules, ...columns]) {
    const text = line.map(Number).join('');
    for (const [run] of text.matchAll(/0{5,}|1{5,}/g)) penalty += run.length - 2;
    for (const finder of [/(?=10111010000)/g, /(?=00001011101)/g]) {
      penalty += (text.match(finder)?.length ?? 0) * 40;
    }
  }
  for (let y = 1; y < size; y++) {
    for (let x = 1; x < size; x++) {
      const dark = modules[y]![x];
      const isBlock =
        modules[y - 1]![x] === dark &&
        modules[y]![x - 1] === dark &&
        modules[y - 1]![x - 1] === dark;
      if (isBlock) penalty += 3;
    }
  }
  const share = modules.flat().filter(Boolean).length / size ** 2;
  return penalty + Math.floor(Math.abs(share - 0.5) * 20) * 10;
}
