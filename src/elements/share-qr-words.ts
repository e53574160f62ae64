// The words of a QR code: ISO/IEC 18004, byte mode, error correction level M. They are drawn by `share-qr.ts`.

/** Words of error correction in each block, by version from 1. */
const CORRECTION = [
  10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28,
  28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
];

/** Blocks, by version from 1. */
const BLOCKS = [
  1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26,
  28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
];

export interface QrWords {
  /** 1 to 40; decides the size. */
  version: number;
  /** Data and correction, in the order in which they are drawn. */
  bits: boolean[];
}

/** @throws {RangeError} When the text has more than 2,331 bytes as UTF-8. */
export function qrWords(text: string): QrWords {
  const bytes = new TextEncoder().encode(text);
  const version = versionFor(bytes.length);
  return {version, bits: codewords(bytes, version).flatMap(word => bitsOf(word, 8))};
}

/** Highest first. */
export function bitsOf(value: number, length: number): boolean[] {
  return range(length).map(index => ((value >> (length - 1 - index)) & 1) === 1);
}

export function range(length: number): number[] {
  return [...Array<undefined>(length).keys()];
}

function versionFor(length: number): number {
  for (let version = 1; version <= 40; version++) {
    const header = version < 10 ? 12 : 20;
    if (header + length * 8 <= dataWords(version) * 8) return version;
  }
  throw new RangeError('The address is too long for a QR code.');
}

/** All words of a version, for data and correction. */
function totalWords(version: number): number {
  let modules = (16 * version + 128) * version + 64;
  if (version >= 2) {
    const lines = Math.floor(version / 7) + 2;
    modules -= (25 * lines - 10) * lines - 55;
    if (version >= 7) modules -= 36;
  }
  return Math.floor(modules / 8);
}

function dataWords(version: number): number {
  return totalWords(version) - CORRECTION[version - 1]! * BLOCKS[version - 1]!;
}

/** The words in the order in which they are drawn: the blocks' first ones, their second ones and so on. */
function codewords(bytes: Uint8Array, version: number): number[] {
  const capacity = dataWords(version);
  const bits = [...bitsOf(0b0100, 4), ...bitsOf(bytes.length, version < 10 ? 8 : 16)];
  for (const byte of bytes) bits.push(...bitsOf(byte, 8));
  bits.push(...bitsOf(0, Math.min(4, capacity * 8 - bits.length)));
  while (bits.length % 8) bits.push(false);
  const data: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    data.push(bits.slice(at, at + 8).reduce((word, bit) => word * 2 + Number(bit), 0));
  }
  for (let pad = 0xec; data.length < capacity; pad ^= 0xec ^ 0x11) data.push(pad);

  const count = BLOCKS[version - 1]!;
  const short = Math.floor(capacity / count);
  const divisor = generator(CORRECTION[version - 1]!);
  const blocks: number[][] = [];
  for (let block = 0, at = 0; block < count; block++) {
    const length = short + (block >= count - (capacity % count) ? 1 : 0);
    blocks.push(data.slice(at, (at += length)));
  }
  return [...interleaved(blocks), ...interleaved(blocks.map(block => remainder(block, divisor)))];
}

function interleaved(blocks: number[][]): number[] {
  const words: number[] = [];
  const longest = Math.max(...blocks.map(({length}) => length));
  for (let index = 0; index < longest; index++) {
    for (const block of blocks) if (index < block.length) words.push(block[index]!);
  }
  return words;
}

/** A product in the field of 256 that Reed and Solomon's code uses, modulo x⁸+x⁴+x³+x²+1. */
function product(a: number, b: number): number {
  let result = 0;
  for (let bit = 7; bit >= 0; bit--) {
    result = (result << 1) ^ ((result >> 7) * 0x11d);
    result ^= ((b >> bit) & 1) * a;
  }
  return result;
}

/** Coefficients of the polynomial with the roots 2⁰ to 2ⁿ⁻¹, the leading 1 left out. */
function generator(degree: number): number[] {
  const result = [...range(degree - 1).fill(0), 1];
  for (let step = 0, root = 1; step < degree; step++, root = product(root, 2)) {
    for (let index = 0; index < degree; index++) {
      result[index] = product(result[index]!, root) ^ (result[index + 1] ?? 0);
    }
  }
  return result;
}

function remainder(data: number[], divisor: number[]): number[] {
  const result = divisor.map(() => 0);
  for (const word of data) {
    const factor = word ^ result.shift()!;
    result.push(0);
    divisor.forEach((coefficient, index) => (result[index]! ^= product(coefficient, factor)));
  }
  return result;
}
