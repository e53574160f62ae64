// Markdown of what custom-elements.json says of an element: whole tables for its own page, and the names alone for the README.

const cell = text =>
  (text ?? '')
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .trim();
const code = text => (text ? `\`${cell(text)}\`` : '');

function table(heads, rows) {
  if (!rows.length) return '';
  const line = cells => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What every element that reads a feed has; described once, not with each element. */
const everywhere = new Set(['strings', 'articles', 'state', 'error', 'reload']);

/** The parts of an element that are its own. */
function ownParts({attributes = [], members = [], ...element}) {
  const inAttributes = new Set(attributes.map(({fieldName}) => fieldName));
  const own = members.filter(({name}) => !inAttributes.has(name) && !everywhere.has(name));
  return {
    attributes: attributes.filter(({shared}) => !shared),
    members,
    properties: own.filter(({kind}) => kind === 'field'),
    methods: own.filter(({kind}) => kind === 'method'),
    events: element.events ?? [],
    slots: element.slots ?? [],
    parts: element.cssParts ?? [],
    cssProperties: element.cssProperties ?? [],
    states: element.cssStates ?? [],
  };
}

const call = ({name, parameters = []}) => `${name}(${parameters.map(p => p.name).join(', ')})`;

export function attributeTable(attributes, members = []) {
  return table(
    ['attribute', 'values', 'default', ''],
    attributes.map(({name, type, default: value, fieldName, description}) => {
      const member = members.find(({name: field}) => field === fieldName);
      return [
        code(name),
        code((member?.type ?? type)?.text?.replace(/ \| undefined/, '')),
        code(member?.default ?? value),
        cell(description ?? member?.description),
      ];
    }),
  );
}

/** Tables of all that is the element's own, each under a heading. */
export function reference(element) {
  const {members, ...own} = ownParts(element);
  const named = list => list.map(({name, description}) => [code(name), cell(description)]);
  const sections = {
    Attributes: attributeTable(own.attributes, members),
    'Properties and methods': table(
      ['property or method', ''],
      [
        ...own.properties.map(({name, type, description}) => [
          code(type ? `${name}: ${type.text}` : name),
          cell(description),
        ]),
        ...own.methods.map(method => [code(call(method)), cell(method.description)]),
      ],
    ),
    Events: table(['event', ''], named(own.events)),
    Slots: table(
      ['slot', ''],
      own.slots.map(({name, description}) => [name ? code(name) : 'default', cell(description)]),
    ),
    Parts: table(['part', ''], named(own.parts)),
    'Custom properties': table(
      ['custom property', 'default', ''],
      own.cssProperties.map(({name, default: value, description}) => [
        code(name),
        code(value),
        cell(description),
      ]),
    ),
    States: table(
      ['state', ''],
      own.states.map(({name, description}) => [code(`:state(${name})`), cell(description)]),
    ),
  };
  return Object.entries(sections)
    .filter(([, text]) => text)
    .map(([heading, text]) => `### ${heading}\n\n${text}`)
    .join('\n\n');
}

/** What the element is, and the names of all that is its own. */
export function outline(element, page) {
  const own = ownParts(element);
  const names = list => list.map(item => code(item.name)).join(' ');
  const rows = [
    ['attributes', names(own.attributes)],
    ['properties', names(own.properties)],
    ['methods', own.methods.map(method => code(call(method))).join(' ')],
    ['events', names(own.events)],
    ['slots', own.slots.map(({name}) => (name ? code(name) : 'default')).join(', ')],
    ['parts', names(own.parts)],
    ['custom properties', names(own.cssProperties)],
    ['states', names(own.states)],
  ].filter(([, text]) => text);
  return [
    `### [\`<${element.tagName}>\`](${page})`,
    element.description,
    table(['', ''], rows),
  ].join('\n\n');
}
