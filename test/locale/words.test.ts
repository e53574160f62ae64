import {expect} from '@open-wc/testing';
import {formatNumber} from '../../src/locale/digits.js';
import {fill, wordsFor, type Words} from '../../src/locale/words.js';
import {following} from '../../src/locale/words/ar-following.js';
import {sharing} from '../../src/locale/words/ar-sharing.js';
import {pages} from '../../src/locale/words/ar-pages.js';
import {reading} from '../../src/locale/words/ar.js';

const arabic: Words = {...reading, ...sharing, ...following, ...pages};
const LANGUAGES = ['ar', 'fa', 'ur', 'he', 'ckb', 'en', 'fr'];

describe('wordsFor', () => {
  it('has the Arabic words at once', () => {
    const words = wordsFor('ar-EG', arabic) as Words;
    expect(words.ticker).to.equal('فلاش نيوز');
    expect(words.relatedHeading).to.equal('مقالات ذات صلة');
  });

  it('has the words of another language at once when they were fetched before', async () => {
    const fetched = await wordsFor('fr-CA', arabic);
    expect(wordsFor('fr', arabic)).to.equal(fetched);
  });

  const standIns: [string, string][] = [
    ['ps', 'ar'],
    ['', 'ar'],
    ['de', 'en'],
    ['iw', 'he'],
  ];
  for (const [language, standIn] of standIns) {
    it(`speaks ${standIn} where the page says “${language}”`, async () => {
      expect(await wordsFor(language, arabic)).to.equal(await wordsFor(standIn, arabic));
    });
  }

  for (const language of LANGUAGES) {
    it(`has every word in ${language}, with the same places to fill`, async () => {
      const words = await wordsFor(language, arabic);
      for (const [name, word] of Object.entries(arabic)) {
        if (name === 'ago' || name === 'tickerAgo' || typeof word !== 'string') continue;
        const own = words[name as keyof Words];
        expect(own, name).to.be.a('string').and.match(/./);
        expect(typeof own === 'string' && placesIn(own), name).to.deep.equal(placesIn(word));
      }
    });
  }
});

describe('fill', () => {
  it('puts each value in its place', async () => {
    const {counter} = await wordsFor('ar', arabic);
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
