import type { Id } from '../base/id.js';
import type { Need } from '../map-needs/need.js';
import type { Measure } from '../measures/measure.js';
import type { Action } from '../plan/action.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';

/** Clusters, in the programme's order, each with the ids of its needs, in the programme's order. */
export type NeedsByCluster = readonly { readonly cluster: Id; readonly needs: readonly Id[] }[];

/** The needs that an action or a measure answers, directly or through groups, each once. */
export function needsAnsweredBy(programme: Programme, work: Action | Measure): ReadonlySet<Id> {
  const found = new Set(work.needs ?? []);
  const groups = 'needGroups' in work ? (work.needGroups ?? []) : [];
  for (const id of groups) {
    for (const need of entitiesById(programme, 'needGroups').get(id)?.needs ?? []) found.add(need);
  }
  return found;
}

/**
 * Puts needs to the clusters that are told of them. What is internal is told to nobody, and an initiative that has ended
 * is not told.
 */
export function byCluster(programme: Programme, ids: Iterable<Id>): NeedsByCluster {
  const clusters = entitiesById(programme, 'clusters');
  const needs = entitiesById(programme, 'needs');
  const found = new Map<Id, number[]>();
  for (const id of ids) {
    const need: Need | undefined = needs.get(id);
    if (need?.cluster === undefined || need.visibility === 'internal') continue;
    const positions = found.get(need.cluster);
    if (positions) positions.push(needs.positionOf(id));
    else if (isTold(programme, need.cluster)) found.set(need.cluster, [needs.positionOf(id)]);
  }
  return [...found]
    .sort(([a], [b]) => clusters.positionOf(a) - clusters.positionOf(b))
    .map(([cluster, positions]) => ({
      cluster,
      needs: positions.sort((a, b) => a - b).map((position) => programme.needs[position]!.id),
    }));
}

/** Whether a cluster is told anything. */
export function isTold(programme: Programme, id: Id): boolean {
  const cluster = entitiesById(programme, 'clusters').get(id);
  return cluster !== undefined && !cluster.ended && cluster.visibility !== 'internal';
}
