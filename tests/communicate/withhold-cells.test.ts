import { expect } from 'chai';

import type { Audience, Need, NeedsAggregate, Programme } from '../../src/index.js';
import { publishProgramme } from '../../src/index.js';
import { workOut } from './attacker.js';
import {
  area,
  cluster,
  group,
  need,
  needOutside,
  programmeOf,
  theme,
  today,
} from '../examples/small.js';

/** A programme of the clusters a and b in tourism and c in forest, with the themes skills and capital. */
const programme = (needs: readonly Need[], parts: Partial<Programme> = {}): Programme =>
  programmeOf({
    strengthAreas: [area('tourism'), area('forest')],
    themes: [theme('skills'), theme('capital')],
    clusters: [cluster('a'), cluster('b'), cluster('c', { strengthAreas: ['forest'] })],
    needs,
    ...parts,
  });

const publish = (whole: Programme, audience: Audience = 'public'): NeedsAggregate =>
  publishProgramme(whole, { today, audience }).published!.aggregate;

/** What is shown of cells and sums, `–` for what is withheld. */
function shown({ areaCells, cells, themes }: NeedsAggregate): Record<string, number | '–'> {
  return Object.fromEntries([
    ...cells.map(({ cluster: id, needs, theme: row }) => [`${row} ${id}`, needs ?? '–']),
    ...areaCells.map(({ needs, strengthArea, theme: row }) => [
      `${row} ${strengthArea}`,
      needs ?? '–',
    ]),
    ...themes.map(({ needs, theme: row }) => [row, needs ?? '–']),
  ]) as Record<string, number | '–'>;
}

const few = (id: string, fields: Partial<Need> = {}): Need => need(id, { companies: 2, ...fields });

/** Needs of all three clusters in both themes, none over few companies. */
const many: readonly Need[] = ['a', 'b', 'c'].flatMap((id) => [
  need(`${id}-1`, { cluster: id }),
  need(`${id}-2`, { cluster: id, themes: ['capital'] }),
]);

