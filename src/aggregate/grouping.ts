import type { Id } from '../base/id.js';
import type { Edit } from '../programme/edit.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import type { NeedGroup } from './need-group.js';

/**
 * Puts needs that say the same in a group with the office's words. The needs stay as they are, each with its own.
 *
 * @returns What `edit` makes the group of.
 * @example
 * ```ts
 * const group = { id: 'g', statement: 'Welders', theme: 'skills', needs: ['n-1', 'n-2'] };
 * edit(programme, groupNeeds(group)).needGroups.at(-1)?.needs; // ['n-1', 'n-2']
 * ```
 */
export function groupNeeds(group: NeedGroup): Edit[] {
  return [{ put: 'needGroups', entity: group }];
}

/**
 * Takes a group apart, so that all is as it was before. A measure that answered the group answers its needs instead, so
 * that no answer is lost.
 *
 * @returns What `edit` takes the group apart with. What else refers to the group, such as a check-in, is for the caller
 * to change: `edit` tells.
 * @throws {RangeError} If the programme has no such group.
 * @example
 * ```ts
 * const grouped = edit(programme, groupNeeds(group));
 * edit(grouped, ungroupNeeds(grouped, group.id)); // deeply equal to programme
 * ```
 */
export function ungroupNeeds(programme: Programme, group: Id): Edit[] {
  const found = entitiesById(programme, 'needGroups').get(group);
  if (!found) throw new RangeError(`group: expected the id of a need group, got ${group}`);
  const measures = programme.measures.flatMap(({ id, needs = [], needGroups = [] }): Edit[] => {
    if (!needGroups.includes(group)) return [];
    const fields = {
      needs: [...new Set([...needs, ...found.needs])],
      needGroups: needGroups.filter((one) => one !== group),
    };
    return [{ patch: 'measures', id, fields }];
  });
  return [...measures, { remove: 'needGroups', id: group }];
}
