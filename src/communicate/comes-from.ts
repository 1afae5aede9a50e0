import type { Ref } from '../base/ref.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';

// A check-in on a check-in on a check-in: further than that nobody follows.
const furthest = 4;

/**
 * Follows a figure or a judgement back to what it is about: a measurement to its indicator and that one's subject, a
 * check-in to its subject.
 *
 * @returns Itself first, what it all is about last; of anything else only itself. A series of the whole programme ends
 * with its indicator.
 * @example
 * ```ts
 * comesFrom(programme, { collection: 'measurements', id: 'v' }).map(({ id }) => id); // ['v', 'i', 'training']
 * ```
 */
export function comesFrom(programme: Programme, ref: Ref): readonly Ref[] {
  const way = [ref];
  for (let last: Ref | undefined = ref; last && way.length <= furthest;) {
    last = before(programme, last);
    if (last) way.push(last);
  }
  return way;
}

function before(programme: Programme, { collection, id }: Ref): Ref | undefined {
  if (collection === 'measurements') {
    const measurement = entitiesById(programme, collection).get(id);
    return measurement && { collection: 'indicators', id: measurement.indicator };
  }
  if (collection !== 'indicators' && collection !== 'checkIns') return undefined;
  const of = entitiesById(programme, collection).get(id)?.of;
  return of === 'programme' ? undefined : of;
}
