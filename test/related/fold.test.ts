import {expect} from '@open-wc/testing';
import {fold, wordsOf} from '../../src/related/fold.js';

describe('fold', () => {
  const equal: [string, string, string][] = [
    ['tashkeel', 'مُحَمَّدٌ', 'محمد'],
    ['the small alef', 'هٰذا', 'هذا'],
    ['tatweel', 'عـــاجل', 'عاجل'],
    ['alef with hamza, madda or wasla', 'أإآٱ', 'اااا'],
    ['hamza on waw and ya', 'مسؤول هيئة', 'مسوول هيية'],
    ['alef maqsura', 'مستشفى', 'مستشفي'],
    ['Persian ya and kaf', 'یک', 'يك'],
    ['Urdu and Kurdish ha', 'ہە', 'هه'],
    ['ligatures of old files', 'ﻻ ﷲ', 'لا الله'],
    ['letters in presentation forms', 'ﺳﻼﻡ', 'سلام'],
    ['Arabic and Persian digits', '١٢٣ ۴۵۶', '123 456'],
    ['the joiner of Persian', 'کتاب\u200cها', 'كتابها'],
    ['direction marks', '\u200fخبر\u200e', 'خبر'],
    ['Latin case and accents', 'Élysée', 'elysee'],
    ['full-width letters', 'ＮＡＳＡ', 'nasa'],
  ];
  for (const [what, written, folded] of equal) {
    it(`does away with ${what}`, () => expect(fold(written)).to.equal(folded));
  }

  const different: [string, string][] = [
    ['كرة', 'كره'],
    ['سماء', 'سما'],
    ['گل', 'كل'],
  ];
  for (const [one, other] of different) {
    it(`keeps ${one} and ${other} apart`, () => expect(fold(one)).not.to.equal(fold(other)));
  }

  it('joins ة and ه only when asked to', () => {
    expect(fold('جامعة', {taMarbuta: true})).to.equal(fold('جامعه'));
  });
});

describe('wordsOf', () => {
  it('leaves out quotation marks, commas and dashes of Arabic and Latin', () => {
    expect(wordsOf('«الخبر»، وَ"الأثر"؛ كوفيد-١٩… 50٪؟')).to.deep.equal([
      'الخبر',
      'و',
      'الاثر',
      'كوفيد',
      '19',
      '50',
    ]);
  });

  it('has none in an empty text', () => expect(wordsOf(' — ')).to.deep.equal([]));
});
