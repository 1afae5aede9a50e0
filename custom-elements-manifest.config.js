// Describes the public elements in dist/custom-elements.json, from their documentation blocks.
export default {
  globs: ['components/samverk-*.ts', 'components/shared/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [forReaders()],
};

// Readers of the manifest are webmasters and editors: what they cannot use is left out, and paths are the package's.
function forReaders() {
  return {
    name: 'for-readers',
    // Before anything is inherited: what a base class merely sends would hide the type that an element documents.
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations ?? []) {
        declaration.events = declaration.events?.filter(isDocumented);
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          declaration.members = declaration.members?.filter(isPublic);
        }
      }
      rewritePaths(customElementsManifest);
    },
  };
}

function isPublic({ name, privacy }) {
  return !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';
}

// The analyzer takes the variable in `new CustomEvent(type)` for an event's name.
function isDocumented({ description }) {
  return description !== undefined;
}

function rewritePaths(node) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'object' && value) rewritePaths(value);
    else if ((key === 'path' || key === 'module') && /^\/?components\/.*\.[jt]s$/.test(value)) {
      node[key] = `dist/${value.replace(/^\//, '').replace(/\.ts$/, '.js')}`;
    }
  }
}
