import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import * as fc from 'fast-check';

import { collections, programmeJsonSchema, readProgramme } from '../../src/index.js';
import { dataWords } from '../../src/locales/data.js';
import { sample } from '../../src/sample/index.js';
import { arbitraryProgramme, seeded } from '../examples/arbitrary-programme.js';
import { filledProgramme } from '../examples/filled-programme.js';
import { publishedSample } from '../examples/published.js';
import type { Option } from '../programme/schema-values.js';
import { completeDocument } from '../programme/schema-values.js';
import { describedSchema } from '../tooling/scripts.js';

/** What the schema can't tell: it sees one field at a time, and neither other entities nor how deep it stands. */
const beyondTheSchema = [
  'unknown-reference',
  'duplicate-id',
  'circular-reference',
  'too-deep',
] as const;

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

// As `samverk/schema.json` is written. In this draft a format is a remark: the patterns are what is checked.
const ajv = new Ajv2020({ strict: true, formats: { date: true, 'date-time': true } });
ajv.addVocabulary(['x-internal', 'x-visibility', 'x-refers-to']);
const fits = ajv.compile(describedSchema(programmeJsonSchema(), dataWords.en));

/** Whether the document is of the right shape to those who read it with samverk. */
function readsAsShape(document: unknown): boolean {
  const result = readProgramme(document);
  return (
    result.ok || result.issues.every(({ code }) => beyondTheSchema.some((known) => known === code))
  );
}

function expectAgreement(document: unknown, change: unknown): void {
  const [bySchema, byReading] = [fits(document), readsAsShape(document)];
  if (bySchema === byReading) return;
  expect({ change, accepts: bySchema }).to.deep.equal({ change, accepts: byReading });
}

const values: readonly unknown[] = [
  ...[null, true, false, 0, 1, -1, 0.5, 1.5, 6, 1e300, 2 ** 60],
  ...['', 'x', 'samverk/1', 'public', 'programme', 'themes', 'green', '2026-11-24', '2024-02-29'],
  ...['2026-13-45', '2026-02-29', '2026-11-24T09:30:00+01:00', '2026-11-24T09:30:00', '24/11 2026'],
  ...['https://example.org/', 'HTTP://EXAMPLE.ORG', 'javascript:alert(1)', ' https://example.org/'],
  ...[[], [null], ['x'], [{}], [['x']]],
  ...[{}, { sv: 'x' }, { sv: 1 }, { collection: 'themes', id: 'x' }, { collection: 'x', id: 'x' }],
  ...[
    { amount: 1.5, currency: 'SEK' },
    { amount: 1, currency: 'kr' },
    { cluster: 'x' },
    { day: 'x' },
  ],
];

/** Every place in a JSON value, but for the value itself. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    return [place, ...placesIn(inner, place)];
  });
}

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((whole, step) => (whole as Json | undefined)?.[step], document);
}

/** Puts a value in a place of a document, or takes away what stands there, and gives back how to undo it. */
function change(document: unknown, path: Path, value: unknown): () => void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((whole, step) => (whole as Json)[step], document);
  const before = structuredClone(holder);
  const key = path.at(-1)!;
  if (value !== undefined) (holder as Json)[key] = value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder as Json, key);
  return () => {
    if (Array.isArray(holder)) holder.splice(0, holder.length, ...(before as unknown[]));
    else Object.assign(holder as Json, before);
  };
}

