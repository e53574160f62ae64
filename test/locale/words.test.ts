import {expect} from '@open-wc/testing';
import {formatNumber} from '../../src/locale/digits.js';
import {fill, formFor, wordsFor, type Words} from '../../src/locale/words.js';

const LANGUAGES = ['ar', 'fa', 'ur', 'he', 'ckb', 'en', 'fr'];

describe('wordsFor', () => {
  it('has the Arabic words at once', () => {
    const words = wordsFor('ar-EG') as Words;
    expect(words.ticker).to.equal('فلاش نيوز');
    expect(words.relatedHeading).to.equal('مقالات ذات صلة');
  });

  it('has the words of another language at once when they were fetched before', async () => {
    const fetched = await wordsFor('fr-CA');
    expect(wordsFor('fr')).to.equal(fetched);
  });

  const standIns: [string, string][] = [
    ['ps', 'ar'],
    ['', 'ar'],
    ['de', 'en'],
    ['iw', 'he'],
  ];
  for (const [language, standIn] of standIns) {
    it(`speaks ${standIn} where the page says “${language}”`, async () => {
      expect(await wordsFor(language)).to.equal(await wordsFor(standIn));
    });
  }

  for (const language of LANGUAGES) {
    it(`has every word in ${language}, with the same places to fill`, async () => {
      const [words, arabic] = await Promise.all([wordsFor(language), wordsFor('ar')]);
      for (const [name, word] of Object.entries(arabic)) {
        if (name === 'ago' || name === 'tickerAgo' || typeof word !== 'string') continue;
        const own = words[name as keyof Words];
        expect(own, name).to.be.a('string').and.match(/./);
        expect(typeof own === 'string' && placesIn(own), name).to.deep.equal(placesIn(word));
      }
    });
  }
});

describe('words with a count', () => {
  const counts: [number, string][] = [
    [1, 'خبر جديد'],
    [2, 'خبران جديدان'],
    [3, '3 أخبار جديدة'],
    [10, '10 أخبار جديدة'],
    [11, '11 خبرًا جديدًا'],
    [99, '99 خبرًا جديدًا'],
    [100, '100 خبر جديد'],
    [103, '103 أخبار جديدة'],
  ];
  for (const [count, text] of counts) {
    it(`reads «${text}»`, async () => {
      const {newHeadlines} = await wordsFor('ar');
      expect(fill(formFor(newHeadlines, count, 'ar'), {n: count})).to.equal(text);
    });
  }

  it('has the general form where a page’s own words lack the right one', () => {
    expect(formFor({other: '{n} خبر'}, 3, 'ar')).to.equal('{n} خبر');
  });
});

describe('fill', () => {
  it('puts each value in its place', async () => {
    const {counter} = await wordsFor('ar');
    expect(fill(counter, {n: 2, total: 7})).to.equal('2 من 7');
  });

  it('leaves a place without a value as it is written', () => {
    expect(fill('بقلم {author} {other}', {author: 'ليلى'})).to.equal('بقلم ليلى {other}');
  });

  it('takes values as they are, dollar signs and braces too', () => {
    expect(fill('{a}{b}', {a: '$&', b: '{a}'})).to.equal('$&{a}');
  });
});

describe('formatNumber', () => {
  const numbers: [string, 'latn' | 'arab', string][] = [
    ['ar', 'latn', '1205'],
    ['ar', 'arab', '١٢٠٥'],
    ['fa', 'arab', '۱۲۰۵'],
    ['ckb', 'arab', '١٢٠٥'],
    ['fr', 'arab', '1205'],
  ];
  for (const [language, digits, text] of numbers) {
    it(`is ${text} in ${language} with digits="${digits}"`, () => {
      expect(formatNumber(1205, language, digits)).to.equal(text);
    });
  }
});

function placesIn(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}
