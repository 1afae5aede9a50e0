import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

import { expect } from 'chai';
import type { SerializedAXNode } from 'puppeteer-core';

import { filledFor } from '../examples/by-element.js';
import { builtScript, filled, pageOf, script, send, sendScript } from '../tooling/embed-pages.js';
import { showingTags } from '../tooling/embedded.js';
import { serve, strictHeaders } from '../tooling/scripts.js';
import { visits } from '../tooling/visits.js';

// What assistive technology gets of each element, to be read by a person. A change is seen in review:
// UPDATE_TREES=1 npx vitest run --project node tests/node/accessibility-tree.test.ts
const folder = path.join(import.meta.dirname, '../../docs/accessibility/trees');

/** One line for each node: its role, its name and its states, indented below what it stands in. */
function linesOf(
  { children = [], name, role, value, ...states }: SerializedAXNode,
  depth = 0,
): string {
  const known = [
    'level',
    'checked',
    'expanded',
    'pressed',
    'disabled',
    'required',
    'invalid',
    'valuetext',
  ];
  const said = known.flatMap((key) => {
    const state = (states as unknown as Record<string, unknown>)[key];
    return state === undefined ? [] : [`${key} ${JSON.stringify(state)}`];
  });
  const words = [role, name && JSON.stringify(name), value !== undefined && `= ${value}`, ...said];
  const line = `${'  '.repeat(depth)}${words.filter(Boolean).join(' ')}`;
  return [line, ...children.map((child) => linesOf(child, depth + 1))].join('\n');
}

describe('the accessibility tree', () => {
  let tag = '';
  const visit = visits(async () => [
    await serve({
      headers: strictHeaders,
      routes: {
        '/page': (request, response) =>
          send(pageOf(script, `<${tag} src="/programme.json"><a href="/om">Mer</a></${tag}>`))(
            request,
            response,
          ),
        '/embed.js': sendScript(builtScript()),
        '/programme.json': (_request, response) => {
          response
            .writeHead(200, { 'Content-Type': 'application/json' })
            .end(JSON.stringify(filledFor(tag)));
        },
        '/favicon.ico': send(''),
      },
    }),
  ]);

  for (const name of showingTags()) {
    it(`of ${name} is the one that was read`, async () => {
      tag = name;
      const page = await visit.open('/page');
      await filled(page, tag);
      const root = await page.accessibility.snapshot();
      const tree = `${root ? linesOf(root) : ''}\n`;
      const file = path.join(folder, `${name}.txt`);
      if (process.env['UPDATE_TREES']) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, tree);
      }
      expect(tree).to.equal(readFileSync(file, 'utf8'));
    });
  }
});
