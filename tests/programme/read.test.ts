import { expect } from 'chai';
import * as fc from 'fast-check';

import { collections } from '../../src/base/collections.js';
import type { Issue } from '../../src/base/issues.js';
import { programmeSchema } from '../../src/programme/programme.schema.js';
import type { ReadResult } from '../../src/programme/read.js';
import { parseProgramme, ProgrammeError, readProgramme } from '../../src/programme/read.js';
import { seeded } from '../examples/arbitrary-programme.js';
import { deepFreeze } from '../examples/small.js';
import { bareDocument, completeDocument, placesIn, withAt } from './schema-values.js';

const bare = bareDocument();
const complete = completeDocument(1);
const themeWith = (fields: object) => ({ ...bare, themes: [{ id: 't', name: 'T', ...fields }] });

function issuesOf(value: unknown): readonly Issue[] {
  const result = readProgramme(value);
  return result.ok ? [] : result.issues;
}

function programmeFrom(value: unknown): Record<string, unknown> {
  return parseProgramme(value) as unknown as Record<string, unknown>;
}

describe('readProgramme', () => {
  it('reads a document with every field, as it stands', () => {
    for (const option of [0, 1] as const) {
      const document = completeDocument(option);
      expect(readProgramme(document)).to.deep.equal({ ok: true, programme: document });
    }
  });

  it('reads a missing collection as empty', () => {
    const empty = Object.fromEntries(collections.map((name) => [name, []]));
    expect(readProgramme(bare)).to.deep.equal({ ok: true, programme: { ...bare, ...empty } });
  });

  it('reads a collection that is undefined as empty, and refuses one that is null', () => {
    expect(programmeFrom({ ...bare, needs: undefined })['needs']).to.deep.equal([]);
    expect(issuesOf({ ...bare, needs: null })).to.deep.equal([
      {
        code: 'wrong-type',
        path: ['needs'],
        message: 'needs: expected a list, got null.',
        expected: 'a list',
        received: 'null',
      },
    ]);
  });

  it('reads a field that is undefined as absent, at every level', () => {
    const given = {
      ...themeWith({
        gap: undefined,
        links: [{ url: 'https://a.se', title: undefined }],
        future: { a: undefined },
      }),
      vision: undefined,
    };
    const programme = programmeFrom(given);
    expect(programme).to.not.have.any.keys('vision');
    expect(programme['themes']).to.deep.equal([
      { id: 't', name: 'T', links: [{ url: 'https://a.se' }], future: {} },
    ]);
  });

  it('says that a required field that is undefined is missing', () => {
    expect(issuesOf(themeWith({ name: undefined }))).to.deep.equal([
      {
        code: 'missing',
        path: ['themes', 0, 'name'],
        message: 'themes[0].name: expected a text or a text by language, got nothing. Add it.',
        expected: 'a text or a text by language',
        received: 'nothing',
      },
    ]);
  });

  it('keeps the order of every list', () => {
    const themes = ['c', 'a', 'b'].map((id) => ({ id, name: id }));
    const services = [{ id: 's', actor: 'x', name: 'S', themes: ['b', 'c', 'a'], role: 'leads' }];
    const actors = [{ id: 'x', name: 'X', sector: 'public', reach: 'local' }];
    const given = { ...bare, themes, services, actors, future: [3, 1, 2] };
    expect(programmeFrom(given)).to.deep.include({ themes, services, future: [3, 1, 2] });
  });

  it('leaves its input unchanged', () => {
    expect(readProgramme(deepFreeze(structuredClone(complete)))).to.have.property('ok', true);
    expect(readProgramme(deepFreeze({ ...structuredClone(complete), title: 7 }))).to.have.property(
      'ok',
      false,
    );
  });

  it('does not show later changes of its input, wherever they are made', () => {
    const objects = [...placesIn(programmeSchema, complete)].filter(({ hasFields }) => hasFields);
    const given = objects.reduce<unknown>(
      (document, { path }) => withAt(document, [...path, 'future'], { deep: [{}] }),
      structuredClone(complete),
    );
    const programme = parseProgramme(given);
    const before = structuredClone(programme);
    scramble(given);
    expect(programme).to.deep.equal(before);
  });

  it('lists at most 100 issues and counts the rest', () => {
    const result = readProgramme({ ...bare, themes: Array.from({ length: 250 }, () => 'x') });
    expect(result).to.include({ ok: false, more: 150 });
    expect(!result.ok && result.issues).to.have.length(100);
    expect(!result.ok && result.issues[99]?.path).to.deep.equal(['themes', 99]);
  });

  it('counts none more when there are exactly 100', () => {
    const result = readProgramme({ ...bare, themes: Array.from({ length: 100 }, () => 'x') });
    expect(result).to.include({ ok: false, more: 0 });
    expect(!result.ok && result.issues).to.have.length(100);
  });

  it('counts each fault of an object that may be one of two', () => {
    const of = { collection: 'nothing', id: 7 };
    const checkIns = [
      {
        id: 'c',
        of: { collection: 'themes', id: 't' },
        day: '2026-01-01',
        status: 'red',
        remedy: of,
      },
    ];
    expect(issuesOf({ ...themeWith({}), checkIns }).map(({ path }) => path)).to.deep.equal([
      ['checkIns', 0, 'remedy', 'collection'],
      ['checkIns', 0, 'remedy', 'id'],
    ]);
  });

  it('reads days of the calendar only', () => {
    const dayOf = (from: unknown) =>
      issuesOf({ ...bare, period: { from, to: '2026-12-31' } })[0]?.code;
    expect(dayOf('2024-02-29')).to.equal(undefined);
    for (const wrong of [
      '2026-02-29',
      '2026-13-01',
      '2026-1-1',
      '26-01-01',
      '2026-01-01T00:00',
      ' 2026-01-01',
      '',
    ]) {
      expect(dayOf(wrong), wrong).to.equal('wrong-format');
    }
    expect(dayOf(20260101)).to.equal('wrong-type');
  });

  it('keeps numbers within their bounds', () => {
    const needWith = (fields: object) => ({
      ...bare,
      needs: [
        {
          id: 'n',
          themes: [],
          statement: 'S',
          severity: 3,
          urgency: 'now',
          evidence: 'said',
          ...fields,
        },
      ],
    });
    expect(issuesOf(needWith({ companies: 0 }))).to.deep.equal([]);
    expect(issuesOf(needWith({ companies: -1 }))[0]).to.include({
      code: 'out-of-range',
      expected: 'at least 0',
    });
    expect(issuesOf(needWith({ companies: 1.5 }))[0]).to.include({
      expected: 'a whole number',
      received: '1.5',
    });
    expect(issuesOf(needWith({ companies: NaN }))[0]).to.include({
      expected: 'a number',
      received: 'NaN',
    });
    expect(issuesOf(needWith({ severity: 6 }))[0]).to.include({
      code: 'wrong-value',
      expected: 'one of 1, 2, 3, 4, 5',
    });
  });

  it('never throws, and gives a path that leads into what it read', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
    });
    const places = [...placesIn(programmeSchema, complete)];
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, ({ path }, value) => {
        const result = readProgramme(withAt(complete, path, value));
        if (result.ok) return;
        expect(result.issues).to.have.length.within(1, 100);
        for (const issue of result.issues) {
          expect(issue.message).to.contain(issue.expected).and.contain(issue.received);
        }
      }),
      seeded(500),
    );
  });
});

