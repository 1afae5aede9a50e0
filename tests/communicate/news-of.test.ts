import { expect } from 'chai';

import type { NewsOptions } from '../../src/published.js';
import { comesFrom, newsOf } from '../../src/published.js';
import type { Programme } from '../../src/index.js';
import { publishProgramme } from '../../src/index.js';
import { publicStoryWords } from '../../src/locales/index.js';
import { sample, sampleDay } from '../../src/sample/index.js';
import {
  action,
  checkIn,
  cluster,
  definition,
  group,
  indicator,
  measure,
  measurement,
  need,
  opportunity,
  pilot,
  programmeOf,
  quote,
  theme,
  today,
} from '../examples/small.js';

const newsIn = (programme: Programme, options: Partial<NewsOptions> = {}) =>
  newsOf(programme, { today, ...options }).map(({ day, ref, what }) => `${day} ${ref.id} ${what}`);

const worked = programmeOf({
  clusters: [
    cluster('a', { identified: '2024-01-01' }),
    cluster('b', { identified: '2024-01-02' }),
  ],
  needs: [need('n', { reported: '2025-01-01', quote: { ...quote('Yes'), day: '2025-02-01' } })],
  measures: [
    measure('m', {
      needs: ['n'],
      mandate: 'decision',
      since: { proposed: '2025-03-01', planned: '2025-04-01', ongoing: '2025-05-01' },
    }),
    measure('other', { clusters: ['b'], since: { done: '2025-06-01' } }),
  ],
  definitions: [definition('d')],
  indicators: [indicator('i', { key: true }), indicator('minor')],
  measurements: [
    measurement('v', '2025-07-01', 1),
    measurement('w', '2025-07-02', 2),
    measurement('corrected', '2025-07-03', 3, { corrects: 'w' }),
    measurement('x', '2025-07-04', 4, { indicator: 'minor' }),
  ],
  checkIns: [checkIn('c', { day: '2025-08-01' })],
  mandates: [{ id: 'decision', body: 'The board', title: 'Skills', day: '2025-04-15' }],
});

describe('newsOf', () => {
  it('tells the latest first, without plans, check-ins, small figures and what was corrected', () => {
    expect(newsIn(worked)).to.deep.equal([
      '2025-07-03 corrected measurement-corrected',
      '2025-07-01 v measured',
      '2025-06-01 other measure-done',
      '2025-05-01 m measure-ongoing',
      '2025-04-15 decision mandate-decided',
      '2025-02-01 n quote-approved',
      '2024-01-02 b cluster-identified',
      '2024-01-01 a cluster-identified',
    ]);
  });

  it('tells nothing that is yet to come', () => {
    const programme = programmeOf({
      opportunities: [
        opportunity('now', { opens: today }),
        opportunity('soon', { opens: '2026-11-25' }),
      ],
    });
    expect(newsIn(programme)).to.deep.equal(['2026-11-24 now opportunity-opened']);
  });

  it('tells at most so many as are asked for', () => {
    expect(newsIn(worked, { limit: 2 })).to.deep.equal([
      '2025-07-03 corrected measurement-corrected',
      '2025-07-01 v measured',
    ]);
  });

  it('tells of one day first what comes late in the process', () => {
    const programme = programmeOf({
      actions: [action('act', { since: { done: today } })],
      pilots: [pilot('p', { from: today })],
    });
    expect(newsIn(programme)).to.deep.equal([`${today} p pilot-begun`, `${today} act action-done`]);
  });

  describe('of one cluster', () => {
    it('tells what is about it, its needs and the measures that reach it', () => {
      expect(newsIn(worked, { cluster: 'a' })).to.deep.equal([
        '2025-07-03 corrected measurement-corrected',
        '2025-07-01 v measured',
        '2025-05-01 m measure-ongoing',
        '2025-04-15 decision mandate-decided',
        '2025-02-01 n quote-approved',
        '2024-01-01 a cluster-identified',
      ]);
      expect(newsIn(worked, { cluster: 'b' })).to.deep.equal([
        '2025-06-01 other measure-done',
        '2024-01-02 b cluster-identified',
      ]);
      expect(newsIn(worked, { cluster: 'nonsense' })).to.deep.equal([]);
    });

    it('tells of common needs by what the office has counted', () => {
      const published = publishProgramme(
        programmeOf({
          themes: [theme('skills')],
          clusters: [cluster('a'), cluster('b')],
          needs: [
            need('n', { visibility: 'public', quote: quote('Yes') }),
            need('o', { cluster: 'b' }),
          ],
          needGroups: [
            group('g', ['n', 'o'], { visibility: 'public', grouped: { day: '2025-04-01' } }),
          ],
        }),
        { today },
      );
      expect(published.needs.map(({ id }) => id)).to.deep.equal(['n']);
      expect(newsIn(published, { cluster: 'b' })).to.include('2025-04-01 g needs-grouped');
    });
  });

  it('tells nothing that has no public sentence', () => {
    const told = newsOf(publishProgramme(sample, { today: sampleDay }), { today: sampleDay });
    expect(told).not.to.be.empty;
    expect(Object.keys(publicStoryWords.sv)).to.include.members(told.map(({ what }) => what));
  });
});

describe('comesFrom', () => {
  const wayOf = (collection: 'measurements' | 'checkIns' | 'needs', id: string) =>
    comesFrom(worked, { collection, id }).map((ref) => ref.id);

  it('follows a measurement to its indicator and to what that is about', () => {
    expect(wayOf('measurements', 'v')).to.deep.equal(['v', 'i', 'm']);
  });

  it('follows a check-in to its subject, and nothing else anywhere', () => {
    expect(wayOf('checkIns', 'c')).to.deep.equal(['c', 'a']);
    expect(wayOf('needs', 'n')).to.deep.equal(['n']);
  });

  it('ends with the indicator of a series of the whole programme, and with what is not there', () => {
    const programme = programmeOf({
      indicators: [indicator('i', { of: 'programme' })],
      measurements: [measurement('v', '2025-01-01', 1)],
    });
    const ref = { collection: 'measurements', id: 'v' } as const;
    expect(comesFrom(programme, ref).map(({ id }) => id)).to.deep.equal(['v', 'i']);
    expect(comesFrom(programmeOf(), ref)).to.deep.equal([ref]);
  });

  it('goes round in no circle', () => {
    const programme = programmeOf({
      checkIns: [
        checkIn('c', { of: { collection: 'checkIns', id: 'd' } }),
        checkIn('d', { of: { collection: 'checkIns', id: 'c' } }),
      ],
    });
    expect(comesFrom(programme, { collection: 'checkIns', id: 'c' })).to.have.length(5);
  });
});
