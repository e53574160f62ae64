// The paper's stories as the four kinds of feed, each written the way the generators in use write it: RSS and REST
// as WordPress does, with its escapes and its quirks, Atom and JSON Feed as their specifications show them.
import {stories as everyStory} from './stories.mjs';

const large = {width: 1200, height: 675};
const middle = {width: 800, height: 450};
const small = {width: 480, height: 270};

/** What WordPress calls its home; ids are made of it, never links. */
const origin = 'https://newsalist.example';

const pictureUrl = picture => `/demo/pictures/${picture.name}.webp`;
const middlePictureUrl = picture => `/demo/pictures/${picture.name}-800.webp`;
const smallPictureUrl = picture => `/demo/pictures/${picture.name}-480.webp`;
const authorUrl = author => `/demo/author.html?name=${author.key}`;
const categoriesOf = story => [story.section.name, ...story.tags];

/** RSS 2.0. */
export function toRss(stories, site) {
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	xmlns:media="http://search.yahoo.com/mrss/"
	>

<channel>
	<title>${texturize(site.name)}</title>
	<atom:link href="/demo/feeds/rss.xml" rel="self" type="application/rss+xml" />
	<link>${site.url}</link>
	<description>${texturize(site.motto)}</description>
	<lastBuildDate>${rssDate(lastUpdate(stories))}</lastBuildDate>
	<language>${site.language}</language>
	<sy:updatePeriod>
	hourly	</sy:updatePeriod>
	<sy:updateFrequency>
	1	</sy:updateFrequency>

<image>
	<url>${site.logo}</url>
	<title>${texturize(site.name)}</title>
	<link>${site.url}</link>
	<width>32</width>
	<height>32</height>
</image>
${stories.map(toRssItem).join('')}	</channel>
</rss>
`;
}

function toRssItem(story) {
  const {picture} = story;
  const categories = categoriesOf(story).map(name => `<category><![CDATA[${name}]]></category>`);
  return `	<item>
		<title>${texturize(story.headline)}</title>
		<link>${escape(story.url)}</link>

		<dc:creator><![CDATA[${story.author.name}]]></dc:creator>
		<pubDate>${rssDate(story.published)}</pubDate>
				${categories.join('\n\t\t')}
		<guid isPermaLink="false">${origin}/?p=${story.id}</guid>

					<description><![CDATA[${texturize(story.summary)}]]></description>
										<content:encoded><![CDATA[${toHtml(story.body)}]]></content:encoded>

		<media:group>
${toMediaContent(pictureUrl(picture), large, picture)}
${toMediaContent(middlePictureUrl(picture), middle, picture)}
${toMediaContent(smallPictureUrl(picture), small, picture)}
		</media:group>
	</item>
`;
}

function toMediaContent(url, {width, height}, picture) {
  return `			<media:content url="${url}" type="image/webp" medium="image" width="${width}" height="${height}">
				<media:description type="plain">${texturize(picture.alt)}</media:description>
			</media:content>`;
}

/** Atom 1.0. */
export function toAtom(stories, site) {
  const entries = stories.map(
    story => `  <entry>
    <id>tag:newsalist.example,2025:story:${story.id}</id>
    <title type="text">${escape(story.headline)}</title>
    <link rel="alternate" type="text/html" href="${escape(story.url)}"/>
    <link rel="enclosure" type="image/webp" href="${pictureUrl(story.picture)}" title="${escape(story.picture.alt)}"/>
    <published>${atomDate(story.published, site)}</published>
    <updated>${atomDate(story.updated, site)}</updated>
    <author>
      <name>${escape(story.author.name)}</name>
      <uri>${authorUrl(story.author)}</uri>
    </author>
${categoriesOf(story)
  .map(name => `    <category term="${escape(name)}"/>\n`)
  .join('')}    <summary type="text">${escape(story.summary)}</summary>
    <content type="html">${escape(toHtml(story.body))}</content>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
  <id>tag:newsalist.example,2025:feed</id>
  <title>${escape(site.name)}</title>
  <subtitle>${escape(site.motto)}</subtitle>
  <link rel="self" type="application/atom+xml" href="/demo/feeds/atom.xml"/>
  <link rel="alternate" type="text/html" href="${site.url}"/>
  <logo>${site.logo}</logo>
  <updated>${atomDate(lastUpdate(stories), site)}</updated>
${entries.join('')}</feed>
`;
}

/** JSON Feed 1.1. */
export function toJsonFeed(stories, site) {
  return json({
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    home_page_url: site.url,
    feed_url: '/demo/feeds/feed.json',
    description: site.motto,
    icon: site.logo,
    language: site.language,
    items: stories.map(story => ({
      id: `${origin}/?p=${story.id}`,
      url: story.url,
      title: story.headline,
      summary: story.summary,
      content_html: toHtml(story.body),
      image: pictureUrl(story.picture),
      date_published: atomDate(story.published, site),
      date_modified: atomDate(story.updated, site),
      authors: [
        {
          name: story.author.name,
          url: authorUrl(story.author),
          avatar: story.author.picture,
        },
      ],
      tags: categoriesOf(story),
    })),
  });
}

/** The answer of WordPress to `/wp-json/wp/v2/posts?_embed`. */
export function toWordPress(stories, site) {
  const number = numbersFor(stories);
  return json(stories.map(story => toPost(story, site, number)));
}

function toPost(story, site, number) {
  const media = number(story.picture.name);
  const section = number(story.section.name);
  const tags = story.tags.map(number);
  const term = (id, name, taxonomy) => ({
    id,
    link: `/demo/section.html?name=${encodeURIComponent(name)}`,
    name: texturize(name),
    slug: encodeURIComponent(name).toLowerCase(),
    taxonomy,
  });
  return {
    id: story.id,
    date: localDate(story.published, site),
    date_gmt: gmtDate(story.published),
    guid: {rendered: `${origin}/?p=${story.id}`},
    modified: localDate(story.updated, site),
    modified_gmt: gmtDate(story.updated),
    slug: story.slug,
    status: 'publish',
    type: 'post',
    link: story.url,
    title: {rendered: texturize(story.headline)},
    content: {rendered: toHtml(story.body), protected: false},
    excerpt: {rendered: `<p>${texturize(story.summary)}</p>\n`, protected: false},
    author: number(story.author.name),
    featured_media: media,
    comment_status: 'closed',
    ping_status: 'closed',
    sticky: false,
    template: '',
    format: 'standard',
    meta: {footnotes: ''},
    categories: [section],
    tags,
    _embedded: {
      author: [
        {
          id: number(story.author.name),
          name: texturize(story.author.name),
          url: authorUrl(story.author),
          description: texturize(story.author.bio),
          link: authorUrl(story.author),
          slug: story.author.key,
          avatar_urls: {96: story.author.picture},
        },
      ],
      'wp:featuredmedia': [toMedia(story.picture, media)],
      'wp:term': [
        [term(section, story.section.name, 'category')],
        tags.map((id, index) => term(id, story.tags[index], 'post_tag')),
      ],
    },
  };
}

function toMedia(picture, id) {
  const size = (url, {width, height}) => ({
    file: url.slice(url.lastIndexOf('/') + 1),
    width,
    height,
    mime_type: 'image/webp',
    source_url: url,
  });
  return {
    id,
    slug: picture.name,
    type: 'attachment',
    caption: {rendered: picture.caption ? `<p>${texturize(picture.caption)}</p>\n` : ''},
    alt_text: picture.alt,
    media_type: 'image',
    mime_type: 'image/webp',
    media_details: {
      ...large,
      file: `${picture.name}.webp`,
      sizes: {
        medium: size(smallPictureUrl(picture), small),
        medium_large: size(middlePictureUrl(picture), middle),
        full: size(pictureUrl(picture), large),
      },
    },
    source_url: pictureUrl(picture),
  };
}

/** The body of a story as the markup that an editor would have saved. */
export function toHtml(body) {
  return body.map(toBlock).join('\n');
}

function toBlock(block) {
  if (typeof block === 'string') return `<p>${texturize(block)}</p>`;
  if (block.heading) return `<h2 class="wp-block-heading">${texturize(block.heading)}</h2>`;
  if (block.quote) {
    return `<blockquote class="wp-block-quote"><p>${texturize(block.quote)}</p><cite>${texturize(block.by)}</cite></blockquote>`;
  }
  if (block.list) {
    const items = block.list.map(item => `<li>${texturize(item)}</li>`);
    return `<ul class="wp-block-list">${items.join('')}</ul>`;
  }
  if (block.table) return toTable(block.table);
  if (block.picture) return toFigure(block.picture);
  const other = everyStory.find(story => story.slug === block.see);
  return `<p>اقرأ أيضًا: <a href="${escape(other.url)}">${texturize(other.headline)}</a></p>`;
}

function toTable({caption, head, rows}) {
  const row = (cells, tag) =>
    `<tr>${cells.map(cell => `<${tag}>${texturize(cell)}</${tag}>`).join('')}</tr>`;
  return `<figure class="wp-block-table"><table><thead>${row(head, 'th')}</thead><tbody>${rows
    .map(cells => row(cells, 'td'))
    .join('')}</tbody></table><figcaption>${texturize(caption)}</figcaption></figure>`;
}

function toFigure(picture) {
  const url = pictureUrl(picture);
  return (
    `<figure class="wp-block-image size-large"><img loading="lazy" decoding="async" width="${large.width}" height="${large.height}" ` +
    `src="${url}" alt="${escape(picture.alt)}" srcset="${url} ${large.width}w, ${middlePictureUrl(picture)} ${middle.width}w, ${smallPictureUrl(picture)} ${small.width}w" ` +
    `sizes="(max-width: 1200px) 100vw, 1200px" />` +
    `<figcaption class="wp-element-caption">${texturize(picture.caption)}</figcaption></figure>`
  );
}

function escape(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** WordPress writes references where others write letters: `&#8230;` for an ellipsis, `&#038;` for an ampersand. */
function texturize(text) {
  return escape(text)
    .replaceAll('&amp;', '&#038;')
    .replaceAll('&quot;', '&#8221;')
    .replaceAll('…', '&#8230;');
}

function rssDate(date) {
  return date.toUTCString().replace('GMT', '+0000');
}

function gmtDate(date) {
  return date.toISOString().slice(0, 19);
}

/** The newsroom's own time, without its offset, as WordPress gives it. */
function localDate(date, site) {
  const [hours, minutes] = site.utcOffset.split(':').map(Number);
  return gmtDate(new Date(date.getTime() + (hours * 60 + minutes) * 60_000));
}

function atomDate(date, site) {
  return localDate(date, site) + site.utcOffset;
}

function lastUpdate(stories) {
  return new Date(Math.max(...stories.map(story => story.updated)));
}

/** Gives each name a number, the same one every time, as a database would. */
function numbersFor(stories) {
  const names = stories.flatMap(story => [
    story.author.name,
    story.picture.name,
    ...categoriesOf(story),
  ]);
  const all = [...new Set(names.toSorted())];
  return name => all.indexOf(name) + 1;
}

function json(value) {
  return JSON.stringify(value, null, 1) + '\n';
}
