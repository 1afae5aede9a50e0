import type { Day } from '../base/day.js';
import type { Opportunity } from './opportunity.js';

/** Whether companies can take part in an opportunity now, later, or no longer. */
export type OpportunityState = 'open' | 'coming' | 'closed';

/**
 * Tells whether an opportunity is open on a day. It is closed from the day of its outcome, and from the day after it
 * closes; without a day on which it opens it is open.
 *
 * @example
 * ```ts
 * // opens 2027-01-18, closes 2027-02-12
 * opportunityState(opportunity, '2026-11-24'); // 'coming'
 * ```
 */
export function opportunityState(
  { opens, closes, outcome }: Opportunity,
  today: Day,
): OpportunityState {
  if ((outcome && outcome.day <= today) || (closes !== undefined && closes < today)) {
    return 'closed';
  }
  return opens !== undefined && opens > today ? 'coming' : 'open';
}
