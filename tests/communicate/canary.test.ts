import { expect } from 'chai';

import type { Collection, Programme } from '../../src/index.js';
import { collections, publishProgramme, readProgramme } from '../../src/index.js';
import type { Shape } from '../../src/programme/shape.js';
import { programmeShape, recordShapes } from '../../src/programme/shapes.js';
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

  for (const collection of collections) {
    it(`has one in every internal field of ${collection}, however deep`, () => {
      const [entity] = programme[collection];
      const internal = internalTexts(recordShapes.get(collection)!, entity, [collection]);
      expect(internal.length).to.be.above(3);
      expect(internal.filter(({ text }) => !isCanary(text))).to.deep.equal([]);
    });
  }

  it('has them in the settings', () => {
    const internal = internalTexts(programmeShape, { settings: programme.settings }, []);
    expect(internal.map(({ path }) => path)).to.include('settings.postponed.0.why');
    const told = internal.filter(
      ({ path }) => path.endsWith('.why') || path.endsWith('.reference'),
    );
    expect(told.filter(({ text }) => !isCanary(text))).to.deep.equal([]);
  });

  it('lets the words of a need out to its own cluster alone', () => {
    const words = 'text needs.statement';
    expect(leaksIn(ofOwn, [words])).not.to.be.empty;
    expect(leaksIn(open, [words])).to.deep.equal([]);
    const seen = ofOther.needs.map(({ cluster, statement }) => ({ cluster, statement }));
    expect(seen).to.deep.include({ cluster: other, statement: { en: words } });
    for (const { cluster, statement } of seen) {
      if (cluster !== other) expect(statement).not.to.deep.equal({ en: words });
    }
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

const isCanary = (text: string): boolean =>
  [canary, canaryDay, String(canaryNumber)].some((one) => text.includes(one));

/** The texts, days and numbers in internal fields; found by the schema, not by what the programme was filled with. */
function internalTexts(
  shape: Shape,
  value: unknown,
  path: readonly (string | number)[],
  isInternal = false,
): { path: string; text: string }[] {
  if (shape.kind === 'list') {
    return (value as unknown[]).flatMap((item, index) =>
      internalTexts(shape.item, item, [...path, index], isInternal),
    );
  }
  if (shape.kind === 'fields') {
    return shape.fields.flatMap(({ internal, name, shape: inner }) => {
      const field = (value as Readonly<Record<string, unknown>>)[name];
      const inside = isInternal || internal;
      // An id within its own collection can't be filled: it might lead round in a circle. No such one is internal.
      if (field === undefined) return inside ? [{ path: [...path, name].join('.'), text: '' }] : [];
      return internalTexts(inner, field, [...path, name], inside);
    });
  }
  const isText = typeof value === 'string' || typeof value === 'number';
  // What is referred to is no secret by itself, but for a person.
  const isReference = shape.kind === 'id' && shape.to !== 'people';
  return isInternal && isText && !isReference
    ? [{ path: path.join('.'), text: String(value) }]
    : [];
}
