import { aggregateNeeds } from '../aggregate/aggregate-needs.js';
import type { Day } from '../base/day.js';
import { latest } from '../base/day.js';
import type { Id } from '../base/id.js';
import { withoutUndefined } from '../base/without-undefined.js';
import type { Today } from '../follow-up/cluster-stages.js';
import { takesPart } from '../identify/cluster.js';
import { groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import type { Opportunity } from './opportunity.js';

/** For whom an opportunity is a chance. */
export interface OpportunityMatch {
  readonly opportunity: Id;
  /** Those with most reasons first; equals in the programme's own order. */
  readonly clusters: readonly MatchedCluster[];
}

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
 * Tells for which clusters each open opportunity is a chance.
 *
 * Open is one without an outcome that doesn't close before `today`; one that has not opened yet too, since there is
 * time to prepare. A cluster that has ended, or declined and isn't to be asked again yet, is left out.
 *
 * @returns In the programme's own order; an opportunity that is for nobody is there, empty.
 * @see "Ökad företagssamverkan" (2014): the public sector as customer, where large companies are few.
 * @example
 * ```ts
 * opportunityMatches(programme, { today: '2026-11-24' });
 * // [{ opportunity: 'school-food', clusters: [{ cluster: 'food', reasons: ['named', 'theme'], told: '2026-10-27' }] }]
 * ```
 */
export function opportunityMatches(programme: Programme, { today }: Today): OpportunityMatch[] {
  const clusters = new Map(
    programme.clusters
      .filter((cluster) => takesPart(cluster, today))
      .map(({ id, strengthAreas }) => [id, strengthAreas]),
  );
  const byArea = groupBy([...clusters.keys()], (id) => clusters.get(id) ?? []);
  const byTheme = groupBy(aggregateNeeds(programme).cells, ({ theme }) => [theme]);
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

  return programme.opportunities
    .filter((opportunity) => isOpen(opportunity, today))
    .map((opportunity) => {
      const told = groupBy(opportunity.told ?? [], ({ cluster }) => [cluster]);
      const matched = [...reasonsOf(opportunity)].map(([cluster, reasons]): MatchedCluster => {
        const days = (told.get(cluster) ?? []).map(({ day }) => day).filter((day) => day <= today);
        return { cluster, reasons: [...reasons], ...withoutUndefined({ told: latest(days) }) };
      });
      matched.sort(
        (a, b) =>
          b.reasons.length - a.reasons.length ||
          (order.get(a.cluster) ?? 0) - (order.get(b.cluster) ?? 0),
      );
      return { opportunity: opportunity.id, clusters: matched };
    });
}

function isOpen({ closes, outcome }: Opportunity, today: Day): boolean {
  return (closes === undefined || closes >= today) && !(outcome && outcome.day <= today);
}
