import { config, expect } from 'chai';

import { brokenLinks } from '../tooling/markdown.js';
import { filesIn, textOf } from '../tooling/tree.js';

config.truncateThreshold = 0;

const made = ['docs/data.md', ...filesIn('docs/api')];
const written = [
  ...['CHANGELOG.md', 'CONTRIBUTING.md', 'README.md', 'README.sv.md', 'SECURITY.md'],
  ...filesIn('docs').filter((file) => file.endsWith('.md') && !made.includes(file)),
];

describe('the documents that are made from the code', () => {
  it('are there: the data dictionary, and a page per entry of the package', () => {
    expect(made).to.include.members([
      'docs/data.md',
      ...['README', 'elements', 'locales', 'locales/data', 'published', 'sample', 'samverk'].map(
        (page) => `docs/api/${page}.md`,
      ),
    ]);
  });

  for (const file of made) {
    it(`${file} leads only to what is there`, () => {
      expect(brokenLinks(file)).to.deep.equal([]);
    });

    it(`${file} is the same whoever makes it: no day, no place of a machine, no line of a source`, () => {
      expect(textOf(file)).not.to.match(/\/(?:home|Users|tmp|root|work)\/|[A-Z]:\\|\.ts:\d+/);
    });
  }

  it('give a function its signature, what it takes and gives, and an example', () => {
    const page = textOf('docs/api/samverk.md');
    const entry = /^### aggregateNeeds\(\)$[\s\S]+?^\*\*\*$/m.exec(page)?.[0] ?? '';
    expect(entry).to.contain('function aggregateNeeds(programme): NeedsAggregate;');
    expect(entry).to.contain('| `programme` | [`Programme`](#programme) |');
    expect(entry).to.match(/#### Returns\s+\[`NeedsAggregate`\]\(#needsaggregate\)/);
    expect(entry).to.match(/#### Example\s+```ts/);
  });

  it('give a field of a record its type and meaning', () => {
    const page = textOf('docs/api/samverk.md');
    const need = /^### Need$[\s\S]+?^\*\*\*$/m.exec(page)?.[0] ?? '';
    expect(need).to.match(
      /`cluster\?` \| \[`Id`\]\(#id\) \| The cluster initiative that has the need\./,
    );
  });
});

describe('the documents that people write', () => {
  it('are there', () => {
    expect(written).to.include.members(['docs/embed/README.md', 'docs/underlag/README.md']);
  });

  for (const file of written) {
    it(`${file} leads only to what is there`, () => {
      expect(brokenLinks(file)).to.deep.equal([]);
    });
  }
});
