import type { Day } from '../base/day.js';
import { earliest, latest } from '../base/day.js';
import type { Id } from '../base/id.js';
import type { Stage } from '../base/stage.js';
import { countsAsAnswer } from '../base/work.js';
import { withoutUndefined } from '../base/without-undefined.js';
import type { Today } from '../follow-up/cluster-stages.js';
import { clusterStages } from '../follow-up/cluster-stages.js';
import type { Cluster } from '../identify/cluster.js';
import { groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';

/** How far the office has come in reaching all initiatives of all strength areas. */
export interface Coverage {
  readonly strengthAreas: readonly AreaCoverage[];
}

/** One strength area; without clusters it is there, empty. */
export interface AreaCoverage {
  readonly strengthArea: Id;
  readonly clusters: readonly ClusterCoverage[];
}

/** How far the office has come with one initiative. */
export interface ClusterCoverage {
  readonly cluster: Id;
  readonly stage: Stage;
  /** The last attempt to reach it. */
  readonly contacted?: Day;
  /** When it was last reached. */
  readonly answered?: Day;
  /** When its needs were last mapped. */
  readonly mapped?: Day;
  /** When its action plan began to be one. */
  readonly planned?: Day;
  /** The day of the next step that was agreed. */
  readonly next?: Day;
  readonly declined?: Day;
}

/**
 * Tells whether all initiatives in all strength areas have been contacted, have answered and been mapped.
 *
 * @returns Strength areas and clusters in the programme's own order. An area without an initiative is there, empty;
 * a cluster of several areas stands in each. Of a published programme only cluster and stage are known.
 * @see "Ökad företagssamverkan" (2014): "identify which cluster initiatives there are within each strength area, and
 * then contact all of them".
 * @example
 * ```ts
 * coverage(programme, { today: '2026-11-24' }).strengthAreas[1];
 * // { strengthArea: 'it', clusters: [] }
 * ```
 */
export function coverage(programme: Programme, { today }: Today): Coverage {
  const stages = new Map(
    clusterStages(programme, { today }).map((row) => [row.cluster, row.stage]),
  );
  const days = programme.published ? () => ({}) : daysIn(programme, today);
  const byArea = groupBy(programme.clusters, ({ strengthAreas }) => [...new Set(strengthAreas)]);
  return {
    strengthAreas: programme.strengthAreas.map(({ id }) => ({
      strengthArea: id,
      clusters: (byArea.get(id) ?? []).map((cluster) => ({
        cluster: cluster.id,
        stage: stages.get(cluster.id) ?? 'identified',
        ...days(cluster),
      })),
    })),
  };
}

function daysIn(
  programme: Programme,
  today: Day,
): (cluster: Cluster) => Omit<ClusterCoverage, 'cluster' | 'stage'> {
  const contacts = groupBy(programme.contacts, ({ cluster }) =>
    cluster === undefined ? [] : [cluster],
  );
  const assessments = groupBy(programme.assessments, ({ cluster }) => [cluster]);
  const actions = groupBy(programme.actions, ({ cluster }) => [cluster]);
  return ({ id, declined }) => {
    const made = (contacts.get(id) ?? []).filter(({ day }) => day <= today);
    const daysOf = (wanted: 'reached' | 'declined'): Day | undefined =>
      latest(made.filter(({ outcome }) => outcome === wanted).map(({ day }) => day));
    const done = (assessments.get(id) ?? []).filter((assessment) => assessment.done);
    const plans = (actions.get(id) ?? []).filter(
      ({ needs, status }) => needs.length > 0 && countsAsAnswer(status),
    );
    return withoutUndefined({
      contacted: latest(made.map(({ day }) => day)),
      answered: daysOf('reached'),
      mapped: latest(done.map(({ day }) => day).filter((day) => day <= today)),
      planned: earliest(
        plans.map(({ since }) => earliest([since?.planned, since?.ongoing, since?.done])),
      ),
      next: earliest(
        (contacts.get(id) ?? []).map(({ next }) => (next && !next.done ? next.day : undefined)),
      ),
      declined: declined?.day ?? daysOf('declined'),
    });
  };
}
