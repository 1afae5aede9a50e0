import type { Collection } from '../base/collections.js';
import type { Id } from '../base/id.js';
import type { Issue } from '../base/issues.js';
import { IssuesError, listIssues, makeIssue } from '../base/issues.js';
import { draftOf } from './draft.js';
import { checkEdited } from './edited-references.js';
import { carryPositions } from './index-of.js';
import type { EntityOf, Programme } from './programme.js';

/**
 * One change of a programme.
 *
 * `put` adds an entity at the end of its collection, or replaces the one with its id where that stands. `patch` changes
 * fields of one; a field that is given as `undefined` is removed. `remove` takes one away. `set` changes fields of the
 * programme itself.
 */
export type Edit =
  | {
      readonly [C in Collection]:
        | { readonly put: C; readonly entity: EntityOf<C> }
        | { readonly patch: C; readonly id: Id; readonly fields: Patch<EntityOf<C>> }
        | { readonly remove: C; readonly id: Id };
    }[Collection]
  | { readonly set: Patch<Pick<Programme, OwnField>> };

/** The programme's own fields that may be set. */
export type OwnField = 'title' | 'region' | 'period' | 'languages' | 'vision' | 'settings';

/** Some of an object's fields; `undefined` removes one. */
export type Patch<T> = { readonly [F in keyof T]?: T[F] | undefined };

/** That edits can't be made; it lists all that is wrong with them, and nothing was changed. */
export class EditError extends IssuesError {
  constructor(issues: readonly Issue[]) {
    super('EditError', 'invalid-edit', listIssues(issues));
  }
}

/**
 * Makes a programme with changes, all of them or none.
 *
 * The changes are made in order, and what they lead to is checked as a whole: an entity may refer to one that a later
 * edit of the same list adds, and be removed together with all that refers to it. Everything that did not change is
 * shared with the programme that was given, which stays as it was: collections, entities, and the other fields of an
 * entity that is patched. Nothing that was given is kept: entities and fields are copied. The cost is that of what
 * changed and of copying the lists it stands in; removing also looks through what could refer to it.
 *
 * Measurements and check-ins that a report stood on are for the caller to leave alone: a correction is a new one.
 *
 * @returns The programme itself when nothing changes.
 * @throws {EditError} If an edit is none, names nothing that is there, gives a field what does not fit, leads to a
 * reference to nothing or round in a circle, or removes what is still referred to; or if the programme is published.
 * Each issue's path begins with `edits` and the position of the edit.
 * @example
 * ```ts
 * const next = edit(programme, [{ patch: 'needs', id: 'n-1', fields: { severity: 5 } }]);
 * next.needs[0]?.severity; // 5
 * next.clusters === programme.clusters; // true
 * ```
 */
export function edit(programme: Programme, edits: readonly Edit[]): Programme {
  if (programme.published) {
    const expected = 'the whole programme of the office';
    throw new EditError([makeIssue('not-editable', [], expected, 'what was published of it')]);
  }
  if (!Array.isArray(edits)) throw new TypeError('edits: expected a list, got something else');
  const issues: Issue[] = [];
  const draft = draftOf(programme, edits, issues);
  if (issues.length > 0) throw new EditError(issues);
  const edited = draft.finish();
  if (edited === programme) return programme;
  for (const [collection, { removed }] of draft.parts) {
    const [before, after] = [programme[collection], edited[collection]];
    if (removed.size === 0) carryPositions(before, after, after.length - before.length);
  }
  checkEdited(edited, draft, issues);
  if (issues.length > 0) throw new EditError(issues);
  return edited;
}
