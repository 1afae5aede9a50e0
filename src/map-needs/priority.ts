import { totalCompanies } from '../base/company-size.js';
import type { Cluster } from '../identify/cluster.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import { defaultSettings } from '../programme/settings.js';
import type { Need } from './need.js';

const highestSeverity = 5;

/** A need's priority, and whether its reach is assumed. */
export interface NeedPriority {
  /** 0 to 1. */
  readonly priority: number;
  /** True when it isn't known how many of the cluster's companies it concerns. */
  readonly assumed: boolean;
}

/**
 * Weighs a need: `severity/5 × urgency × reach`, 0 to 1.
 *
 * Urgency is 1 `now`, 0.7 `this-year`, 0.4 `later`. Reach is companies concerned ÷ companies in the cluster, at
 * most 1; it is 0.5, marked as assumed, when either is unknown, the cluster has 0 companies, or the need has no
 * cluster. The weights are the programme's settings.
 *
 * @example
 * ```ts
 * // severity 4, this year, 6 of the cluster's 12 companies
 * needPriority(programme, need); // { priority: 0.28, assumed: false }
 * ```
 */
export function needPriority(programme: Programme, need: Need): NeedPriority {
  return priorityIn(programme)(need);
}

/** Prepares {@link needPriority} for many needs of one programme. */
export function priorityIn(programme: Programme): (need: Need) => NeedPriority {
  const { urgency, assumedReach } = { ...defaultSettings, ...programme.settings };
  const clusters = entitiesById(programme, 'clusters');
  const sizes = new Map<Cluster, number | undefined>();
  const sizeOf = (cluster: Cluster): number | undefined => {
    if (!sizes.has(cluster)) sizes.set(cluster, totalCompanies(cluster.companies));
    return sizes.get(cluster);
  };
  return (need) => {
    const cluster = need.cluster === undefined ? undefined : clusters.get(need.cluster);
    const total = cluster && sizeOf(cluster);
    const known = need.companies !== undefined && total !== undefined && total > 0;
    const reach = known ? Math.min(1, (need.companies ?? 0) / total) : assumedReach;
    const priority = (need.severity / highestSeverity) * urgency[need.urgency] * reach;
    return { priority, assumed: !known };
  };
}
