// What the builder writes, without a browser: from choices to each kind of snippet.
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, describe as suite, it} from 'node:test';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {parseFragment} from 'parse5';
import {build, parseAst} from 'vite';
import {readChoices, writeChoices} from '../../demo/builder/choices.mjs';
import {bestOn, contrast, faintColours} from '../../demo/builder/contrast.mjs';
import {describe} from '../../demo/builder/describe.mjs';
import {readElements} from '../../demo/builder/elements.mjs';
import {countArticles} from '../../demo/builder/feed-advice.mjs';
import {likelyFeeds, readAddresses} from '../../demo/builder/feed-addresses.mjs';
import {lookOf, wear} from '../../demo/builder/looks.mjs';
import {elementLabel, optionLabel} from '../../demo/builder/option-words.mjs';
import {writeSnippet} from '../../demo/builder/snippets.mjs';
import {words} from '../../demo/builder/words.mjs';

const elements = readElements(JSON.parse(await readFile('custom-elements.json', 'utf8')));
const base = 'https://cdn.example/v1/';
const feed = 'https://blog.example/feed/?a=1&b=2';
const stories = [
  {
    url: 'https://blog.example/a?x=1&y="2"',
    categories: ['محليات', 'أسواق'],
    title: 'سوق المزارعين يعود إلى «الساحة»',
  },
  {
    url: 'https://blog.example/b',
    categories: [],
    title: "Don't {panic}: 5 < 6 & {{x}} `${y}` @if \\",
  },
];

function snippet(kind, hash, surroundings = {base}) {
  const choices = readChoices(hash, elements);
  const what = describe(choices, elements.get(choices.element), {feeds: [feed], stories});
  return writeSnippet(kind, what, surroundings);
}

/** The first element of a tag in markup, as `{attributes, links}`. */
function findTag(html, tag) {
  const pending = [...parseFragment(html).childNodes];
  for (const node of pending) {
    if (node.tagName === tag) {
      const attributes = Object.fromEntries(node.attrs.map(({name, value}) => [name, value]));
      const links = node.childNodes
        .filter(({tagName}) => tagName === 'a')
        .map(link => [link.attrs.find(({name}) => name === 'href').value, textOf(link)]);
      return {attributes, links};
    }
    pending.push(...(node.childNodes ?? []));
  }
  return undefined;
}

function textOf(node) {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('');
}

const inside = stories.map(({url, title}) => [url, title]);

