import { expect } from 'chai';

import type { Collection, Programme } from '../../src/index.js';
import { collections, publishProgramme, readProgramme } from '../../src/index.js';
import {
  canary,
  canaryDay,
  canaryNumber,
  filledProgramme,
  openId,
  other,
  own,
} from '../examples/filled-programme.js';
import { today } from '../examples/small.js';

const programme = filledProgramme();
const open = publishProgramme(programme, { today });
const ofOwn = publishProgramme(programme, { today, audience: { cluster: own } });
const ofOther = publishProgramme(programme, { today, audience: { cluster: other } });

const idsOf = (published: Programme, collection: Collection): string[] =>
  published[collection].map(({ id }) => id);

/** The lines of JSON that hold what must not be there: they say by their path where it leaks. */
function leaksIn(published: Programme, words: readonly (string | RegExp)[]): string[] {
  return JSON.stringify(published, null, 1)
    .split('\n')
    .filter((line) => words.some((word) => line.search(word) >= 0));
}

// Only what is built from the schema can prove that a field added tomorrow does not leak.
describe('publishProgramme, with a canary in every internal field', () => {
  it('starts from a programme in which every field of every collection is filled', () => {
    const result = readProgramme(programme);
    expect(result.ok ? [] : result.issues).to.deep.equal([]);
    for (const collection of collections) expect(programme[collection]).not.to.be.empty;
    expect(leaksIn(programme, [canary]).length).to.be.above(300);
  });

  for (const [audience, published] of [
    ['the public', open],
    ['a cluster', ofOwn],
    ['another cluster', ofOther],
  ] as const) {
    it(`lets none out to ${audience}`, () => {
      expect(leaksIn(published, [canary, canaryDay, String(canaryNumber)])).to.deep.equal([]);
    });

    it(`gives ${audience} a programme that reads`, () => {
      expect(readProgramme(published)).to.deep.equal({ ok: true, programme: published });
    });

    it(`shows ${audience} no field that no schema knows`, () => {
      expect(leaksIn(published, ['addedByANewerVersion'])).to.deep.equal([]);
    });
  }

  it('publishes no person and no settings', () => {
    for (const published of [open, ofOwn, ofOther]) {
      expect(published.people).to.deep.equal([]);
      expect(published).not.to.have.property('settings');
    }
  });

  for (const collection of collections) {
    if (collection === 'people') continue;
    it(`shows everyone the public one of ${collection}, and no other`, () => {
      const wanted = collection === 'clusters' ? [own, other] : [openId(collection)];
      expect(idsOf(open, collection)).to.deep.equal(wanted);
    });

    it(`never shows an internal one of ${collection}`, () => {
      for (const published of [open, ofOwn, ofOther]) {
        expect(idsOf(published, collection)).not.to.include(`${canary}-${collection}`);
      }
    });

    it(`shows what is for one cluster of ${collection} to no other`, () => {
      expect(idsOf(open, collection)).not.to.include(`${collection}-of-own`);
      expect(idsOf(ofOther, collection)).not.to.include(`${collection}-of-own`);
    });
  }

  for (const collection of collections.filter(namesACluster)) {
    it(`shows a cluster those of ${collection} that name it`, () => {
      expect(idsOf(ofOwn, collection)).to.include(`${collection}-of-own`);
      expect(idsOf(ofOther, collection)).to.include(`${collection}-of-other`);
    });
  }
});

/** Whether a field of the collection's entities names a cluster, and may be seen. */
function namesACluster(collection: Collection): boolean {
  if (collection === 'people') return false;
  const { id: _, ...fields } = programme[collection][0]!;
  return JSON.stringify(fields).includes(`"${own}"`);
}
