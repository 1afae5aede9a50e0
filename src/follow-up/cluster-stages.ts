import type { Day } from '../base/day.js';
import { addDays, earliest, latest } from '../base/day.js';
import type { Id } from '../base/id.js';
import type { Stage } from '../base/stage.js';
import type { WorkStatus } from '../base/work.js';
import type { ClusterStage } from '../communicate/published.js';
import type { Cluster } from '../identify/cluster.js';
import type { Action } from '../plan/action.js';
import { groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import { defaultSettings } from '../programme/settings.js';

/** A day to look from. */
export interface Today {
  readonly today: Day;
}

/** Whether a stage holds, and since when, where that is known. */
type Holds = { readonly since: Day | undefined } | undefined;

/**
 * Tells how far each cluster initiative has come.
 *
 * The furthest of these that holds, each requiring those before it: `identified`; `contacted` (a contact with
 * outcome `reached`); `mapped` (a done assessment and at least one need); `planned` (an action that answers a
 * need, status `planned`, `ongoing` or `done`); `ongoing` (an action `ongoing` or `done`); `followed-up` (a
 * check-in on the cluster or one of its actions within the cadence: 180 and 60 days unless the settings say
 * otherwise). What is dated after `today` has not happened yet.
 *
 * @returns In the order of `programme.clusters`. `since` is the first day on which all that the stage requires was
 * in place, and absent when a part of it has no day. Of a published programme, what stands there.
 * @see "Ökad företagssamverkan" (2014), for the steps.
 * @example
 * ```ts
 * // reached by phone on 3 March 2025, nothing mapped
 * clusterStages(programme, { today: '2026-11-24' });
 * // [{ cluster: 'jht', stage: 'contacted', since: '2025-03-03' }]
 * ```
 */
export function clusterStages(programme: Programme, { today }: Today): readonly ClusterStage[] {
  if (programme.published) return programme.published.stages;
  const contacts = groupBy(programme.contacts, ({ cluster }) => listOf(cluster));
  const assessments = groupBy(programme.assessments, ({ cluster }) => [cluster]);
  const needs = groupBy(programme.needs, ({ cluster }) => listOf(cluster));
  const actions = groupBy(programme.actions, ({ cluster }) => [cluster]);
  const checkIns = checkInDays(programme, today);

  const stageTests: readonly [Stage, (cluster: Cluster) => Holds][] = [
    [
      'contacted',
      ({ id }) => {
        const reached = (contacts.get(id) ?? []).filter(({ outcome }) => outcome === 'reached');
        return firstOf(reached.map(({ day }) => day).filter((day) => day <= today));
      },
    ],
    [
      'mapped',
      ({ id }) => {
        const done = (assessments.get(id) ?? []).filter((assessment) => assessment.done);
        const mapped = firstOf(done.map(({ day }) => day).filter((day) => day <= today));
        return mapped && (needs.get(id) ?? []).length > 0 ? mapped : undefined;
      },
    ],
    [
      'planned',
      ({ id }) => {
        const answering = (actions.get(id) ?? []).filter((action) => action.needs.length > 0);
        return firstOf(daysIn(answering, ['planned', 'ongoing', 'done'], today));
      },
    ],
    ['ongoing', ({ id }) => firstOf(daysIn(actions.get(id) ?? [], ['ongoing', 'done'], today))],
    ['followed-up', ({ id }) => firstOf(checkIns.get(id) ?? [])],
  ];

  return programme.clusters.map((cluster) => {
    let stage: Stage = 'identified';
    let since: Day | undefined = cluster.identified;
    for (const [next, test] of stageTests) {
      const holds = test(cluster);
      if (!holds) break;
      stage = next;
      since = since && holds.since && latest([since, holds.since]);
    }
    return { cluster: cluster.id, stage, ...(since === undefined ? {} : { since }) };
  });
}

/** The days of the check-ins within the cadence, by cluster. */
function checkInDays(programme: Programme, today: Day): ReadonlyMap<Id, readonly Day[]> {
  const cadence = {
    ...defaultSettings.checkInEveryDays,
    ...programme.settings?.checkInEveryDays,
  };
  const clusterOfAction = new Map(programme.actions.map(({ id, cluster }) => [id, cluster]));
  const recent = programme.checkIns.flatMap(({ of, day }) => {
    const isOnCluster = of.collection === 'clusters';
    if (!isOnCluster && of.collection !== 'actions') return [];
    const cluster = isOnCluster ? of.id : clusterOfAction.get(of.id);
    const oldest = addDays(today, -cadence[isOnCluster ? 'cluster' : 'action']);
    return cluster !== undefined && day <= today && day >= oldest ? [{ cluster, day }] : [];
  });
  const byCluster = groupBy(recent, ({ cluster }) => [cluster]);
  return new Map([...byCluster].map(([id, found]) => [id, found.map(({ day }) => day)]));
}

/** The days on which the actions that are in one of the statuses came there, each known or not. */
function daysIn(
  actions: readonly Action[],
  statuses: readonly WorkStatus[],
  today: Day,
): (Day | undefined)[] {
  return actions
    .filter(({ status }) => statuses.includes(status))
    .map(({ since }) => earliest(statuses.map((status) => since?.[status])))
    .filter((day) => day === undefined || day <= today);
}

function firstOf(days: readonly (Day | undefined)[]): Holds {
  if (days.length === 0) return undefined;
  return { since: earliest(days) };
}

function listOf(id: Id | undefined): readonly Id[] {
  return id === undefined ? [] : [id];
}
