import { totalCompanies } from '../base/company-size.js';
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
  const cluster =
    need.cluster === undefined ? undefined : entitiesById(programme, 'clusters').get(need.cluster);
  const companies = totalCompanies(cluster?.companies) ?? 0;
  const assumed = need.companies === undefined || companies === 0;
  return { priority: weigherOf(programme)(need, companies), assumed };
}

/**
 * Prepares {@link needPriority} for many needs of one programme.
 *
 * @returns A function that gives the priority of a need whose cluster has so many companies; 0 when unknown.
 */
export function weigherOf({ settings }: Programme): (need: Need, companies: number) => number {
  const urgency = settings?.urgency ?? defaultSettings.urgency;
  const assumedReach = settings?.assumedReach ?? defaultSettings.assumedReach;
  return (need, companies) => {
    const isKnown = need.companies !== undefined && companies > 0;
    const reach = isKnown ? Math.min(1, need.companies / companies) : assumedReach;
    return (need.severity / highestSeverity) * urgency[need.urgency] * reach;
  };
}
