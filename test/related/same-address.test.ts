import {expect} from '@open-wc/testing';
import {addressKey} from '../../src/related/same-address.js';

const ADDRESS = 'https://news.example/قسم/خبر?p=12';

describe('addressKey', () => {
  const same: [string, string][] = [
    ['the scheme', 'http://news.example/قسم/خبر?p=12'],
    ['www', 'https://www.news.example/قسم/خبر?p=12'],
    ['the mobile host', 'https://m.news.example/قسم/خبر?p=12'],
    ['the case of the host', 'https://NEWS.example/قسم/خبر?p=12'],
    ['the standard port', 'https://news.example:443/قسم/خبر?p=12'],
    ['a closing slash', 'https://news.example/قسم/خبر/?p=12'],
    ['an index file', 'https://news.example/قسم/خبر/index.html?p=12'],
    ['encoded letters', 'https://news.example/%D9%82%D8%B3%D9%85/%D8%AE%D8%A8%D8%B1?p=12'],
    [
      'letters encoded in small hex',
      'https://news.example/%d9%82%d8%b3%d9%85/%d8%ae%d8%a8%d8%b1?p=12',
    ],
    ['campaign parameters', `${ADDRESS}&utm_source=x&utm_medium=y`],
    ['click identifiers', `${ADDRESS}&fbclid=1&gclid=2&msclkid=3&_ga=4`],
    ['the order of parameters', 'https://news.example/قسم/خبر?utm_id=1&p=12'],
    ['a fragment', `${ADDRESS}#comments`],
    ['an AMP ending', 'https://news.example/قسم/خبر/amp/?p=12'],
    ['an AMP parameter', `${ADDRESS}&amp=1`],
  ];
  for (const [what, address] of same) {
    it(`does not tell addresses apart by ${what}`, () => {
      expect(addressKey(address)).to.equal(addressKey(ADDRESS));
    });
  }

  const different: [string, string][] = [
    ['https://news.example/?p=1', 'https://news.example/?p=2'],
    ['https://news.example/a', 'https://news.example/A'],
    ['https://news.example/a', 'https://other.example/a'],
    ['https://news.example/a', 'https://sport.news.example/a'],
    ['https://news.example/amp', 'https://news.example/'],
    ['https://news.example/amplifier', 'https://news.example/'],
    ['https://m.example/a', 'https://example/a'],
    ['https://app.example/#/story/1', 'https://app.example/#/story/2'],
    ['https://news.example:8080/a', 'https://news.example/a'],
  ];
  for (const [one, other] of different) {
    it(`tells ${one} and ${other} apart`, () => {
      expect(addressKey(one)).not.to.equal(addressKey(other));
    });
  }

  it('takes what is no address as it is', () => {
    expect(addressKey(' tag:news.example,2025:1 ')).to.equal(addressKey('tag:news.example,2025:1'));
    expect(addressKey('%%%')).to.equal('%%%');
  });
});
