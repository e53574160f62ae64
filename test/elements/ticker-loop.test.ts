import {expect} from '@open-wc/testing';
import {
  distance,
  keepPlace,
  neighbour,
  tailCount,
  wrap,
  type Lap,
} from '../../src/elements/ticker-loop.js';

/** Headlines laid end to end: `lap({a: 100, b: 50})`. */
function lap(widths: Record<string, number>): Lap<string> {
  let length = 0;
  const places = new Map<string, {start: number; width: number}>();
  for (const [key, width] of Object.entries(widths)) {
    places.set(key, {start: length, width});
    length += width;
  }
  return {length, places};
}

describe('the place on the lap', () => {
  for (const [x, length, expected] of [
    [0, 100, 0],
    [40, 100, 40],
    [100, 100, 0],
    [250, 100, 50],
    [-10, 100, 90],
    [-310, 100, 90],
    [5, 0, 0],
  ] as const) {
    it(`${x} on a lap of ${length} is ${expected}`, () => {
      expect(wrap(x, length)).to.equal(expected);
    });
  }
});

describe('the distance of a headline from the window', () => {
  const {length, places} = lap({a: 100, b: 50, c: 150});
  for (const [key, x, expected] of [
    ['a', 0, 0],
    ['b', 0, 100],
    ['a', 40, -40],
    ['c', 40, 110],
    ['a', 120, 180],
    ['b', 120, -20],
    ['c', 290, -140],
    ['a', 290, 10],
  ] as const) {
    it(`is ${expected} for ${key} when ${x} of 300 has gone by`, () => {
      expect(distance(places.get(key)!, x, length)).to.equal(expected);
    });
  }
});

describe('what is being read stays in place', () => {
  const before = lap({a: 100, b: 100, c: 100, d: 100, e: 100, f: 100});
  const cases: [string, Record<string, number>, number, number][] = [
    ['when nothing changes', {a: 100, b: 100, c: 100, d: 100, e: 100, f: 100}, 150, 150],
    ['when one comes in front', {n: 80, a: 100, b: 100, c: 100, d: 100, e: 100, f: 100}, 150, 230],
    ['when one behind it goes', {a: 100, b: 100, c: 100, d: 100}, 150, 150],
    ['when one before it goes', {b: 100, c: 100, d: 100, e: 100, f: 100}, 150, 50],
    ['when it moves', {c: 100, b: 100, a: 100, d: 100, e: 100, f: 100}, 150, 550],
    ['when all widths change', {a: 120, b: 120, c: 120, d: 120, e: 120, f: 120}, 150, 190],
    [
      'by its clone at the end of the lap',
      {n: 80, a: 100, b: 100, c: 100, d: 100, e: 100, f: 100},
      590,
      70,
    ],
    ['by the one still there', {c: 100, d: 100}, 150, 150],
    ['at the start when none is left', {x: 100, y: 100}, 150, 0],
  ];
  for (const [what, widths, x, expected] of cases) {
    it(what, () => expect(keepPlace(x, 200, before, lap(widths))).to.be.closeTo(expected, 1e-9));
  }

  it('for any change, by the same distance from the window', () => {
    const after = lap({n: 33, c: 100, a: 100, z: 12, b: 100, f: 100});
    for (let x = 0; x < before.length; x += 7) {
      const kept = keepPlace(x, 300, before, after);
      const moved = ['a', 'b', 'c', 'f'].map(key =>
        Math.abs(
          distance(before.places.get(key)!, x, before.length) -
            distance(after.places.get(key)!, kept, after.length),
        ),
      );
      expect(Math.min(...moved), `x = ${x}`).to.be.below(0.001);
    }
  });
});

describe('the tail', () => {
  for (const [what, widths, view, expected] of [
    ['is empty without headlines', {}, 800, 0],
    ['is one that is wider than the window', {a: 900, b: 100}, 800, 1],
    ['fills the window', {a: 300, b: 300, c: 300, d: 300}, 800, 3],
    ['fills it exactly', {a: 400, b: 400, c: 400}, 800, 2],
    ['goes over a short list again and again', {a: 100, b: 50}, 800, 11],
    ['is nothing for a window that is not laid out', {a: 100}, 0, 0],
  ] as const) {
    it(what, () => expect(tailCount(lap(widths), view)).to.equal(expected));
  }
});

describe('the neighbour', () => {
  const round = lap({a: 100, b: 50, c: 150});
  for (const [x, by, expected] of [
    [0, 1, 'b'],
    [0, -1, 'c'],
    [40, 1, 'b'],
    [40, -1, 'a'],
    [100.4, 1, 'c'],
    [200, 1, 'a'],
    [150, -1, 'b'],
  ] as const) {
    it(`${by > 0 ? 'after' : 'before'} ${x} is ${expected}`, () => {
      expect(neighbour(x, by, round)).to.equal(expected);
    });
  }

  it('of a single headline is nothing', () => {
    expect(neighbour(0, 1, lap({a: 100}))).to.equal(undefined);
  });
});
