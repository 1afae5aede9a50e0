import { config, expect } from 'chai';

import { filesIn, textOf } from '../tooling/tree.js';

config.truncateThreshold = 0;

const page = textOf('docs/frameworks.md');
const home = 'tests/consumers/';
const consumers = [
  ...new Set(filesIn('tests/consumers').map((file) => file.slice(home.length).split('/')[0] ?? '')),
];

/** A page's sections by their headings in small letters, each with its pieces of code. */
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const heading = section.slice(0, section.indexOf('\n')).toLowerCase();
      const code = [...section.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)];
      return [heading, code.map(([, piece = '']) => withoutIndent(piece))] as const;
    }),
);

function withoutIndent(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

describe('docs/frameworks.md', () => {
  it('has a section for each consumer, and a consumer for each section', () => {
    expect([...sections.keys()].sort()).to.deep.equal(consumers.sort());
    expect(consumers).to.include.members(['react', 'vue', 'svelte', 'angular', 'html', 'node']);
  });

  for (const [name, pieces] of sections) {
    it(`has code for ${name}, all of which is the consumer's own`, () => {
      const sources = filesIn(`${home}${name}`).map((file) => withoutIndent(textOf(file)));
      const strange = pieces.filter((piece) => !sources.some((text) => text.includes(piece)));
      expect(pieces).not.to.be.empty;
      expect(strange).to.deep.equal([]);
    });
  }

  it('is linked from both READMEs', () => {
    for (const file of ['README.md', 'README.sv.md']) {
      expect(textOf(file)).to.contain('](docs/frameworks.md)');
    }
  });
});
