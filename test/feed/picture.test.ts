import {expect} from '@open-wc/testing';
import {atomArticle, rssArticle} from './feed-files.js';

describe('the picture of an article', () => {
  const img = '<description><![CDATA[<img src="/text.jpg">]]></description>';
  const cases: [what: string, item: string, url: string | undefined][] = [
    [
      'media:content before all others',
      `${img}<enclosure url="/e.jpg" type="image/jpeg"/><media:content url="/m.jpg"/>`,
      '/m.jpg',
    ],
    [
      'the widest',
      '<media:content url="/1.jpg" width="100"/><media:content url="/2.jpg" width="800"/>',
      '/2.jpg',
    ],
    [
      'no film',
      '<media:content url="/a.mp4" medium="video"/><media:thumbnail url="/t.jpg"/>',
      '/t.jpg',
    ],
    ['what is called a picture', '<media:content url="/a" medium="image"/>', '/a'],
    [
      'what is in a group',
      '<media:group><media:content url="/a.mp4" type="video/mp4"/><media:thumbnail url="/t.jpg"/></media:group>',
      '/t.jpg',
    ],
    [
      'what is in a film',
      '<media:content url="/a.mp4" type="video/mp4"><media:thumbnail url="/t.jpg"/></media:content>',
      '/t.jpg',
    ],
    ['an enclosure', '<enclosure url="/e" type="image/webp"/>', '/e'],
    ['no sound', '<enclosure url="/e.mp3" type="audio/mpeg"/>', undefined],
    ['itunes:image', '<itunes:image href="/i.jpg"/>', '/i.jpg'],
    ['image', '<image><url>/i.jpg</url></image>', '/i.jpg'],
    ['image without more', '<image>/i.jpg</image>', '/i.jpg'],
    [
      'the first in the text',
      `${img}<content:encoded><![CDATA[<p><img alt="أ > ب" src="/c.jpg?a=1&amp;b=2">]]></content:encoded>`,
      '/c.jpg?a=1&b=2',
    ],
    ['the first in the summary', `${img}<content:encoded>أ</content:encoded>`, '/text.jpg'],
    [
      'no counter of readers',
      '<description><![CDATA[<img src="/x.gif" width="1"><img src="https://feeds.feedburner.com/~r/1"><img src="/a.jpg">]]></description>',
      '/a.jpg',
    ],
    [
      'no smiley',
      '<description><![CDATA[<img src="https://s.w.org/images/core/emoji/72x72/1f600.png">]]></description>',
      undefined,
    ],
    [
      'nothing that is no address',
      '<description><![CDATA[<img src="data:image/gif;base64,R0"><img src="javascript:x">]]></description>',
      undefined,
    ],
  ];
  for (const [what, item, url] of cases) {
    it(`is ${what}`, () => {
      const expected = url && new URL(url, 'https://sahifa.example/').href;
      expect(rssArticle(item).image?.url).to.equal(expected);
    });
  }

  it('is no picture that an entry of Atom links to for another end', () => {
    const icon = '<link rel="icon" type="image/png" href="/icon.png"/>';
    expect(atomArticle(icon).image).to.equal(undefined);
    const file = '<link rel="enclosure" type="image/png" href="/e.png"/>';
    expect(atomArticle(icon + file).image?.url).to.equal('https://sahifa.example/e.png');
  });

  it('has the words and measures that the feed gives', () => {
    const {image} = rssArticle(
      '<media:content url="/m.jpg" width="640" height="360"><media:description>جسر &amp;amp; نهر</media:description></media:content>',
    );
    expect(image).to.deep.equal({
      url: 'https://sahifa.example/m.jpg',
      alt: 'جسر & نهر',
      width: 640,
      height: 360,
    });
  });

  it('has the name of who made it', () => {
    const {image} = rssArticle(
      '<media:content url="/m.jpg" medium="image"><media:credit role="photographer">هدى</media:credit></media:content>',
    );
    expect(image?.credit).to.equal('هدى');
  });

  it('has the widths of its group, narrowest first, without versions that were cut', () => {
    const {image} = rssArticle(
      '<media:group><media:content url="/2.jpg" width="800" height="450"/><media:content url="/1.jpg" width="400" height="225"/>' +
        '<media:content url="/square.jpg" width="150" height="150"/></media:group>',
    );
    expect(image?.url).to.equal('https://sahifa.example/2.jpg');
    expect(image?.sizes).to.deep.equal([
      {url: 'https://sahifa.example/1.jpg', width: 400},
      {url: 'https://sahifa.example/2.jpg', width: 800},
    ]);
  });

  it('has no widths of another picture beside it', () => {
    const {image} = rssArticle(
      '<media:content url="/1.jpg" width="400"/><media:content url="/2.jpg" width="800"/>',
    );
    expect(image?.sizes).to.equal(undefined);
  });
});
