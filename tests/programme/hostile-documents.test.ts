import { expect } from 'chai';

import { maximumDepth } from '../../src/base/json.js';
import { readProgramme } from '../../src/programme/read.js';
import { writeProgramme } from '../../src/programme/write.js';
import { dangerousAddresses, naughtyStrings } from '../examples/naughty-strings.js';
import { bareDocument } from './schema-values.js';

const bare = bareDocument();
const themed = (...themes: object[]) => ({ ...bare, themes });

/** A list in a list in a list, so many deep, made as a parser would. */
const nested = (levels: number): unknown =>
  JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

describe('nesting', () => {
  const levelsOf = (document: unknown) => {
    const result = readProgramme(document);
    return result.ok ? 'read' : result.issues.map(({ code, path }) => [code, path[0], path.length]);
  };

  it(`is read down to ${maximumDepth} levels, the document being the first`, () => {
    expect(levelsOf({ ...bare, future: nested(maximumDepth - 1) })).to.equal('read');
    const tooDeep = { ...bare, future: nested(maximumDepth) };
    expect(levelsOf(tooDeep)).to.deep.equal([['too-deep', 'future', maximumDepth]]);
  });

  it('counts from the document, wherever the deep value stands', () => {
    const theme = (levels: number) => themed({ id: 't', name: 'T', future: nested(levels) });
    expect(levelsOf(theme(maximumDepth - 3))).to.equal('read');
    expect(levelsOf(theme(maximumDepth - 2))).to.deep.equal([['too-deep', 'themes', maximumDepth]]);
  });

  for (const where of [
    'future',
    'title',
    'themes',
    'needs',
    'settings',
    'published',
    'languages',
  ]) {
    it(`of 100,000 levels in ${where} is refused, with the path`, () => {
      const objects: unknown = JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`);
      for (const deep of [nested(100_000), objects]) {
        const result = readProgramme({ ...bare, [where]: deep });
        expect(!result.ok && result.issues[0]?.path[0]).to.equal(where);
        expect(!result.ok && result.issues[0]).to.include({
          code: 'too-deep',
          expected: 'at most 64 levels',
        });
      }
    });
  }

  it('without end, as only a program can make it, is refused', () => {
    const endless: Record<string, unknown> = {};
    endless['again'] = endless;
    expect(levelsOf({ ...bare, future: endless })).to.deep.equal([['too-deep', 'future', 64]]);
  });
});

describe('what is not JSON in an unknown field', () => {
  const values: readonly (readonly [string, unknown])[] = [
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
    ['an object', new Date(0)],
    ['an object', new Map()],
    ['nothing', [undefined]],
  ];
  for (const [received, value] of values) {
    it(`is refused, with the path: ${received}`, () => {
      const result = readProgramme(themed({ id: 't', name: 'T', future: { a: value } }));
      const inner = Array.isArray(value) ? [0] : [];
      expect(!result.ok && result.issues).to.have.length(1);
      expect(!result.ok && result.issues[0]).to.deep.include({
        code: 'wrong-type',
        path: ['themes', 0, 'future', 'a', ...inner],
        expected: 'a JSON value',
        received,
      });
    });
  }
});

describe('a name that means something to the language', () => {
  const names = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'then',
  ];

  for (const name of names) {
    it(`is an id like any other: ${name}`, () => {
      const document = {
        ...themed({ id: name, name: 'T' }),
        strengthAreas: [{ id: name, name: 'A', focus: 'core' }],
        clusters: [
          {
            id: name,
            name: 'K',
            origin: 'existing',
            identified: '2026-01-01',
            strengthAreas: [name],
          },
        ],
        checkIns: [
          { id: name, of: { collection: 'clusters', id: name }, day: '2026-01-01', status: 'red' },
        ],
      };
      const result = readProgramme(document);
      expect(result.ok && result.programme).to.deep.include(document);
      const again = readProgramme({
        ...document,
        themes: [...document.themes, ...document.themes],
      });
      expect(!result.ok || (!again.ok && again.issues[0]?.code)).to.equal('duplicate-id');
    });

    it(`does no harm as the id of nothing: ${name}`, () => {
      const goals = [{ id: 'g', statement: 'S', level: 'output', parent: name }];
      const result = readProgramme({ ...bare, goals });
      expect(!result.ok && result.issues[0]).to.deep.include({
        code: 'unknown-reference',
        path: ['goals', 0, 'parent'],
      });
    });

    it(`does no harm as a key: ${name}`, () => {
      const value = `{"${name}":{"polluted":true}}`;
      const text = JSON.stringify(themed({ id: 't', name: { sv: 'T' } }))
        .replace('{', `{"${name}":{"polluted":true},`)
        .replace('"id":"t"', `"id":"t","${name}":{"polluted":true},"future":${value}`)
        .replace('"sv":"T"', `"sv":"T","${name}":"polluted"`);
      const result = readProgramme(JSON.parse(text));
      expect(result).to.have.property('ok', true);
      if (!result.ok) return;
      const { programme } = result;
      for (const object of [programme, programme.themes[0]!, programme.themes[0]!.name, {}]) {
        expect(Object.getPrototypeOf(object)).to.equal(Object.prototype);
      }
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
      expect(Object.keys(programme).includes(name)).to.equal(name !== '__proto__');
      expect(writeProgramme(programme).includes(`"${name}"`)).to.equal(name !== '__proto__');
    });
  }

  it('is no language, field or collection that anybody inherits', () => {
    const inherited = Object.create({ ...bare, themes: [] }) as object;
    expect(readProgramme(inherited)).to.have.property('ok', true);
    expect(readProgramme({ ...bare, needs: [Object.create({ id: 'n' })] })).to.have.property(
      'ok',
      false,
    );
  });
});

describe('a text', () => {
  it('passes unchanged, whatever it says', () => {
    for (const text of naughtyStrings) {
      const document = themed(
        { id: 't1', name: text, notes: text, future: text },
        { id: `${text}.`, name: { sv: text, en: 'T' } },
      );
      const result = readProgramme(document);
      expect(result.ok && result.programme.themes, text.slice(0, 40)).to.deep.equal(
        document.themes,
      );
      const again = result.ok && readProgramme(JSON.parse(writeProgramme(result.programme)));
      expect(again).to.deep.equal(result);
    }
  });

  it('is shortened where an issue repeats it', () => {
    const long = 'x'.repeat(1_000_000);
    const result = readProgramme({ ...themed({ id: 't', name: { [long]: 7 } }), languages: long });
    expect(!result.ok && result.issues).to.have.length(2);
    for (const issue of result.ok ? [] : result.issues) {
      expect(issue.message.length).to.be.below(300);
      expect(issue.received?.length).to.be.below(100);
    }
  });
});

describe('a link', () => {
  const read = (url: unknown) => readProgramme(themed({ id: 't', name: 'T', links: [{ url }] }));

  it('leads to http, https or mailto', () => {
    for (const url of ['http://a.se', 'https://a.se/å?b=c#d', 'HTTPS://A.SE', 'mailto:a@b.se']) {
      expect(read(url), url).to.have.property('ok', true);
    }
  });

  it('leads nowhere else, however the scheme is hidden', () => {
    for (const url of [
      ...dangerousAddresses,
      '',
      '/kluster',
      'www.a.se',
      '//a.se',
      '#javascript:',
    ]) {
      const result = read(url);
      expect(!result.ok && result.issues[0], url).to.deep.include({
        code: 'wrong-link',
        path: ['themes', 0, 'links', 0, 'url'],
        expected: 'an http, https or mailto address',
      });
    }
  });
});

describe('the work of reading', () => {
  const sizes = [200, 400, 800];
  const documents: Readonly<Record<string, (size: number) => unknown>> = {
    'a document that reads': (size) =>
      themed(
        ...list(size, (index) => ({
          id: `t${index}`,
          name: { sv: 'T' },
          links: [],
          future: [{ a: 1 }],
        })),
      ),
    'a document full of errors': (size) =>
      themed(...list(size, (index) => ({ id: index, name: { sv: index }, gap: 'x', links: [{}] }))),
    'a document with the same id everywhere': (size) =>
      themed(...list(size, () => ({ id: 't', name: 'T' }))),
    'references to nothing': (size) => ({
      ...bare,
      goals: list(size, (index) => ({
        id: `g${index}`,
        statement: 'S',
        level: 'output',
        parent: 'x',
      })),
    }),
  };
  for (const [what, make] of Object.entries(documents)) {
    it(`grows with the size and no faster: ${what}`, () => {
      const [first = 0, second = 0, third = 0] = sizes.map((size) => looksAt(make(size)));
      expect(third - second).to.be.closeTo(2 * (second - first), 0.05 * third);
    });
  }

  it('follows a chain of 100,000 actions, and finds where its end leads back', () => {
    const chain = (last: string[]) => ({
      ...bare,
      clusters: [
        { id: 'k', name: 'K', origin: 'existing', identified: '2026-01-01', strengthAreas: [] },
      ],
      actions: list(100_000, (index) => ({
        id: `a${index}`,
        cluster: 'k',
        title: 'A',
        needs: [],
        status: 'planned',
        after: index === 99_999 ? last : [`a${index + 1}`],
      })),
    });
    expect(readProgramme(chain([]))).to.have.property('ok', true);
    const result = readProgramme(chain(['a0']));
    expect(!result.ok && result.issues.map(({ code, path }) => [code, ...path])).to.deep.equal([
      ['circular-reference', 'actions', 99_999, 'after', 0],
    ]);
  });
});

function list<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => make(index));
}

/** How often reading looks at something in the document. */
function looksAt(document: unknown): number {
  let looks = 0;
  const watched = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? new Proxy(value, {
          get(target, key, receiver) {
            looks += 1;
            return watched(Reflect.get(target, key, receiver));
          },
        })
      : value;
  readProgramme(watched(document));
  return looks;
}
