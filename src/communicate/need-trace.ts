import type { Collection } from '../base/collections.js';
import type { Id } from '../base/id.js';
import type { Ref } from '../base/ref.js';
import { refKey } from '../base/ref.js';
import type { Today } from '../follow-up/cluster-stages.js';
import { entitiesById, groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import { eachPublic, publicStory } from './public-story.js';
import type { Trace, TraceEdge } from './trace.js';

/**
 * Follows a need, a common need, a theme or a measure along the short way that a visitor asks for: what companies say,
 * the common need, what is done, what that gave. It is some of what `traceOf` finds: places, goals, methods, remedies and
 * those who stand around are left out, and so is what had not happened by the day. Not told are where an indicator began
 * and a reach without a number; that a quote was approved is told where nobody knows the day of the need.
 *
 * @returns Nodes in the order of the process and then of the programme, without their days; the story by day. Empty when
 * the programme has no such entity.
 * @example
 * ```ts
 * // a need that a measure answers by a common need
 * const { edges } = needTrace(programme, { collection: 'needs', id: 'n' }, { today: '2026-11-24' });
 * edges.map(({ from, to }) => `${from.id} → ${to.id}`); // ['n → g', 'g → m', 'm → i']
 * ```
 */
export function needTrace(programme: Programme, root: Ref, { today }: Today): Trace {
  const links = linksIn(programme);
  const isTheme = root.collection === 'themes';
  const starts = isTheme ? ofTheme(programme, root.id) : [refKey(root)];
  const found = new Set([
    ...reached(links, starts, 'from', 'to'),
    // What a need leads to does not lead back to what else it answers.
    ...(isTheme ? [] : reached(links, starts, 'to', 'from')),
  ]);
  for (const { id, mandate } of programme.measures) {
    if (found.has(`measures/${id}`)) found.add(`mandates/${mandate}`);
  }
  const nodes: { readonly ref: Ref }[] = [];
  const known = new Set<string>();
  eachPublic(programme, (ref) => {
    const key = refKey(ref);
    if (!found.has(key)) return;
    nodes.push({ ref });
    known.add(key);
  });
  const isKnown = (ref: Ref): boolean => known.has(refKey(ref));
  const needs = entitiesById(programme, 'needs');
  return {
    root,
    nodes,
    edges: links.filter(({ from, to }) => isKnown(from) && isKnown(to)),
    story: publicStory(programme, today, isKnown).filter(
      ({ ref, what }) =>
        what !== 'baseline-set' &&
        what !== 'reached' &&
        (what !== 'quote-approved' || needs.get(ref.id)?.reported === undefined),
    ),
  };
}

/** All links of the way, in the order of what they lead to. */
function linksIn(programme: Programme): readonly TraceEdge[] {
  const links: TraceEdge[] = [];
  const link = (from: Collection, ids: readonly Id[] | undefined, to: Ref): void => {
    for (const id of ids ?? []) links.push({ from: { collection: from, id }, to });
  };
  for (const { id, needs } of programme.needGroups) {
    link('needs', needs, { collection: 'needGroups', id });
  }
  for (const { id, needs } of programme.actions)
    link('needs', needs, { collection: 'actions', id });
  for (const { id, needGroups, needs } of programme.measures) {
    const to: Ref = { collection: 'measures', id };
    link('needs', needs, to);
    link('needGroups', needGroups, to);
  }
  for (const collection of ['indicators', 'checkIns'] as const) {
    for (const { id, of } of programme[collection]) {
      if (of !== 'programme') links.push({ from: of, to: { collection, id } });
    }
  }
  for (const { id, indicator } of programme.measurements) {
    link('indicators', [indicator], { collection: 'measurements', id });
  }
  return links;
}

function ofTheme({ needGroups, needs }: Programme, theme: string): string[] {
  return [
    ...needs.flatMap(({ id, themes }) => (themes.includes(theme) ? [`needs/${id}`] : [])),
    ...needGroups.flatMap((group) => (group.theme === theme ? [`needGroups/${group.id}`] : [])),
  ];
}

/** All that can be come to along the links, from one side of each to the other. */
function reached(
  links: readonly TraceEdge[],
  starts: readonly string[],
  side: 'from' | 'to',
  other: 'from' | 'to',
): ReadonlySet<string> {
  const next = groupBy(links, (link) => [refKey(link[side])]);
  const found = new Set(starts);
  // What is added on the way is gone through too.
  for (const key of found) {
    for (const link of next.get(key) ?? []) found.add(refKey(link[other]));
  }
  return found;
}
