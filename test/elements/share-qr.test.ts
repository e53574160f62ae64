import {expect} from '@open-wc/testing';
import {qrModules, qrPath} from '../../src/elements/share-qr.js';

/** Read back by jsQR 1.4.0. */
const code = `
#######.########....#.#######
#.....#.#.#..###.#.#..#.....#
#.###.#.#.##.##....#..#.###.#
#.###.#..###..##.#..#.#.###.#
#.###.#.#..#.#.#.###..#.###.#
#.....#..##..##...#.#.#.....#
#######.#.#.#.#.#.#.#.#######
.........####.#...#..........
#..#######.########..#..#.###
.###....#.#.#.#..#.##...#.##.
..##.##..#.##.#..#....#...#..
..##.#....#...##.#..#..###..#
#.##.##......##...###.#.....#
.#..#..#...##.........#######
###.#.#.#.#.#.##..##..##..#.#
##.#.#...#...##.#....####.#.#
.#.####..#..#..#..###....#...
##...#.#..##.....#####..#.##.
##..###..###.##.#..###..##..#
####.....##..#.##.###..####..
###.###....#.#..##.#########.
........##.#.#..#.###...##...
#######.#...##.#..###.#.##...
#.....#.####.#...#.##...#..#.
#.###.#.##..##.##.########...
#.###.#.#..##.####..##.....#.
#.###.#...#..###....##.##.###
#.....#.....#..##.....#..##.#
#######.#.####.#..###........`;

describe('a QR code', () => {
  it('is the one that scanners read', () => {
    const rows = qrModules('https://news.example/a?b=1&c=#d').map(row =>
      row.map(dark => (dark ? '#' : '.')).join(''),
    );
    expect(rows.join('\n')).to.equal(code.trim());
  });

  it('grows with its text, up to the largest', () => {
    const sizes = [1, 15, 213, 2331].map(length => qrModules('a'.repeat(length)).length);
    expect(sizes).to.deep.equal([21, 25, 57, 177]);
  });

  it('is refused for an address that none can hold', () => {
    expect(() => qrModules('a'.repeat(2332))).to.throw(RangeError);
  });

  it('has a quiet zone of four modules', () => {
    const {path, size} = qrPath('https://news.example/a?b=1&c=#d');
    expect(size).to.equal(29 + 8);
    expect(path).to.match(/^M4 4h1v1h-1M5 4h1v1h-1/);
  });
});
