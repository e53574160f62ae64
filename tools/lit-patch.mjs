// Makes the Lit that we ship load under every Trusted Types policy. Stock lit-html creates a policy of its own while it
// loads: under a `trusted-types` list without its name, or beside a second Lit, that throws and nothing gets defined.
// Where the platform's own `setHTML` is there (Chrome and Edge from 146, Firefox from 148), templates go through it and no
// policy is needed; elsewhere the policy is tried, and a refusal is no error until a page really enforces it.
//
// And leaves out of it what the elements do not use, or what would leave something in the page: the lists of versions that Lit keeps
// as globals, the doors for its old polyfills, decorators' metadata, templates of MathML.

const native = 'globalThis.Sanitizer?.prototype.allowElement';

/** By the file's name; each text, and what stands in its place. */
const replacements = {
  'lit-html.js': [
    [
      's.createPolicy("lit-html",{createHTML:t=>t})',
      `${native}?void 0:(()=>{try{return s.createPolicy("lit-html",{createHTML:t=>t})}catch{}})()`,
    ],
    ['s.innerHTML=t,s', `${native}?s.setHTML(t,{sanitizer:{comments:!0}}):s.innerHTML=t,s`],
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', 'D='],
    [':3===i?"<math>"', ''],
    [':3===i?"</math>"', ''],
    ['2===i||3===i', '2===i'],
  ],
  'reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
  'lit-element.js': [
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/** Fails the build where Lit's text is no longer what the patch was written for. */
export function litPatch() {
  const missing = new Set();
  return {
    name: 'lit-patch',
    buildStart() {
      for (const file of Object.keys(replacements)) missing.add(file);
    },
    transform: {
      filter: {
        id: /[\\/](?:lit-html|reactive-element|lit-element)[\\/](?:lit-html|reactive-element|lit-element)\.js$/,
      },
      handler(code, id) {
        const file = id.split(/[\\/]/).at(-1);
        for (const [from, to] of replacements[file]) {
          if (code.split(from).length !== 2) {
            throw new Error(`lit-patch: ${file} has changed, "${from}" is not in it exactly once.`);
          }
          code = code.replace(from, () => to);
        }
        missing.delete(file);
        return {code, map: null};
      },
    },
    buildEnd(error) {
      if (!error && missing.size) {
        throw new Error(`lit-patch: ${[...missing].join(', ')} was not in the build.`);
      }
    },
  };
}
