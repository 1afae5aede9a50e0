import type { Collection } from '../base/collections.js';
import type { Id } from '../base/id.js';
import type { Issue } from '../base/issues.js';
import { describeValue, makeIssue, writePath } from '../base/issues.js';
import type { Draft } from './draft.js';
import { entitiesById } from './index-of.js';
import type { Programme } from './programme.js';
import type { Link } from './references.js';
import { linksInCircles, visitReferences } from './references.js';
import type { Field, Shape } from './shape.js';
import { narrowShape } from './shape.js';
import { programmeReferences } from './shapes.js';

type Path = readonly (string | number)[];

/**
 * Checks the references of a programme that was edited, as far as the edits can have broken any: those of what they
 * touched, and those to what they removed.
 */
export function checkEdited(edited: Programme, draft: Draft, issues: Issue[]): void {
  checkTargets(edited, draft, issues);
  checkRemoved(edited, draft, issues);
  for (const collection of draft.parts.keys()) checkCircles(edited, collection, draft, issues);
}

const fields: readonly Field[] =
  programmeReferences.kind === 'fields' ? programmeReferences.fields : [];

function shapeOfField(name: string): Shape {
  return fields.find((field) => field.name === name)?.shape ?? { kind: 'value' };
}

function shapeOfEntity(collection: Collection): Shape {
  const shape = shapeOfField(collection);
  return shape.kind === 'list' ? shape.item : { kind: 'value' };
}

function checkTargets(edited: Programme, draft: Draft, issues: Issue[]): void {
  const check = (to: Collection, id: Id, path: Path): void => {
    // What is removed is reported where it is removed, with all that refers to it.
    if (entitiesById(edited, to).has(id) || draft.parts.get(to)?.removed.has(id)) return;
    issues.push(makeIssue('unknown-reference', path, `the id of one of ${to}`, describeValue(id)));
  };
  for (const [name, path] of draft.own) {
    visitReferences(shapeOfField(name), edited[name], [], (to, id, inner) => {
      check(to, id, [...path, name, ...inner]);
    });
  }
  for (const [collection, { replaced, added }] of draft.parts) {
    const shape = shapeOfEntity(collection);
    for (const { entity, path, given } of [...replaced.values(), ...added.values()]) {
      visitReferences(shape, entity, [], (to, id, inner) => {
        if (given(String(inner[0]))) check(to, id, [...path, ...inner]);
      });
    }
  }
}

function checkRemoved(edited: Programme, draft: Draft, issues: Issue[]): void {
  const gone = new Map<Collection, ReadonlyMap<Id, Path>>();
  for (const [collection, { removed, added }] of draft.parts) {
    const paths = new Map([...removed].filter(([id]) => !added.has(id)));
    if (paths.size > 0) gone.set(collection, paths);
  }
  if (gone.size === 0) return;
  for (const { name, shape } of fields) {
    const narrowed = narrowShape(shape, (to) => gone.has(to));
    if (!narrowed) continue;
    const value: unknown = edited[name as keyof Programme];
    if (value === undefined) continue;
    visitReferences(narrowed, value, [name], (to, id, path) => {
      const removal = gone.get(to)?.get(id);
      if (!removal) return;
      const expected = 'nothing to refer to what is removed';
      issues.push(makeIssue('still-referred-to', removal, expected, writePath(path)));
    });
  }
}

/** Finds the circles that what was touched is in, or leads to: there can be no other new ones. */
function checkCircles(
  edited: Programme,
  collection: Collection,
  { parts }: Draft,
  issues: Issue[],
): void {
  const shape = narrowShape(shapeOfEntity(collection), (to) => to === collection);
  const part = parts.get(collection);
  if (!shape || !part) return;
  const { positionOf } = entitiesById(edited, collection);
  const links: Link[] = [];
  const waiting = [...part.replaced.keys(), ...part.added.keys()].map(positionOf);
  const seen = new Set(waiting);
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    const start = from;
    visitReferences(shape, edited[collection][start], [], (reached, id, path) => {
      const to = reached === collection ? positionOf(id) : -1;
      if (to < 0) return;
      links.push({ from: start, to, path: [...path] });
      if (!seen.has(to)) waiting.push(to);
      seen.add(to);
    });
  }
  for (const { from, to, path } of linksInCircles(links)) {
    const { id } = edited[collection][from]!;
    const touched = part.replaced.get(id) ?? part.added.get(id);
    const place = touched?.path ?? [collection, from];
    const received = writePath([collection, to]);
    issues.push(
      makeIssue('circular-reference', [...place, ...path], 'no way back to itself', received),
    );
  }
}
