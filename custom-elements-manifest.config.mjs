// custom-elements.json: what editors and the README know of the elements, read from their class comments and fields.

/** Finds the elements (`define('tag', Class)`) and their own attributes (`static properties`). */
function litElements() {
  const tags = new Map(); // class → tag
  const ownProperties = new Map(); // class → its object of properties
  const publicNames = new Map(); // class → names of what it declares, but for @internal
  const aliases = new Map(); // type, and type with its file before it → what it stands for
  return {
    name: 'lit-elements',
    analyzePhase({ts, node, moduleDoc}) {
      if (ts.isCallExpression(node) && node.expression.getText() === 'define') {
        const [tag, element] = node.arguments;
        tags.set(element.getText(), tag.text);
      }
      if (ts.isTypeAliasDeclaration(node)) {
        const meaning = node.type.getText().replace(/\s+/g, ' ');
        // Two files may use one name for different things: their own comes first.
        for (const name of [node.name.text, `${moduleDoc.path} ${node.name.text}`]) {
          aliases.set(name, meaning);
        }
      }
      if (ts.isClassDeclaration(node)) {
        const properties = node.members.find(member => member.name?.getText() === 'properties');
        if (properties) ownProperties.set(node.name.text, attributesOf(properties.initializer));
        const isInternal = ({jsDoc = []}) => jsDoc.some(doc => /@internal/.test(doc.getText()));
        const shown = node.members.filter(member => !isInternal(member));
        publicNames.set(node.name.text, new Set(shown.map(({name}) => name?.getText())));
      }
    },
    packageLinkPhase({customElementsManifest}) {
      const declarations = customElementsManifest.modules.flatMap(({path, declarations = []}) =>
        declarations.map(declaration => ({path, declaration})),
      );
      for (const {path, declaration} of declarations) {
        const tagName = tags.get(declaration.name);
        if (declaration.kind !== 'class' || !tagName) continue;
        Object.assign(declaration, {customElement: true, tagName});
        // The analyzer also takes for a member what a constructor sets on something else.
        const names = publicNames.get(declaration.name);
        declaration.members = declaration.members?.filter(({name}) => names.has(name));
        for (const {type} of declaration.members ?? []) {
          const meant = aliases.get(`${path} ${type?.text}`) ?? aliases.get(type?.text);
          if (meant) type.text = meant;
        }
        declaration.events = declaration.events?.filter(({description}) => description);
        for (const [property, attribute] of ownProperties.get(declaration.name) ?? []) {
          const {
            type,
            default: value,
            description,
          } = declaration.members?.find(({name}) => name === property) ?? {};
          if (attribute) {
            (declaration.attributes ??= []).push({
              name: attribute,
              type,
              default: value,
              description,
              fieldName: property,
            });
          }
        }
      }
    },
  };
}

/** Property → attribute, or false for none, in an object such as `{...shared, dateStyle: {attribute: 'date-style'}}`. */
function attributesOf(literal) {
  const attributes = new Map();
  for (const property of (literal.expression ?? literal).properties ?? []) {
    if (!property.name) continue; // a spread
    const name = property.name.getText();
    const own = /attribute: (?:'([\w-]+)'|(false))/.exec(property.initializer.getText());
    attributes.set(name, own ? (own[1] ?? false) : name);
  }
  return attributes;
}

/** Gives each element the attributes that it takes from feed-attributes.ts by declaration merging. */
function sharedAttributes() {
  const interfaces = new Map(); // name → {extends, fields}
  const attributeNames = new Map(); // property → attribute, or false for none
  return {
    name: 'shared-attributes',
    analyzePhase({ts, node, moduleDoc}) {
      if (!moduleDoc.path.endsWith('feed-attributes.ts')) return;
      if (ts.isInterfaceDeclaration(node)) {
        interfaces.set(node.name.text, {
          parents: (node.heritageClauses ?? []).flatMap(({types}) =>
            types.map(type => type.getText()),
          ),
          fields: node.members.map(member => ({
            kind: 'field',
            name: member.name.getText(),
            type: {text: member.type.getText()},
            description: ts.displayPartsToString?.(member.jsDoc?.[0]?.comment) || comment(member),
            internal: /@internal/.test(member.jsDoc?.[0]?.getText() ?? ''),
          })),
        });
      }
      if (ts.isVariableDeclaration(node) && node.name.getText().endsWith('Properties')) {
        for (const entry of attributesOf(node.initializer)) attributeNames.set(...entry);
      }
    },
    packageLinkPhase({customElementsManifest}) {
      const fieldsOf = name => {
        const {parents, fields} = interfaces.get(name);
        return [...parents.flatMap(fieldsOf), ...fields];
      };
      for (const declaration of elementsIn(customElementsManifest)) {
        const reads = declaration.members?.some(({name}) => name === 'reload');
        for (const {internal, ...field} of fieldsOf(
          reads ? 'FeedAttributes' : 'LocaleAttributes',
        )) {
          if (declaration.members?.some(({name}) => name === field.name)) continue;
          const attribute = attributeNames.get(field.name);
          if (!internal) (declaration.members ??= []).push(field);
          if (!attribute) continue;
          const {name: fieldName, type, description} = field;
          (declaration.attributes ??= []).push({
            name: attribute,
            type,
            description: internal ? platformAttributes[attribute] : description,
            ...(!internal && {fieldName}),
            shared: true,
          });
        }
      }
    },
  };
}

const platformAttributes = {
  lang: "BCP 47. Default: the script's `data-lang`, the nearest `lang` of the page, the feed's language, `ar`.",
  dir: 'Default: follows the language.',
};

function comment(member) {
  const text = member.jsDoc?.[0]?.comment;
  return (typeof text === 'string' ? text : text?.map(part => part.getText()).join('')) ?? '';
}

function elementsIn(manifest) {
  return manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(d => d.customElement);
}

/** Only what a page may rely on: no private or inherited Lit members, no internals, built files instead of sources. */
function publicOnly() {
  const lit = new Set([
    'styles',
    'properties',
    'render',
    'updated',
    'willUpdate',
    'connectedCallback',
    'disconnectedCallback',
    'adoptedCallback',
    'firstUpdated',
    'createRenderRoot',
  ]);
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest: manifest}) {
      for (const declaration of elementsIn(manifest)) {
        declaration.members = declaration.members?.filter(
          ({name, privacy, static: isStatic}) =>
            !name.startsWith('#') &&
            !privacy?.match(/private|protected/) &&
            !isStatic &&
            !lit.has(name),
        );
        delete declaration.mixins;
      }
      manifest.modules = manifest.modules.filter(({declarations}) =>
        declarations?.some(d => d.customElement),
      );
      for (const module of manifest.modules) {
        module.path = built(module.path);
        module.declarations = module.declarations.filter(d => d.customElement);
        module.exports = module.exports?.filter(({name}) =>
          module.declarations.some(d => d.name === name),
        );
        for (const {declaration} of module.exports ?? [])
          declaration.module &&= built(declaration.module);
      }
    },
  };
}

const built = path => path.replace(/^\/?src\/elements\/(.*)\.ts$/, 'dist/$1.js');

export default {
  globs: ['src/elements/*.ts'],
  packagejson: false,
  outdir: '.',
  plugins: [litElements(), sharedAttributes(), publicOnly()],
};
