// Puts a story into the article page on the server: what the newspaper's own pages give a reader before any script runs.
import {authors, sections, site, stories} from './stories.mjs';

const main = stories.find(story => story.main);

const longDate = new Intl.DateTimeFormat('ar-u-ca-gregory-nu-latn', {
  dateStyle: 'full',
  timeZone: 'Asia/Riyadh',
});
const clock = new Intl.DateTimeFormat('ar-u-nu-latn', {
  timeStyle: 'short',
  timeZone: 'Asia/Riyadh',
});

/** What stands on every page. */
const frame = {
  sections: sections
    .map(({key, name}) => `<li><a href="/demo/section.html?name=${key}">${name}</a></li>`)
    .join(''),
  today: longDate.format(main.published),
  headlines: stories
    .slice(0, 6)
    .map(({url, headline}) => `<a href="${url}">${headline}</a>`)
    .join('\n'),
};

/**
 * @param {string} html The page with `<!--name-->` where a part belongs.
 * @param {string | null} slug The main story when there is none of this name.
 * @param {{isDrawn?: boolean}} options `isDrawn` where a server draws the article's element, which then needs no text as its children.
 */
export function renderArticlePage(html, slug, {isDrawn = false} = {}) {
  const story = stories.find(each => each.slug === slug) ?? main;
  return fillIn(html, {
    head: head(story),
    address: story.url,
    article: isDrawn ? '' : article(story),
    author: authorBox(story.author),
    around: around(story),
    related: related(story),
  });
}

/** What the paper opens with, and then each section's newest. */
export function renderFrontPage(html) {
  return fillIn(html, {
    head: `<title>${site.name} | ${site.motto}</title>
    <meta name="description" content="${site.description}" />
    <link rel="canonical" href="/demo/front.html" />`,
    leading: links(stories.slice(0, LEADING)),
    fronts: sections.map(sectionFront).join('\n'),
  });
}

/** Stories above the sections, which do not tell them again. */
const LEADING = 7;

function sectionFront({key, name}, index) {
  const own = stories.filter(({section}) => section.key === key);
  const told = stories.slice(0, LEADING).filter(({section}) => section.key === key).length;
  const layout = index % 3 === 2 ? 'columns' : 'grid';
  return `<news-list
        feed="/demo/feeds/rss.xml"
        layout="${layout}"
        category="${name}"
        offset="${told}"
        limit="3"
        href="/demo/section.html?name=${key}"
        heading-level="2"
        class="section"
      >
        ${links(own.slice(told, told + 3))}
      </news-list>`;
}

const links = chosen =>
  chosen.map(({url, headline}) => `<a href="${url}">${headline}</a>`).join('\n');

/**
 * The stories of a section or of an author, as links that need no feed.
 *
 * @param {string | null} key The first section when there is neither of this name.
 */
export function renderListPage(html, key) {
  const author = authors.find(each => each.key === key);
  const section = sections.find(each => each.key === key) ?? sections[0];
  const {name} = author ?? section;
  const own = stories.filter(
    story => (author ? story.author.key : story.section.key) === (author ?? section).key,
  );
  return fillIn(html, {
    head: `<title>${name} | ${site.name}</title>
    <meta name="description" content="${author?.bio ?? `أخبار ${name} في ${site.name}: ${site.motto}`}" />`,
    name,
    about: author ? authorBox(author) : '',
    // An author's stories are no section: they come as links alone.
    stories: author
      ? `<news-list layout="list" limit="10" heading-level="2">
        ${own.map(storyLink).join('\n')}
      </news-list>`
      : `<news-list feed="/demo/feeds/rss.xml" category="${name}" heading="" layout="list" limit="10" heading-level="2">
        ${own.map(storyLink).join('\n')}
      </news-list>`,
  });
}

function fillIn(html, parts) {
  const all = {...frame, ...parts};
  return html.replace(/<!--(\w+)-->/g, (marker, name) => all[name] ?? marker);
}

function storyLink({url, headline, summary, published, picture: {name, alt}}) {
  return `<article>
            <img src="/demo/pictures/${name}-480.webp" alt="${alt}" width="480" height="270" loading="lazy" />
            <h2><a href="${url}">${headline}</a></h2>
            <p>${summary}</p>
            <time datetime="${published.toISOString()}">${longDate.format(published)}</time>
          </article>`;
}

function head(story) {
  const image = `/demo/pictures/${story.picture.name}.webp`;
  return `<title>${story.headline} | ${site.name}</title>
    <meta name="description" content="${story.summary}" />
    <link rel="canonical" href="${story.url}" />
    <meta property="og:type" content="article" />
    <meta property="og:site_name" content="${site.name}" />
    <meta property="og:title" content="${story.headline}" />
    <meta property="og:description" content="${story.summary}" />
    <meta property="og:url" content="${story.url}" />
    <meta property="og:image" content="${image}" />
    <script type="application/ld+json">${description(story)}</script>`;
}

