import type { Collection } from '../base/collections.js';
import { collections } from '../base/collections.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { Ref } from '../base/ref.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import type { TraceLink } from './trace-links.js';
import { traceLinks } from './trace-links.js';

/** All entities of a programme as numbers, in the order of the process and of the programme, and what links them. */
export interface TraceGraph {
  readonly size: number;
  /** The number of the first entity of a collection; the others follow. */
  readonly firstOf: (collection: Collection) => number;
  /** Its number, or -1 when there is no such entity. */
  readonly numberOf: (ref: Ref) => number;
  readonly forward: Links;
  readonly backward: Links;
}

/** What leads from each node: `ends[starts[n]]` up to `ends[starts[n + 1]]`, not included. */
export interface Links {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of each end, the bits below. */
  readonly kinds: Uint8Array;
}

/** A trace goes on through such a link. */
export const walked = 1;
/** What the link names stands beside the entity that names it. */
export const standsBeside = 2;
/** The entity that names the other is where the link starts; else it is where it ends. */
export const fromNamer = 4;

/** Three numbers for each link: where it starts, where it ends, its kind. */
type FoundLinks = number[];

// Kept with the programme, of which an edit makes a new one: who follows one thing soon follows the next.
const graphs = new WeakMap<Programme, TraceGraph>();

/** Gives the graph of a programme. Built once and kept with it. */
export function traceGraph(programme: Programme): TraceGraph {
  const known = graphs.get(programme);
  if (known) return known;
  const graph = buildGraph(programme);
  graphs.set(programme, graph);
  return graph;
}

/** Builds the graph. What a reference names but is not there, as in a published programme, is passed by. */
function buildGraph(programme: Programme): TraceGraph {
  const offsets = new Map<Collection, number>();
  let size = 0;
  for (const collection of collections) {
    offsets.set(collection, size);
    size += programme[collection].length;
  }
  const firstOf = (collection: Collection): number => offsets.get(collection) ?? 0;
  // Looked into only when something names an entity of it: nothing but a correction names a measurement.
  const positions = new Map<Collection, (id: Id) => number>();
  const numberOf = (collection: Collection, id: Id): number => {
    let positionOf = positions.get(collection);
    if (!positionOf) {
      positionOf = offsets.has(collection)
        ? entitiesById(programme, collection).positionOf
        : () => -1;
      positions.set(collection, positionOf);
    }
    const position = positionOf(id);
    return position < 0 ? -1 : firstOf(collection) + position;
  };
  const found: FoundLinks = [];
  for (const collection of collections) {
    if (programme[collection].length === 0) continue;
    for (const link of traceLinks[collection]) {
      if (link.way === 'none') continue;
      const { names } = link;
      const numberAt: NumberAt =
        names === 'any'
          ? (value) => numberOf((value as Ref).collection, (value as Ref).id)
          : (value) => numberOf(names, value as Id);
      findLinks(programme[collection], firstOf(collection), link, numberAt, found);
    }
  }
  return {
    size,
    firstOf,
    numberOf: ({ collection, id }) => numberOf(collection, id),
    forward: linksBy(0, size, found),
    backward: linksBy(1, size, found),
  };
}

type NumberAt = (value: unknown) => number;

function findLinks(
  entities: readonly Entity[],
  first: number,
  { beside, by, way }: TraceLink,
  numberAt: NumberAt,
  found: FoundLinks,
): void {
  const steps = by.split('.');
  const kind =
    (beside === 'only' ? 0 : walked) |
    (beside === undefined ? 0 : standsBeside) |
    (way === 'to' ? fromNamer : 0);
  let node = first;
  const visit = (value: unknown): void => {
    const other = numberAt(value);
    if (other < 0 || other === node) return;
    if (way === 'to') found.push(node, other, kind);
    else found.push(other, node, kind);
  };
  const [step = '', ...rest] = steps;
  for (const entity of entities) {
    const value = (entity as Entity & Readonly<Record<string, unknown>>)[step];
    if (typeof value === 'string') visit(value);
    else if (value !== undefined) eachAt(value, rest, 0, visit);
    node += 1;
  }
}

/** Calls `visit` for each value at a path, through lists. */
function eachAt(
  value: unknown,
  steps: readonly string[],
  at: number,
  visit: (value: unknown) => void,
): void {
  if (value === undefined) return;
  if (Array.isArray(value)) for (const item of value) eachAt(item, steps, at, visit);
  else if (at === steps.length) visit(value);
  else if (typeof value === 'object' && value !== null) {
    eachAt((value as Readonly<Record<string, unknown>>)[steps[at]!], steps, at + 1, visit);
  }
}

/** Puts links in the order of one of their two ends: counted first, so that it takes no longer per link when they are many. */
function linksBy(end: 0 | 1, size: number, found: FoundLinks): Links {
  const starts = new Int32Array(size + 1);
  for (let at = end; at < found.length; at += 3) starts[found[at]! + 1]! += 1;
  for (let node = 0; node < size; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const ends = new Int32Array(found.length / 3);
  const kinds = new Uint8Array(found.length / 3);
  for (let at = 0; at < found.length; at += 3) {
    const place = next[found[at + end]!]!++;
    ends[place] = found[at + 1 - end]!;
    kinds[place] = found[at + 2]!;
  }
  return { starts, ends, kinds };
}
