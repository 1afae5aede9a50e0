import { expect } from '@open-wc/testing';

import { SamverkNeeds } from '../../components/index.js';
import { define } from '../../components/shared/define.js';
import { version } from '../../components/shared/version.js';

/** What is written to the console as a warning meanwhile. */
async function warnings(act: () => unknown): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

const others = ['needs', 'process', 'summary'];

describe('define', () => {
  it('comes only when asked: the classes alone register nothing', () => {
    expect(SamverkNeeds.name).to.be.a('string');
    for (const name of [...others, 'programme', 'clusters', 'cross-needs']) {
      expect(customElements.get(`samverk-${name}`), name).to.equal(undefined);
    }
  });

  it('registers one element with its version, and that twice without a word', async () => {
    const said = await warnings(async () => {
      await import('../../components/define/needs.js');
      define('samverk-needs', SamverkNeeds);
    });
    expect(customElements.get('samverk-needs')).to.equal(SamverkNeeds);
    expect(customElements.get('samverk-process')).to.equal(undefined);
    expect(customElements.get('samverk-needs')).to.have.property('samverk', version);
    expect(said).to.deep.equal([]);
  });

  it('registers all', async () => {
    await import('../../components/define/index.js');
    for (const name of [...others, 'programme', 'clusters', 'cross-needs']) {
      expect(customElements.get(`samverk-${name}`), name).to.be.a('function');
    }
  });

  it('lets the first copy stand and names both versions, once', async () => {
    const said = await warnings(() => {
      for (const name of others) define(`samverk-${name}`, class extends HTMLElement {});
    });
    expect(customElements.get('samverk-needs')).to.equal(SamverkNeeds);
    expect(said).to.deep.equal([
      `samverk ${version}: <samverk-needs> is already here, from samverk ${version}. It stays.`,
    ]);
  });

  it('lets stand what another library has registered under the name', () => {
    class SamverkForeign extends HTMLElement {}
    const tag = 'samverk-foreign';
    if (!customElements.get(tag)) customElements.define(tag, SamverkForeign);
    define(tag, class extends HTMLElement {});
    expect(customElements.get(tag)).to.equal(SamverkForeign);
  });
});
