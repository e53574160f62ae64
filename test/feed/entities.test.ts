import {expect} from '@open-wc/testing';
import {decodeEntities} from '../../src/feed/entities.js';
import {parseFeed} from '../../src/feed/parse.js';

/** A browser's own list, by way of a text that is not run. */
function asBrowser(reference: string): string {
  return new DOMParser().parseFromString(reference, 'text/html').body.textContent;
}

describe('decodeEntities', () => {
  before(() => parseFeed('<rss></rss>'));

  const names = // of HTML 4, one of each kind
    'quot amp lt gt nbsp laquo raquo shy reg times divide szlig Agrave ccedil Ccedil AElig aelig ETH eth THORN thorn ' +
    'Oslash oslash Scaron scaron Yuml yuml OElig oelig fnof circ tilde Alpha alpha Omega omega sigmaf Sigma thetasym piv ' +
    'ensp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo ldquo rdquo bdquo dagger Dagger bull hellip permil prime Prime ' +
    'oline frasl euro trade alefsym larr rArr crarr forall infin ne le ge sub oplus sdot lceil rfloor loz spades hearts';
  it('knows the names of HTML 4 as browsers do', () => {
    for (const name of names.split(' ')) {
      expect(decodeEntities(`&${name};`), name).to.equal(asBrowser(`<p>&${name};</p>`));
    }
  });

  const cases: [reference: string, text: string][] = [
    ['&#1593;&#1575;&#1580;&#1604;', 'عاجل'],
    ['&#x639;&#X627;', 'عا'],
    ['&#233t&#233', 'été'],
    ['&#55357;&#56832;', '😀'],
    ['&#1114112;', ''],
    ['?a=1&copy=2&lang=ar', '?a=1&copy=2&lang=ar'],
    ['&amp;amp;', '&amp;'],
    ['&constructor;', '&constructor;'],
    ['R&D; &', 'R&D; &'],
  ];
  for (const [reference, text] of cases) {
    it(`makes “${text}” of ${reference}`, () => {
      expect(decodeEntities(reference)).to.equal(text);
    });
  }
});