suite('the HTML snippet', () => {
  it('starts the feed first, never blocks, keeps the height free and has links inside', () => {
    const [{code}] = snippet('html', 'element=news-ticker&mode=slide&limit=12&paused=true');
    const [preload, parser, script] = code.split('\n');
    assert.equal(
      preload,
      '<link rel="preload" as="fetch" crossorigin href="https://blog.example/feed/?a=1&amp;b=2">',
    );
    assert.equal(parser, '<link rel="modulepreload" href="https://cdn.example/v1/feed-parser.js">');
    assert.equal(script, '<script async src="https://cdn.example/v1/newsalist.js"></script>');
    const {attributes, links} = findTag(code, 'news-ticker');
    assert.deepEqual(attributes, {
      feed,
      mode: 'slide',
      limit: '12',
      paused: '',
      lang: 'ar',
      style: 'display: block; height: 2.75em; overflow: auto',
    });
    assert.deepEqual(links, inside);
  });

  it('asks the relay for the feed, and says so to the element', () => {
    const relay = 'https://relay.example/feed?url={url}';
    const [{code}] = snippet('html', `relay=${encodeURIComponent(relay)}`);
    assert.match(code, /href="https:\/\/relay\.example\/feed\?url=https%3A%2F%2Fblog\.example/);
    assert.equal(findTag(code, 'news-ticker').attributes.relay, relay);
  });

  it('names the section of the link in a card, which stands above its headline', () => {
    const [{code}] = snippet('html', 'element=article-card');
    assert.match(code, /<a href="[^"]+" data-category="محليات">/);
    assert.doesNotMatch(snippet('html', '')[0].code, /data-category/);
  });

  it('puts urgent stories first among the links of a ticker, as the ticker itself does', () => {
    const choices = readChoices('', elements);
    const {links} = describe(choices, elements.get('news-ticker'), {
      feeds: [feed],
      stories: [...stories, {url: 'https://blog.example/c', title: 'خبر', categories: ['عاجل']}],
    });
    assert.deepEqual(
      links.map(({url, category}) => [url.slice(-1), category]),
      [
        ['c', 'عاجل'],
        ['"', undefined],
        ['b', undefined],
      ],
    );
  });

  it('has neither feed nor links for buttons that need none', () => {
    const [{code}] = snippet('html', 'element=share-bar&networks=copy whatsapp');
    assert.doesNotMatch(code, /preload|feed=|<a /);
    assert.equal(findTag(code, 'share-bar').attributes.networks, 'copy whatsapp');
  });

  it('turns off what is on by default, and writes a word where a flag is one', () => {
    const manifest = {
      modules: [
        {
          declarations: [
            {
              tagName: 'new-element',
              attributes: [
                {name: 'jsonld', type: {text: 'boolean'}, default: 'true'},
                {name: 'announce', type: {text: "'urgent' | undefined"}},
                {name: 'show', type: {text: 'string'}, description: 'What: some of `body topics`.'},
              ],
            },
          ],
        },
      ],
    };
    const own = readElements(manifest);
    const choices = readChoices('jsonld=false&announce=urgent&show=topics body', own);
    const what = describe(choices, own.get('new-element'), {});
    const code = kind => writeSnippet(kind, what, {base})[0].code;
    const {style: _, ...attributes} = findTag(code('html'), 'new-element').attributes;
    const wanted = {jsonld: 'false', announce: 'urgent', show: 'topics body', lang: 'ar'};
    assert.deepEqual(attributes, wanted);
    assert.equal(findTag(code('wordpress'), 'div').attributes['data-announce'], 'urgent');
    assert.match(code('react'), /jsonld=\{false\}\s+announce="urgent"/);
    assert.deepEqual(readChoices('show=image', own).options, {});
  });

  it('has the accounts of a follow bar as links, each by its name', () => {
    const [{code}] = snippet(
      'html',
      `element=follow-bar&profiles=${encodeURIComponent('t.me/paper https://www.youtube.com/@paper https://social.example/@p')}`,
    );
    assert.doesNotMatch(code, /preload/);
    assert.deepEqual(findTag(code, 'follow-bar').links, [
      ['https://t.me/paper', 'تيليغرام'],
      ['https://www.youtube.com/@paper', 'يوتيوب'],
      ['https://social.example/@p', 'social.example'],
    ]);
  });

  it('leaves the links out where they are not wanted, and the language to the page', () => {
    const {attributes, links} = findTag(
      snippet('html', 'links=no&lang=page')[0].code,
      'news-ticker',
    );
    assert.deepEqual(links, []);
    assert.ok(!('lang' in attributes));
  });

  it('writes black on a light accent, where white could not be read', () => {
    const style = hash => findTag(snippet('html', hash)[0].code, 'news-ticker').attributes.style;
    assert.match(style('--news-accent=%23ffd400'), /--news-on-accent: #16181d/);
    assert.doesNotMatch(style('--news-accent=%23a8141f'), /on-accent/);
  });
});

suite('the pinned snippet', () => {
  const integrity = {'newsalist.bundle.js': 'sha384-abc'};

  it('names the bundle and its hash', () => {
    const [{code}] = snippet('pinned', '', {base, integrity});
    const {attributes} = findTag(code, 'script');
    assert.deepEqual(attributes, {
      async: '',
      src: 'https://cdn.example/v1/newsalist.bundle.js',
      integrity: 'sha384-abc',
      crossorigin: 'anonymous',
    });
  });

  it('is without a hash where none is known', () => {
    assert.doesNotMatch(snippet('pinned', '')[0].code, /integrity|undefined/);
  });
});

suite('the snippets for a CMS', () => {
  const placeholder = kind =>
    findTag(snippet(kind, 'element=related-list&layout=grid&any-lang=true')[0].code, 'div');

  for (const kind of ['wordpress', 'blogger']) {
    it(`are a div that a filter of tags leaves alone (${kind})`, () => {
      const {attributes, links} = placeholder(kind);
      const {style, ...others} = attributes;
      assert.deepEqual(others, {
        'data-newsalist': 'related-list',
        'data-feed': feed,
        'data-layout': 'grid',
        'data-any-lang': 'true',
        'data-lang': 'ar',
      });
      assert.match(style, /min-height/);
      assert.deepEqual(links, inside);
    });
  }

  it('have no blank line, which WordPress would turn into a paragraph', () => {
    assert.doesNotMatch(snippet('wordpress', '')[0].code, /\n\s*\n/);
    assert.match(snippet('wordpress', '')[0].code, /^<!-- wp:html -->\n[^]*<!-- \/wp:html -->$/);
  });

  it('are in two parts for Ghost: the script for the head, the element for a card', () => {
    const [head, card] = snippet('ghost', '');
    assert.match(head.code, /^<link rel="preload"[^]*<script async/);
    assert.match(card.code, /^<news-ticker/);
  });
});

suite('the snippets for frameworks', () => {
  const hash =
    'element=related-list&layout=grid&limit=5&any-lang=true&image-ratio=4/3&theme=dark&--news-accent=%2312468f';
  const code = kind => snippet(kind, hash)[0].code;
  const wanted = findTag(code('html'), 'related-list');
  let folder;
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'snippets-'))));
  after(() => rm(folder, {recursive: true}));

  /** Compiles a snippet with its framework's own compiler and renders it as its server would. */
  async function renderWith(kind, file, plugin, entry) {
    const files = {[`/virtual/${file}`]: code(kind), '/virtual/entry.js': entry};
    const [{output}] = [
      await build({
        configFile: false,
        logLevel: 'error',
        plugins: [
          {
            name: 'snippet',
            enforce: 'pre',
            resolveId: id =>
              id.startsWith('newsalist-widgets/') ? '/virtual/empty.js' : id in files ? id : null,
            load: id => (id === '/virtual/empty.js' ? '' : files[id]),
          },
          plugin,
        ],
        ssr: {noExternal: true},
        build: {ssr: '/virtual/entry.js', write: false, minify: false},
      }),
    ];
    const path = join(folder, `${kind}.mjs`);
    await writeFile(path, output[0].code);
    const {html} = await import(pathToFileURL(path).href);
    return html;
  }

  const frameworks = {
    react: [
      'Snippet.jsx',
      undefined,
      `import {createElement} from 'react';
       import {renderToStaticMarkup} from 'react-dom/server';
       import {RelatedList} from '/virtual/Snippet.jsx';
       export const html = renderToStaticMarkup(createElement(RelatedList));`,
    ],
    vue: [
      'Snippet.vue',
      vue({template: {compilerOptions: {isCustomElement: tag => tag === 'related-list'}}}),
      `import {createSSRApp} from 'vue';
       import {renderToString} from 'vue/server-renderer';
       import Snippet from '/virtual/Snippet.vue';
       export const html = await renderToString(createSSRApp(Snippet));`,
    ],
    svelte: [
      'Snippet.svelte',
      svelte({configFile: false}),
      `import {render} from 'svelte/server';
       import Snippet from '/virtual/Snippet.svelte';
       export const html = render(Snippet).body;`,
    ],
  };

  for (const [kind, [file, plugin, entry]] of Object.entries(frameworks)) {
    it(`give ${kind} the same element as the page`, async () => {
      const made = findTag(await renderWith(kind, file, plugin, entry), 'related-list');
      assert.deepEqual(plain(made), plain(wanted));
    });
  }

  /** Frameworks write `true` for a flag and leave out blanks in a style. */
  function plain({attributes, links}) {
    const {style, 'any-lang': flag, ...others} = attributes;
    return {
      ...others,
      flag: flag === '' || flag === 'true',
      style: style.replace(/\s|;$/g, ''),
      links,
    };
  }

  function nodesOf(node, type) {
    if (!node || typeof node !== 'object') return [];
    if (node.type === type) return [node];
    return Object.values(node).flatMap(each => nodesOf(each, type));
  }

  it('give Angular a component whose template has the same element', () => {
    const source = code('angular');
    const [literal] = nodesOf(parseAst(source, {lang: 'ts'}), 'TemplateLiteral');
    const read = literal.quasis.map(({value}) => value.cooked).join('');
    assert.deepEqual(plain(findTag(read, 'related-list')), plain(wanted));
    assert.doesNotMatch(read.replace(/&#\d+;/g, ''), /[{}@]/);
    assert.match(source, /CUSTOM_ELEMENTS_SCHEMA\],/);
  });

  it('tell Vite of Vue that the tag is no component', () => {
    const [, config] = snippet('vue', hash);
    parseAst(config.code);
    assert.match(config.code, /tag === 'related-list'/);
  });
});

