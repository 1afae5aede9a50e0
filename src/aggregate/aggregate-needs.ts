import type { Answer, NeedsAggregate } from '../communicate/published.js';
import type { Programme } from '../programme/programme.js';
import { NeedsLedger } from './needs-ledger.js';

// A programme never changes, so what was counted from it once holds.
const aggregates = new WeakMap<Programme, NeedsAggregate>();

// The ledger of a programme is kept with two of its lists, of which an edit leaves at least one as it was: so that the
// edited programme finds the ledger, and the ledger follows.
const ledgers = new WeakMap<readonly unknown[], NeedsLedger>();

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
 * every theme. Of a published programme, the figures that stand there. The result is kept with the programme, and of a
 * programme that was made from it by edits only what changed is counted again.
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
    aggregate = ledgerOf(programme).aggregate();
    aggregates.set(programme, aggregate);
  }
  return aggregate;
}

/**
 * Tells what has become of each need.
 *
 * What counts are the actions and measures that answer it, directly or through its group, and are `planned`, `ongoing` or
 * `done`. None: `unanswered`, or `settled` when the need has a disposition. At least one done and none open: `answered`.
 * One ongoing, or one done and another still planned: `ongoing`. Else `planned`.
 *
 * @returns The answer of each need, in the order of `programme.needs`.
 * @example
 * ```ts
 * // one need, answered by an action that is planned
 * answersOf(programme); // ['planned']
 * ```
 */
export function answersOf(programme: Programme): readonly Answer[] {
  return ledgerOf(programme).answers();
}

function ledgerOf(programme: Programme): NeedsLedger {
  const { needs, themes } = programme;
  const known = ledgers.get(themes) ?? ledgers.get(needs);
  if (known?.programme === programme) return known;
  // Until it has followed to the end it is nobody's: what fails on the way leaves none behind that is half there.
  ledgers.delete(themes);
  ledgers.delete(needs);
  const ledger = known?.follow(programme) ? known : new NeedsLedger(programme);
  ledgers.set(themes, ledger);
  ledgers.set(needs, ledger);
  return ledger;
}
