import { expect } from 'chai';

import type { Opportunity, Programme } from '../../src/index.js';
import { opportunityMatches, publishProgramme } from '../../src/index.js';
import { sample, sampleDay } from '../../src/sample/index.js';
import { area, cluster, need, opportunity, programmeOf, theme, today } from '../examples/small.js';

const matches = (fields: Partial<Opportunity>, parts: Partial<Programme> = {}) =>
  opportunityMatches(
    programmeOf({
      strengthAreas: [area('tourism'), area('food')],
      themes: [theme('skills'), theme('markets')],
      clusters: [cluster('a'), cluster('b', { strengthAreas: ['food'] }), cluster('c')],
      needs: [need('n', { cluster: 'b' }), need('m', { cluster: 'c', themes: ['markets'] })],
      opportunities: [opportunity('o', fields)],
      ...parts,
    }),
    { today },
  );

describe('opportunityMatches', () => {
  it('finds the clusters by name, by strength area and by what they need, best first', () => {
    expect(
      matches({
        clusters: ['a'],
        strengthAreas: ['food'],
        themes: ['skills', 'markets'],
      }),
    ).to.deep.equal([
      {
        opportunity: 'o',
        clusters: [
          { cluster: 'b', reasons: ['strength-area', 'theme'] },
          { cluster: 'a', reasons: ['named'] },
          { cluster: 'c', reasons: ['theme'] },
        ],
      },
    ]);
  });

  it('gives each reason once, and equals in the programme’s own order', () => {
    const clusters = [cluster('z', { strengthAreas: ['food', 'tourism'] }), cluster('a')];
    const needs = [need('n'), need('m', { themes: ['markets'] })];
    expect(
      matches(
        {
          clusters: ['a', 'z', 'a'],
          strengthAreas: ['tourism', 'food'],
          themes: ['skills', 'markets'],
        },
        { clusters, needs },
      )[0]?.clusters,
    ).to.deep.equal([
      { cluster: 'a', reasons: ['named', 'strength-area', 'theme'] },
      { cluster: 'z', reasons: ['named', 'strength-area'] },
    ]);
    expect(
      matches({ clusters: ['a', 'z'] }, { clusters, needs })[0]?.clusters.map((one) => one.cluster),
    ).to.deep.equal(['z', 'a']);
  });

  it('keeps the order of many equals, however they are named', () => {
    const ids = ['z', 'b', 'm', 'a', 'k'];
    const clusters = ids.map((id) => cluster(id));
    const found = matches({ clusters: ['a', 'k', 'b', 'z', 'm'] }, { clusters, needs: [] })[0];
    expect(found?.clusters.map((one) => one.cluster)).to.deep.equal(ids);
  });

  it('leaves out what has closed, or has an outcome', () => {
    const isOpen = (fields: Partial<Opportunity>) => matches(fields).length === 1;
    expect([isOpen({ closes: '2026-11-24' }), isOpen({ closes: '2026-11-23' })]).to.deep.equal([
      true,
      false,
    ]);
    expect(isOpen({ opens: '2027-01-01' })).to.equal(true);
    const outcome = (day: string) => ({ outcome: { day, what: 'Sold' } });
    expect([isOpen(outcome('2026-11-24')), isOpen(outcome('2026-11-25'))]).to.deep.equal([
      false,
      true,
    ]);
  });

  it('has an opportunity that is for nobody, empty', () => {
    expect(matches({})).to.deep.equal([{ opportunity: 'o', clusters: [] }]);
  });

  it('leaves out clusters that have ended, or declined until they are to be asked again', () => {
    const found = (fields: Parameters<typeof cluster>[1]) =>
      matches({ clusters: ['a'] }, { clusters: [cluster('a', fields)] })[0]!.clusters.length;
    const ended = (day: string) => found({ ended: { day, why: 'Done' } });
    expect([ended('2026-11-24'), ended('2026-11-25')]).to.deep.equal([0, 1]);
    const declined = (askAgain: string) => found({ declined: { day: '2026-01-01', askAgain } });
    expect([declined('2026-11-24'), declined('2026-11-25')]).to.deep.equal([1, 0]);
    expect(found({ declined: { day: '2026-01-01' } })).to.equal(0);
    expect(found({ declined: { day: '2026-11-24' } })).to.equal(0);
    expect(found({ declined: { day: '2026-11-25' } })).to.equal(1);
  });

  it('says when a cluster was last told', () => {
    const told = ['2026-10-01', '2026-11-24', '2026-11-25'].map((day) => ({ cluster: 'a', day }));
    expect(matches({ clusters: ['a', 'b'], told })[0]?.clusters).to.deep.equal([
      { cluster: 'a', reasons: ['named'], told: '2026-11-24' },
      { cluster: 'b', reasons: ['named'] },
    ]);
  });

  it('finds for school food in the sample first the two that make food', () => {
    const [first] = opportunityMatches(sample, { today: sampleDay });
    expect(first?.opportunity).to.equal('skolmat');
    expect(new Set(first?.clusters.slice(0, 2).map((one) => one.cluster))).to.deep.equal(
      new Set(['mat', 'eldrimner']),
    );
  });

  it('works on a published programme, and on an empty one', () => {
    const open = publishProgramme(sample, { today: sampleDay });
    expect(opportunityMatches(open, { today: sampleDay })).to.have.lengthOf(4);
    expect(opportunityMatches(programmeOf(), { today })).to.deep.equal([]);
  });
});
