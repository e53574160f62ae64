import {expect} from '@open-wc/testing';
import {readAddress, readLanguage, readText} from '../../src/feed/fields.js';

describe('readAddress', () => {
  const base = 'https://sahifa.example/section/';
  const cases: [address: string, url: string | undefined][] = [
    ['https://sahifa.example/a', 'https://sahifa.example/a'],
    ['  /a\n', 'https://sahifa.example/a'],
    ['a?b=1&amp;c=2', 'https://sahifa.example/section/a?b=1&c=2'],
    ['//cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
    ['http://sahifa.example/%d8%a3', 'http://sahifa.example/%d8%a3'],
    ['https://sahifa.example/خبر', 'https://sahifa.example/%D8%AE%D8%A8%D8%B1'],
    ['', undefined],
    ['javascript:alert(1)', undefined],
    [' java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['blob:https://sahifa.example/x', undefined],
    ['file:///etc/passwd', undefined],
    ['ftp://sahifa.example/', undefined],
    ['mailto:a@sahifa.example', undefined],
    ['https://bank.example@other.example/', undefined],
    ['https://user:word@sahifa.example/', undefined],
    ['http://[', undefined],
    ['https://sahifa.example/' + 'a'.repeat(5000), undefined],
  ];
  for (const [address, url] of cases) {
    it(`makes ${url} of ${JSON.stringify(address.slice(0, 60))}`, () => {
      expect(readAddress(address, base)).to.equal(url);
    });
  }

  it('leaves a relative address as it stands when nobody says what to', () => {
    expect(readAddress('/a')).to.equal('/a');
    expect(readAddress('javascript:alert(1)')).to.equal(undefined);
  });
});

describe('readText', () => {
  it('leaves what looks like markup alone, for it is text', () => {
    expect(readText(' a <b> &amp; ')).to.equal('a <b> &amp;');
  });

  it('is absent when nothing is left', () => {
    expect(readText(' \u202e ')).to.equal(undefined);
    expect(readText(null)).to.equal(undefined);
  });
});

describe('readLanguage', () => {
  const cases: [tag: string, language: string | undefined][] = [
    ['ar', 'ar'],
    ['ar_EG', 'ar-EG'],
    [' zh-Hant-TW ', 'zh-Hant-TW'],
    ['Arabic', undefined],
    ['', undefined],
  ];
  for (const [tag, language] of cases) {
    it(`makes ${language} of “${tag}”`, () => {
      expect(readLanguage(tag)).to.equal(language);
    });
  }
});
