import type { Service } from '../actors/service.js';
import type { Id } from '../base/id.js';
import type { Receivers } from '../communicate/published.js';
import { groupBy } from '../programme/index-of.js';

/** Services that are for the same receivers. */
export interface Overlap {
  readonly services: readonly Id[];
  /** Whom two of them or more are for; absent when that is everybody. */
  readonly receivers?: Receivers;
}

const lists = ['sizes', 'strengthAreas', 'municipalities', 'phases'] as const;

/** The values of each list that are shared; of one that stands for all, `all`. */
type Shared = Map<(typeof lists)[number], Set<string> | 'all'>;

/**
 * Finds which of some services are for the same receivers as another of them: they share a company size, a strength
 * area, a municipality and a phase; an absent list means all, an empty one nobody.
 *
 * @returns The services in their order; the receivers list by list, in the order in which the services name them.
 * `undefined` when no two are for the same.
 */
export function overlapOf(services: readonly Service[]): Overlap | undefined {
  // Compared by whom they are for: many services are for the same few kinds of receivers.
  const kinds = [...groupBy(services, (service) => [keyOf(service)]).values()];
  const found = new Set<Service>();
  const shared: Shared = new Map();
  kinds.forEach((kind, at) => {
    for (const other of kinds.slice(at)) {
      const [a, b] = other === kind ? kind : [kind[0], other[0]];
      if (!a || !b || !shareReceivers(a, b)) continue;
      for (const service of [...kind, ...other]) found.add(service);
      for (const list of lists) addShared(shared, list, a[list], b[list]);
    }
  });
  if (found.size === 0) return undefined;
  const receivers = Object.fromEntries(
    [...shared].flatMap(([list, values]) => (values === 'all' ? [] : [[list, [...values]]])),
  ) as Receivers;
  return {
    services: services.filter((service) => found.has(service)).map(({ id }) => id),
    ...(Object.keys(receivers).length > 0 ? { receivers } : {}),
  };
}

function keyOf(service: Service): string {
  return JSON.stringify(lists.map((list) => service[list] ?? 'all'));
}

function shareReceivers(a: Service, b: Service): boolean {
  return lists.every((list) => (inBoth(a[list], b[list])?.length ?? 1) > 0);
}

function addShared(
  shared: Shared,
  list: (typeof lists)[number],
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): void {
  const known = shared.get(list) ?? new Set();
  const values = inBoth(a, b);
  shared.set(list, known === 'all' || !values ? 'all' : new Set([...known, ...values]));
}

/** What stands in both lists; `undefined` when both stand for all. */
function inBoth(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): readonly string[] | undefined {
  return a && b ? a.filter((value) => b.includes(value)) : (a ?? b);
}
