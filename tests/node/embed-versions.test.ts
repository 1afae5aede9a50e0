import path from 'node:path';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { expect } from 'chai';
import { rollup } from 'rollup';
import { beforeAll } from 'vitest';

import { version } from '../../components/shared/version.js';
import { ensureBuilt } from '../tooling/built.js';
import {
  builtScript,
  filled,
  pageOf,
  policy,
  policyHeader,
  script,
  send,
  sendData,
  sendScript,
} from '../tooling/embed-pages.js';
import { allElements, showingTags } from '../tooling/embedded.js';
import { serve, strictHeaders } from '../tooling/scripts.js';
import { visits } from '../tooling/visits.js';

const older = '0.0.9';
const olderScript = '<script type="module" src="/older/embed.js"></script>';
const copyScript = '<script type="module" src="/copy/embed.js"></script>';
const withDuplicates = { [policyHeader]: `${policy} 'allow-duplicates'` };

/** The elements bundled once more as a release of another version would be, with Lit as it is published. */
async function bundleOf(named: string): Promise<string> {
  const bundle = await rollup({
    input: 'dist/components/define/index.js',
    plugins: [
      nodeResolve({ exportConditions: ['production'] }),
      {
        name: 'version',
        transform: (code, id) =>
          id.endsWith(path.normalize('shared/version.js')) ? code.replace(version, named) : null,
      },
    ],
    onwarn: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
}

/** A page’s own element, with a Lit of its own. */
const foreign = `
import { html, LitElement } from 'lit';
customElements.define('site-own', class extends LitElement {
  render() { return html\`<p>own</p>\`; }
});
`;

async function foreignLit(): Promise<string> {
  const bundle = await rollup({
    input: 'foreign',
    plugins: [
      {
        name: 'virtual',
        resolveId: (id) => (id === 'foreign' ? path.resolve('foreign.js') : null),
        load: (id) => (id === path.resolve('foreign.js') ? foreign : null),
      },
      nodeResolve({ exportConditions: ['development'] }),
    ],
    onwarn: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
}

describe('two versions on one page', () => {
  let olderBundle = '';
  let litOfTheSite = '';

  beforeAll(async () => {
    ensureBuilt();
    olderBundle = await bundleOf(older);
    litOfTheSite = await foreignLit();
  });

  const visit = visits(async () => {
    const main = allElements();
    const twice = (
      first: string,
      second: string,
      headers: Readonly<Record<string, string>> = withDuplicates,
    ) => send(pageOf(`${first}${second}`, main), headers);
    const site = `${script}<script type="module" src="/site.js"></script>`;
    return [
      await serve({
        roots: ['dist'],
        headers: strictHeaders,
        routes: {
          '/programme.json': sendData,
          '/favicon.ico': send(''),
          '/older/embed.js': (...call) => sendScript(olderBundle)(...call),
          '/copy/embed.js': (...call) => sendScript(builtScript())(...call),
          '/site.js': (...call) => sendScript(litOfTheSite)(...call),
          '/older-first': twice(olderScript, script),
          '/newer-first': twice(script, olderScript),
          '/a-copy': twice(script, copyScript),
          '/not-allowed': twice(script, olderScript, {}),
          '/lit-of-the-site': send(pageOf(site, `${main}<site-own></site-own>`), withDuplicates),
        },
      }),
    ];
  });

  async function versionsAt(path: string): Promise<readonly string[]> {
    const page = await visit.open(path);
    for (const tag of showingTags()) await filled(page, tag);
    await page.waitForNetworkIdle();
    const found = await page.evaluate(
      (tags) => tags.map((tag) => (customElements.get(tag) as { samverk?: string }).samverk ?? ''),
      showingTags(),
    );
    return [...new Set(found)];
  }

  for (const [what, path, first, second] of [
    ['an older', '/older-first', older, version],
    ['a newer', '/newer-first', version, older],
    ['the same', '/a-copy', version, version],
  ] as const) {
    it(`lets ${what} that came first stand, warns once, and throws nothing`, async () => {
      expect(await versionsAt(path)).to.deep.equal([first]);
      expect(visit.watched.warnings).to.deep.equal([
        `samverk ${second}: <samverk-programme> is already here, from samverk ${first}. It stays.`,
      ]);
      expect(visit.watched.faults).to.deep.equal([]);
      expect(visit.watched.requests.filter((url) => url.endsWith('.json'))).to.have.length(1);
    });
  }

  it('leaves the first whole where the policy forbids a second', async () => {
    expect(await versionsAt('/not-allowed')).to.deep.equal([version]);
    const said = visit.watched.faults.join('\n');
    expect(said).to.contain('trusted-types').and.to.contain('TypeError');
  });

  it('lives beside a Lit of the site’s own, which is not told of two', async () => {
    expect(await versionsAt('/lit-of-the-site')).to.deep.equal([version]);
    const { page, faults, warnings } = visit.watched;
    expect(await page.$eval('site-own', (found) => found.shadowRoot?.textContent.trim())).to.equal(
      'own',
    );
    expect(faults).to.deep.equal([]);
    expect(warnings.filter((text) => text.includes('Multiple versions'))).to.deep.equal([]);
    const versions = await page.evaluate(
      () => (globalThis as unknown as { litHtmlVersions: string[] }).litHtmlVersions.length,
    );
    expect(versions).to.equal(1);
  });
});
