// Writes the described element down, for each place where someone pastes it. Pure: choices in, text out.

/**
 * @param {'html' | 'pinned' | 'wordpress' | 'blogger' | 'ghost' | 'react' | 'vue' | 'svelte' | 'angular'} kind
 * @param what As `describe` gives it.
 * @param surroundings `{base, integrity}`: the folder of the scripts, with a slash at its end, and the hashes of its files by name.
 * @returns {{place: string, code: string}[]} What goes where; `place` is a key of the builder's words.
 */
export function writeSnippet(kind, what, surroundings) {
  return writers[kind](what, surroundings);
}

const writers = {
  html: (what, {base}) => [
    {place: 'page', code: lines(...preloads(what), script(base), printElement(what))},
  ],
  pinned: (what, {base, integrity = {}}) => [
    {
      place: 'page',
      code: lines(...preloads(what), pinnedScript(base, integrity), printElement(what)),
    },
  ],
  // Without blank lines, which a classic WordPress page turns into paragraphs; a div, which its filters leave alone.
  wordpress: (what, {base}) => [
    {
      place: 'wordpressBlock',
      code: lines(
        '<!-- wp:html -->',
        ...preloads(what),
        script(base),
        printPlaceholder(what),
        '<!-- /wp:html -->',
      ),
    },
  ],
  // Well-formed XML, so that it may stand in a theme as well as in a gadget.
  blogger: (what, {base}) => [
    {
      place: 'bloggerGadget',
      code: lines(
        ...what.preloads.map(
          href => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${escape(href)}"/>`,
        ),
        `<script async="async" src="${escape(base)}newsalist.js"></script>`,
        printPlaceholder(what),
      ),
    },
  ],
  ghost: (what, {base}) => [
    {place: 'ghostHead', code: lines(...preloads(what), script(base))},
    {place: 'ghostCard', code: printElement(what)},
  ],
  react: what => [
    {
      place: 'reactFile',
      code: lines(
        `import 'newsalist-widgets/${what.tag}';`,
        '',
        `export function ${componentName(what.tag)}() {`,
        '  return (',
        indent(printJsx(what), 4),
        '  );',
        '}',
      ),
    },
  ],
  vue: what => [
    {
      place: 'vueFile',
      code: lines(
        '<script setup>',
        `import 'newsalist-widgets/${what.tag}';`,
        '</script>',
        '',
        '<template>',
        indent(printVue(what), 2),
        '</template>',
      ),
    },
    {
      place: 'vueConfig',
      code: lines(
        "import {defineConfig} from 'vite';",
        "import vue from '@vitejs/plugin-vue';",
        '',
        'export default defineConfig({',
        '  plugins: [',
        '    vue({',
        '      template: {',
        `        compilerOptions: {isCustomElement: tag => tag === '${what.tag}'},`,
        '      },',
        '    }),',
        '  ],',
        '});',
      ),
    },
  ],
  svelte: what => [
    {
      place: 'svelteFile',
      code: lines(
        '<script>',
        `  import 'newsalist-widgets/${what.tag}';`,
        '</script>',
        '',
        printSvelte(what),
      ),
    },
  ],
  angular: what => [
    {
      place: 'angularFile',
      code: lines(
        "import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';",
        `import 'newsalist-widgets/${what.tag}';`,
        '',
        '@Component({',
        `  selector: 'app-${what.tag}',`,
        '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
        '  template: `',
        indent(printAngular(what), 4),
        '  `,',
        '})',
        `export class ${componentName(what.tag)} {}`,
      ),
    },
  ],
};

function preloads({preloads: addresses}) {
  return addresses.map(
    href => `<link rel="preload" as="fetch" crossorigin href="${escape(href)}">`,
  );
}

function script(base) {
  return `<script async src="${escape(base)}newsalist.js"></script>`;
}

function pinnedScript(base, integrity) {
  const file = 'newsalist.bundle.js';
  const src = `src="${escape(base)}${file}"`;
  if (!integrity[file]) return `<script async ${src}></script>`;
  return lines(
    '<script',
    '  async',
    `  ${src}`,
    `  integrity="${escape(integrity[file])}"`,
    '  crossorigin="anonymous"',
    '></script>',
  );
}

function printElement(what) {
  return printTag(what.tag, [...htmlAttributes(what), ...styleAttribute(what)], htmlLinks(what));
}

