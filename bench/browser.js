// What measurements in a browser share: the tests' own Chromium, scripts bundled as a page would load them, a server.
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import puppeteer from 'puppeteer-core';
import { rollup } from 'rollup';

import { CHROMIUM_ARGS, findBrowser } from '../scripts/find-browser.js';
import { root } from '../scripts/run.js';

/** How much slower the processor is made: a phone of the lower half, by a laptop's measure. */
export const throttling = 4;

/** Starts the browser. Its pages may collect what is no longer used, by `gc()`. */
export async function startBrowser() {
  return puppeteer.launch({
    executablePath: await findBrowser(),
    args: [...CHROMIUM_ARGS, '--js-flags=--expose-gc'],
    // A machine with other work beside takes its time.
    protocolTimeout: 0,
  });
}

/** Bundles and minifies a module with what it imports, in the same way for us and for others. */
export async function bundle(code) {
  const entry = path.join(root, 'entry-of-measurement.js');
  const bundled = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      terser({ ecma: 2020, module: true, compress: { passes: 3 }, format: { comments: false } }),
    ],
    onwarn: failUnresolved,
  });
  const { output } = await bundled.generate({ format: 'es', inlineDynamicImports: true });
  await bundled.close();
  return output[0].code;
}

// Circles and comments in libraries are theirs to mend; what is not found would be left out of the measure.
function failUnresolved(warning) {
  if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
}

/** Bytes after brotli, as a server sends them. */
export function transferred(content) {
  return brotliCompressSync(content).length;
}

/** Answers with a text of a type. */
export function answer(type, content) {
  return (_request, response) => {
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(content);
  };
}
