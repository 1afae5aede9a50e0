import type { Id } from '../base/id.js';

interface Identified {
  readonly id: Id;
}

/** What became of a list of entities. Positions are those in the list before; what was added stands last, in order. */
export interface Changes<T> {
  readonly changed: readonly { readonly at: number; readonly before: T; readonly after: T }[];
  readonly removed: readonly { readonly at: number; readonly before: T }[];
  readonly added: readonly T[];
}

const none: Changes<never> = { changed: [], removed: [], added: [] };

/**
 * Compares two lists of which one was made from the other by changing, removing and appending entities.
 *
 * Entities that did not change are the same objects: they are only looked at, so that the cost is hardly more than that
 * of copying the list.
 *
 * @returns `undefined` when what is kept stands in another order.
 */
export function changesBetween<T extends Identified>(
  before: readonly T[],
  after: readonly T[],
): Changes<T> | undefined {
  if (before === after) return none;
  const changed: { at: number; before: T; after: T }[] = [];
  const removed: { at: number; before: T }[] = [];
  const first = before.findIndex((entity, at) => entity !== after[at]);
  let next = first < 0 ? before.length : first;
  for (let at = next; at < before.length; at++) {
    const old = before[at]!;
    const now = after[next];
    if (now === old) next += 1;
    else if (now?.id === old.id) {
      changed.push({ at, before: old, after: now });
      next += 1;
    } else removed.push({ at, before: old });
  }
  const added = after.slice(next);
  if (removed.length > 0 && added.length > 0) {
    const gone = new Set(removed.map((one) => one.before.id));
    if (added.some(({ id }) => gone.has(id))) return undefined;
  }
  return { changed, removed, added };
}
