import type { Day } from '../base/day.js';
import { latest } from '../base/day.js';
import type { Id } from '../base/id.js';
import { withoutUndefined } from '../base/without-undefined.js';
import type { Cell } from '../communicate/published.js';
import type { Today } from '../follow-up/cluster-stages.js';
import { takesPart } from '../identify/cluster.js';
import { groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import type { Opportunity } from './opportunity.js';

/** A cluster that an opportunity is a chance for. */
export interface MatchedCluster {
  readonly cluster: Id;
  readonly reasons: readonly MatchReason[];
  /** When it was last told. */
  readonly told?: Day;
}

/** The opportunity names the cluster, is in one of its strength areas, or is of a theme that it has needs in. */
export type MatchReason = 'named' | 'strength-area' | 'theme';

/**
 * Prepares the question for which clusters an opportunity is a chance, open or not. A cluster that has ended, or
 * declined and isn't to be asked again yet, is left out.
 *
 * @param cells - The programme's needs by theme and cluster, such as those that it was published with.
 * @returns A function that gives those with most reasons first; equals in the programme's own order.
 * @example
 * ```ts
 * const { cells } = programme.published.aggregate;
 * matchedClustersIn(programme, cells, { today: '2026-11-24' })(programme.opportunities[0]);
 * // [{ cluster: 'food', reasons: ['named', 'theme'] }]
 * ```
 */
export function matchedClustersIn(
  programme: Programme,
  cells: readonly Pick<Cell, 'theme' | 'cluster'>[],
  { today }: Today,
): (opportunity: Opportunity) => readonly MatchedCluster[] {
  const clusters = new Map(
    programme.clusters
      .filter((cluster) => takesPart(cluster, today))
      .map(({ id, strengthAreas }) => [id, strengthAreas]),
  );
  const byArea = groupBy([...clusters.keys()], (id) => clusters.get(id) ?? []);
  const byTheme = groupBy(cells, ({ theme }) => [theme]);
  const order = new Map([...clusters.keys()].map((id, position) => [id, position]));

  const reasonsOf = (opportunity: Opportunity): ReadonlyMap<Id, Set<MatchReason>> => {
    const found = new Map<Id, Set<MatchReason>>();
    const note = (reason: MatchReason, ids: readonly Id[]): void => {
      for (const id of ids) {
        if (clusters.has(id)) found.set(id, (found.get(id) ?? new Set()).add(reason));
      }
    };
    note('named', opportunity.clusters ?? []);
    for (const area of opportunity.strengthAreas ?? []) {
      note('strength-area', byArea.get(area) ?? []);
    }
    for (const theme of opportunity.themes ?? []) {
      note(
        'theme',
        (byTheme.get(theme) ?? []).map(({ cluster }) => cluster),
      );
    }
    return found;
  };

  return (opportunity) => {
    const told = groupBy(opportunity.told ?? [], ({ cluster }) => [cluster]);
    const matched = [...reasonsOf(opportunity)].map(([cluster, reasons]): MatchedCluster => {
      const days = (told.get(cluster) ?? []).map(({ day }) => day).filter((day) => day <= today);
      return { cluster, reasons: [...reasons], ...withoutUndefined({ told: latest(days) }) };
    });
    return matched.sort(
      (a, b) =>
        b.reasons.length - a.reasons.length ||
        (order.get(a.cluster) ?? 0) - (order.get(b.cluster) ?? 0),
    );
  };
}
