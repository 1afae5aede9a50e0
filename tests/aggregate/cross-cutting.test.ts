import { expect } from 'chai';

import type { CrossCuttingNeed, Need, Programme } from '../../src/index.js';
import { aggregateNeeds } from '../../src/index.js';
import {
  area,
  cluster,
  group,
  measure,
  need,
  needOutside,
  programmeOf,
  theme,
} from '../examples/small.js';

/** The clusters a and b in tourism and c in forest, and three themes. */
const crossCutting = (
  needs: readonly Need[],
  parts: Partial<Programme> = {},
): readonly CrossCuttingNeed[] =>
  aggregateNeeds(
    programmeOf({
      strengthAreas: [area('tourism'), area('forest')],
      themes: [theme('skills'), theme('capital'), theme('markets')],
      clusters: [cluster('a'), cluster('b'), cluster('c', { strengthAreas: ['forest'] })],
      needs,
      ...parts,
    }),
  ).crossCutting;

const idsOf = (ranked: readonly CrossCuttingNeed[]): string[] => ranked.map(({ id }) => id);

/** A need of each of the clusters on the theme. */
const needsOn = (id: string, clusters: string, fields: Partial<Need> = {}): Need[] =>
  [...clusters].map((letter) =>
    need(`${id}-${letter}`, { cluster: letter, themes: [id], ...fields }),
  );

describe('aggregateNeeds, of what is cross-cutting', () => {
  it('tells all that there is to tell', () => {
    const measures = [
      measure('m', { needs: ['skills-c'] }),
      measure('x', { needs: ['skills-a'], status: 'stopped' }),
    ];
    expect(crossCutting(needsOn('skills', 'ca'), { measures })).to.deep.equal([
      {
        kind: 'theme',
        id: 'skills',
        statement: 'Theme skills',
        needs: ['skills-c', 'skills-a'],
        count: 2,
        clusters: ['a', 'c'],
        strengthAreas: ['tourism', 'forest'],
        priority: 1,
        answer: 'planned',
        measures: ['m'],
      },
    ]);
  });

  it('lists a theme when its needs come from two clusters or more', () => {
    expect(idsOf(crossCutting([need('n'), need('o')]))).to.deep.equal([]);
    expect(idsOf(crossCutting(needsOn('skills', 'ab')))).to.deep.equal(['skills']);
  });

  it('does not take companies outside every cluster for a cluster', () => {
    const outside = needOutside('o', { strengthArea: 'forest' });
    expect(idsOf(crossCutting([need('n'), outside]))).to.deep.equal([]);
    const [found] = crossCutting([...needsOn('skills', 'ab'), outside]);
    expect(found).to.deep.include({ count: 3, strengthAreas: ['tourism', 'forest'] });
  });

  it('lists a group in the office’s words, its needs in the group’s order', () => {
    const needGroups = [group('g', ['capital-b', 'skills-a'])];
    const needs = [...needsOn('skills', 'a'), ...needsOn('capital', 'b')];
    expect(crossCutting(needs, { needGroups })[0]).to.deep.include({
      kind: 'group',
      id: 'g',
      statement: 'Group g',
      needs: ['capital-b', 'skills-a'],
    });
  });

  it('does not list a group of one need, which is valid all the same', () => {
    expect(crossCutting([need('n')], { needGroups: [group('g', ['n'])] })).to.deep.equal([]);
  });

  it('counts a need that a group names twice once', () => {
    const needGroups = [group('g', ['skills-a', 'skills-b', 'skills-a'])];
    const found = crossCutting(needsOn('skills', 'ab'), { needGroups }).find(
      ({ id }) => id === 'g',
    );
    expect(found).to.include({ count: 2, priority: 1 });
  });

  it('ranks by number of strength areas first', () => {
    const needs = [...needsOn('skills', 'ab'), ...needsOn('capital', 'ac', { severity: 1 })];
    expect(idsOf(crossCutting(needs))).to.deep.equal(['capital', 'skills']);
  });

  it('then by number of clusters', () => {
    const needs = [...needsOn('skills', 'ac'), ...needsOn('capital', 'abc', { severity: 1 })];
    expect(idsOf(crossCutting(needs))).to.deep.equal(['capital', 'skills']);
  });

  it('then by sum of priorities', () => {
    const needs = [...needsOn('skills', 'ab', { severity: 1 }), ...needsOn('capital', 'ab')];
    expect(idsOf(crossCutting(needs))).to.deep.equal(['capital', 'skills']);
  });

  it('then in the programme’s own order: themes, then groups', () => {
    const needs = [...needsOn('markets', 'ab'), ...needsOn('skills', 'ab')];
    const needGroups = [
      group('h', ['skills-a', 'skills-b']),
      group('g', ['markets-a', 'markets-b']),
    ];
    expect(idsOf(crossCutting(needs, { needGroups }))).to.deep.equal([
      'skills',
      'markets',
      'h',
      'g',
    ]);
  });

  it('names the measures that answer any of its needs, directly or through a group, in their order', () => {
    const measures = [
      measure('through', { needGroups: ['g'] }),
      measure('proposed', { needs: ['skills-a'], status: 'proposed' }),
      measure('direct', { needs: ['skills-b'], status: 'done' }),
      measure('elsewhere', { needs: ['capital-a'] }),
    ];
    const needs = [...needsOn('skills', 'ab'), ...needsOn('capital', 'a')];
    const needGroups = [group('g', ['skills-a'])];
    expect(crossCutting(needs, { needGroups, measures })[0]?.measures).to.deep.equal([
      'through',
      'direct',
    ]);
  });

  it('says what has become of a theme from its needs', () => {
    const answer = (measures: Programme['measures']) =>
      crossCutting(needsOn('skills', 'ab'), { measures })[0]?.answer;
    expect(answer([])).to.equal('unanswered');
    expect(answer([measure('m', { needs: ['skills-a'] })])).to.equal('planned');
    expect(answer([measure('m', { needs: ['skills-a'], status: 'done' })])).to.equal('ongoing');
    const all = { needs: ['skills-a', 'skills-b'], status: 'done' } as const;
    expect(answer([measure('m', all)])).to.equal('answered');
  });

  it('says settled of a group with a disposition, whatever its needs', () => {
    const disposition = { kind: 'met-otherwise', why: 'By others', day: '2026-01-01' } as const;
    const needGroups = [group('g', ['skills-a', 'skills-b'], { disposition })];
    const measures = [measure('m', { needs: ['skills-a'] })];
    const found = crossCutting(needsOn('skills', 'ab'), { needGroups, measures });
    expect(found.map(({ answer }) => answer)).to.deep.equal(['planned', 'settled']);
  });
});
