// Reads the custom elements manifest from the sources, without writing it.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

import { root } from './run.js';

/** The manifest of the elements as their sources are now. */
export function readManifest() {
  const argv = ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.js'];
  return cli({ argv, cwd: root, noWrite: true });
}

/** The elements in a manifest, by their tags. */
export function elementsIn({ modules }) {
  return modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName !== undefined)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}
