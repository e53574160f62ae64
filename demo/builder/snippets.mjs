// Writes the described element down, for each place where someone pastes it. Pure: choices in, text out.
import {frameworkWriters} from './framework-snippets.mjs';
import {
  attribute,
  escape,
  htmlAttributes,
  lines,
  printLinks,
  printTag,
  styleAttribute,
} from './printing.mjs';

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
    {place: 'page', code: lines(...preloads(what, base), script(base), printElement(what))},
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
        ...preloads(what, base),
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
        ...preloads(what, base).map(link =>
          link.replace('crossorigin', 'crossorigin="anonymous"').replace(/>$/, '/>'),
        ),
        `<script async="async" src="${escape(base)}newsalist.js"></script>`,
        printPlaceholder(what),
      ),
    },
  ],
  ghost: (what, {base}) => [
    {place: 'ghostHead', code: lines(...preloads(what, base), script(base))},
    {place: 'ghostCard', code: printElement(what)},
  ],
  ...frameworkWriters,
};

/** @param base Absent where the script has all in it: else what reads feeds is a file beside it. */
function preloads({preloads: addresses}, base) {
  const feeds = addresses.map(
    href => `<link rel="preload" as="fetch" crossorigin href="${escape(href)}">`,
  );
  if (!base || !feeds.length) return feeds;
  return [...feeds, `<link rel="modulepreload" href="${escape(base)}feed-parser.js">`];
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
  return printTag(
    what.tag,
    [...htmlAttributes(what), ...styleAttribute(what)],
    printLinks(what, attribute, escape),
  );
}

/** `<div data-newsalist>`, which the script turns into the element. */
function printPlaceholder(what) {
  const attributes = what.attributes.map(({name, value}) => attribute(`data-${name}`, value));
  return printTag(
    'div',
    [attribute('data-newsalist', what.tag), ...attributes, ...styleAttribute(what)],
    printLinks(what, attribute, escape),
  );
}
