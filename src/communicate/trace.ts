import { collections } from '../base/collections.js';
import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Ref } from '../base/ref.js';
import { refKey } from '../base/ref.js';
import type { Programme } from '../programme/programme.js';
import type { OfficeTelling } from './story-events.js';
import { storyEvents } from './story-events.js';
import type { StoryEvent } from './telling.js';
import { tellInto } from './telling.js';
import { traceDays } from './trace-days.js';
import type { TraceGraph } from './trace-graph.js';
import { traceGraph } from './trace-graph.js';
import { traced } from './traced.js';

/** All that something leads to and comes from, and its story. */
export interface Trace {
  readonly root: Ref;
  readonly nodes: readonly TraceNode[];
  readonly edges: readonly TraceEdge[];
  readonly story: readonly StoryEvent[];
}

/** Something in a trace, and the day on which it happened, began or was said. */
export interface TraceNode {
  readonly ref: Ref;
  readonly day?: Day;
}

/** That one thing in a trace leads to another. */
export interface TraceEdge {
  readonly from: Ref;
  readonly to: Ref;
}

/**
 * Follows something both ways: what it comes from and what it leads to, and tells the story of all that in order of
 * time. For any entity of any collection.
 *
 * The way goes from an assessment by a need, its group, actions and measures to goals, indicators, measurements and
 * check-ins, and from a red check-in to its remedy. A strength area, theme, actor, person or cluster is where the rest
 * comes from: one need's trace holds its cluster, but not that cluster's other needs. An action leads to the one that
 * waits for it, a goal to its parent. A mandate, method or definition stands beside what was done by it, and so does
 * the actor that a need was passed on to; the trace of one of them is that of all these things. If one thing is in the
 * trace of another, that other is in the trace of the one.
 *
 * The story tells only what has a known day: a work's status from `since`, never from its plan. Of a meeting it tells
 * the items about something in the trace; all items to who asks for the meeting, those without a subject also to
 * who asks for its cluster. A measure's `result` has no day, and so is not told.
 *
 * @returns Nodes in the order of {@link collections} and then of the programme, edges by where they start and then by
 * where they end, the story by day and then in the order of the nodes. Of a published programme, of what is there.
 * @throws {RangeError} If the programme has no such entity.
 * @see "Ökad företagssamverkan" (2014): what companies say, what is done, what it gave.
 * @example
 * ```ts
 * // a need of a cluster, said on 1 February 2026 and answered by an action that began on 1 March
 * traceOf(programme, { collection: 'needs', id: 'n' }).story.map(({ day, what }) => `${day} ${what}`);
 * // ['2024-02-01 cluster-identified', '2026-02-01 need-said', '2026-03-01 action-ongoing']
 * ```
 */
export function traceOf(programme: Programme, ref: Ref): Trace {
  const graph = traceGraph(programme);
  const root = graph.numberOf(ref);
  if (root < 0) {
    throw new RangeError(`ref: expected an entity of the programme, got ${refKey(ref)}`);
  }
  const isTraced = traced(graph, root);
  const refs = new Map<number, Ref>();
  const nodes: TraceNode[] = [];
  const story: StoryEvent[] = [];
  const telling = prepareTelling(programme, ref, (other) => isTraced[graph.numberOf(other)] === 1);
  for (const collection of collections) {
    const first = graph.firstOf(collection);
    const dayOf = traceDays[collection] as DayOf | undefined;
    const events = storyEvents[collection] as Events | undefined;
    programme[collection].forEach((entity, index) => {
      if (isTraced[first + index] === 0) return;
      const node: Ref = { collection, id: entity.id };
      refs.set(first + index, node);
      const day = dayOf?.(entity, programme);
      nodes.push(day === undefined ? { ref: node } : { ref: node, day });
      events?.(entity, telling(node, entity, story));
    });
  }
  return {
    root: { collection: ref.collection, id: ref.id },
    nodes,
    edges: edgesBetween(graph, refs),
    story: story.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  };
}

type DayOf = (entity: Entity, programme: Programme) => Day | undefined;
type Events = (entity: Entity, telling: OfficeTelling) => void;

/** Gives, for each entity, a way to put what happened to it into a story. */
function prepareTelling(
  programme: Programme,
  root: Ref,
  isTraced: (ref: Ref) => boolean,
): (ref: Ref, entity: Entity, story: StoryEvent[]) => OfficeTelling {
  return (ref, entity, story) => ({
    ...tellInto(story, programme, ref, entity),
    isItemTold: (of, meetingOf) => {
      if (root.collection === 'meetings') return true;
      return of ? isTraced(of) : root.collection === 'clusters' && root.id === meetingOf;
    },
  });
}

/** The links between what is in the trace, each once. */
function edgesBetween({ forward }: TraceGraph, refs: ReadonlyMap<number, Ref>): TraceEdge[] {
  const edges: TraceEdge[] = [];
  for (const [node, from] of refs) {
    const ends = forward.ends.subarray(forward.starts[node], forward.starts[node + 1]);
    let last = -1;
    for (const end of ends.length > 1 ? ends.toSorted() : ends) {
      const to = refs.get(end);
      if (to && end !== last) edges.push({ from, to });
      last = end;
    }
  }
  return edges;
}