/** What search engines are told: https://schema.org/NewsArticle */
function description(story) {
  const {
    section,
    headline,
    summary,
    tags,
    author: writer,
    published,
    updated,
    picture,
    url,
  } = story;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description: summary,
    url,
    mainEntityOfPage: url,
    image: [`/demo/pictures/${picture.name}.webp`],
    datePublished: published.toISOString(),
    dateModified: updated.toISOString(),
    inLanguage: site.language,
    articleSection: section.name,
    keywords: tags,
    author: {
      '@type': 'Person',
      name: writer.name,
      jobTitle: writer.role,
      url: `/demo/author.html?name=${writer.key}`,
    },
    publisher: {'@type': 'NewsMediaOrganization', name: site.name, logo: site.logo},
  }).replaceAll('<', '\\u003c');
}

function article(story) {
  const {section, headline, summary, author, published, updated, picture, tags, body} = story;
  const changed = +updated !== +published;
  return `<header class="story-head">
          <p class="kicker"><a href="/demo/section.html?name=${section.key}">${section.name}</a></p>
          <h1>${headline}</h1>
          <p class="lead">${summary}</p>
          <div class="byline">
            <img src="${author.picture}" alt="" width="48" height="48" />
            <p>
              <a class="author" rel="author" href="/demo/author.html?name=${author.key}">${author.name}</a>
              <span class="dates">
                <time datetime="${published.toISOString()}">${longDate.format(published)}</time>
                ${changed ? `<span>حُدّث <time datetime="${updated.toISOString()}">${clock.format(updated)}</time></span>` : ''}
              </span>
            </p>
          </div>
        </header>
        ${figure(picture, 'eager')}
        <div class="body">
          ${body.map(block).join('\n          ')}
        </div>
        <ul class="tags">
          ${tags.map(tag => `<li>${tag}</li>`).join('')}
        </ul>`;
}

function block(part) {
  if (typeof part === 'string') return `<p>${part}</p>`;
  if (part.heading) return `<h2>${part.heading}</h2>`;
  if (part.quote)
    return `<blockquote><p>«${part.quote}»</p><footer>${part.by}</footer></blockquote>`;
  if (part.list) return `<ul>${part.list.map(item => `<li>${item}</li>`).join('')}</ul>`;
  if (part.table) return table(part.table);
  if (part.picture) return figure(part.picture, 'lazy');
  const other = stories.find(({slug}) => slug === part.see);
  return `<aside class="see"><span>اقرأ أيضًا</span> <a href="${other.url}">${other.headline}</a></aside>`;
}

function table({caption, head: columns, rows}) {
  const cells = (tag, row) => `<tr>${row.map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<div class="table"><table><caption>${caption}</caption>
    <thead>${cells('th scope="col"', columns).replace(/<\/th scope="col">/g, '</th>')}</thead>
    <tbody>${rows.map(row => cells('td', row)).join('')}</tbody></table></div>`;
}

function figure({name, alt, caption}, loading) {
  const source = `/demo/pictures/${name}`;
  return `<figure>
          <img src="${source}.webp" srcset="${source}-480.webp 480w, ${source}-800.webp 800w, ${source}.webp 1200w"
            sizes="(min-width: 60em) 50em, 100vw" width="1200" height="675" alt="${alt}" ${loading === 'eager' ? 'fetchpriority="high"' : `loading="${loading}"`} />
          ${caption ? `<figcaption>${caption}</figcaption>` : ''}
        </figure>`;
}

/** Of the whole paper, by the hour of print. */
function around({url, id}) {
  const link = (rel, story) =>
    story ? `<a rel="${rel}" href="${story.url}">${story.headline}</a>` : '';
  const place = stories.findIndex(story => story.id === id);
  return `<article-nav feed="/demo/feeds/rss.xml" for="${url}" class="around">
          ${link('prev', stories[place + 1])}
          ${link('next', stories[place - 1])}
        </article-nav>`;
}

function authorBox({key, name, role, bio, picture}) {
  return `<author-box
          name="${name}"
          job="${role}"
          bio="${bio}"
          image="${picture}"
          href="/demo/author.html?name=${key}"
          heading-level="2"
          class="writer"
        ><a href="/demo/author.html?name=${key}">${name}</a></author-box>`;
}

function related({url, section}) {
  const others = stories.filter(story => story.section === section && story.url !== url);
  return `<related-list
          feed="/demo/feeds/rss.xml"
          for="${url}"
          layout="grid"
          limit="4"
          heading-level="2"
          class="related"
        >${links(others.slice(0, 4))}</related-list>`;
}