describe('withholdCells', () => {
  it('withholds nothing that is over enough companies', () => {
    expect(Object.values(shown(publish(programme(many))))).not.to.include('–');
  });

  it('withholds a cell over fewer companies than the threshold, and what it follows from', () => {
    const needs = [few('n'), ...many.filter(({ id }) => id !== 'a-1')];
    expect(shown(publish(programme(needs)))).to.deep.equal({
      'skills a': '–',
      'skills b': '–',
      'skills c': 1,
      'skills tourism': 2,
      'skills forest': 1,
      skills: 3,
      'capital a': 1,
      'capital b': 1,
      'capital c': 1,
      'capital tourism': 2,
      'capital forest': 1,
      capital: 3,
    });
  });

  it('withholds no figure of a withheld cell, only names it', () => {
    const { cells } = publish(programme([few('n')]));
    expect(cells).to.deep.equal([{ theme: 'skills', cluster: 'a', withheld: true }]);
  });

  it('keeps how many clusters and areas a withheld theme has', () => {
    const { themes } = publish(programme([few('n')]));
    expect(themes[0]).to.deep.equal({
      theme: 'skills',
      clusters: 1,
      strengthAreas: 1,
      withheld: true,
    });
  });

  it('does not withhold a theme without needs', () => {
    expect(publish(programme([few('n')])).themes[1]).to.include({ theme: 'capital', needs: 0 });
  });

  it('withholds a further theme when one alone would follow from the totals', () => {
    const needs = [few('n'), ...many.filter(({ themes }) => themes.includes('capital'))];
    const figures = shown(publish(programme(needs)));
    expect([figures['skills'], figures['capital']]).to.deep.equal(['–', '–']);
  });

  it('asks how many companies are around where nobody said how many it concerns', () => {
    const { companies: _, ...silent } = need('n');
    const around = (micro: number) =>
      shown(publish(programme([silent], { clusters: [cluster('a', { companies: { micro } })] })));
    expect(around(9)).to.deep.equal({
      'skills a': '–',
      'skills tourism': '–',
      skills: '–',
      capital: 0,
    });
    expect(around(10)).to.deep.equal({ 'skills a': 1, 'skills tourism': 1, skills: 1, capital: 0 });
  });

  it('follows the setting', () => {
    const lenient = programme([few('n')], { settings: { smallestPublishedCount: 2 } });
    expect(shown(publish(lenient))).to.include({ 'skills a': 1, skills: 1 });
    const strict = programme([need('n', { companies: 9 })], {
      settings: { smallestPublishedCount: 10 },
    });
    expect(shown(publish(strict))['skills a']).to.equal('–');
  });

  it('solves sums together: what is over areas that overlap', () => {
    // Three areas of two clusters each: no sum lacks one figure only, and all three together give every one.
    const overlapping = programme(
      [few('n'), few('o', { cluster: 'b' }), few('p', { cluster: 'c' })],
      {
        strengthAreas: [area('x'), area('y'), area('z')],
        clusters: [
          cluster('a', { strengthAreas: ['x', 'z'] }),
          cluster('b', { strengthAreas: ['x', 'y'] }),
          cluster('c', { strengthAreas: ['y', 'z'] }),
        ],
        settings: { smallestPublishedCount: 2 },
      },
    );
    expect(Object.values(shown(publish(overlapping)))).not.to.include('–');
    const withheld = {
      ...overlapping,
      needs: [
        need('m', { cluster: 'a', companies: 3 }),
        ...overlapping.needs.map((one) => ({ ...one, companies: one.cluster === 'a' ? 3 : 1 })),
      ],
    };
    const published = publishProgramme(withheld, { today });
    expect(shown(published.published!.aggregate)).to.include({ 'skills b': '–', 'skills c': '–' });
    expect(workOut(withheld, published, { withTotals: false })).to.deep.equal([]);
  });

  it('withholds so that a reader who trusts all sums works nothing out, right or wrong', () => {
    const clusters = [cluster('a', { strengthAreas: [] }), cluster('b', { strengthAreas: [] })];
    const needs = [few('n'), need('o', { cluster: 'b' }), needOutside('p')];
    expect(shown(publish(programme(needs, { clusters })))).to.include({
      'skills a': '–',
      'skills b': '–',
      skills: 3,
    });
  });

  it('protects what companies outside every cluster need', () => {
    const outside = needOutside('n', { strengthArea: 'it', companies: 1 });
    const whole = programme([outside, ...many], {
      strengthAreas: [area('tourism'), area('forest'), area('it')],
    });
    const published = publishProgramme(whole, { today });
    expect(shown(published.published!.aggregate)['skills it']).to.equal('–');
    expect(workOut(whole, published, { withTotals: true })).to.deep.equal([]);
  });

  describe('for one cluster', () => {
    const needs = [few('n'), ...many.filter(({ id }) => id !== 'a-1')];

    it('shows it its own cells, and sums of nothing else', () => {
      const figures = shown(publish(programme([few('n')]), { cluster: 'a' }));
      expect(figures).to.include({ 'skills a': 1, 'skills tourism': 1, skills: 1 });
    });

    it('hides no other figure for the sake of its own', () => {
      const figures = shown(publish(programme(needs), { cluster: 'a' }));
      expect(Object.values(figures)).not.to.include('–');
    });

    it('does not let it work out another’s from its own', () => {
      const figures = shown(publish(programme(needs), { cluster: 'b' }));
      expect(figures).to.include({ 'skills a': '–', 'skills b': 1, 'skills tourism': '–' });
    });
  });

  it('is not misled by a sum that does not hold, since companies outside every cluster are in it', () => {
    const { companies: _, ...silent } = need('n');
    const { companies: __, ...outside } = needOutside('o', { strengthArea: 'tourism' });
    const measured = { ...outside, id: 'p', strengthArea: 'it', evidence: 'measured' } as const;
    const whole = programme([silent, outside, measured], {
      strengthAreas: [area('tourism'), area('it')],
      clusters: [cluster('a', { companies: { micro: 2 } })],
    });
    const published = publishProgramme(whole, { today, audience: { cluster: 'a' } });
    expect(shown(published.published!.aggregate)).to.include({
      'skills a': 1,
      'skills tourism': '–',
    });
    expect(workOut(whole, published, { withTotals: false })).to.deep.equal([]);
  });

  describe('of what is cross-cutting', () => {
    const commonOf = (whole: Programme) => publish(whole).crossCutting.map(({ id }) => id);

    it('does not list a theme whose total is withheld, since its count would tell', () => {
      const needs = [few('n'), few('o', { cluster: 'b' })];
      expect(commonOf(programme(needs))).to.deep.equal([]);
    });

    it('does not list a group over too few companies', () => {
      const needs = [few('n'), few('o', { cluster: 'b' }), ...many];
      const needGroups = [group('g', ['n', 'o'], { visibility: 'public' })];
      expect(commonOf(programme(needs, { needGroups }))).not.to.include('g');
    });

    it('does not let a group’s count tell a withheld cell', () => {
      const needs = [few('n'), ...many.filter(({ id }) => id !== 'a-1')];
      const needGroups = [group('g', ['n', 'b-1'], { visibility: 'public' })];
      const whole = programme(needs, { needGroups });
      const published = publishProgramme(whole, { today });
      expect(workOut(whole, published, { withTotals: true })).to.deep.equal([]);
    });

    it('counts all needs of what it lists, and names those that are published', () => {
      expect(publish(programme(many)).crossCutting[0]).to.include({ id: 'skills', count: 3 });
      expect(publish(programme(many)).crossCutting[0]?.needs).to.deep.equal([]);
    });
  });

  // Known limit: the type of the totals can't say that they are withheld.
  it('always shows totals, which are those of a theme that alone has needs', () => {
    const { themes, totals } = publish(programme([few('n')]));
    expect(themes[0]?.withheld).to.equal(true);
    expect(totals).to.deep.equal({ needs: 1, clusters: 1, priority: 0.2, unanswered: 1 });
  });
});
