import type { Collection } from '../base/collections.js';
import { collections } from '../base/collections.js';
import type { Id } from '../base/id.js';
import type { Issue } from '../base/issues.js';
import { describeValue, makeIssue } from '../base/issues.js';
import type { Ref } from '../base/ref.js';
import { keepPositions } from './index-of.js';
import type { Programme } from './programme.js';
import { ReferenceNotes } from './reference-columns.js';
import type { Shape } from './shape.js';
import { optionFor } from './shape.js';
import { programmeReferences } from './shapes.js';

type Path = (string | number)[];

/** Called for each reference; `path` is only valid during the call. */
type Visit = (to: Collection, id: Id, path: Path) => void;

/**
 * Checks what the schema of a single field can't: every id is the only one in its collection, every reference
 * leads to something, and no references lead round in a circle within their own collection.
 *
 * @returns Issues with the path of the offending value, in the order of the document. Linear in its size.
 */
export function checkReferences(programme: Programme): Issue[] {
  const issues: Issue[] = [];
  const positions = new Map<Collection, Map<Id, number>>();
  for (const collection of collections) {
    const places = new Map<Id, number>();
    positions.set(collection, places);
    programme[collection].forEach(({ id }, index) => {
      const first = places.get(id);
      if (first === undefined) places.set(id, index);
      else {
        const expected = `an id other than that of ${collection}[${first}]`;
        issues.push(
          makeIssue('duplicate-id', [collection, index, 'id'], expected, describeValue(id)),
        );
      }
    });
    keepPositions(programme[collection], places);
  }
  const within = new Map<Collection, Link[]>();
  const notes = new Map(
    collections.map((collection) => [collection, new ReferenceNotes(programme[collection])]),
  );
  visitReferences(programmeReferences, programme, [], (to, id, path) => {
    const position = positions.get(to)?.get(id);
    if (position === undefined) {
      const expected = `the id of one of ${to}`;
      issues.push(makeIssue('unknown-reference', [...path], expected, describeValue(id)));
      return;
    }
    const note = notes.get(path[0] as Collection);
    if (path.length === 3) note?.noteOne(path[1] as number, path[2] as string, position);
    else if (path.length === 4 && typeof path[3] === 'number') {
      note?.noteInList(path[1] as number, path[2] as string, position);
    }
    if (path[0] === to) {
      const links = within.get(to) ?? [];
      links.push({ from: path[1] as number, to: position, path: [...path] });
      within.set(to, links);
    }
  });
  for (const [collection, links] of within) {
    for (const { path, to } of linksInCircles(links)) {
      const expected = 'no way back to itself';
      const received = `${collection}[${to}]`;
      issues.push(makeIssue('circular-reference', path, expected, received));
    }
  }
  if (issues.length === 0) for (const note of notes.values()) note.keep();
  return issues;
}

/** Calls `visit` for every reference in a value, in the order of the schema. */
export function visitReferences(shape: Shape, value: unknown, path: Path, visit: Visit): void {
  switch (shape.kind) {
    case 'id':
      visit(shape.to, value as Id, path);
      return;
    case 'ref': {
      const { collection, id } = value as Ref;
      path.push('id');
      visit(collection, id, path);
      path.pop();
      return;
    }
    case 'list': {
      const items = value as readonly unknown[];
      for (let index = 0; index < items.length; index++) {
        path.push(index);
        visitReferences(shape.item, items[index], path, visit);
        path.pop();
      }
      return;
    }
    case 'either': {
      const option = optionFor(shape.options, value);
      if (option) visitReferences(option, value, path, visit);
      return;
    }
    case 'fields':
      for (const { name, shape: inner } of shape.fields) {
        const field = (value as Record<string, unknown>)[name];
        if (field === undefined) continue;
        path.push(name);
        visitReferences(inner, field, path, visit);
        path.pop();
      }
      return;
    case 'value':
      return;
  }
}

/** A reference within a collection, from one position to another. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly path: Path;
}

/** The links that close a circle, found by a walk in depth that needs no call stack. */
export function linksInCircles(links: readonly Link[]): Link[] {
  const outgoing = new Map<number, Link[]>();
  for (const link of links) {
    const known = outgoing.get(link.from);
    if (known) known.push(link);
    else outgoing.set(link.from, [link]);
  }
  const closing: Link[] = [];
  const state = new Map<number, 'open' | 'closed'>();
  for (const start of outgoing.keys()) {
    if (state.has(start)) continue;
    const stack = [{ node: start, next: 0 }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const link = outgoing.get(top.node)?.[top.next++];
      if (!link) {
        state.set(top.node, 'closed');
        stack.pop();
      } else if (state.get(link.to) === 'open') closing.push(link);
      else if (!state.has(link.to)) {
        state.set(link.to, 'open');
        stack.push({ node: link.to, next: 0 });
      }
    }
  }
  return closing;
}
