import {expect} from '@open-wc/testing';
import {cleanText} from '../../src/feed/clean-text.js';
import {plainText} from '../../src/feed/text.js';
import {atomArticle, rssArticle} from './feed-files.js';

describe('a title', () => {
  const cases: [what: string, title: string, shown: string][] = [
    ['AT&amp;amp;T', 'AT&amp;amp;T', 'AT&T'],
    ['a tag that its author shows', '&amp;lt;b&amp;gt;', '<b>'],
    ['escaped markup', '&lt;b&gt;خبر&lt;/b&gt; عاجل', 'خبر عاجل'],
    ['raw markup', '<b>خبر</b> عاجل', 'خبر عاجل'],
    ['markup in CDATA', '<![CDATA[<i>خبر</i> &#8220;عاجل&#8221;]]>', 'خبر “عاجل”'],
    ['several CDATA sections', '<![CDATA[خبر ]]>عا<![CDATA[جل]]>', 'خبر عاجل'],
    ['a comment', 'خبر<!-- > --> عاجل', 'خبر عاجل'],
    ['a bare ampersand', 'نفط & غاز', 'نفط & غاز'],
    ['a sign for less', '3 < 5 و 7 > 2', '3 < 5 و 7 > 2'],
    ['an unknown name', '&ghayn; باقية', '&ghayn; باقية'],
    ['bytes of windows-1252 by number', 'it&#146;s &#x93;so&#x94;', 'it’s “so”'],
    ['white space', '\n  خبر\t\n عاجل  ', 'خبر عاجل'],
  ];
  for (const [what, title, shown] of cases) {
    it(`with ${what} reads ${shown}`, () => {
      expect(rssArticle(`<title>${title}</title>`).title).to.equal(shown);
    });
  }

  const typed: [attributes: string, title: string, shown: string][] = [
    ['', 'وسم &lt;b&gt;', 'وسم <b>'],
    ['type="text"', 'AT&amp;amp;T', 'AT&amp;T'],
    ['type="html"', '&lt;b&gt;خبر&lt;/b&gt; AT&amp;amp;T', 'خبر AT&T'],
    [
      'type="xhtml"',
      '<div xmlns="http://www.w3.org/1999/xhtml"><b>خبر</b> AT&amp;T &lt;</div>',
      'خبر AT&T <',
    ],
  ];
  for (const [attributes, title, shown] of typed) {
    it(`of Atom with ${attributes || 'no type'} reads ${shown}`, () => {
      expect(atomArticle(`<title ${attributes}>${title}</title>`).title).to.equal(shown);
    });
  }
});

describe('plainText', () => {
  const cases: [html: string, text: string][] = [
    ['<p>سطر</p><p>آخر</p>', 'سطر آخر'],
    ['سطر<br>آخر', 'سطر آخر'],
    ['ك<b>لم</b>ة', 'كلمة'],
    ['نص<script>alert("<b>")</script> بعده', 'نص بعده'],
    ['نص<style>p > a {}</style> بعده', 'نص بعده'],
    ['نص<!-- <b> --> بعده', 'نص بعده'],
    ['<img alt="a > b" src="x"> نص', 'نص'],
    ["<a href='\"'>نص</a>", 'نص'],
    ['نص <a href="x>آخر', 'نص آخر'],
    ['نص <a href="لا نهاية', 'نص <a href="لا نهاية'],
  ];
  for (const [html, text] of cases) {
    it(`makes ${text} of ${html}`, () => {
      expect(plainText(html)).to.equal(text);
    });
  }
});

describe('cleanText', () => {
  const removed = [
    0x00, 0x08, 0x0b, 0x1b, 0x7f, 0x81, 0x202a, 0x202e, 0x2066, 0x2069, 0x206a, 0x206f, 0xfffe,
    0xffff, 0xd800, 0xdfff, 0xe0041, 0xe007f,
  ];
  for (const code of removed) {
    it(`takes out U+${code.toString(16)}, which turns text round or hides in it`, () => {
      expect(cleanText(`خ${String.fromCodePoint(code)}بر`).replace(' ', '')).to.equal('خبر');
    });
  }

  const kept = ['\u200c', '\u200d', '\u200e', '\u200f', '\u061c', '👩‍👧', 'َ', 'ـ'];
  for (const letter of kept) {
    it(`keeps ${JSON.stringify(letter)}, which Arabic and Persian need`, () => {
      expect(cleanText(`خ${letter}بر`)).to.equal(`خ${letter}بر`);
    });
  }
});
