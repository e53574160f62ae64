import {expect} from '@open-wc/testing';
import {stay} from '../../src/elements/ticker-motion.js';
import {leavesTo} from '../../src/elements/ticker-turn.js';

const right = 1;
const left = -1;
const down = 1;
const up = -1;

describe('a headline that gives way', () => {
  for (const [direction, rtl, by, side] of [
    ['auto', true, 1, right],
    ['auto', true, -1, left],
    ['auto', false, 1, left],
    ['start', true, 1, right],
    ['end', true, 1, left],
    ['end', false, 1, right],
    ['up', true, 1, up],
    ['up', false, -1, down],
    ['down', true, 1, down],
    ['down', false, 1, down],
  ] as const) {
    const way = `${direction}, ${rtl ? 'rtl' : 'ltr'}, ${by > 0 ? 'next' : 'previous'}`;
    it(`goes to ${side} with ${way}`, () => {
      expect(leavesTo({fade: false, rtl, direction, by})).to.equal(side);
    });
  }

  it('stays in its place where it fades', () => {
    expect(leavesTo({fade: true, rtl: true, direction: 'up', by: 1})).to.equal(0);
  });

  for (const [letters, interval, milliseconds] of [
    [10, 6, 6000],
    [60, 6, 6000],
    [90, 6, 9000],
    [60, 0.5, 500],
    [60, 0, 6000],
    [60, NaN, 6000],
  ] as const) {
    it(`stays ${milliseconds} ms with ${letters} letters and interval="${interval}"`, () => {
      expect(stay('ا'.repeat(letters), interval)).to.equal(milliseconds);
    });
  }
});
