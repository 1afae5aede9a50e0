import { expect } from 'chai';

import type { ClusterStage, Programme } from '../../src/index.js';
import { clusterStages } from '../../src/index.js';
import {
  action,
  assessment,
  checkIn,
  cluster,
  contact,
  need,
  programmeOf,
  today,
} from '../examples/small.js';

const stageOf = (parts: Partial<Programme>): Omit<ClusterStage, 'cluster'> => {
  const [{ cluster: _, ...stage }] = clusterStages(
    programmeOf({ clusters: [cluster('a')], ...parts }),
    { today },
  ) as [ClusterStage];
  return stage;
};

const contacted = { contacts: [contact('c', { day: '2025-01-01' })] };
const mapped = {
  ...contacted,
  assessments: [assessment('m', { day: '2025-02-01' })],
  needs: [need('n')],
};
const act = action('x', { needs: ['n'], since: { planned: '2025-03-01' } });
const planned = { ...mapped, actions: [act] };
const running = action('x', {
  needs: ['n'],
  status: 'ongoing',
  since: { planned: '2025-03-01', ongoing: '2025-04-01' },
});
const ongoing = { ...mapped, actions: [running] };

describe('clusterStages', () => {
  it('begins with identified, on the day that the cluster was', () => {
    expect(stageOf({})).to.deep.equal({ stage: 'identified', since: '2024-02-01' });
  });

  it('says contacted after a contact with outcome reached, since the first', () => {
    const contacts = [contact('c', { day: '2025-06-01' }), contact('d', { day: '2025-01-01' })];
    expect(stageOf({ contacts })).to.deep.equal({ stage: 'contacted', since: '2025-01-01' });
  });

  for (const outcome of ['no-answer', 'declined'] as const) {
    it(`does not say contacted after ${outcome}`, () => {
      expect(stageOf({ contacts: [contact('c', { outcome })] }).stage).to.equal('identified');
    });
  }

  it('does not count a contact with an actor, or with another cluster', () => {
    const { cluster: _, ...withActor } = contact('c', { actor: 'region' });
    const contacts = [withActor, contact('d', { cluster: 'b' })];
    expect(stageOf({ contacts }).stage).to.equal('identified');
  });

  it('says mapped with a done assessment and a need', () => {
    expect(stageOf(mapped)).to.deep.equal({ stage: 'mapped', since: '2025-02-01' });
  });

  it('does not say mapped without a need, or before the assessment is done', () => {
    expect(stageOf({ ...mapped, needs: [] }).stage).to.equal('contacted');
    const assessments = [assessment('m', { done: false })];
    expect(stageOf({ ...mapped, assessments }).stage).to.equal('contacted');
  });

  it('says planned with an action that answers a need', () => {
    expect(stageOf(planned)).to.deep.equal({ stage: 'planned', since: '2025-03-01' });
  });

  it('does not say planned for an action that answers none', () => {
    expect(stageOf({ ...mapped, actions: [action('x')] }).stage).to.equal('mapped');
  });

  for (const status of ['proposed', 'stopped'] as const) {
    it(`does not say planned for an action that is ${status}`, () => {
      const actions = [action('x', { needs: ['n'], status })];
      expect(stageOf({ ...mapped, actions }).stage).to.equal('mapped');
    });
  }

  for (const status of ['ongoing', 'done'] as const) {
    it(`says ongoing for an action that is ${status}`, () => {
      const actions = [action('x', { needs: ['n'], status, since: { [status]: '2025-04-01' } })];
      expect(stageOf({ ...mapped, actions })).to.deep.equal({
        stage: 'ongoing',
        since: '2025-04-01',
      });
    });
  }

  it('says ongoing also when what has begun answers no need', () => {
    const actions = [act, action('y', { status: 'ongoing' })];
    expect(stageOf({ ...mapped, actions }).stage).to.equal('ongoing');
  });

  it('says followed-up after a check-in on the cluster within 180 days', () => {
    const on = (day: string) => stageOf({ ...ongoing, checkIns: [checkIn('k', { day })] });
    expect(on('2026-05-28')).to.deep.equal({ stage: 'followed-up', since: '2026-05-28' });
    expect(on('2026-05-27').stage).to.equal('ongoing');
  });

  it('says followed-up after a check-in on one of its actions within 60 days', () => {
    const of = { collection: 'actions', id: 'x' } as const;
    const on = (day: string) =>
      stageOf({ ...ongoing, checkIns: [checkIn('k', { of, day })] }).stage;
    expect(on('2026-09-25')).to.equal('followed-up');
    expect(on('2026-09-24')).to.equal('ongoing');
  });

  it('takes the cadence from the settings', () => {
    const settings = { checkInEveryDays: { cluster: 10 } };
    const checkIns = [checkIn('k', { day: '2026-11-13' })];
    expect(stageOf({ ...ongoing, checkIns, settings }).stage).to.equal('ongoing');
  });

  it('does not count check-ins on anything else', () => {
    const of = { collection: 'measures', id: 'a' } as const;
    expect(stageOf({ ...ongoing, checkIns: [checkIn('k', { of })] }).stage).to.equal('ongoing');
  });

  it('requires every stage before', () => {
    expect(stageOf({ ...ongoing, contacts: [] }).stage).to.equal('identified');
    expect(stageOf({ ...ongoing, assessments: [], checkIns: [checkIn('k')] }).stage).to.equal(
      'contacted',
    );
    expect(stageOf({ ...mapped, checkIns: [checkIn('k')] }).stage).to.equal('mapped');
  });

  it('does not count what is dated after today', () => {
    const later = '2026-11-25';
    expect(stageOf({ contacts: [contact('c', { day: later })] }).stage).to.equal('identified');
    const assessments = [assessment('m', { day: later })];
    expect(stageOf({ ...mapped, assessments }).stage).to.equal('contacted');
    const since = { planned: '2025-03-01', ongoing: later };
    expect(stageOf({ ...mapped, actions: [{ ...running, since }] }).stage).to.equal('planned');
    expect(stageOf({ ...ongoing, checkIns: [checkIn('k', { day: later })] }).stage).to.equal(
      'ongoing',
    );
  });

  it('counts what happens today', () => {
    expect(stageOf({ contacts: [contact('c', { day: today })] }).stage).to.equal('contacted');
  });

  it('says since when all that a stage requires was there, and nothing when a part has no day', () => {
    const contacts = [contact('c', { day: '2025-05-01' })];
    expect(stageOf({ ...mapped, contacts })).to.deep.equal({
      stage: 'mapped',
      since: '2025-05-01',
    });
    const undated = [action('x', { needs: ['n'] })];
    expect(stageOf({ ...mapped, actions: undated })).to.deep.equal({ stage: 'planned' });
  });

  it('gives clusters in the programme’s own order', () => {
    const programme = programmeOf({ clusters: [cluster('b'), cluster('a')] });
    expect(clusterStages(programme, { today }).map(({ cluster: id }) => id)).to.deep.equal([
      'b',
      'a',
    ]);
  });
});
