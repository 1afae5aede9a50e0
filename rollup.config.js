// Bundles all public elements into dist/embed.js, one file for a script tag, and writes its integrity hash beside it.
import { createHash } from 'node:crypto';
import process from 'node:process';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

export default {
  input: 'dist/components/define/index.js',
  plugins: [
    nodeResolve({ exportConditions: ['production'] }),
    terser({ ecma: 2020, module: true, compress: { passes: 3 }, format: { comments: false } }),
    integrity(),
  ],
  // One file: an integrity hash in a page cannot cover chunks.
  output: { file: 'dist/embed.js', format: 'es', inlineDynamicImports: true },
};

function integrity() {
  return {
    name: 'integrity',
    generateBundle(_options, bundle) {
      for (const { fileName, code } of Object.values(bundle)) {
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