suite('the builder’s address', () => {
  it('keeps every choice', () => {
    const kept =
      'element=news-ticker&feed=https%3A%2F%2Fblog.example%2Ffeed%2F&lang=ar-MA&ui=en&view=desktop&backdrop=photo' +
      '&host=ltr&as=react&theme=dark&links=no&mode=fade&label=%D8%B9%D8%A7%D8%AC%D9%84&--news-accent=%2312468f&font-size=18px';
    const again = new URLSearchParams(writeChoices(readChoices(kept, elements), elements));
    assert.deepEqual(Object.fromEntries(again), Object.fromEntries(new URLSearchParams(kept)));
  });

  it('is short where nothing was chosen', () => {
    assert.equal(writeChoices(readChoices('', elements), elements), 'element=news-ticker');
  });

  const hostile = {
    'an unknown element': 'element=script',
    'a style that goes on': '--news-accent=red;background:url(//evil.example)',
    'a property that goes on': '--news-ticker-gap=1em;}</style>',
    'a property with an address': '--news-ticker-gap=url(//evil.example)',
    'an unknown attribute': 'onclick=alert(1)',
    'a value that is none': 'mode=explode&limit=many',
    'a language that is none': 'lang="><script>',
  };
  for (const [name, hash] of Object.entries(hostile)) {
    it(`drops ${name}`, () => {
      const [{code}] = snippet('html', hash);
      assert.equal(code, snippet('html', '')[0].code);
    });
  }

  it('lets no text out of its attribute', () => {
    const label = '"><img src=x onerror=alert(1)>';
    const {attributes} = findTag(
      snippet('html', `label=${encodeURIComponent(label)}`)[0].code,
      'news-ticker',
    );
    assert.equal(attributes.label, label);
  });
});

