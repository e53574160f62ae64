import {expect} from '@open-wc/testing';
import {directionOf} from '../../src/locale/direction.js';

describe('directionOf', () => {
  const rightToLeft =
    'ar ar-EG ar_SY AR fa ur he iw ckb ps sd ug yi dv ku-Arab az-Arab pa-PK uz-AF syr nqo ks arz';
  const leftToRight = 'en fr de tr az ku id ms ha-Latn ar-Latn pa ru';
  for (const language of rightToLeft.split(' ')) {
    it(`is right to left for ${language}`, () => expect(directionOf(language)).to.equal('rtl'));
  }
  for (const language of leftToRight.split(' ')) {
    it(`is left to right for ${language}`, () => expect(directionOf(language)).to.equal('ltr'));
  }
  for (const language of ['', 'x-default', '!', 'ar_']) {
    it(`is that of Arabic for “${language}”, which names no language`, () => {
      expect(directionOf(language)).to.equal('rtl');
    });
  }
});
