// Feeds that carry something hostile in every field, in every format and every way of writing it.

const escape = text =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const cdata = text => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** How text is put into XML: as it should be, in CDATA, and as careless publishers do. */
const writings = {escaped: escape, 'in CDATA': cdata, raw: text => text};

function rss(cases, write) {
  const items = cases.map(({text, address}, index) => {
    const [t, a] = [write(text), escape(address)];
    return `<item><title>${t}</title><link>${write(address)}</link><guid isPermaLink="${index % 2 === 0}">${write(address)}</guid>
      <description>${t}</description><content:encoded>${t}</content:encoded><author>${t}</author><dc:creator>${t}</dc:creator>
      <category domain="${a}">${t}</category><pubDate>${t}</pubDate><source url="${a}">${t}</source><comments>${a}</comments>
      <enclosure url="${a}" type="image/png" length="1"/><media:content url="${a}" medium="image" width="${a}"><media:title>${t}</media:title><media:description>${t}</media:description><media:credit>${t}</media:credit></media:content>
      <media:thumbnail url="${a}"/><itunes:image href="${a}"/></item>`;
  });
  const [{text, address}] = cases;
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xml:base="${escape(address)}">
    <channel><title>${write(text)}</title><link>${write(address)}</link><language>${write(text)}</language><ttl>${write(text)}</ttl><image><url>${write(address)}</url></image>${items.join('')}</channel></rss>`;
}

function atom(cases, write) {
  const entries = cases.map(({text, address}) => {
    const [t, a] = [write(text), escape(address)];
    return `<entry xml:lang="${a}" xml:base="${a}"><title type="html">${t}</title><id>${write(address)}</id><link href="${a}" rel="alternate"/><link href="${a}" rel="enclosure" type="image/png"/>
      <summary type="text">${t}</summary><content type="html" src="${a}">${t}</content><author><name>${t}</name><uri>${write(address)}</uri></author>
      <category term="${escape(text)}" label="${escape(text)}" scheme="${a}"/><published>${t}</published><updated>${t}</updated></entry>`;
  });
  const [{text, address}] = cases;
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(text)}"><title type="xhtml"><div>${write(text)}</div></title><link href="${escape(address)}"/><logo>${write(address)}</logo>${entries.join('')}</feed>`;
}

function jsonFeed(cases) {
  const [first] = cases;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: first.text,
    home_page_url: first.address,
    language: first.text,
    icon: first.address,
    items: cases.map(({text, address}) => ({
      id: address,
      url: address,
      external_url: address,
      title: text,
      summary: text,
      content_html: text,
      content_text: text,
      image: address,
      banner_image: address,
      date_published: text,
      language: text,
      authors: [{name: text, url: address, avatar: address}],
      tags: [text, {__proto__: text}, null, 7],
      attachments: [{url: address, mime_type: 'image/png'}],
      ['__proto__']: {polluted: text},
      constructor: text,
    })),
  });
}

function wordpress(cases) {
  return JSON.stringify(
    cases.map(({text, address}, index) => ({
      id: index,
      date_gmt: text,
      modified_gmt: text,
      link: address,
      guid: {rendered: address},
      title: {rendered: text},
      excerpt: {rendered: text},
      content: {rendered: text},
      jetpack_featured_media_url: address,
      _embedded: {
        author: [{name: text, link: address, description: text, avatar_urls: {96: address}}],
        'wp:featuredmedia': [
          {
            source_url: address,
            alt_text: text,
            caption: {rendered: text},
            media_details: {
              width: text,
              height: 1,
              sizes: {[text]: {source_url: address, width: 9, height: 9}},
            },
          },
        ],
        'wp:term': [[{name: text, link: address, taxonomy: 'category'}]],
      },
    })),
  );
}

function bloggerJson(cases) {
  return JSON.stringify({
    feed: {
      title: {$t: cases[0].text},
      entry: cases.map(({text, address}) => ({
        id: {$t: address},
        title: {$t: text},
        summary: {$t: text},
        content: {$t: text},
        link: [{rel: 'alternate', href: address}],
        author: [{name: {$t: text}, uri: {$t: address}}],
        category: [{term: text}],
        media$thumbnail: {url: address},
        published: {$t: text},
      })),
    },
  });
}

function contentful(cases) {
  const picture = (address, text) => ({
    sys: {type: 'Asset', id: address},
    fields: {
      title: text,
      description: text,
      file: {url: address, details: {image: {width: text, height: 1}}},
    },
  });
  const paragraph = text => ({
    nodeType: 'document',
    content: [{nodeType: 'paragraph', content: [{nodeType: 'text', value: text}]}],
  });
  return JSON.stringify({
    sys: {type: 'Array'},
    items: cases.map(({text, address}, index) => ({
      sys: {id: `${index}`, type: 'Entry', locale: text, createdAt: text, updatedAt: text},
      fields: {
        title: text,
        summary: text,
        body: paragraph(text),
        url: address,
        image: {sys: {type: 'Link', linkType: 'Asset', id: address}},
        author: {name: text, url: address},
        tags: [text],
      },
    })),
    includes: {Asset: cases.map(({text, address}) => picture(address, text))},
  });
}

/**
 * @param cases Each becomes an article with `text` in all its texts and `address` in all its addresses.
 * @returns Name and text of each feed.
 */
export function hostileFeeds(cases) {
  return [
    ...Object.entries(writings).map(([how, write]) => [`RSS, ${how}`, rss(cases, write)]),
    ...Object.entries(writings).map(([how, write]) => [`Atom, ${how}`, atom(cases, write)]),
    ['JSON Feed', jsonFeed(cases)],
    ['WordPress', wordpress(cases)],
    ['Blogger', bloggerJson(cases)],
    ['Contentful', contentful(cases)],
  ];
}
