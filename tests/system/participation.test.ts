import { expect } from 'chai';

import type { Meeting, ParticipationStep, Programme, Ref } from '../../src/index.js';
import { participation } from '../../src/index.js';
import {
  action,
  actor,
  assessment,
  cluster,
  group,
  measure,
  need,
  person,
  programmeOf,
  support,
} from '../examples/small.js';

const actors = [
  actor('region'),
  actor('university', { sector: 'academia' }),
  actor('firm', { sector: 'business' }),
  actor('fund', { sector: 'civil-society' }),
];
const by = (id: string): Ref => ({ collection: 'actors', id });

/** Who is present in a step of the cluster a, and who is missing. */
const step = (name: ParticipationStep, parts: Partial<Programme>) => {
  const row = participation(
    programmeOf({ actors, clusters: [cluster('a'), cluster('b')], ...parts }),
  ).clusters.find((one) => one.cluster === 'a' && one.step === name)!;
  return { present: row.present, missing: row.missing };
};
const notReached = { present: [], missing: [] };

const meeting = (day: string, fields: Partial<Meeting> = {}): Meeting => ({
  id: `on-${day}`,
  day,
  kind: 'cluster',
  cluster: 'a',
  present: { business: 4, academia: 1 },
  items: [],
  ...fields,
});

describe('participation', () => {
  it('has five steps of each cluster, in their order', () => {
    const { clusters } = participation(programmeOf({ clusters: [cluster('b'), cluster('a')] }));
    expect(clusters.map((row) => `${row.cluster} ${row.step}`)).to.deep.equal([
      'b map-needs',
      'b plan',
      'b assist',
      'b measures',
      'b follow-up',
      'a map-needs',
      'a plan',
      'a assist',
      'a measures',
      'a follow-up',
    ]);
  });

  it('misses nobody until the cluster has reached the step', () => {
    for (const name of ['map-needs', 'plan', 'assist', 'measures', 'follow-up'] as const) {
      expect(step(name, {})).to.deep.equal(notReached);
    }
  });

  it('maps needs with the participants of done assessments', () => {
    const participants = { business: 3, public: 0, 'civil-society': 1 };
    const other = assessment('n', { participants: { academia: 2 }, done: false });
    expect(
      step('map-needs', { assessments: [assessment('m', { participants }), other] }),
    ).to.deep.equal({ present: ['business', 'civil-society'], missing: ['public', 'academia'] });
    expect(step('map-needs', { assessments: [other] })).to.deep.equal(notReached);
  });

  it('plans with the owners of the actions, and the members', () => {
    const clusters = [cluster('a', { memberSectors: ['business'] })];
    expect(
      step('plan', { clusters, actions: [action('x', { owner: by('region') })] }),
    ).to.deep.equal({
      present: ['business', 'public'],
      missing: ['academia'],
    });
    expect(step('plan', { clusters })).to.deep.equal(notReached);
  });

  it('counts a person as its actor’s sector', () => {
    const people = [person('p', { actor: 'university' }), person('q')];
    const owned = (id: string) =>
      step('plan', { people, actions: [action('x', { owner: { collection: 'people', id } })] });
    expect(owned('p').present).to.deep.equal(['academia']);
    expect(owned('q').present).to.deep.equal([]);
  });

  it('does not take a cluster for the actor that has the same id', () => {
    const owner: Ref = { collection: 'clusters', id: 'firm' };
    expect(step('plan', { actions: [action('x', { owner })] }).present).to.deep.equal([]);
  });

  it('assists with those who promised support, by the last answer', () => {
    const answer = (kind: 'promised' | 'declined') => ({ kind, day: '2026-01-01' });
    const supports = [
      support('s', { by: by('region'), answers: [answer('declined'), answer('promised')] }),
      support('t', { by: by('firm'), answers: [answer('promised'), answer('declined')] }),
      support('u', { by: by('fund') }),
    ];
    expect(step('assist', { supports })).to.deep.equal({
      present: ['public'],
      missing: ['business', 'academia'],
    });
  });

  it('takes measures with the owners and funders of those that reach it', () => {
    const funding = [{ actor: 'fund', money: { amount: 1, currency: 'SEK' as const } }];
    const fields = { owner: by('region'), funding };
    const wanted = { present: ['public', 'civil-society'], missing: ['business', 'academia'] };
    const needs = [need('n')];
    const needGroups = [group('g', ['n'])];
    const reached = (measures: Programme['measures']) =>
      step('measures', { needs, needGroups, measures });
    expect(reached([measure('m', { ...fields, clusters: ['a'] })])).to.deep.equal(wanted);
    expect(reached([measure('m', { ...fields, needs: ['n'] })])).to.deep.equal(wanted);
    expect(reached([measure('m', { ...fields, needGroups: ['g'] })])).to.deep.equal(wanted);
    expect(reached([measure('m', { ...fields, clusters: ['b'] })])).to.deep.equal(notReached);
  });

  it('follows up with meetings on the cluster after its first action began', () => {
    const actions = [action('x', { status: 'ongoing', since: { ongoing: '2026-02-01' } })];
    const meetings = [meeting('2026-02-01'), meeting('2026-01-31', { present: { public: 1 } })];
    expect(step('follow-up', { actions, meetings })).to.deep.equal({
      present: ['business', 'academia'],
      missing: ['public'],
    });
    expect(step('follow-up', { meetings })).to.deep.equal(notReached);
  });

  it('takes the day an action was to begin, when it has begun and it isn’t known when', () => {
    const begun = [action('x', { status: 'done', from: '2026-02-01' })];
    expect(
      step('follow-up', { actions: begun, meetings: [meeting('2026-03-01')] }).present,
    ).to.deep.equal(['business', 'academia']);
    const waiting = [action('x', { from: '2026-02-01' })];
    expect(
      step('follow-up', { actions: waiting, meetings: [meeting('2026-03-01')] }),
    ).to.deep.equal(notReached);
  });
});
