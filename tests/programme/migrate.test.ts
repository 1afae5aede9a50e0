import { expect } from 'chai';

import { collections } from '../../src/base/collections.js';
import { formatVersion } from '../../src/programme/migrate.js';
import { programmeMigrations, recordMigrations } from '../../src/programme/migrations.js';
import { readProgramme } from '../../src/programme/read.js';
import { samverk0 as old } from '../examples/samverk-0.js';
import { deepFreeze } from '../examples/small.js';

describe('a file of samverk/0', () => {
  const result = readProgramme(old);

  it('is read, and says from which format it came', () => {
    expect(result).to.include({ ok: true, migratedFrom: 'samverk/0' });
  });

  it('has its name as title, its initiatives as clusters, and the theme of a need as a list', () => {
    expect(result.ok && result.programme).to.deep.include({
      format: 'samverk/1',
      title: 'Ökad företagssamverkan',
      clusters: old.initiatives,
    });
    const { theme, ...need } = old.needs[0]!;
    expect(result.ok && result.programme.needs).to.deep.equal([{ ...need, themes: [theme] }]);
  });

  it('loses the fields that have another name now, and keeps those that nobody knows', () => {
    expect(result.ok && result.programme).to.not.have.any.keys('name', 'initiatives');
    expect(result.ok && result.programme).to.include({ checkInterval: 90 });
  });

  it('stays as it was', () => {
    expect(() => readProgramme(deepFreeze(structuredClone(old)))).not.to.throw();
  });

  it('is refused with the path of what is wrong in it', () => {
    const result = readProgramme({ ...old, needs: [{ ...old.needs[0], severity: 9 }, 'x'] });
    expect(!result.ok && result.issues.map(({ path }) => path)).to.deep.equal([
      ['needs', 0, 'severity'],
      ['needs', 1],
    ]);
  });
});

describe('a file of this format', () => {
  it('came from no other', () => {
    expect(
      readProgramme({ ...old, title: 'T', format: 'samverk/1', needs: [] }),
    ).to.not.have.property('migratedFrom');
  });
});

describe('the format', () => {
  const formats: readonly (readonly [unknown, string])[] = [
    ['samverk/2', 'newer-format'],
    ['samverk/10', 'newer-format'],
    [`samverk/${'9'.repeat(400)}`, 'newer-format'],
    ['samverk/01', 'unknown-format'],
    ['samverk/1.0', 'unknown-format'],
    ['samverk/-1', 'unknown-format'],
    ['samverk/', 'unknown-format'],
    ['samverk/1 ', 'unknown-format'],
    ['Samverk/1', 'unknown-format'],
    ['geojson', 'unknown-format'],
    ['', 'unknown-format'],
    [1, 'unknown-format'],
    [null, 'unknown-format'],
    [['samverk/1'], 'unknown-format'],
    [undefined, 'unknown-format'],
  ];
  for (const [format, code] of formats) {
    it(`${String(format).slice(0, 20)} is refused as ${code}`, () => {
      const result = readProgramme({ ...old, format });
      expect(!result.ok && result.issues).to.have.length(1);
      expect(!result.ok && result.issues[0]).to.deep.include({
        code,
        path: ['format'],
        expected: '"samverk/1"',
      });
    });
  }
});

describe('the migrations', () => {
  const all = [
    programmeMigrations,
    ...collections.map((collection) => recordMigrations[collection]),
  ];

  it('lead to no version after the present one, in order, each with a name', () => {
    for (const steps of all) {
      const versions = steps.map(({ to }) => to);
      expect(versions).to.deep.equal([...versions].sort((a, b) => a - b));
      for (const { to, name } of steps) {
        expect(to).to.be.within(1, formatVersion);
        expect(name).to.match(/^[A-Z]\w+$/);
      }
    }
  });

  it('leave alone what has the present form already, and change nothing that they are given', () => {
    for (const { up } of all.flat()) {
      const present = Object.freeze({ id: 'x', title: 'T', themes: Object.freeze(['t']) });
      expect(up(present)).to.deep.equal(present);
    }
  });
});
