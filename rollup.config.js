// Bundles all public elements into dist/embed.js, one file for a script tag, and what iframes need beside it. Writes the
// integrity hash of each file beside it.
import { createHash } from 'node:crypto';
import process from 'node:process';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

import { withoutLitNames } from './scripts/without-lit-names.js';

export default [
  bundle('dist/components/define/index.js', 'dist/embed.js'),
  bundle('dist/components/frame/frame.js', 'dist/frame.js'),
  bundle('dist/components/frame/frame-host.js', 'dist/frame-host.js'),
];

function bundle(input, file) {
  return {
    input,
    plugins: [
      nodeResolve({ exportConditions: ['production'] }),
      withoutLitNames(),
      terser({ ecma: 2020, module: true, compress: { passes: 3 }, format: { comments: false } }),
      integrity(),
    ],
    // One file: an integrity hash in a page cannot cover chunks.
    output: { file, format: 'es', inlineDynamicImports: true },
  };
}

function integrity() {
  return {
    name: 'integrity',
    generateBundle(_options, output) {
      for (const { fileName, code } of Object.values(output)) {
        const hash = `sha384-${createHash('sha384').update(code).digest('base64')}`;
        this.emitFile({ type: 'asset', fileName: `${fileName}.sri`, source: `${hash}\n` });
        // `npm run build --silent` says nothing, as when the demonstration is started.
        if (process.env.npm_config_loglevel !== 'silent') {
          console.log(`dist/${fileName}: integrity="${hash}"`);
        }
      }
    },
  };
}