suite('addresses that people paste', () => {
  const pasted = {
    'blog.example': ['https://blog.example/'],
    ' https://blog.example/feed/ ': ['https://blog.example/feed/'],
    'blog.example/feed https://other.example/rss': [
      'https://blog.example/feed',
      'https://other.example/rss',
    ],
    '/demo/feeds/rss.xml': ['https://builder.example/demo/feeds/rss.xml'],
    '': [],
    'http://': [],
  };
  for (const [text, addresses] of Object.entries(pasted)) {
    it(`“${text}” is ${addresses.join(' and ') || 'none'}`, () => {
      assert.deepEqual(readAddresses(text, 'https://builder.example/demo/'), addresses);
    });
  }

  it('of a WordPress site lead to what every page may read, first', () => {
    assert.equal(
      likelyFeeds('https://blog.example/feed/')[0],
      'https://blog.example/wp-json/wp/v2/posts?_embed',
    );
  });

  it('of Blogger lead to its own feed first, and never to the one that failed', () => {
    const address = 'https://name.blogspot.com/feeds/posts/default?alt=rss';
    assert.equal(likelyFeeds('https://name.blogspot.com/')[0], address);
    assert.ok(!likelyFeeds(address).includes(address));
  });
});

suite('what the builder says', () => {
  it('is the same in both languages, key by key', () => {
    const keys = value =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, keys(each)]))
        : true;
    assert.deepEqual(keys(words.ar), keys(words.en));
  });

  it('names every element and attribute of the manifest in Arabic', () => {
    const arabic = /\p{Script=Arabic}/u;
    for (const element of elements.values()) {
      assert.match(elementLabel(element, 'ar')[0], arabic, element.tag);
      for (const option of element.options) {
        assert.match(optionLabel(option, 'ar'), arabic, `${element.tag} ${option.name}`);
      }
    }
  });

  const counts = {
    1: 'مقال واحد',
    2: 'مقالان',
    3: '3 مقالات',
    11: '11 مقالًا',
    48: '48 مقالًا',
    100: '100 مقال',
    103: '103 مقالات',
  };
  for (const [count, words] of Object.entries(counts)) {
    it(`counts ${words}`, () => assert.equal(countArticles(Number(count)), words));
  }

  it('warns of colours that cannot be told apart, and of no others', () => {
    assert.ok(contrast('#000000', '#ffffff') > 20.9);
    assert.equal(bestOn('#ffffff'), '#16181d');
    const faint = hash => faintColours(readChoices(hash, elements)).map(({what}) => what);
    assert.deepEqual(faint('theme=light&--news-color=%23aaaaaa&--news-accent=%23ffd400'), [
      'text',
      'accent',
    ]);
    for (const look of ['host', 'press', 'navy', 'olive', 'parchment', 'night', 'sea', 'reader']) {
      const worn = wear(readChoices('', elements), look);
      assert.deepEqual(faintColours(worn), [], look);
      assert.equal(lookOf(worn), look);
    }
  });
});
