import { expect } from 'chai';

import type { Need, Programme } from '../../../src/index.js';
import {
  aroundAnd,
  cases,
  daysOf,
  found,
  ref,
  settled,
  theLead,
} from '../../examples/finding-cases.js';
import {
  action,
  area,
  assessment,
  cluster,
  contact,
  group,
  measure,
  need,
  needOutside,
  theme,
} from '../../examples/small.js';

describe('area-without-cluster', () => {
  const code = 'area-without-cluster';
  const it_ = (fields: Parameters<typeof area>[1] = {}, parts: Partial<Programme> = {}) => ({
    strengthAreas: [area('it', fields)],
    ...parts,
  });

  it('is settled by a cluster that has not ended, one that has declined too', () => {
    const clusters = [
      settled('a', { strengthAreas: ['x', 'it'], declined: { day: '2026-09-01' } }),
    ];
    expect(found(code, it_({}, { clusters }))).to.deep.equal([]);
  });

  it('holds since the last of its clusters ended, else since the area is in force, else since the programme began', () => {
    const since = (parts: Partial<Programme>) => found(code, parts)[0]?.since;
    const clusters = ['2025-01-01', '2026-01-01'].map((day) =>
      cluster(day, { strengthAreas: ['it'], ended: { day, why: 'Done' } }),
    );
    expect(since(it_({}, { clusters }))).to.equal('2026-01-01');
    expect(since(it_({ period: { from: '2025-03-01' } }))).to.equal('2025-03-01');
    expect(since(it_())).to.equal('2024-01-01');
  });

  it('is only about areas in force', () => {
    expect(found(code, it_({ period: { from: '2026-11-25' } }))).to.deep.equal([]);
    expect(found(code, it_({ period: { from: '2026-11-24' } }))).to.have.length(1);
    const past = { from: '2020-01-01', to: '2026-11-23' };
    expect(found(code, it_({ period: past }))).to.deep.equal([]);
    expect(found(code, it_({ period: { ...past, to: '2026-11-24' } }))).to.have.length(1);
  });

  it('waits for an investigation, and holds after it when it says to start', () => {
    const outcome = (kind: 'start' | 'join' | 'leave') => ({
      investigation: {
        question: 'Is there?',
        due: '2027-01-01',
        outcome: { kind, why: 'x', day: '2026-11-24' },
      },
    });
    const open = it_({ investigation: { question: 'Is there?', due: '2026-01-01' } });
    expect(found(code, open)).to.deep.equal([]);
    expect(found(code, it_(outcome('join')))).to.deep.equal([]);
    expect(found(code, it_(outcome('leave')))).to.deep.equal([]);
    expect(found(code, it_(outcome('start')))[0]?.since).to.equal('2026-11-24');
    expect(found(code, it_(outcome('start')), '2026-11-23')).to.deep.equal([]);
  });
});

describe('investigation-due', () => {
  const parts = (fields: object = {}) => ({
    strengthAreas: [
      area('it', {
        investigation: { question: 'x', due: '2026-11-24', owner: theLead, ...fields },
      }),
    ],
  });

  it('comes on its day, and names its owner', () => {
    const days = ['2026-11-23', '2026-11-24'];
    expect(daysOf('investigation-due', parts(), days)).to.deep.equal(['2026-11-24']);
    expect(found('investigation-due', parts())[0]).to.deep.include({
      who: theLead,
      since: '2026-11-24',
      due: '2026-11-24',
    });
  });

  it('is settled by an outcome', () => {
    const outcome = { kind: 'leave', why: 'x', day: '2026-11-24' };
    expect(found('investigation-due', parts({ outcome }))).to.deep.equal([]);
  });
});

describe('severe-need-unanswered', () => {
  const code = 'severe-need-unanswered';
  const bad = (fields: Partial<Need> = {}, parts: Partial<Programme> = {}) =>
    aroundAnd({ needs: [need('bad', { severity: 4, ...fields })], ...parts });

  it('is about severity 4 and 5, and names the lead of the cluster', () => {
    expect(found(code, bad({ severity: 3 }))).to.deep.equal([]);
    expect(found(code, bad({ severity: 5 }))[0]).to.deep.include({
      who: theLead,
      values: { severity: 5 },
    });
  });

  it('holds since it was reported, else since its assessment, else since its cluster was identified', () => {
    const since = (parts: Partial<Programme>) => found(code, parts)[0]?.since;
    expect(since(bad({ reported: '2026-09-09', assessment: 'done-a' }))).to.equal('2026-09-09');
    expect(since(bad({ assessment: 'done-a' }))).to.equal('2026-11-02');
    expect(since(bad())).to.equal('2026-08-01');
    const outside = { needs: [needOutside('bad', { strengthArea: 'tourism' })] };
    expect(since(outside)).to.equal('2024-01-01');
    expect(found(code, bad({ reported: '2026-11-25' }))).to.deep.equal([]);
  });

  it('is settled by work that counts, or by another answer', () => {
    const planned = { actions: [action('x', { needs: ['bad'] })] };
    expect(found(code, bad({}, planned))).to.deep.equal([]);
    const proposed = { actions: [action('x', { needs: ['bad'], status: 'proposed' })] };
    expect(found(code, bad({}, proposed))).to.have.length(1);
    const through = {
      needGroups: [group('g', ['bad'])],
      measures: [measure('m', { needGroups: ['g'] })],
    };
    expect(found(code, bad({}, through))).to.deep.equal([]);
    const disposition = { kind: 'declined', why: 'x', day: '2026-11-01' } as const;
    expect(found(code, bad({ disposition }))).to.deep.equal([]);
  });
});

