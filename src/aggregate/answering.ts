import type { Programme } from '../programme/programme.js';
import { referenceLists } from '../programme/reference-columns.js';
import { bitOf } from './answer.js';
import type { NeedColumns } from './need-columns.js';

/** Which measures count as an answer to what. Needs are slots, groups and measures positions in the programme. */
export interface Answering {
  /** The measures that name a need. */
  readonly named: ReadonlyMap<number, readonly number[]>;
  /** The groups that a need is in. */
  readonly groupsOf: ReadonlyMap<number, readonly number[]>;
  /** The measures that name a group, of each group. */
  readonly byGroup: readonly (readonly number[])[];
  /** The needs in each group, each once. */
  readonly needsIn: readonly (readonly number[])[];
  /** What the measures count for, as bits: of each need that any answers. */
  readonly bits: ReadonlyMap<number, number>;
  /** Every need and group that is named is there. */
  readonly isWhole: boolean;
}

/** Finds the measures that count. Its cost is that of the measures and groups. */
export function measuresAnswering(programme: Programme, columns: NeedColumns): Answering {
  const { measures, needGroups } = programme;
  const [needsOfMeasure, groupsOfMeasure, needsOfGroup] = [
    referenceLists(programme, 'measures', 'needs', 'needs'),
    referenceLists(programme, 'measures', 'needGroups', 'needGroups'),
    referenceLists(programme, 'needGroups', 'needs', 'needs'),
  ];
  const byGroup: number[][] = needGroups.map(() => []);
  const named = new Map<number, number[]>();
  const bits = new Map<number, number>();
  const groupBits = new Uint8Array(needGroups.length);
  measures.forEach(({ status }, measure) => {
    const bit = bitOf(status);
    if (bit === 0) return;
    for (const position of listAt(needsOfMeasure, measure)) {
      const need = columns.slotAt(position);
      put(named, need, measure);
      bits.set(need, (bits.get(need) ?? 0) | bit);
    }
    for (const group of listAt(groupsOfMeasure, measure)) {
      byGroup[group]!.push(measure);
      groupBits[group]! |= bit;
    }
  });
  const groupsOf = new Map<number, number[]>();
  const needsIn = needGroups.map((_, group) => {
    const needs = [...new Set(listAt(needsOfGroup, group))].map((at) => columns.slotAt(at));
    for (const need of needs) {
      put(groupsOf, need, group);
      if (groupBits[group]! > 0) bits.set(need, (bits.get(need) ?? 0) | groupBits[group]!);
    }
    return needs;
  });
  const isWhole = [needsOfMeasure, groupsOfMeasure, needsOfGroup].every((lists) => lists.isWhole);
  return { named, groupsOf, byGroup, needsIn, bits, isWhole };
}

function listAt(
  { starts, positions }: ReturnType<typeof referenceLists>,
  index: number,
): Int32Array {
  return positions.subarray(starts[index], starts[index + 1]);
}

function put(lists: Map<number, number[]>, key: number, item: number): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
