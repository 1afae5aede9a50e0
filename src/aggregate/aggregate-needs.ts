import type { NeedsAggregate } from '../communicate/published.js';
import type { Programme } from '../programme/programme.js';
import { standingOf } from './answer.js';
import { crossCuttingNeeds } from './cross-cutting.js';
import { needsMatrix } from './matrix.js';
import { placesOf } from './places.js';

// A programme never changes, so what was counted from it once holds.
const aggregates = new WeakMap<Programme, NeedsAggregate>();

/**
 * Adds up the needs of all clusters: by theme and cluster, by theme and strength area, by theme, and in all; and
 * ranks those that touch more than one cluster.
 *
 * The unit is needs. `priority` is the sum of the needs' priorities, `severity` the highest, `companies` the
 * largest figure that one need gives ("at least n companies": the same company sits in several needs). A need
 * with several themes counts in each, a cluster of several strength areas in each of them; totals count a need
 * once. A need without a cluster has no cell, but counts in the cells of its strength area, in themes and totals.
 *
 * A theme or need group is cross-cutting when its needs come from two clusters or more. They are ranked by number
 * of strength areas, then of clusters, then by sum of priorities, then in the programme's own order.
 *
 * @returns Cells only where there is a need, in the programme's own order of themes, then of clusters or areas;
 * every theme. Of a published programme, the figures that stand there. The result is kept with the programme.
 * @see "Ökad företagssamverkan" (2014): needs are "aggregated to an overarching level".
 * @example
 * ```ts
 * // one need on skills in the cluster jht: severity 5, now, 4 of 8 companies, nothing done about it
 * aggregateNeeds(programme).cells;
 * // [{ theme: 'skills', cluster: 'jht', needs: 1, priority: 0.5, severity: 5, companies: 4, unanswered: 1 }]
 * ```
 */
export function aggregateNeeds(programme: Programme): NeedsAggregate {
  if (programme.published) return programme.published.aggregate;
  let aggregate = aggregates.get(programme);
  if (!aggregate) {
    const places = placesOf(programme);
    const standing = standingOf(programme);
    const matrix = needsMatrix(programme, places, standing.kinds);
    const { cells, areaCells, themes, totals } = matrix;
    const crossCutting = crossCuttingNeeds(programme, places, standing, matrix);
    aggregate = { cells, areaCells, themes, crossCutting, totals };
    aggregates.set(programme, aggregate);
  }
  return aggregate;
}
