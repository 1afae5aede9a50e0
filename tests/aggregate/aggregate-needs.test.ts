import { expect } from 'chai';

import type { Need, Programme } from '../../src/index.js';
import { aggregateNeeds } from '../../src/index.js';
import { action, area, cluster, need, needOutside, programmeOf, theme } from '../examples/small.js';

/** The clusters a in tourism and b in forest, and two themes. */
const programme = (needs: readonly Need[], parts: Partial<Programme> = {}): Programme =>
  programmeOf({
    strengthAreas: [area('tourism'), area('forest')],
    themes: [theme('skills'), theme('capital')],
    clusters: [cluster('a'), cluster('b', { strengthAreas: ['forest'] })],
    needs,
    ...parts,
  });

describe('aggregateNeeds', () => {
  it('counts needs by theme and cluster', () => {
    expect(aggregateNeeds(programme([need('n')])).cells).to.deep.equal([
      {
        theme: 'skills',
        cluster: 'a',
        needs: 1,
        priority: 0.5,
        severity: 5,
        companies: 5,
        unanswered: 1,
      },
    ]);
  });

  it('adds up priorities and keeps the highest severity', () => {
    const needs = [
      need('n', { severity: 1 }),
      need('o', { severity: 4 }),
      need('p', { severity: 2 }),
    ];
    expect(aggregateNeeds(programme(needs)).cells[0]).to.include({ priority: 0.7, severity: 4 });
  });

  it('never adds up companies: the largest figure that one need gives stands', () => {
    const needs = [
      need('n', { companies: 4 }),
      need('o', { companies: 7 }),
      need('p', { companies: 5 }),
    ];
    expect(aggregateNeeds(programme(needs)).cells[0]?.companies).to.equal(7);
  });

  it('gives 0 companies when nobody said how many', () => {
    const { companies: _, ...silent } = need('n');
    expect(aggregateNeeds(programme([silent])).cells[0]?.companies).to.equal(0);
  });

  it('gives cells only where there is a need, in the programme’s order of themes, then clusters', () => {
    const needs = [
      need('n', { cluster: 'b', themes: ['capital'] }),
      need('o', { cluster: 'b' }),
      need('p'),
    ];
    expect(
      aggregateNeeds(programme(needs)).cells.map(({ cluster: id, theme: row }) => `${row} ${id}`),
    ).to.deep.equal(['skills a', 'skills b', 'capital b']);
  });

  it('gives every theme, with or without needs', () => {
    expect(aggregateNeeds(programme([need('n')])).themes[1]).to.deep.equal({
      theme: 'capital',
      clusters: 0,
      strengthAreas: 0,
      needs: 0,
      priority: 0,
      severity: 0,
      companies: 0,
      unanswered: 0,
    });
  });

  it('counts a need of several themes in each, and once in the totals', () => {
    const { cells, themes, totals } = aggregateNeeds(
      programme([need('n', { themes: ['skills', 'capital'] })]),
    );
    expect(cells.map(({ needs }) => needs)).to.deep.equal([1, 1]);
    expect(themes.map(({ needs }) => needs)).to.deep.equal([1, 1]);
    expect(totals).to.deep.equal({ needs: 1, clusters: 1, priority: 0.5, unanswered: 1 });
  });

  it('counts a theme that a need names twice once', () => {
    const { cells } = aggregateNeeds(programme([need('n', { themes: ['skills', 'skills'] })]));
    expect(cells.map(({ needs }) => needs)).to.deep.equal([1]);
  });

  it('counts a cluster of several strength areas in each of them', () => {
    const clusters = [cluster('a', { strengthAreas: ['forest', 'tourism'] })];
    const { areaCells, themes } = aggregateNeeds(programme([need('n')], { clusters }));
    expect(areaCells.map(({ needs, strengthArea }) => [strengthArea, needs])).to.deep.equal([
      ['tourism', 1],
      ['forest', 1],
    ]);
    expect(themes[0]).to.include({ needs: 1, strengthAreas: 2 });
  });

  it('counts a need without a cluster in the cells of its area, in themes and totals', () => {
    const { areaCells, cells, themes, totals } = aggregateNeeds(
      programme([needOutside('n', { strengthArea: 'forest' })]),
    );
    expect(cells).to.deep.equal([]);
    expect(areaCells[0]).to.include({ strengthArea: 'forest', needs: 1, priority: 0.5 });
    expect(themes[0]).to.include({ needs: 1, clusters: 0, strengthAreas: 1 });
    expect(totals).to.deep.equal({ needs: 1, clusters: 0, priority: 0.5, unanswered: 1 });
  });

  it('counts a need of neither cluster nor area in themes and totals only', () => {
    const { areaCells, themes, totals } = aggregateNeeds(programme([needOutside('n')]));
    expect(areaCells).to.deep.equal([]);
    expect(themes[0]).to.include({ needs: 1, strengthAreas: 0 });
    expect(totals.needs).to.equal(1);
  });

  it('counts a need without themes in the totals only', () => {
    const { themes, totals } = aggregateNeeds(programme([need('n', { themes: [] })]));
    expect(themes.map(({ needs }) => needs)).to.deep.equal([0, 0]);
    expect(totals).to.include({ needs: 1, clusters: 1 });
  });

  it('counts what nobody answers, and neither what is answered nor what is settled', () => {
    const disposition = { kind: 'declined', why: 'Too dear', day: '2026-01-01' } as const;
    const needs = [need('n'), need('o'), need('p', { disposition })];
    const { cells, themes, totals } = aggregateNeeds(
      programme(needs, { actions: [action('x', { needs: ['o'] })] }),
    );
    expect(cells[0]?.unanswered).to.equal(1);
    expect(themes[0]?.unanswered).to.equal(1);
    expect(totals.unanswered).to.equal(1);
  });

  it('rounds sums to nine decimals, so that the order of adding can’t be seen', () => {
    const needs = [1, 2, 3].map((severity) =>
      need(`n${severity}`, { severity: severity as 1, urgency: 'this-year', companies: 1 }),
    );
    const sums = [needs, [...needs].reverse()].map(
      (some) => aggregateNeeds(programme(some)).totals.priority,
    );
    expect(sums).to.deep.equal([0.084, 0.084]);
  });

  it('gives nothing but nil of an empty programme', () => {
    expect(aggregateNeeds(programmeOf())).to.deep.equal({
      cells: [],
      areaCells: [],
      themes: [],
      crossCutting: [],
      totals: { needs: 0, clusters: 0, priority: 0, unanswered: 0 },
    });
  });

  it('is not fooled by ids that every object has', () => {
    const whole = programme([need('n', { cluster: 'constructor', themes: ['__proto__'] })], {
      themes: [theme('__proto__')],
      clusters: [cluster('constructor')],
    });
    expect(aggregateNeeds(whole).cells[0]).to.include({
      theme: '__proto__',
      cluster: 'constructor',
    });
  });
});
