// The element as a component of each framework, written so that its compiler reads back what was meant.
import {
  attribute,
  escape,
  htmlAttributes,
  indent,
  lines,
  printLinks,
  printTag,
  styleAttribute,
} from './printing.mjs';

/** As in `snippets.mjs`: from what is described to the parts of its snippet. */
export const frameworkWriters = {
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

function printJsx(what) {
  const attributes = what.attributes.map(({name, kind, value}) =>
    ['number', 'flag'].includes(kind) ? `${name}={${value}}` : jsxAttribute(name, value),
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
    ['number', 'flag'].includes(kind) ? `:${name}="${value}"` : attribute(name, value),
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
    ['number', 'flag'].includes(kind) ? `${name}={${value}}` : svelteAttribute(name, value),
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
    printTag(
      what.tag,
      [...htmlAttributes(what), ...styleAttribute(what)],
      printLinks(what, attribute, escape),
    ),
  );
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

function componentName(tag) {
  return tag.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase());
}
