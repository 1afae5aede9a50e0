import type { Id } from '../base/id.js';
import type { Cell } from '../communicate/published.js';
import type { Cluster } from '../identify/cluster.js';
import type { Method } from './method.js';

/** What is known of a method and a cluster without weighing one against the other. */
export interface MethodGrounds {
  /** Whether the method is for one of the cluster's strength areas; absent when it is for all. */
  readonly strengthArea?: boolean;
  /** Those of the method's themes that the cluster has needs in. */
  readonly themes: readonly Id[];
  /** Whether any needs of the cluster's are known. */
  readonly hasNeeds: boolean;
  /** The share of its companies that works so already, 0 to 1; 0 when nobody said. */
  readonly share: number;
}

/**
 * Tells what speaks for and against a method at a cluster, as far as published figures know. It gives no verdict: how
 * well a method suits is weighed by every need and every company, which only the office has; see `methodFit`.
 *
 * @param cells - The needs by theme and cluster, such as those that a programme was published with.
 * @example
 * ```ts
 * const { cells } = programme.published.aggregate;
 * methodGrounds(method, cluster, cells);
 * // { strengthArea: true, themes: ['skills'], hasNeeds: true, share: 0.05 }
 * ```
 */
export function methodGrounds(
  { strengthAreas, themes, covers = [] }: Method,
  cluster: Cluster,
  cells: readonly Pick<Cell, 'theme' | 'cluster'>[],
): MethodGrounds {
  const own = cells.filter((cell) => cell.cluster === cluster.id).map(({ theme }) => theme);
  const shares = covers.filter((cover) => cover.cluster === cluster.id).map(({ share }) => share);
  return {
    ...(strengthAreas
      ? { strengthArea: cluster.strengthAreas.some((id) => strengthAreas.includes(id)) }
      : {}),
    themes: themes.filter((theme) => own.includes(theme)),
    hasNeeds: own.length > 0,
    share: Math.max(0, ...shares),
  };
}
