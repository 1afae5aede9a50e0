import { totalCompanies } from '../base/company-size.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';
import { roundPriority } from '../base/rounding.js';
import type { Cluster } from '../identify/cluster.js';
import { weigherOf } from '../map-needs/priority.js';
import { entitiesById, groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import type { Method, MethodCover } from './method.js';

/** How well a method suits a cluster. */
export interface MethodFit {
  /** 0 to 1, rounded to nine decimals. */
  readonly score: number;
  /** All the cluster's companies work so already. */
  readonly covered: boolean;
  readonly reasons: readonly MethodFitReason[];
  /** What the method does not give, in its own words. */
  readonly doesNotGive?: LocalText;
}

/** One part of a fit, as a share from 0 to 1. */
export interface MethodFitReason {
  readonly code: 'needs' | 'sizes' | 'strength-area' | 'not-covered' | 'does-not-give';
  readonly value: number;
}

/** Which method, for which cluster. */
export interface MethodFitOptions {
  readonly method: Id;
  readonly cluster: Id;
}

/**
 * Tells how well a method suits a cluster.
 *
 * The score is the mean of three shares, times a fourth. `needs`: the part of the priority of the cluster's needs that
 * is of a theme among the method's purposes; a need counts once, settled or answered ones too; 0 for a cluster without
 * needs, since nothing speaks for the method. `sizes`: the part of its companies that are of a suited size; 0 when
 * the method asks for a size and it isn't known which the cluster has. `strength-area`: 1 when one of its areas is
 * suited, else 0. A list that the method doesn't have suits all. `not-covered`: the part of its companies that doesn't
 * work so already; of two figures for one cluster the higher counts. That a cluster tries or has dropped the method is
 * not weighed in.
 *
 * @returns The reasons in that order; last `does-not-give`, the part of the priority of its needs that lies outside
 * the method's purposes, when there is such a part or the method says what it does not give.
 * @throws {RangeError} If the programme has no such method or cluster.
 * @see "Ökad företagssamverkan" (2014): Z-Group's way of working suits medium-sized companies, frees resources and
 * brings little innovation in itself.
 * @example
 * ```ts
 * // a method for skills, for medium-sized companies of all areas; a cluster whose needs are half on skills, with 2 of
 * // 8 companies medium-sized, and 10 % of them in it already
 * methodFit(programme, { method: 'training', cluster: 'jht' });
 * // { score: 0.525, covered: false, reasons: [{ code: 'needs', value: 0.5 }, { code: 'sizes', value: 0.25 },
 * //   { code: 'strength-area', value: 1 }, { code: 'not-covered', value: 0.9 }, { code: 'does-not-give', value: 0.5 }] }
 * ```
 */
export function methodFit(
  programme: Programme,
  { method: methodId, cluster: clusterId }: MethodFitOptions,
): MethodFit {
  const method = entitiesById(programme, 'methods').get(methodId);
  if (!method) throw new RangeError(`method: expected the id of a method, got ${methodId}`);
  const cluster = entitiesById(programme, 'clusters').get(clusterId);
  if (!cluster) throw new RangeError(`cluster: expected the id of a cluster, got ${clusterId}`);
  return methodFitIn(programme)(method, cluster);
}

/** Prepares {@link methodFit} for many methods and clusters of one programme: each need is weighed once. */
export function methodFitIn(programme: Programme): (method: Method, cluster: Cluster) => MethodFit {
  const weights = themeWeights(programme);
  const covered = new Map(programme.methods.map(({ id, covers = [] }) => [id, sharesOf(covers)]));
  return (method, cluster) => {
    const needs = needShare(weights.get(cluster.id) ?? [], method.themes);
    const sizes = sizeShare(cluster, method.sizes);
    const suited = method.strengthAreas;
    const area = !suited || cluster.strengthAreas.some((id) => suited.includes(id)) ? 1 : 0;
    const uncovered = 1 - (covered.get(method.id)?.get(cluster.id) ?? 0);
    const outside = needs.total > 0 ? 1 - needs.share : 0;
    const { doesNotGive } = method;
    return {
      score: roundPriority(((needs.share + sizes + area) / 3) * uncovered),
      covered: uncovered === 0,
      reasons: [
        reason('needs', needs.share),
        reason('sizes', sizes),
        reason('strength-area', area),
        reason('not-covered', uncovered),
        ...(outside > 0 || doesNotGive !== undefined ? [reason('does-not-give', outside)] : []),
      ],
      ...(doesNotGive === undefined ? {} : { doesNotGive }),
    };
  };
}

/** The priority of the needs that have the same themes. */
interface ThemeWeight {
  readonly themes: readonly Id[];
  priority: number;
}

/** The priority of each cluster's needs, by the themes that a need has: few, however many the needs are. */
function themeWeights(programme: Programme): ReadonlyMap<Id, readonly ThemeWeight[]> {
  const weigh = weigherOf(programme);
  const needs = groupBy(programme.needs, ({ cluster }) => (cluster === undefined ? [] : [cluster]));
  return new Map(
    programme.clusters.map(({ id, companies }) => {
      const total = totalCompanies(companies) ?? 0;
      const byThemes = new Map<string, ThemeWeight>();
      for (const need of needs.get(id) ?? []) {
        const key = JSON.stringify(need.themes);
        const known = byThemes.get(key);
        if (known) known.priority += weigh(need, total);
        else byThemes.set(key, { themes: need.themes, priority: weigh(need, total) });
      }
      return [id, [...byThemes.values()]];
    }),
  );
}

function needShare(
  weights: readonly ThemeWeight[],
  purposes: readonly Id[],
): { readonly total: number; readonly share: number } {
  let total = 0;
  let met = 0;
  for (const { themes, priority } of weights) {
    total += priority;
    if (themes.some((theme) => purposes.includes(theme))) met += priority;
  }
  return { total, share: total > 0 ? met / total : 0 };
}

function sizeShare({ companies }: Cluster, suited: Method['sizes']): number {
  if (!suited) return 1;
  const total = totalCompanies(companies) ?? 0;
  const ofSize = [...new Set(suited)].map((size) => companies?.[size] ?? 0);
  return total > 0 ? ofSize.reduce((sum, count) => sum + count, 0) / total : 0;
}

function sharesOf(covers: readonly MethodCover[]): ReadonlyMap<Id, number> {
  const shares = new Map<Id, number>();
  for (const { cluster, share } of covers) {
    shares.set(cluster, Math.max(share, shares.get(cluster) ?? 0));
  }
  return shares;
}

function reason(code: MethodFitReason['code'], value: number): MethodFitReason {
  return { code, value: roundPriority(value) };
}
