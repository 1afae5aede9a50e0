import type { Id } from '../base/id.js';
import { countsAsAnswer } from '../base/work.js';
import type { Programme } from '../programme/programme.js';

/** Which measures count as an answer to what. Needs, groups and measures are positions in the programme. */
export interface Answering {
  /** The measures that name a need. */
  readonly named: ReadonlyMap<number, readonly number[]>;
  /** The groups with a measure that a need is in. */
  readonly groupsOf: ReadonlyMap<number, readonly number[]>;
  /** The measures that name a group, of each group. */
  readonly byGroup: readonly (readonly number[])[];
}

/** Finds the measures that count. */
export function measuresAnswering(
  { measures, needGroups }: Programme,
  positionOf: (need: Id) => number | undefined,
): Answering {
  const groupAt = new Map(needGroups.map(({ id }, index) => [id, index]));
  const byGroup: number[][] = needGroups.map(() => []);
  const named = new Map<number, number[]>();
  measures.forEach(({ status, needs, needGroups: groups }, measure) => {
    if (!countsAsAnswer(status)) return;
    for (const need of needs ?? []) put(named, positionOf(need), measure);
    for (const group of groups ?? []) byGroup[groupAt.get(group) ?? -1]?.push(measure);
  });
  const groupsOf = new Map<number, number[]>();
  needGroups.forEach(({ needs }, group) => {
    if (byGroup[group]!.length === 0) return;
    for (const need of needs) put(groupsOf, positionOf(need), group);
  });
  return { named, groupsOf, byGroup };
}

function put(lists: Map<number, number[]>, key: number | undefined, item: number): void {
  if (key === undefined) return;
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
