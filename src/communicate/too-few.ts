import { totalCompanies } from '../base/company-size.js';
import type { Id } from '../base/id.js';
import type { Need } from '../map-needs/need.js';
import { groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';

/** Enough companies around for a figure of which nobody said how many it concerns. */
const enoughAround = 10;

/**
 * Tells whether some needs together are over too few companies to publish a figure of them.
 *
 * The companies decide: the largest figure that one need gives. Where nobody said how many, evidence `several` or
 * `measured`, or ten companies or more around, is enough. No needs are never too few, and nothing is when one company
 * is enough.
 *
 * @param around - How many companies there are in the clusters or area that the needs come from.
 * @param smallest - A figure over fewer companies than this is not published.
 * @example
 * ```ts
 * isTooFew([{ ...need, companies: 2 }], 40, 3); // true
 * ```
 */
export function isTooFew(needs: readonly Need[], around: number, smallest: number): boolean {
  if (needs.length === 0 || smallest <= 1) return false;
  const companies = needs.reduce((most, need) => Math.max(most, need.companies ?? 0), 0);
  if (companies > 0) return companies < smallest;
  return needs.every(({ evidence }) => evidence === 'said') && around < enoughAround;
}

/** How many companies there are in clusters, and in the clusters of an area, where known. */
export function companiesAround(programme: Programme): {
  readonly clusters: (clusters: Iterable<Id | undefined>) => number;
  readonly area: (area: Id) => number;
} {
  const sizes = new Map(
    programme.clusters.map(({ id, companies }) => [id, totalCompanies(companies) ?? 0]),
  );
  const byArea = groupBy(programme.clusters, ({ strengthAreas }) => [...new Set(strengthAreas)]);
  const clusters = (ids: Iterable<Id | undefined>): number => {
    let sum = 0;
    for (const id of new Set(ids)) sum += id === undefined ? 0 : (sizes.get(id) ?? 0);
    return sum;
  };
  return { clusters, area: (area) => clusters((byArea.get(area) ?? []).map(({ id }) => id)) };
}
