import { expect } from 'chai';

import type { Cell, CrossCuttingNeed, Programme } from '../../src/index.js';
import { publishProgramme } from '../../src/index.js';
import { needsOfCluster } from '../../src/published.js';
import { sample, sampleDay } from '../../src/sample/index.js';
import { publishedOf } from '../examples/published.js';
import { action, group, measure, need, programmeOf } from '../examples/small.js';

const answersIn = (programme: Programme, cluster = 'a') =>
  Object.fromEntries(
    needsOfCluster(programme, cluster).map(({ need: { id }, answer }) => [id, answer]),
  );

const of = (parts: Partial<Programme>) => answersIn(programmeOf({ needs: [need('n')], ...parts }));

const disposition = { kind: 'declined', why: 'too dear', day: '2026-03-01' } as const;

const cell = (theme: string, needs: number, unanswered: number): Cell => ({
  theme,
  cluster: 'a',
  needs,
  unanswered,
  priority: 1,
  severity: 5,
  companies: 5,
});

const published = (
  cells: Cell[],
  parts: Partial<Programme> = {},
  shared: CrossCuttingNeed[] = [],
) => {
  const { aggregate } = publishedOf().published;
  return answersIn(
    publishedOf(
      { needs: [need('n')], ...parts },
      { aggregate: { ...aggregate, cells, crossCutting: shared } },
    ),
  );
};

describe('needsOfCluster', () => {
  it('takes the needs of one cluster in their order', () => {
    const needs = [need('o'), need('n'), need('p', { cluster: 'b' })];
    expect(Object.keys(answersIn(programmeOf({ needs })))).to.deep.equal(['o', 'n']);
  });

  it('answers a need by its actions, and by measures for it or for its group', () => {
    const needs = ['n'];
    expect(of({ actions: [action('x', { needs, status: 'ongoing' })] })).to.deep.equal({
      n: 'ongoing',
    });
    expect(of({ measures: [measure('m', { needs, status: 'done' })] })).to.deep.equal({
      n: 'answered',
    });
    expect(
      of({ needGroups: [group('g', needs)], measures: [measure('m', { needGroups: ['g'] })] }),
    ).to.deep.equal({ n: 'planned' });
  });

  it('does not count what is only proposed, or stopped', () => {
    for (const status of ['proposed', 'stopped'] as const) {
      const [found] = needsOfCluster(
        programmeOf({ needs: [need('n')], actions: [action('x', { needs: ['n'], status })] }),
        'a',
      );
      expect([found!.answer, found!.actions]).to.deep.equal(['unanswered', []]);
    }
  });

  it('is settled by the disposition of the need, or of its group, and gives it', () => {
    expect(of({ needs: [need('n', { disposition })] })).to.deep.equal({ n: 'settled' });
    const grouped = programmeOf({
      needs: [need('n')],
      needGroups: [group('f', ['n']), group('g', ['n'], { disposition })],
    });
    expect(needsOfCluster(grouped, 'a')[0]).to.deep.include({ answer: 'settled', disposition });
  });

  it('keeps a disposition beside an answer', () => {
    const [found] = needsOfCluster(
      programmeOf({
        needs: [need('n', { disposition })],
        actions: [action('x', { needs: ['n'] })],
      }),
      'a',
    );
    expect(found).to.deep.include({ answer: 'planned', disposition });
  });

  describe('of a published programme', () => {
    it('calls a need unanswered when the office counts it so', () => {
      expect(published([cell('skills', 1, 1)])).to.deep.equal({ n: 'unanswered' });
    });

    it('does not when the office knows of an answer that is not published', () => {
      expect(published([cell('skills', 1, 0)])).to.deep.equal({ n: 'unpublished' });
    });

    it('does not when nothing tells which of several it is', () => {
      expect(published([cell('skills', 2, 1)])).to.deep.equal({ n: 'unpublished' });
      expect(published([])).to.deep.equal({ n: 'unpublished' });
      expect(published([{ theme: 'skills', cluster: 'a', withheld: true }])).to.deep.equal({
        n: 'unpublished',
      });
    });

    it('does when the answered ones can all be seen', () => {
      const parts = {
        needs: [need('n'), need('o')],
        actions: [action('x', { needs: ['o'] })],
      };
      expect(published([cell('skills', 2, 1)], parts)).to.deep.equal({
        n: 'unanswered',
        o: 'planned',
      });
    });

    it('does when all needs of its group are', () => {
      const shared: CrossCuttingNeed = {
        kind: 'group',
        id: 'g',
        statement: 'Group g',
        needs: ['n'],
        count: 3,
        clusters: ['a', 'b'],
        strengthAreas: [],
        priority: 1,
        answer: 'unanswered',
        measures: [],
      };
      const parts = { needGroups: [group('g', ['n'])] };
      expect(published([cell('skills', 2, 1)], parts, [shared])).to.deep.equal({ n: 'unanswered' });
      expect(
        published([cell('skills', 2, 1)], parts, [{ ...shared, answer: 'ongoing' }]),
      ).to.deep.equal({ n: 'unpublished' });
    });
  });

  it('never calls unanswered in the published sample what the office has answered', () => {
    const everyones = publishProgramme(sample, { today: sampleDay });
    for (const { id } of sample.clusters) {
      const office = answersIn(sample, id);
      const seen = Object.entries(answersIn(everyones, id));
      const wrong = seen.filter(
        ([need, answer]) =>
          (answer === 'unanswered') !== (office[need] === 'unanswered') && answer !== 'unpublished',
      );
      expect(wrong, id).to.deep.equal([]);
    }
  });
});
