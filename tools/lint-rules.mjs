// Lint rules of our own: what keeps feed markup from running, and what keeps the layout one-way.

const sinks = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseFromString',
  'createContextualFragment',
  'srcdoc',
  'write',
  'writeln',
]);
const unsafeDirectives = /^lit\/(directives\/unsafe-|static-html)/;

const noHtmlSinks = {
  meta: {messages: {sink: '{{name}} turns text into markup that can run: feeds are hostile.'}},
  create: context => ({
    MemberExpression(node) {
      const name = node.computed ? node.property.value : node.property.name;
      if (sinks.has(name)) context.report({node, messageId: 'sink', data: {name}});
    },
    ImportDeclaration(node) {
      const name = node.source.value;
      if (unsafeDirectives.test(name)) context.report({node, messageId: 'sink', data: {name}});
    },
  }),
};

/** elements → feed, related, locale; relay → feed, related; those three import nothing of ours outside themselves, and nothing of Lit. */
const oneWayImports = {
  meta: {
    messages: {
      outside: '{{folder}} may not import "{{source}}": see the layout in CONTRIBUTING.md.',
    },
  },
  create(context) {
    const folder = /[\\/]src[\\/](feed|related|locale|relay)[\\/]/.exec(context.filename)?.[1];
    if (!folder) return {};
    const check = node => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      if (source.startsWith('./') && !source.includes('/../')) return;
      if (folder === 'relay' && /^(?:node:|\.\.\/(?:feed\/|related\/|[a-z-]+\.js$))/.test(source))
        return;
      if (folder === 'locale' && /^\.\.\/[a-z-]+\.js$/.test(source)) return; // words/ar.ts imports ../words.js
      context.report({node, messageId: 'outside', data: {folder, source}});
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

export default {
  meta: {name: 'newsalist'},
  rules: {'no-html-sinks': noHtmlSinks, 'one-way-imports': oneWayImports},
};
