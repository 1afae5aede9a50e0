import type { Id } from '../base/id.js';
import type { Today } from '../follow-up/cluster-stages.js';
import { groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import type { Capacity } from './capacity.js';
import { capacityOf } from './capacity.js';
import type { Commitment } from './commitment.js';
import { commitmentOf } from './commitment.js';
import type { CommitmentSum } from './commitment-sums.js';
import { sumByUnit } from './commitment-sums.js';

/** What clusters asked of the region, what it took on, and what came of it. */
export interface Commitments {
  /** Every support, in the programme's own order. */
  readonly supports: readonly Commitment[];
  readonly sums: readonly CommitmentSum[];
  /** Each cluster with a support, in the programme's own order. */
  readonly clusters: readonly ClusterCommitments[];
  readonly capacity: readonly Capacity[];
}

/** What one cluster asked and got. */
export interface ClusterCommitments {
  readonly cluster: Id;
  readonly supports: number;
  readonly late: number;
  readonly sums: readonly CommitmentSum[];
}

/**
 * Follows every support from request to receipt, and holds the hours promised against the hours there are.
 *
 * A support is `asked` until it is answered, then `declined` or `promised` by the last answer; `partly-delivered` when
 * something of the promise is delivered, `delivered` when all is, `confirmed` when the cluster has said so after the
 * last delivery. Of a promise without an amount any delivery is all of it; where the cluster has received it and no
 * delivery has an amount, what was promised was delivered. A promise with an amount stays `partly-delivered` until
 * that is reached, whatever the cluster has received: an agreement that less will do is a new answer. What was
 * delivered before the rest was declined is `delivered`. `late` is a promise that is not all delivered the day after
 * its day. What is dated after `today` has not happened yet.
 *
 * Sums are of each unit on its own. Asked are all requests, declined ones too; promised is by the last answer;
 * outstanding is never less than 0 for a support, though more than promised may be delivered.
 *
 * Capacity: the hours that a person has promised fall in the quarter of the support's day, else of the answer's, as a
 * whole; `exceeded` when they are more than the settings say that there are. Only persons have hours.
 *
 * @see "Ökad företagssamverkan" (2014): the region is to assist the clusters in their work.
 * @example
 * ```ts
 * // 60 hours asked and promised by the lead for December, 24 delivered
 * commitments(programme, { today: '2026-11-24' });
 * // { supports: [{ support: 's', cluster: 'jht', by: { collection: 'people', id: 'lead' }, state: 'partly-delivered',
 * //     unit: 'hours', asked: 60, promised: 60, delivered: 24, outstanding: 36, askedOn: '2026-09-01',
 * //     answered: '2026-09-10', deliveredOn: '2026-10-30', due: '2026-12-11', late: false }],
 * //   sums: [{ unit: 'hours', asked: 60, promised: 60, delivered: 24, confirmed: 0, outstanding: 36, deMinimis: 0 }],
 * //   clusters: [{ cluster: 'jht', supports: 1, late: 0, sums: [ … the same … ] }],
 * //   capacity: [{ person: 'lead', quarter: '2026-Q4', promised: 60, outstanding: 36, hours: 140, exceeded: false }] }
 * ```
 */
export function commitments(programme: Programme, { today }: Today): Commitments {
  const supports = programme.supports.map((support) => commitmentOf(support, today));
  const byCluster = groupBy(supports, ({ cluster }) => [cluster]);
  return {
    supports,
    sums: sumByUnit(supports),
    clusters: programme.clusters.flatMap(({ id }) => {
      const own = byCluster.get(id);
      if (!own) return [];
      const late = own.filter((support) => support.late).length;
      return [{ cluster: id, supports: own.length, late, sums: sumByUnit(own) }];
    }),
    capacity: capacityOf(programme, supports),
  };
}
