// What editors and type checkers know of the elements, made of custom-elements.json: completion for VS Code and for JetBrains'
// editors, and types for JSX, Vue and Svelte, which share one description of what each element takes and tells.
import {copyFileSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';

const frameworks = 'tools/frameworks';

/** @param outDir Holds the declarations of the elements in `types/elements`. */
export function writeEditorData(outDir) {
  const elements = readElements();
  const write = (file, text) => writeFileSync(join(outDir, file), text);
  const inMarkup = asManifest(elements.map(asAttributes));
  write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(inMarkup, {}));
  write('vscode.css-custom-data.json', getVsCodeCssCustomData(asManifest(elements), {}));
  write('web-types.json', getWebTypesData(inMarkup, {}));
  write('types/element-props.d.ts', propsOf(elements));
  for (const file of readdirSync(frameworks)) {
    copyFileSync(join(frameworks, file), join(outDir, file));
    // So that `import 'newsalist-widgets/react'` is an import of something.
    write(file.replace('.d.ts', '.js'), 'export {};\n');
  }
}

function readElements() {
  const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  return modules.flatMap(({path, declarations}) =>
    declarations.map(declaration => ({...declaration, path})),
  );
}

const asManifest = declarations => ({
  schemaVersion: '1.0.0',
  modules: declarations.map(({path, ...declaration}) => ({
    kind: 'javascript-module',
    path,
    declarations: [declaration],
  })),
});

/** An attribute is text, whatever else its property takes. */
function asAttributes({attributes = [], ...element}) {
  const isObject = kind => /^(Article|Partial<|Record<)/.test(kind);
  const text = type => {
    const kinds = (type?.text ?? 'string').split(' | ').filter(kind => !isObject(kind));
    return {text: kinds.join(' | ')};
  };
  return {
    ...element,
    attributes: attributes.map(attribute => ({...attribute, type: text(attribute.type)})),
  };
}

/** For each element what it takes, under the names of attributes and of properties, and the events that it sends. */
function propsOf(elements) {
  const imports = elements.map(
    ({name, tagName}) => `import type {${name}} from './elements/${tagName}.js';`,
  );
  // In the map are the events of all elements, ours among them.
  imports.push("import type {} from './elements/events.js';");
  imports.push("import type {} from './elements/share-events.js';");
  return `${imports.join('\n')}

/** What each element takes, by the names of attributes and of properties. */
export interface ElementProps {
${elements.map(propsOfElement).join('\n')}
}

/** The events that each element sends, by name. */
export interface ElementEvents {
${elements.map(({tagName, events = []}) => `  '${tagName}': {\n${events.map(eventOf).join('')}  };`).join('\n')}
}
`;
}

function propsOfElement({name, tagName, attributes = [], members = []}) {
  const inAttributes = new Map(
    attributes.map(({name: attribute, fieldName}) => [fieldName, attribute]),
  );
  const fields = members.filter(({kind, readonly}) => kind === 'field' && !readonly);
  const props = fields.flatMap(({name: field, description}) =>
    [...new Set([inAttributes.get(field) ?? field, field])].map(
      key => `${comment(description)}    '${key}'?: ${name}['${field}'] | undefined;\n`,
    ),
  );
  return `  '${tagName}': {\n${props.join('')}  };`;
}

const eventOf = ({name, description}) =>
  `${comment(description)}    '${name}': HTMLElementEventMap['${name}'];\n`;

const comment = text =>
  text ? `    /** ${text.replaceAll('\n', ' ').replaceAll('*/', '* /')} */\n` : '';
