import {expect} from '@open-wc/testing';
import {fold} from '../../src/related/fold.js';
import {stem} from '../../src/related/stem.js';

const none = new Set<string>();
const stemOf = (word: string, vocabulary = none) => stem(fold(word), vocabulary);

describe('stem', () => {
  const families = [
    'انتخاب الانتخاب والانتخابات انتخابية للانتخابات بالانتخاب',
    'مهندس المهندسون المهندسين مهندسة مهندسات كالمهندس',
    'لبنان لبناني اللبنانية لبنانيون',
    'أوروبا أوروبي الأوروبية',
    'قرار قرارات قراره قراراتها قرارهم',
    'جامعة الجامعات جامعي',
    'election elections',
    'reported reporting reports',
  ];
  for (const family of families) {
    it(`makes one of ${family}`, () => {
      expect(new Set(family.split(' ').map(word => stemOf(word))).size).to.equal(1);
    });
  }

  const whole = ['لبن', 'وزير', 'بنك', 'فرق', 'كتاب', 'لاعب', 'ولد', 'بيان', 'الم', 'king'];
  for (const word of whole) {
    it(`takes nothing off ${word}`, () => expect(stemOf(word)).to.equal(word));
  }

  it('takes a particle off only where the rest is a word of the same texts', () => {
    expect(stemOf('بمدرسة', new Set(['مدرسة']))).to.equal(stemOf('مدرسة'));
    expect(stemOf('بمدرسة')).not.to.equal(stemOf('مدرسة'));
    expect(stemOf('وزير', new Set(['مدرسة']))).to.equal('وزير');
  });
});
