import {expect} from '@open-wc/testing';
import {matchesWords} from '../../src/related/filter.js';

const ARTICLE = {
  title: 'عاجل: إفتتاح مستشفى المدينة بالعاصمة',
  summary: 'حضر وزير الصحّة وممثلون للبلدية، ونُقل الحفل على Example TV',
  categories: ['أخبار محلية', 'صحة'],
};

describe('matchesWords', () => {
  const found = [
    'عاجل',
    'افتتاح',
    'مستشفي',
    'العاصمة',
    'عاصمه',
    'بلدية',
    'صحة',
    'example',
    'أخبار محلية، رياضة',
    'رياضة, مستشفى المدينة',
    'رياضة عاجل',
    'وزير الصحة؛ سياسة',
  ];
  for (const words of found) {
    it(`finds «${words}»`, () => expect(matchesWords(ARTICLE, words)).to.equal(true));
  }

  const missing = [
    'رياضة',
    'مدن',
    'عاج',
    'صمة',
    'المدينة مستشفى، سياسة',
    'محلية صحة, سياسة',
    '',
    ' ، ',
    '.*',
  ];
  for (const words of missing) {
    it(`does not find «${words}»`, () => expect(matchesWords(ARTICLE, words)).to.equal(false));
  }

  it('finds a word behind any article and particle', () => {
    for (const form of [
      'المصرف',
      'والمصرف',
      'بالمصرف',
      'كالمصرف',
      'فالمصرف',
      'للمصرف',
      'لمصرف',
      'وبمصرف',
    ]) {
      expect(matchesWords({title: form}, 'مصرف'), form).to.equal(true);
      expect(matchesWords({title: form}, 'المصرف'), form).to.equal(true);
    }
  });

  it('does not take a short word for the end of another', () => {
    expect(matchesWords({title: 'ليد العون وجد طريقًا'}, 'يد جد')).to.equal(false);
    expect(matchesWords({title: 'الطب الحديث'}, 'طب')).to.equal(true);
  });

  it('finds nothing by a comma too many', () => {
    expect(matchesWords({title: ''}, 'رياضة، ')).to.equal(false);
  });
});
