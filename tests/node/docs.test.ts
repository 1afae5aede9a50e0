import { existsSync } from 'node:fs';
import path from 'node:path';

import { config, expect } from 'chai';

import { filesIn, textOf } from '../tooling/tree.js';

config.truncateThreshold = 0;

const root = path.join(import.meta.dirname, '../..');
const made = ['docs/data.md', ...filesIn('docs/api')];

/** What a repository host makes of a heading, and the anchors that stand in the text. */
function anchorsIn(text: string): Set<string> {
  const prose = text.replace(/^```[\s\S]+?^```/gm, '');
  const headings = [...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
  const named = [...prose.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
  return new Set([...headings, ...named]);
}

const anchors = new Map<string, Set<string>>();

/** Where the links of a file lead that lead nowhere. */
function brokenLinks(file: string): string[] {
  const prose = textOf(file).replace(/^```[\s\S]+?^```/gm, '');
  const links = [...prose.matchAll(/\]\((?!https?:|mailto:)([^)]+)\)/g)].map(([, to = '']) => to);
  return links.filter((link) => {
    const [to = '', anchor] = link.split('#');
    const place = to === '' ? file : path.posix.join(path.posix.dirname(file), to);
    if (!existsSync(path.join(root, place))) return true;
    if (anchor === undefined) return false;
    if (!anchors.has(place)) anchors.set(place, anchorsIn(textOf(place)));
    return anchors.get(place)?.has(anchor) === false;
  });
}

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