describe('what is no programme', () => {
  const values: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['"{}"', '{}'],
    ['a list', [bare]],
    ['7', 7],
    ['NaN', NaN],
    ['true', true],
    ['a function', () => bare],
    ['a symbol', Symbol('programme')],
    ['a bigint', 7n],
  ];
  for (const [received, value] of values) {
    it(`is refused: ${received}`, () => {
      const result = readProgramme(value);
      expect(result).to.have.property('more', 0);
      expect(!result.ok && result.issues).to.have.length(1);
      expect(!result.ok && result.issues[0]).to.deep.include({
        code: 'not-a-programme',
        path: [],
        expected: 'an object',
        received,
      });
    });
  }

  it('is refused: an object without a format', () => {
    expect(issuesOf({})[0]).to.include({ code: 'unknown-format', received: 'nothing' });
  });
});

describe('parseProgramme', () => {
  it('gives what readProgramme reads', () => {
    const result = readProgramme(complete);
    expect(parseProgramme(complete)).to.deep.equal(result.ok && result.programme);
  });

  it('throws what readProgramme finds', () => {
    const given = { ...bare, themes: Array.from({ length: 102 }, () => 'x') };
    const found = readProgramme(given) as ReadResult & { ok: false };
    try {
      parseProgramme(given);
      expect.fail('it reads');
    } catch (error) {
      expect(error).to.be.instanceOf(ProgrammeError).and.instanceOf(Error);
      expect(error).to.include({ name: 'ProgrammeError', code: 'invalid-programme', more: 2 });
      expect((error as ProgrammeError).issues).to.deep.equal(found.issues);
      expect((error as ProgrammeError).message)
        .to.match(/^themes\[0\]: expected an object, got "x"\.\n/)
        .and.match(/\nand 2 more$/);
    }
  });
});

/** Changes everything that can be changed. */
function scramble(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) scramble(inner);
  if (Array.isArray(value)) value.push('scrambled');
  else for (const key of Object.keys(value)) (value as Record<string, unknown>)[key] = 'scrambled';
}
