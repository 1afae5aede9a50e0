import { expect } from 'chai';
import * as fc from 'fast-check';

import type { Programme } from '../../src/programme/programme.js';
import { programmeSchema } from '../../src/programme/programme.schema.js';
import { parseProgramme, readProgramme } from '../../src/programme/read.js';
import { writeProgramme } from '../../src/programme/write.js';
import { seeded } from '../examples/arbitrary-programme.js';
import { deepFreeze } from '../examples/small.js';
import type { Place } from './schema-values.js';
import { bareDocument, completeDocument, placesIn, withAt } from './schema-values.js';

const complete = completeDocument(1);
const places = [...placesIn(programmeSchema, complete)];
const objects = places.filter(({ hasFields }) => hasFields);

/** A whole document, with unknown fields of any name and value in some places, and its lists longer. */
const documents = fc
  .array(fc.tuple(fc.constantFrom(...objects), fc.string({ unit: 'binary' }), jsonValue()), {
    maxLength: 12,
  })
  .map((extras) =>
    extras.reduce<unknown>(
      (document, [{ path }, name, value]) => add(document, path, name, value),
      complete,
    ),
  );

function add(document: unknown, path: Place['path'], name: string, value: unknown): unknown {
  // Only what no schema knows is added.
  const key = `x${name}`;
  return withAt(document, [...path, key], value);
}

function jsonValue(): fc.Arbitrary<unknown> {
  return fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });
}

describe('writeProgramme', () => {
  it('writes what reads back as the same', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const programme = parseProgramme(document);
        expect(parseProgramme(JSON.parse(writeProgramme(programme)))).to.deep.equal(programme);
      }),
      seeded(60),
    );
  });

  it('writes the same again from what it wrote', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = writeProgramme(parseProgramme(document));
        expect(writeProgramme(parseProgramme(JSON.parse(text)))).to.equal(text);
      }),
      seeded(60),
    );
  });

  it('writes the same whatever the order of the fields', () => {
    const turned = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(turned);
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, field]) => [name, turned(field)]),
      );
    };
    fc.assert(
      fc.property(documents, (document) => {
        const text = writeProgramme(parseProgramme(document));
        expect(writeProgramme(parseProgramme(turned(document)))).to.equal(text);
      }),
      seeded(20),
    );
  });

  it('sorts the keys, those that look like numbers too, and never what stands in a list', () => {
    const future = { b: 1, a: { 10: 1, 9: 2, '': 3 }, B: ['b', 'a'], å: null };
    const text = writeProgramme(parseProgramme({ ...bareDocument(), future }));
    expect(text).to.contain(
      [
        '  "future": {',
        '    "B": [',
        '      "b",',
        '      "a"',
        '    ],',
        '    "a": {',
        '      "": 3,',
        '      "10": 1,',
        '      "9": 2',
        '    },',
        '    "b": 1,',
        '    "å": null',
        '  },',
        '  "goals": [],',
      ].join('\n'),
    );
  });

  it('writes as JSON.stringify would with two spaces, and a newline at the end', () => {
    const sorted = (_name: string, value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value;
    const programme = parseProgramme(complete);
    expect(writeProgramme(programme)).to.equal(`${JSON.stringify(programme, sorted, 2)}\n`);
  });

  it('leaves out what is undefined', () => {
    const programme = parseProgramme(bareDocument());
    const loose = { ...programme, vision: undefined } as unknown as Programme;
    expect(writeProgramme(loose)).to.equal(writeProgramme(programme));
  });

  it('reads a zero without its sign, since it is written without it', () => {
    const measured = withAt(complete, ['measurements', 0, 'value'], -0);
    const programme = parseProgramme(withAt(measured, ['future'], { zero: -0 }));
    expect(parseProgramme(JSON.parse(writeProgramme(programme)))).to.deep.equal(programme);
  });

  it('leaves its input unchanged', () => {
    const programme = deepFreeze(parseProgramme(complete));
    expect(() => writeProgramme(programme)).not.to.throw();
    expect(readProgramme(programme)).to.deep.equal({ ok: true, programme });
  });
});