describe('the JSON Schema of the file', () => {
  it('accepts the sample, a published programme, and one with every field filled', () => {
    for (const programme of [sample, publishedSample, filledProgramme()]) {
      expect(fits(programme), JSON.stringify(fits.errors)).to.equal(true);
    }
    for (const option of [0, 1] as const) {
      expect(fits(completeDocument(option)), JSON.stringify(fits.errors)).to.equal(true);
    }
  });

  it('accepts every random programme', () => {
    fc.assert(
      fc.property(arbitraryProgramme({ visibility: true }), (programme) => {
        expect(fits(programme), JSON.stringify(fits.errors)).to.equal(true);
      }),
      seeded(200),
    );
  });

  it('refuses a day that no calendar has, an address with another scheme, half a krona', () => {
    const refused: readonly [Path, unknown][] = [
      [['period', 'from'], '2026-13-45'],
      [['period', 'from'], '2026-02-29'],
      [['period', 'from'], '2026-11-24T00:00:00Z'],
      [['needs', 1, 'record', 'received'], '2026-11-24T09:30:00'],
      [['needs', 1, 'links', 0, 'url'], 'javascript:alert(1)'],
      [['actions', 1, 'cost', 'amount'], 0.5],
      [['format'], 'samverk/2'],
    ];
    for (const [path, value] of refused) {
      const document = completeDocument(0);
      change(document, path, value);
      expect(fits(document), String(path)).to.equal(false);
      expect(readProgramme(document).ok, String(path)).to.equal(false);
    }
  });

  for (const collection of collections) {
    it(`and reading agree on what fits in ${collection}, whatever stands in whichever place`, () => {
      const isOwn = ([name, index]: Path) => name === collection && index === 1;
      agreeOn((option) => completeDocument(option, collection), isOwn);
    });
  }

  it('and reading agree on what fits in the document itself', () => {
    const own = (option: Option) =>
      Object.assign(
        completeDocument(option),
        Object.fromEntries(collections.map((collection) => [collection, []])),
      );
    agreeOn(own, () => true);
  });

  it(`and reading agree on broken programmes, but for ${beyondTheSchema.join(', ')}`, () => {
    const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const at = <T>(list: readonly T[], where: number) => list[Math.floor(where * list.length)]!;
    // What stands in another place of the same name mostly fits; a value of the list mostly does not.
    const other = fc.record({ where: place, from: place });
    const odd = fc.record({ where: place, value: fc.constantFrom(...values, undefined) });
    const changes = fc.array(fc.oneof({ weight: 4, arbitrary: other }, odd), {
      minLength: 1,
      maxLength: 3,
    });
    let refused = 0;
    fc.assert(
      fc.property(arbitraryProgramme({ visibility: true }), changes, (programme, drawn) => {
        const document = structuredClone(programme) as unknown;
        for (const one of drawn) {
          const places = placesIn(document);
          const path = at(places, one.where);
          const alike = places.filter((candidate) => candidate.at(-1) === path.at(-1));
          const value = 'from' in one ? valueAt(document, at(alike, one.from)) : one.value;
          change(document, path, structuredClone(value));
        }
        if (!fits(document)) refused += 1;
        expectAgreement(document, drawn);
      }),
      seeded(1500),
    );
    // Enough of both kinds, so that agreeing says something.
    expect(refused).to.be.within(300, 1200);
  });

  it('and reading differ where the schema can not know: other entities, depth, and earlier formats', () => {
    const twice = {
      ...completeDocument(0),
      themes: [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'A' },
      ],
    };
    const nowhere = { ...completeDocument(0), themes: [] };
    let deep: unknown = 'x';
    for (let level = 0; level < 70; level++) deep = [deep];
    const earlier = { ...completeDocument(0), format: 'samverk/0' };
    expect(
      [twice, nowhere, { ...completeDocument(0), deep }].map((one) => fits(one)),
    ).to.deep.equal([true, true, true]);
    expect(readProgramme(earlier).ok).to.equal(true);
    expect(fits(earlier)).to.equal(false);
  });
});

/** Tries every value in every wanted place; of the second form only where it differs from the first. */
function agreeOn(documentOf: (option: Option) => Json, isWanted: (path: Path) => boolean): void {
  const [first, second] = [documentOf(0), documentOf(1)];
  const differs = (path: Path) =>
    JSON.stringify(valueAt(first, path)) !== JSON.stringify(valueAt(second, path));
  const places = placesIn(first).filter(isWanted);
  expect(places).not.to.be.empty;
  tryAll(first, places);
  tryAll(second, placesIn(second).filter(isWanted).filter(differs));
}

function tryAll(document: Json, places: readonly Path[]): void {
  for (const path of places) {
    for (const value of [...values, undefined]) {
      const undo = change(document, path, value);
      expectAgreement(document, { path, value });
      undo();
    }
  }
}
