// What a visitor chose, and the builder's address that keeps it. An address may come from anyone: what does not fit is dropped.

/** Choices with a fixed set of values, the first of which is the default and is not written. */
export const fixed = {
  ui: ['ar', 'en'],
  view: ['phone', 'tablet', 'desktop'],
  backdrop: ['light', 'dark', 'photo'],
  host: ['rtl', 'ltr'],
  as: ['html', 'pinned', 'wordpress', 'blogger', 'ghost', 'react', 'vue', 'svelte', 'angular'],
  theme: ['host', 'light', 'dark', 'auto'],
  links: ['yes', 'no'],
};

/** Colours and sizes of any element, with what a value of them looks like. */
export const styles = {
  '--news-accent': /^#[\da-f]{6}$/i,
  '--news-color': /^#[\da-f]{6}$/i,
  '--news-background': /^#[\da-f]{6}$/i,
  'font-size': /^\d{1,2}(\.\d+)?(px|em)$/,
  '--news-line-height': /^\d(\.\d+)?$/,
  '--news-radius': /^\d{1,2}px$/,
  'max-width': /^\d{1,4}(\.\d+)?(px|em|%)$/,
  'min-height': /^\d{1,4}(\.\d+)?(px|em)$/,
};

/** What may stand in a `style` attribute for a property that only the manifest knows: no end of it, no address, no markup. */
const plainValue = /^(?!.*url\()[\w#%.,()+*/ -]{1,60}$/i;

/**
 * @param {string} hash What follows `#` in the builder's address.
 * @param elements As `readElements` gives them.
 */
export function readChoices(hash, elements) {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const [firstTag] = elements.keys();
  const tag = given.get('element');
  const choices = {
    element: elements.has(tag) ? tag : firstTag,
    feed: given.get('feed') ?? '',
    relay: given.get('relay') ?? '',
    script: given.get('script') ?? '',
    profiles: given.get('profiles') ?? '',
    lang: language(given.get('lang')),
    options: {},
    style: {},
  };
  for (const [name, values] of Object.entries(fixed)) {
    choices[name] = values.includes(given.get(name)) ? given.get(name) : values[0];
  }
  const {options, properties} = elements.get(choices.element);
  for (const option of options) {
    const value = given.get(option.name);
    if (value != null && fits(option, value)) choices.options[option.name] = value;
  }
  for (const name of [...Object.keys(styles), ...properties.map(each => each.name)]) {
    const value = given.get(name);
    if (value && isStyle(name, value)) choices.style[name] = value;
  }
  return choices;
}

/** The address of these choices, without `#`; only what differs from the defaults. */
export function writeChoices(choices, elements) {
  const {options, properties} = elements.get(choices.element);
  const kept = new URLSearchParams({element: choices.element});
  for (const name of ['feed', 'relay', 'script', 'profiles', 'lang']) {
    if (choices[name]) kept.set(name, choices[name]);
  }
  for (const [name, [byDefault]] of Object.entries(fixed)) {
    if (choices[name] !== byDefault) kept.set(name, choices[name]);
  }
  for (const option of options) {
    const value = choices.options[option.name];
    if (value != null && fits(option, value)) kept.set(option.name, value);
  }
  for (const name of [...Object.keys(styles), ...properties.map(each => each.name)]) {
    const value = choices.style[name];
    if (value && isStyle(name, value)) kept.set(name, value);
  }
  return kept.toString();
}

/** Whether a value belongs to an option: one of its words, a number, any text. */
export function fits({kind, values}, value) {
  switch (kind) {
    case 'choice':
      return values.includes(value);
    case 'list':
      return value !== '' && value.split(' ').every(word => values.includes(word));
    case 'number':
      return /^(0|[1-9]\d{0,5})(\.\d+)?$/.test(value);
    case 'flag':
      return ['true', 'false', ...values].includes(value);
    default:
      return value.length < 500;
  }
}

export function isStyle(name, value) {
  return (styles[name] ?? plainValue).test(value);
}

/** A BCP 47 tag; `page` leaves the language to the page; empty, the feed's. */
function language(value) {
  return value && /^[a-z]{2,4}(-[a-z\d]{2,8})*$/i.test(value) ? value : '';
}