/** `<div data-newsalist>`, which the script turns into the element. */
function printPlaceholder(what) {
  const attributes = what.attributes.map(({name, kind, value}) =>
    attribute(`data-${name}`, kind === 'flag' ? 'true' : value),
  );
  return printTag(
    'div',
    [attribute('data-newsalist', what.tag), ...attributes, ...styleAttribute(what)],
    htmlLinks(what),
  );
}

function printJsx(what) {
  const attributes = what.attributes.map(({name, kind, value}) =>
    kind === 'number' ? `${name}={${value}}` : kind === 'flag' ? name : jsxAttribute(name, value),
  );
  const style = what.style.map(([name, value]) => {
    const key = name.startsWith('--')
      ? `'${name}'`
      : name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    return `${key}: '${value.replaceAll("'", String.raw`\'`)}'`;
  });
  return printTag(
    what.tag,
    [...attributes, `style={{${style.join(', ')}}}`],
    printLinks(what, jsxAttribute, jsxText),
  );
}

function printVue(what) {
  const attributes = what.attributes.map(({name, kind, value}) =>
    kind === 'number'
      ? `:${name}="${value}"`
      : kind === 'flag'
        ? `:${name}="true"`
        : attribute(name, value),
  );
  const vueText = title => escape(title).replaceAll('{{', '{<!-- -->{');
  return printTag(
    what.tag,
    [...attributes, ...styleAttribute(what)],
    printLinks(what, attribute, vueText),
  );
}

function printSvelte(what) {
  const attributes = what.attributes.map(({name, kind, value}) =>
    kind === 'number'
      ? `${name}={${value}}`
      : kind === 'flag'
        ? `${name}={true}`
        : svelteAttribute(name, value),
  );
  return printTag(
    what.tag,
    [...attributes, ...styleAttribute(what)],
    printLinks(what, svelteAttribute, jsxText),
  );
}

/** Angular reads `{`, `}` and `@` in a template, and the template is a JavaScript string. */
function printAngular(what) {
  const guard = printed =>
    printed
      .replace(/[{}@]/g, sign => `&#${sign.charCodeAt(0)};`)
      .replace(/[`\\]|\$(?=\{)/g, sign => `\\${sign}`);
  return guard(
    printTag(what.tag, [...htmlAttributes(what), ...styleAttribute(what)], htmlLinks(what)),
  );
}

function htmlAttributes({attributes}) {
  return attributes.map(({name, kind, value}) =>
    kind === 'flag' && value === 'true' ? name : attribute(name, value),
  );
}

function styleAttribute({style}) {
  return [attribute('style', style.map(([name, value]) => `${name}: ${value}`).join('; '))];
}

function htmlLinks(what) {
  return printLinks(what, attribute, escape);
}

/** The links inside, with attributes and text written as the place wants them. */
function printLinks({links}, writeAttribute, writeText) {
  return links.map(({url, title, category}) => {
    const section = category ? ` ${writeAttribute('data-category', category)}` : '';
    return `<a ${writeAttribute('href', url)}${section}>${writeText(title)}</a>`;
  });
}

function attribute(name, value) {
  return `${name}="${escape(value)}"`;
}

/** In JSX a quoted attribute knows no escapes but entities. */
function jsxAttribute(name, value) {
  return /["&{}<>\\]/.test(value) ? `${name}={${JSON.stringify(value)}}` : `${name}="${value}"`;
}

function jsxText(value) {
  return /["'&{}<>\\]/.test(value) ? `{${JSON.stringify(value)}}` : value;
}

function svelteAttribute(name, value) {
  return /[{}]/.test(value) ? `${name}={${JSON.stringify(value)}}` : attribute(name, value);
}

/** On one line where that is short, else one attribute a line. */
function printTag(tag, attributes, children) {
  const short = `<${tag} ${attributes.join(' ')}>`;
  const open =
    short.length + tag.length < 78
      ? short
      : lines(`<${tag}`, ...attributes.map(a => `  ${a}`), '>');
  return children.length
    ? lines(open, ...children.map(child => `  ${child}`), `</${tag}>`)
    : `${open}</${tag}>`;
}

function componentName(tag) {
  return tag.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase());
}

function escape(value) {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function lines(...all) {
  return all.join('\n');
}

function indent(code, by) {
  return code.replace(/^(?=.)/gm, ' '.repeat(by));
}
