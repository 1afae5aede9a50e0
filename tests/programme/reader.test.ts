import { expect } from 'chai';
import * as fc from 'fast-check';

import { programmeSchema } from '../../src/programme/programme.schema.js';
import { readerOf, unfit } from '../../src/programme/reader.js';
import { seeded } from '../examples/arbitrary-programme.js';
import { completeDocument, placesIn, withAt } from './schema-values.js';

const read = readerOf(programmeSchema);

describe('readerOf', () => {
  // What it is for is speed: in all else the schema is right.
  for (const option of [0, 1] as const) {
    const complete = completeDocument(option);
    const places = fc.constantFrom(...placesIn(programmeSchema, complete));
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(
        undefined,
        NaN,
        Infinity,
        0,
        -1,
        0.5,
        2,
        '',
        '2026-02-29',
        '2026-01-01T00:00:00Z',
        {},
        [],
      ),
      fc.constantFrom<unknown>('public', 'programme', 'keep', 'planned', {
        collection: 'themes',
        id: 'themes-1',
      }),
    );

    it(`reads what the schema reads, and nothing else, choices in form ${option}`, () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(places, values), { minLength: 1, maxLength: 2 }),
          (changes) => {
            const document = changes.reduce<unknown>(changeAt, complete);
            const parsed = programmeSchema.safeParse(document);
            const expected = parsed.success ? withoutUndefined(parsed.data) : unfit;
            expect(read(document, 1)).to.deep.equal(expected);
          },
        ),
        seeded(400),
      );
    });
  }
});

type Change = readonly [{ readonly path: readonly (string | number)[] }, unknown];

function changeAt(document: unknown, [{ path }, value]: Change): unknown {
  const isThere = path.every((step, index) => {
    const above = path.slice(0, index).reduce<unknown>(inner, document);
    return typeof above === 'object' && above !== null && Object.hasOwn(above, step);
  });
  return isThere ? withAt(document, path, value) : document;
}

function inner(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string | number, unknown>)[step]
    : undefined;
}

function withoutUndefined(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
