import { expect } from 'chai';

import type { ClusterCoverage, Contact, Programme } from '../../src/index.js';
import { coverage } from '../../src/index.js';
import {
  action,
  area,
  assessment,
  cluster,
  contact,
  need,
  programmeOf,
  today,
} from '../examples/small.js';

const rows = (parts: Partial<Programme>) =>
  coverage(
    programmeOf({
      strengthAreas: [area('tourism'), area('it')],
      clusters: [cluster('a')],
      ...parts,
    }),
    { today },
  ).strengthAreas;

const first = (parts: Partial<Programme>): ClusterCoverage | undefined =>
  rows(parts)[0]?.clusters[0];

const contacts = (...days: readonly (readonly [string, Contact['outcome']])[]) => ({
  contacts: days.map(([day, outcome], index) => contact(`c${index}`, { day, outcome })),
});

describe('coverage', () => {
  it('has an area without an initiative, empty', () => {
    expect(rows({})).to.deep.equal([
      { strengthArea: 'tourism', clusters: [{ cluster: 'a', stage: 'identified' }] },
      { strengthArea: 'it', clusters: [] },
    ]);
  });

  it('has a cluster of several areas in each, once', () => {
    const clusters = [cluster('a', { strengthAreas: ['it', 'tourism', 'it'] })];
    expect(rows({ clusters }).map((row) => row.clusters.length)).to.deep.equal([1, 1]);
  });

  it('gives the last attempt to reach it, and when it was last reached', () => {
    const parts = contacts(
      ['2026-01-01', 'reached'],
      ['2026-05-01', 'no-answer'],
      ['2025-01-01', 'reached'],
    );
    expect(first(parts)).to.deep.equal({
      cluster: 'a',
      stage: 'contacted',
      contacted: '2026-05-01',
      answered: '2026-01-01',
    });
  });

  it('gives when it declined: the cluster’s word first, else that of the contact', () => {
    const parts = contacts(['2026-01-01', 'declined']);
    expect(first(parts)?.declined).to.equal('2026-01-01');
    const clusters = [cluster('a', { declined: { day: '2025-05-05' } })];
    expect(first({ ...parts, clusters })?.declined).to.equal('2025-05-05');
  });

  it('gives when it was last mapped, and when its plan began to be one', () => {
    expect(
      first({
        assessments: [
          assessment('m', { day: '2025-02-01' }),
          assessment('n', { day: '2026-02-01' }),
          assessment('o', { day: '2026-03-01', done: false }),
        ],
        needs: [need('n')],
        actions: [
          action('x', { needs: ['n'], since: { planned: '2026-04-01' } }),
          action('y', { needs: ['n'], status: 'ongoing', since: { ongoing: '2026-03-01' } }),
          action('z', { needs: ['n'], status: 'proposed', since: { planned: '2025-01-01' } }),
          action('w', { since: { planned: '2025-01-01' } }),
        ],
      }),
    ).to.deep.equal({
      cluster: 'a',
      stage: 'identified',
      mapped: '2026-02-01',
      planned: '2026-03-01',
    });
  });

  it('gives the day of the next step that is not done', () => {
    const next = (day: string, done?: boolean) =>
      contact(`on-${day}`, { next: { what: 'Ring', day, ...(done ? { done } : {}) } });
    const steps = [next('2026-10-01', true), next('2027-01-01'), next('2026-12-01')];
    expect(first({ contacts: steps })?.next).to.equal('2026-12-01');
  });

  it('does not count what is dated after today', () => {
    const later = '2026-11-25';
    expect(
      first({ ...contacts([later, 'reached']), assessments: [assessment('m', { day: later })] }),
    ).to.deep.equal({ cluster: 'a', stage: 'identified' });
  });
});
