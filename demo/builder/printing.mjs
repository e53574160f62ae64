// How tags are written: on one line where that is short, else one attribute a line.

export function htmlAttributes({attributes}) {
  return attributes.map(({name, kind, value}) =>
    kind === 'flag' && value === 'true' ? name : attribute(name, value),
  );
}

export function styleAttribute({style}) {
  return [attribute('style', style.map(([name, value]) => `${name}: ${value}`).join('; '))];
}

/** The links inside, with attributes and text written as the place wants them. */
export function printLinks({links}, writeAttribute, writeText) {
  return links.map(({url, title, category}) => {
    const section = category ? ` ${writeAttribute('data-category', category)}` : '';
    return `<a ${writeAttribute('href', url)}${section}>${writeText(title)}</a>`;
  });
}

export function attribute(name, value) {
  return `${name}="${escape(value)}"`;
}

/** On one line where that is short, else one attribute a line. */
export function printTag(tag, attributes, children) {
  const short = `<${tag} ${attributes.join(' ')}>`;
  const open =
    short.length + tag.length < 78
      ? short
      : lines(`<${tag}`, ...attributes.map(a => `  ${a}`), '>');
  return children.length
    ? lines(open, ...children.map(child => `  ${child}`), `</${tag}>`)
    : `${open}</${tag}>`;
}

export function escape(value) {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function lines(...all) {
  return all.join('\n');
}

export function indent(code, by) {
  return code.replace(/^(?=.)/gm, ' '.repeat(by));
}
