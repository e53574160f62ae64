import {expect} from '@open-wc/testing';
import {languageOf, mayBeSame} from '../../src/related/language.js';

describe('languageOf', () => {
  const texts: [string, string, string][] = [
    ['ar', '', 'افتتاح مكتبة عامة في المدينة القديمة'],
    ['ar', 'en-US', 'افتتاح مكتبة عامة في المدينة القديمة'],
    ['ar', '', 'شركة Example Labs تطرح Phone 12 Pro في الأسواق'],
    ['ar', '', 'تعاون بين گوگل والجامعة'],
    ['fa', '', 'گشایش کتابخانهٔ عمومی در شهر قدیمی'],
    ['ur', '', 'پرانے شہر میں نئی لائبریری کھل گئی'],
    ['ckb', '', 'کتێبخانەیەکی نوێ لە شارە کۆنەکە کرایەوە'],
    ['he', '', 'ספרייה ציבורית נפתחה בעיר העתיקה'],
    ['en', '', 'A public library opens in the old town'],
    ['fr', '', 'Une bibliothèque publique ouvre dans la vieille ville'],
    ['de', 'de-AT', 'Stadtbibliothek feiert Jubiläum'],
    ['Latn', 'ar', 'Stadtbibliothek feiert Jubiläum'],
    ['ar', 'ar', '2025'],
    ['', '', '2025'],
  ];
  for (const [language, stated, text] of texts) {
    it(`takes «${text}», stated ${stated || 'nothing'}, for ${language || 'any'}`, () => {
      expect(languageOf(text, stated)).to.equal(language);
    });
  }
});

describe('mayBeSame', () => {
  const pairs: [string, string, boolean][] = [
    ['ar', 'ar', true],
    ['ar', 'fa', false],
    ['ar', 'Latn', false],
    ['en', 'fr', false],
    ['de', 'Latn', true],
    ['', 'fr', true],
  ];
  for (const [one, other, same] of pairs) {
    it(`says ${same} of ${one || 'unknown'} and ${other}`, () => {
      expect(mayBeSame(one, other)).to.equal(same);
      expect(mayBeSame(other, one)).to.equal(same);
    });
  }
});
