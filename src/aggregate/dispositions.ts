import type { Disposition } from '../base/disposition.js';
import type { Id } from '../base/id.js';
import type { Ref } from '../base/ref.js';
import { countsAsAnswer } from '../base/work.js';
import type { Need } from '../map-needs/need.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';

/** A need or need group that got another answer than work: no, because; passed on; met otherwise. */
export interface GivenDisposition extends Disposition {
  readonly of: Ref;
  /** The clusters concerned, who are to be told; in the programme's own order. */
  readonly clusters: readonly Id[];
  /** The actions and measures that answer it all the same: `planned`, `ongoing` or `done`. With none it is settled. */
  readonly work: readonly Ref[];
}

/**
 * Lists the needs and groups that were declined, passed on or met otherwise, with why, when and to whom.
 *
 * The work on a group is that on any of its needs, and the measures that name the group; that on a need is also what
 * answers it through a group.
 *
 * @returns Needs, then groups, each in the programme's own order. Work: actions, then measures, in that order too.
 * @example
 * ```ts
 * dispositions(programme);
 * // [{ of: { collection: 'needs', id: 'n' }, kind: 'passed-on', to: 'transport-agency', why: 'A state road',
 * //   day: '2026-03-01', clusters: ['jht'], work: [] }]
 * ```
 */
export function dispositions(programme: Programme): readonly GivenDisposition[] {
  const needs = entitiesById(programme, 'needs');
  const position = new Map(programme.clusters.map(({ id }, at) => [id, at]));
  const groups = programme.needGroups.filter(({ disposition }) => disposition);
  const disposed = programme.needs.filter(({ disposition }) => disposition);
  const workOn = workIn(programme, [
    ...disposed.map(({ id }) => id),
    ...groups.flatMap((group) => group.needs),
  ]);

  const describe = (
    of: Ref,
    disposition: Disposition,
    members: readonly Need[],
  ): GivenDisposition => {
    const clusters = new Set(members.flatMap(({ cluster }) => cluster ?? []));
    return {
      of,
      ...disposition,
      clusters: [...clusters].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)),
      work: workOn(members, of),
    };
  };
  return [
    ...disposed.flatMap((need) =>
      need.disposition ? [describe(refTo('needs', need.id), need.disposition, [need])] : [],
    ),
    ...groups.flatMap(({ id, disposition, needs: members }) => {
      const known = members.flatMap((need) => needs.get(need) ?? []);
      return disposition ? [describe(refTo('needGroups', id), disposition, known)] : [];
    }),
  ];
}

/** Finds the work that counts on the needs wanted, and on a group by its name. */
function workIn(
  { actions, measures, needGroups }: Programme,
  wanted: readonly Id[],
): (members: readonly Need[], of: Ref) => readonly Ref[] {
  const onNeed = new Map<Id, Set<Ref>>(wanted.map((need) => [need, new Set()]));
  const onGroup = new Map<Id, Set<Ref>>(needGroups.map(({ id }) => [id, new Set()]));
  const order = new Map<Ref, number>();
  const note = (ref: Ref, needs: readonly Id[] = [], groups: readonly Id[] = []): void => {
    order.set(ref, order.size);
    for (const need of needs) onNeed.get(need)?.add(ref);
    for (const group of groups) onGroup.get(group)?.add(ref);
  };
  for (const { id, needs, status } of actions) {
    if (countsAsAnswer(status)) note(refTo('actions', id), needs);
  }
  for (const { id, needs, needGroups: groups, status } of measures) {
    if (countsAsAnswer(status)) note(refTo('measures', id), needs, groups);
  }
  for (const { id, needs } of needGroups) {
    for (const need of needs) {
      const found = onNeed.get(need);
      if (found) for (const ref of onGroup.get(id) ?? []) found.add(ref);
    }
  }
  return (members, of) => {
    const found = new Set(of.collection === 'needGroups' ? onGroup.get(of.id) : []);
    for (const { id } of members) for (const ref of onNeed.get(id) ?? []) found.add(ref);
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}

function refTo(collection: Ref['collection'], id: Id): Ref {
  return { collection, id };
}
