import { expect } from 'chai';

import { publishProgramme } from '../../src/index.js';
import { readPublished } from '../../src/published.js';
import { sample, sampleDay } from '../../src/sample/index.js';

const published = publishProgramme(sample, { today: sampleDay });

/** The codes and places of what is wrong. */
function faultsOf(value: unknown): string[] {
  const result = readPublished(value);
  return result.ok
    ? []
    : result.issues.map(({ code, path }) => `${code} ${path.map(String).join('.')}`.trim());
}

describe('readPublished', () => {
  it('reads what publishProgramme gives, also after JSON', () => {
    const result = readPublished(JSON.parse(JSON.stringify(published)));
    expect(result).to.deep.equal({ ok: true, programme: published });
  });

  it('reads a missing collection as empty', () => {
    const { needs: _, ...rest } = published;
    const result = readPublished(rest);
    expect(result.ok && result.programme.needs).to.deep.equal([]);
  });

  for (const [name, value] of Object.entries({
    nothing: undefined,
    null: null,
    text: 'text',
    number: 3,
    list: [],
  })) {
    it(`refuses a programme that is ${name}`, () => {
      expect(faultsOf(value)).to.deep.equal(['not-a-programme']);
    });
  }

  it('refuses a programme that was not published, and says how to mend it', () => {
    const result = readPublished(sample);
    expect(result).to.deep.equal({
      ok: false,
      issues: [
        {
          code: 'not-published',
          path: ['published'],
          message: 'published: expected figures: publish the programme first, got nothing.',
          expected: 'figures: publish the programme first',
          received: 'nothing',
        },
      ],
      more: 0,
    });
  });

  it('tells a newer format from an unknown one', () => {
    expect(faultsOf({ ...published, format: 'samverk/2' })).to.deep.equal(['newer-format format']);
    expect(faultsOf({ ...published, format: 'other' })).to.deep.equal(['unknown-format format']);
    expect(faultsOf({})).to.deep.equal(['unknown-format format']);
  });

  it('tells each collection that is no list of entities with ids', () => {
    const broken = { ...published, needs: 'many', themes: [3], goals: [{ id: 7 }] };
    expect(faultsOf(broken)).to.have.members([
      'wrong-type themes',
      'wrong-type needs',
      'wrong-type goals.0.id',
    ]);
  });

  it('tells figures that are missing or no lists', () => {
    const figures = { ...published.published, day: 5, stages: {}, aggregate: undefined };
    expect(faultsOf({ ...published, published: figures })).to.deep.equal([
      'wrong-type published.day',
      'wrong-type published.stages',
      'missing published.aggregate.cells',
      'missing published.aggregate.areaCells',
      'missing published.aggregate.themes',
      'missing published.aggregate.crossCutting',
    ]);
  });

  it('lists at most a hundred issues and counts the rest', () => {
    const result = readPublished({ ...published, needs: Array.from({ length: 130 }, () => ({})) });
    expect(result.ok ? [] : [result.issues.length, result.more]).to.deep.equal([100, 30]);
  });

  it('takes no field from a prototype', () => {
    const inherited = Object.create({ published: {} }) as object;
    expect(faultsOf(Object.assign(inherited, { format: 'samverk/1' }))).to.deep.equal([
      'not-published published',
    ]);
  });
});
