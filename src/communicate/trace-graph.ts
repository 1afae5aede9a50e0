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
interface Links {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of each end, the bits below. */
  readonly kinds: Uint8Array;
}

/** A trace goes on through such a link. */
const walked = 1;
/** What the link names stands beside the entity that names it. */
const standsBeside = 2;
/** The entity that names the other is where the link starts; else it is where it ends. */
const fromNamer = 4;

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

/**
 * Finds all that a node leads to and comes from, and what stands beside it.
 *
 * Of what stands beside others, such as a mandate, it finds the same as of those others: so one is found from another
 * whenever the other is found from the one.
 *
 * @returns For each node 1 or 0.
 */
export function traced({ backward, forward, size }: TraceGraph, root: number): Uint8Array {
  const starts = [root];
  eachEnd(forward, root, standsBeside, (holder) => starts.push(holder));
  eachEnd(backward, root, standsBeside | fromNamer, (holder) => starts.push(holder));
  const found = new Uint8Array(size);
  for (const links of [forward, backward]) walk(links, starts, found);
  const all = found.slice();
  const addNamed = (named: number): void => void (all[named] = 1);
  for (let node = 0; node < size; node++) {
    if (found[node] === 0) continue;
    eachEnd(forward, node, standsBeside | fromNamer, addNamed);
    eachEnd(backward, node, standsBeside, addNamed);
  }
  return all;
}

/** Marks all that can be come to, without a call stack that a long chain could fill. */
function walk({ ends, kinds, starts }: Links, from: readonly number[], found: Uint8Array): void {
  const seen = new Uint8Array(found.length);
  const open = [...from];
  for (const node of open) seen[node] = 1;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found[node] = 1;
    for (let link = starts[node]!; link < starts[node + 1]!; link++) {
      const end = ends[link]!;
      if ((kinds[link]! & walked) === 0 || seen[end] === 1) continue;
      seen[end] = 1;
      open.push(end);
    }
  }
}

/** Calls `visit` for the other end of each link that tells of what stands beside, and by whom it is named. */
function eachEnd(
  { ends, kinds, starts }: Links,
  node: number,
  kind: number,
  visit: (end: number) => void,
): void {
  for (let link = starts[node]!; link < starts[node + 1]!; link++) {
    if ((kinds[link]! & (standsBeside | fromNamer)) === kind) visit(ends[link]!);
  }
}
