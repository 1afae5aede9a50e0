import type { Id } from '../base/id.js';
import type { Programme } from '../programme/programme.js';
import type { Measure } from './measure.js';

/**
 * Finds the clusters that a measure reaches: those that it names, those whose needs it answers, directly or through a
 * group, and those of the strength areas that it names.
 *
 * @returns In the programme's order, those that have ended too. Of a published programme, in which not every need
 * stands, a group's clusters are those that the office counted.
 * @example
 * ```ts
 * // a group with needs from the clusters 'a' and 'c'
 * clustersReached(programme, { …, needGroups: ['recruit'], clusters: ['b'] }); // ['a', 'b', 'c']
 * ```
 */
export function clustersReached(
  { clusters, needGroups, needs, published }: Programme,
  measure: Measure,
): readonly Id[] {
  const groups = new Set(measure.needGroups);
  const areas = new Set(measure.strengthAreas);
  const answered = new Set(measure.needs);
  for (const group of needGroups) {
    if (groups.has(group.id)) for (const need of group.needs) answered.add(need);
  }
  const reached = new Set<Id | undefined>(measure.clusters);
  for (const { id, cluster } of needs) if (answered.has(id)) reached.add(cluster);
  for (const shared of published?.aggregate.crossCutting ?? []) {
    if (shared.kind !== 'group' || !groups.has(shared.id)) continue;
    for (const cluster of shared.clusters) reached.add(cluster);
  }
  return clusters
    .filter(
      ({ id, strengthAreas }) => reached.has(id) || strengthAreas.some((area) => areas.has(area)),
    )
    .map(({ id }) => id);
}
