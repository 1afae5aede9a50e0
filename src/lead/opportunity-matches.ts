import { aggregateNeeds } from '../aggregate/aggregate-needs.js';
import type { Id } from '../base/id.js';
import type { Today } from '../follow-up/cluster-stages.js';
import type { Programme } from '../programme/programme.js';
import type { MatchedCluster } from './matched-clusters.js';
import { matchedClustersIn } from './matched-clusters.js';
import { opportunityState } from './opportunity-state.js';

/** For whom an opportunity is a chance. */
export interface OpportunityMatch {
  readonly opportunity: Id;
  /** Those with most reasons first; equals in the programme's own order. */
  readonly clusters: readonly MatchedCluster[];
}

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
  const match = matchedClustersIn(programme, aggregateNeeds(programme).cells, { today });
  return programme.opportunities
    .filter((opportunity) => opportunityState(opportunity, today) !== 'closed')
    .map((opportunity) => ({ opportunity: opportunity.id, clusters: match(opportunity) }));
}
