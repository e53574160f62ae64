import {expect} from '@open-wc/testing';
import {decode} from '../../src/feed/decode.js';
import {parseFeed} from '../../src/feed/parse.js';
import {finish} from '../../src/feed/steps.js';
import {feedFile} from './feed-files.js';

const HEADLINE = 'عاجل: افتتاح الجسر الجديد شمال المدينة';

describe('an Arabic headline reads right', () => {
  const cases: [what: string, file: string, contentType?: string][] = [
    ['in windows-1256 that says so', 'windows-1256.xml'],
    ['in windows-1256 that says nothing', 'windows-1256-undeclared.xml'],
    [
      'in windows-1256 whose server says so',
      'windows-1256-undeclared.xml',
      'text/xml; charset="Windows-1256"',
    ],
    [
      'in windows-1256 whose server says iso-8859-1',
      'windows-1256-undeclared.xml',
      'text/xml; charset=iso-8859-1',
    ],
    [
      'in windows-1256 whose server says utf-8',
      'windows-1256.xml',
      'application/xml; charset=utf-8',
    ],
    ['in ISO-8859-6', 'iso-8859-6.xml'],
    ['in UTF-16 without a byte order mark', 'utf-16be-without-mark.xml'],
    ['in UTF-8 with a byte order mark', 'utf-8-with-mark.xml'],
    ['in UTF-8 with a broken letter', 'utf-8-broken.xml'],
    [
      'in UTF-8 whose server says windows-1256',
      'utf-8-with-mark.xml',
      'text/xml; charset=windows-1256',
    ],
    [
      'when the server names a charset that nobody knows',
      'iso-8859-6.xml',
      'text/xml; charset=none',
    ],
  ];
  for (const [what, file, contentType] of cases) {
    it(what, async () => {
      const {articles} = parseFeed(await feedFile(file), {contentType});
      expect(articles[0]?.title).to.equal(HEADLINE);
    });
  }

  it('in UTF-16 with a byte order mark', async () => {
    const bigEndian = await feedFile('utf-16be-without-mark.xml');
    const littleEndian = bigEndian.map((_, at) => bigEndian[at ^ 1]!);
    const {articles} = parseFeed(Uint8Array.of(0xff, 0xfe, ...littleEndian));
    expect(articles[0]?.title).to.equal(HEADLINE);
  });
});

describe('decode', () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes);

  it('takes no other language for Arabic: broken UTF-8 stays UTF-8', () => {
    expect(finish(decode(bytes(0x63, 0x61, 0x66, 0xe9)))).to.equal('caf\ufffd');
  });

  it('reads French that its server calls iso-8859-1', () => {
    expect(finish(decode(bytes(0x63, 0x61, 0x66, 0xe9), 'text/xml; charset=iso-8859-1'))).to.equal(
      'café',
    );
  });

  it('does not believe one-byte text that is called UTF-16', () => {
    const text = '<?xml version="1.0" encoding="utf-16"?><rss/>';
    expect(finish(decode(new TextEncoder().encode(text)))).to.equal(text);
  });

  it('reads nothing as nothing', () => {
    expect(finish(decode(bytes()))).to.equal('');
  });
});
