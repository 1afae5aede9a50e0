import { expect } from 'chai';

import type { Collection } from '../../src/base/collections.js';
import { collections } from '../../src/base/collections.js';
import type { Issue } from '../../src/base/issues.js';
import { recordMigrations } from '../../src/programme/migrations.js';
import { programmeSchema, recordSchemas } from '../../src/programme/programme.schema.js';
import { readProgramme } from '../../src/programme/read.js';
import type { Option, Place } from './schema-values.js';
import { completeDocument, kindOf, kindsOf, placesIn, withAt } from './schema-values.js';

/** A document, and every place in the part of it that is tried. */
interface Subject {
  readonly document: unknown;
  readonly places: readonly Place[];
}

const options: readonly Option[] = [0, 1];
const nonsense = [null, true, 7, 'nonsense', [['x']], { sv: ['x'] }];

// One suite for all records: what holds for one holds for each.
for (const collection of collections) {
  describe(`a record of ${collection}`, () => {
    itReadsWhatFitsAndSaysWhatDoesNot((option) => recordSubject(collection, option));

    it('reads every earlier version', () => {
      const migrations = recordMigrations[collection];
      const versions = migrations.map(({ to }) => to);
      expect(versions).to.deep.equal([...versions].sort((a, b) => a - b));
      for (const { up } of migrations) {
        expect(() => up(Object.freeze({ id: 'x' }))).not.to.throw();
      }
      const now = completeDocument(1);
      const [read, expected] = partsOf({ ...now, format: 'samverk/0' }, collection);
      expect(read).to.deep.equal(expected);
    });
  });
}

describe('the document itself', () => {
  itReadsWhatFitsAndSaysWhatDoesNot(documentSubject);
});

function itReadsWhatFitsAndSaysWhatDoesNot(subject: (option: Option) => Subject): void {
  for (const option of options) {
    const { document, places } = subject(option);
    const form = option === 0 ? 'texts bare' : 'texts by language';

    it(`rejects nonsense with a path, ${form}`, () => {
      for (const { path, schema } of places) {
        const accepted = kindsOf(schema);
        for (const value of nonsense.filter((one) => !accepted.includes(kindOf(one)))) {
          const [issue, ...rest] = issuesOf(withAt(document, path, value));
          expect(issue?.path, JSON.stringify(value)).to.deep.equal(path);
          expect(issue?.code).to.be.oneOf(['wrong-type', 'wrong-value']);
          expect(issue?.expected).to.be.a('string').and.not.be.empty;
          expect(issue?.received).to.be.a('string').and.not.be.empty;
          expect(rest).to.deep.equal([]);
        }
      }
    });

    it(`says what is missing, ${form}`, () => {
      for (const { path, optional } of places) {
        if (optional || typeof path.at(-1) !== 'string') continue;
        const found = issuesOf(withAt(document, path, undefined)).map((issue) => ({
          code: issue.code,
          path: issue.path,
          received: issue.received,
        }));
        expect(found).to.deep.include({ code: 'missing', path, received: 'nothing' });
      }
    });

    it(`does without what is optional, ${form}`, () => {
      const whole = completeDocument(option);
      for (const { path } of places.filter(({ optional }) => optional)) {
        const given = withAt(whole, path, undefined);
        const [read, expected] = partsOf(given, path[0]);
        expect(read, String(path)).to.deep.equal(expected);
      }
    });

    it(`keeps unknown fields, ${form}`, () => {
      const whole = completeDocument(option);
      for (const { path } of places.filter(({ hasFields }) => hasFields)) {
        const future = { since: 2, list: [{ a: null }, 'b'] };
        const given = withAt(whole, [...path, 'future'], future);
        const [read, expected] = partsOf(given, path[0]);
        expect(read, String(path)).to.deep.equal(expected);
        future.list.push('changed later');
        expect(read).not.to.deep.equal(expected);
      }
    });
  }
}

function recordSubject(collection: Collection, option: Option): Subject {
  const document = completeDocument(option, collection);
  const complete = (document[collection] as unknown[])[1];
  const places = placesIn(recordSchemas[collection], complete, [collection, 1]);
  return { document, places: [...places].filter(({ path }) => path.length > 2) };
}

function documentSubject(option: Option): Subject {
  const document = completeDocument(option);
  const isOwn = ({ path: [name] }: Place): boolean =>
    name !== undefined &&
    name !== 'format' &&
    !collections.some((collection) => collection === name);
  return { document, places: [...placesIn(programmeSchema, document)].filter(isOwn) };
}

function issuesOf(document: unknown): readonly Issue[] {
  const result = readProgramme(document);
  return result.ok ? [] : result.issues;
}

/** One part of a document as it was read, and as it was given: to compare all of it each time would take long. */
function partsOf(
  document: unknown,
  name: string | number | undefined,
): readonly [unknown, unknown] {
  const result = readProgramme(document);
  if (!result.ok) return [result.issues, []];
  return [result.programme, document].map(
    (whole) => (whole as Record<string, unknown>)[String(name)],
  ) as [unknown, unknown];
}
