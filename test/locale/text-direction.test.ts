import {expect} from '@open-wc/testing';
import {textDirection} from '../../src/locale/text-direction.js';

describe('textDirection', () => {
  for (const [text, language, direction] of [
    ['مدرسة جديدة تفتح أبوابها', 'ar', 'rtl'],
    ['Qamar Labs تطلق منصة مفتوحة للخرائط', 'ar', 'rtl'],
    ['Open maps for everyone', 'ar', 'ltr'],
    ['1 + 1 = 2', 'ar', 'ltr'],
    ['مدرسة جديدة تفتح أبوابها', 'en-US', 'rtl'],
    ['The word «سلام» opens the exhibition', 'en', 'ltr'],
    ['The Daily Example.', 'ar', 'ltr'],
    ['ספרייה חדשה נפתחת', 'he', 'rtl'],
  ] as const) {
    it(`lays out «${text}» in ${language} as ${direction}`, () => {
      expect(textDirection(text, language)).to.equal(direction);
    });
  }
});
