import { sameJson } from '../base/same-json.js';
import type { Cluster } from '../identify/cluster.js';
import type { Need } from '../map-needs/need.js';
import type { Action } from '../plan/action.js';
import type { Changes } from '../programme/changes.js';
import { changesBetween } from '../programme/changes.js';
import type { Programme } from '../programme/programme.js';
import { defaultSettings } from '../programme/settings.js';

/** What is between two programmes, as far as it concerns the needs' figures. */
export interface Moves {
  readonly needs: Changes<Need>;
  readonly clusters: Changes<Cluster>;
  readonly actions: Changes<Action>;
  /** Which measure answers what is not as it was. */
  readonly answering: boolean;
  /** Groups that are told of in other words, or were settled. */
  readonly groups: readonly number[];
  /** Themes are told of in other words. */
  readonly themes: boolean;
}

/**
 * Finds what is between two programmes of which one was made from the other.
 *
 * @returns `undefined` when it is more than can be followed: other themes, areas or weights, clusters that are gone, or
 * another order.
 */
export function movesBetween(before: Programme, after: Programme): Moves | undefined {
  if (!haveSameIds(before.themes, after.themes)) return undefined;
  if (!haveSameIds(before.strengthAreas, after.strengthAreas)) return undefined;
  if (!sameJson(weightsOf(before), weightsOf(after))) return undefined;
  const needs = changesBetween(before.needs, after.needs);
  const clusters = changesBetween(before.clusters, after.clusters);
  const actions = changesBetween(before.actions, after.actions);
  const measures = changesBetween(before.measures, after.measures);
  const groups = changesBetween(before.needGroups, after.needGroups);
  if (!needs || !clusters || !actions || !measures || !groups) return undefined;
  if (clusters.removed.length > 0) return undefined;
  return {
    needs,
    clusters,
    actions,
    answering:
      hasOthers(measures, ({ status, needs: ids, needGroups }) => [status, ids, needGroups]) ||
      hasOthers(groups, ({ needs: ids }) => ids),
    groups: groups.changed.map(({ at }) => at),
    themes: before.themes !== after.themes,
  };
}

function haveSameIds(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): boolean {
  return (
    before === after ||
    (before.length === after.length && before.every(({ id }, index) => id === after[index]!.id))
  );
}

function weightsOf({ settings }: Programme): unknown {
  return [
    settings?.urgency ?? defaultSettings.urgency,
    settings?.assumedReach ?? defaultSettings.assumedReach,
  ];
}

function hasOthers<T>(
  { changed, removed, added }: Changes<T>,
  part: (entity: T) => unknown,
): boolean {
  return (
    removed.length + added.length > 0 ||
    changed.some(({ before, after }) => !sameJson(part(before), part(after)))
  );
}
