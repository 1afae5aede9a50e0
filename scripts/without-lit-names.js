// Lit writes names on `window`, and one on `Symbol`: lists of versions, by which its development build warns of a second
// copy, and two that serve decorators of a kind that is not used here. In embed.js they would be the only trace that
// samverk leaves in a page, so there they stay within the file. What a page's own Lit writes and reads is left alone.

const rules = [
  // `(globalThis.litHtmlVersions ??= []).push('3.3.3')`
  [/\([\w.]+\.(?:litHtml|litElement|reactiveElement)Versions\s*\?\?=\s*\[\]\)\.push\([^)]*\)/, '0'],
  [/Symbol\.metadata\s*\?\?=\s*Symbol\("metadata"\)/, '0'],
  [/[\w.]+\.litPropertyMetadata\s*\?\?=\s*new WeakMap/, '0'],
  // Read where elements are made; only decorators of the other kind write there.
  [/this\[Symbol\.metadata\]/, 'null'],
];
const ofLit = /node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\//;

/** A plugin for Rollup. It looks only at Lit's own modules, as published. */
export function withoutLitNames() {
  return {
    name: 'without-lit-names',
    transform(code, id) {
      if (!ofLit.test(id.replaceAll('\\', '/'))) return null;
      const changed = rules.reduce((text, [from, to]) => text.replace(from, to), code);
      return changed === code ? null : { code: changed, map: null };
    },
  };
}
