import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/feed/parse.js';

const titles = (text: string) => parseFeed(text).articles.map(({title}) => title);
const rss = (items: string) => `<rss version="2.0"><channel>${items}</channel></rss>`;

describe('a feed that is not well-formed still shows its articles', () => {
  const cases: [what: string, text: string, titles?: string[]][] = [
    ['text before the prolog', `PHP Warning: x\n<br />\n<?xml version="1.0"?>${two()}`],
    ['a comment that names a root', `<!-- <rss> -->${two()}`],
    ['a mangled prolog', `<?xml?xml version="1.0" ??>${two()}`],
    ['a DTD with entities', `<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c "d">]>${two()}`],
    ['a script after the root', `${two()}<script>document.write('<rss><item>')</script>`],
    ['names in capitals', '<RSS><CHANNEL><ITEM><TITLE>أ</TITLE></ITEM></CHANNEL></RSS>', ['أ']],
    ['no channel', '<rss><item><title>أ</title></item></rss>', ['أ']],
    ['a channel alone', '<channel><item><title>أ</title></item></channel>', ['أ']],
    [
      'items after the channel',
      '<rss><channel></channel><item><title>أ</title></item></rss>',
      ['أ'],
    ],
    ['no end of the first item', rss('<item><title>أ</title><item><title>ب</title></item>')],
    ['no end of a field', rss('<item><title>أ</title><author>x<item><title>ب</title></item>')],
    ['no end at all', '<rss><channel><item><title>أ</title></item><item><title>ب'],
    ['an end in CDATA', '<rss><channel><item><title>أ</title></item><item><title><![CDATA[ب'],
    ['an end in a tag', '<rss><channel><item><title>أ</title></item><item><title>ب</title><link'],
    ['ends that nobody opened', rss('</p><item></b><title>أ</title></item></channe>'), ['أ']],
    [
      'raw markup in a description',
      rss('<item><description><p>x<br><img></description><title>أ</title></item>'),
      ['أ'],
    ],
    ['an item in an item', rss('<item><item><title>أ</title></item></item>'), ['أ']],
    ['an empty item', rss('<item/><item /><item><title>أ</title></item>'), ['أ']],
    ['attributes without quotes', rss('<item a=1 b><title x=y>أ</title></item>'), ['أ']],
    [
      'an end in a quoted value',
      '<rss><channel><item><title>أ</title></item><item><title>ب</title><link href="x',
    ],
    ['no end of a title', rss('<item><title>أ<item><title>ب</title></item>')],
    ['a quote that is none', rss("<item><title don't>it's</title></item>"), ["it's"]],
    [
      'a quote without an end',
      rss('<item><guid a="b>1</guid><title>أ</title><guid a="c">2</guid></item>'),
      ['أ'],
    ],
    ['a > in an attribute', rss('<item><guid a="1 > 0">1</guid><title>أ</title></item>'), ['أ']],
    ['a bare < and &', rss('<item><title>3 < 5 & 7</title></item>'), ['3 < 5 & 7']],
    ['controls and half letters', rss('<item><title>أ\u0000\u0008\ud800</title></item>'), ['أ']],
  ];
  for (const [what, text, expected = ['أ', 'ب']] of cases) {
    it(`with ${what}`, () => {
      expect(titles(text)).to.deep.equal(expected);
    });
  }

  function two() {
    return rss('<item><title>أ</title></item><item><title>ب</title></item>');
  }
});

describe('names and namespaces', () => {
  const cases: [what: string, text: string, title: string][] = [
    [
      'another address for RSS',
      '<rss xmlns="http://rss.example/"><channel><item><title>أ</title></item></channel></rss>',
      'أ',
    ],
    [
      'a prefix for all of RSS',
      '<r:rss xmlns:r="http://rss.example/"><r:channel><r:item><r:title>أ</r:title></r:item></r:channel></r:rss>',
      'أ',
    ],
    [
      'a prefix for all of Atom',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>أ</a:title></a:entry></a:feed>',
      'أ',
    ],
    [
      'a title of another namespace first',
      '<rss xmlns:x="http://x.example/"><channel><item><x:title>س</x:title><title>أ</title></item></channel></rss>',
      'أ',
    ],
    [
      'an unusual prefix for a known namespace',
      '<rss xmlns:q="http://purl.org/dc/elements/1.1/"><channel><item><q:title>أ</q:title></item></channel></rss>',
      'أ',
    ],
    [
      'a usual prefix for an unknown namespace',
      '<rss xmlns:dc="http://x.example/"><channel><item><dc:title>س</dc:title><link>/</link></item></channel></rss>',
      '',
    ],
    [
      'a usual prefix that is not declared',
      '<rss><channel><item><dc:title>أ</dc:title></item></channel></rss>',
      'أ',
    ],
    [
      'a namespace that an inner element changes',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><title>س</title></div></content><title>أ</title></entry></feed>',
      'أ',
    ],
  ];
  for (const [what, text, title] of cases) {
    it(`${what}: the title is “${title}”`, () => {
      expect(titles(text)).to.deep.equal([title]);
    });
  }
});

describe('entities of a feed’s own', () => {
  it('are never expanded, however they are nested', () => {
    const laughs = `<!DOCTYPE rss [<!ENTITY a "ha">${'bcdefghi'
      .split('')
      .map(
        name =>
          `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`,
      )
      .join('')}]>`;
    expect(titles(laughs + rss('<item><title>&i;</title></item>'))).to.deep.equal(['&i;']);
  });
});

describe('a long feed', () => {
  it('is read as far as it is asked for', () => {
    const items = '<item><title>خبر</title></item>'.repeat(3000);
    expect(parseFeed(rss(items), {maxArticles: 5}).articles.length).to.equal(5);
    expect(parseFeed(rss(items)).articles.length).to.equal(2000);
  });
});