describe('cross-cutting-without-measure', () => {
  const code = 'cross-cutting-without-measure';
  const shared = (parts: Partial<Programme> = {}, fields: Partial<Need> = {}) =>
    aroundAnd({
      themes: [theme('skills')],
      needs: ['a', 'b'].map((id) => need(`on-${id}`, { cluster: id, severity: 1, ...fields })),
      ...parts,
    });
  const subjects = (parts: Partial<Programme>) =>
    found(code, parts).map(({ subject }) => (subject === 'programme' ? subject : subject.id));

  it('tells how many share it, since the second of them reported it', () => {
    const parts = aroundAnd({
      themes: [theme('skills')],
      needs: [
        need('on-a', { severity: 1, reported: '2026-01-01' }),
        need('on-b', { severity: 1, cluster: 'b', reported: '2026-03-01' }),
        need('again', { severity: 1, cluster: 'b', reported: '2026-05-01' }),
      ],
    });
    expect(found(code, parts)[0]).to.deep.include({
      subject: ref('themes', 'skills'),
      since: '2026-03-01',
      values: { count: 2, clusters: [ref('clusters', 'a'), ref('clusters', 'b')], needs: 3 },
    });
    expect(found(code, shared())[0]?.since).to.equal('2024-01-01');
  });

  it('is asked of the group, not of its theme as well, and not before it was grouped', () => {
    const needGroups = [group('g', ['on-a', 'on-b'], { grouped: { day: '2026-10-01' } })];
    const parts = shared({ needGroups }, { reported: '2026-03-01' });
    expect(subjects(parts)).to.deep.equal(['g']);
    expect(found(code, parts)[0]?.since).to.equal('2026-10-01');
  });

  it('is asked of the theme when its groups have measures but none of it', () => {
    const parts = {
      themes: [theme('skills'), theme('digital')],
      needGroups: [group('g', ['on-a', 'on-b'], { theme: 'skills' })],
      measures: [measure('m', { needGroups: ['g'] })],
    };
    expect(subjects(shared(parts))).to.deep.equal([]);
  });

  it('is settled by a measure that counts, by answers to all its needs, or by a disposition', () => {
    expect(subjects(shared({ measures: [measure('m', { needs: ['on-a'] })] }))).to.deep.equal([]);
    const proposed = measure('m', { needs: ['on-a'], status: 'proposed' });
    expect(subjects(shared({ measures: [proposed] }))).to.deep.equal(['skills']);
    const done = action('x', { needs: ['on-a', 'on-b'], status: 'done' });
    expect(subjects(shared({ actions: [done] }))).to.deep.equal([]);
    const disposition = { kind: 'declined', why: 'x', day: '2026-11-01' } as const;
    expect(subjects(shared({}, { disposition }))).to.deep.equal([]);
  });

  it('needs two clusters that take part', () => {
    const parts = shared();
    const clusters = [settled('a'), settled('b', { ended: { day: '2026-11-24', why: 'Done' } })];
    expect(subjects({ ...parts, clusters })).to.deep.equal([]);
  });
});

describe('passed-on-silent', () => {
  const code = 'passed-on-silent';
  const parts = cases[code];
  const contacted = (fields: Parameters<typeof contact>[1]) => {
    const { cluster: _, ...rest } = contact('c', { actor: 'state', ...fields });
    return { ...parts, contacts: [...(parts.contacts ?? []), rest] };
  };

  it('comes the day after 180 days, with all the needs that the actor has', () => {
    const days = ['2026-11-23', '2026-11-24'];
    expect(daysOf(code, parts, days)).to.deep.equal(['2026-11-24']);
    expect(found(code, parts)[0]).to.deep.include({
      subject: ref('actors', 'state'),
      since: '2026-11-24',
      due: '2026-11-23',
      values: {
        count: 1,
        needs: [ref('needs', 'n')],
        passed: '2026-05-27',
        due: '2026-11-23',
      },
    });
    const disposition = { kind: 'passed-on', to: 'state', why: 'x', day: '2026-01-01' } as const;
    const needGroups = [group('g', [], { disposition })];
    expect(found(code, { ...parts, needGroups })[0]?.values).to.deep.include({
      count: 2,
      passed: '2026-01-01',
    });
  });

  it('is settled by any contact with the actor since, and waits for a next step', () => {
    expect(found(code, contacted({ day: '2026-05-26' }))).to.have.length(1);
    expect(found(code, contacted({ day: '2026-05-27', outcome: 'no-answer' }))).to.deep.equal([]);
    const next = { what: 'Ask', day: '2027-01-01' };
    expect(found(code, contacted({ day: '2026-01-01', next }))).to.deep.equal([]);
  });

  it('is about a group while one of its needs is of a cluster that takes part', () => {
    const disposition = { kind: 'passed-on', to: 'state', why: 'x', day: '2026-01-01' } as const;
    const grouped = (...needs: string[]) => ({
      ...parts,
      clusters: [settled('a'), settled('b', { declined: { day: '2026-09-01' } })],
      needs: ['a', 'b'].map((id) => need(`n-${id}`, { cluster: id, severity: 1 })),
      needGroups: [group('g', needs, { disposition })],
    });
    expect(found(code, grouped('n-b'))).to.deep.equal([]);
    expect(found(code, grouped('n-b', 'n-a'))).to.have.length(1);
  });

  it('is not about what was met otherwise', () => {
    const disposition = {
      kind: 'met-otherwise',
      to: 'state',
      why: 'x',
      day: '2026-01-01',
    } as const;
    const needs = [need('n', { severity: 1, disposition })];
    expect(found(code, { ...parts, needs, assessments: [assessment('m')] })).to.deep.equal([]);
  });
});
