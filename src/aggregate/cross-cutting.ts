import { addExactly } from '../base/exact-sum.js';
import type { Id } from '../base/id.js';
import { roundPriority } from '../base/rounding.js';
import type { CrossCuttingNeed } from '../communicate/published.js';
import type { Programme } from '../programme/programme.js';
import { nowhere } from '../programme/reference-columns.js';
import { combineKinds } from './answer.js';
import type { Answering } from './answering.js';
import type { NeedColumns } from './need-columns.js';
import type { Places } from './places.js';
import type { ThemeRow } from './theme-rows.js';

/** The measures that answer any need of each theme, as positions in order. */
export function measuresByTheme(
  programme: Programme,
  { named, byGroup, needsIn }: Answering,
  themesOf: (slot: number) => readonly number[],
): readonly (readonly number[])[] {
  const found = programme.themes.map((): number[] => []);
  for (const [slot, measures] of named) {
    for (const theme of themesOf(slot)) addAll(found[theme]!, measures);
  }
  byGroup.forEach((measures, group) => {
    if (measures.length === 0) return;
    for (const theme of new Set(needsIn[group]!.flatMap(themesOf))) {
      addAll(found[theme]!, measures);
    }
  });
  return found.map(inOrder);
}

/** A theme as a candidate for the needs that are cross-cutting. */
export function themeCandidate(
  programme: Programme,
  theme: number,
  row: ThemeRow,
  kinds: number,
  measures: readonly number[],
): CrossCuttingNeed {
  const { id, name } = programme.themes[theme]!;
  return {
    kind: 'theme',
    id,
    statement: name,
    needs: row.needs,
    count: row.needs.length,
    clusters: row.clusterIds,
    strengthAreas: row.areaCells.map(({ strengthArea }) => strengthArea),
    priority: row.total.priority ?? 0,
    answer: combineKinds(kinds),
    measures: idsAt(programme.measures, measures),
  };
}

/** A need group as a candidate. */
export function groupCandidate(
  programme: Programme,
  group: number,
  { named, groupsOf, byGroup, needsIn }: Answering,
  { needs, cluster, kind, priority }: NeedColumns,
  places: Places,
): CrossCuttingNeed {
  const { id, statement, disposition } = programme.needGroups[group]!;
  const slots = needsIn[group]!;
  const clusters: number[] = [];
  const areas: number[] = [];
  const measures: number[] = [];
  const sums = new Float64Array(2);
  let kinds = 0;
  for (const slot of slots) {
    if (cluster[slot] !== nowhere) clusters.push(cluster[slot]!);
    addAll(areas, places.areasOf(needs[slot]!, cluster[slot]!));
    addAll(measures, named.get(slot) ?? []);
    for (const other of groupsOf.get(slot) ?? []) addAll(measures, byGroup[other]!);
    addExactly(sums, 0, 1, priority[slot]!);
    kinds |= 1 << kind[slot]!;
  }
  return {
    kind: 'group',
    id,
    statement,
    needs: slots.map((slot) => needs[slot]!.id),
    count: slots.length,
    clusters: idsAt(programme.clusters, inOrder(clusters)),
    strengthAreas: idsAt(programme.strengthAreas, inOrder(areas)),
    priority: roundPriority(sums[0]! + sums[1]!),
    answer: disposition === undefined ? combineKinds(kinds) : 'settled',
    measures: idsAt(programme.measures, inOrder(measures)),
  };
}

function addAll(found: number[], items: readonly number[]): void {
  for (const item of items) found.push(item);
}

/** Each once, in order. Sorting a list and leaving out repeats is quicker than a set, for the few that there mostly are. */
function inOrder(positions: number[]): readonly number[] {
  positions.sort((a, b) => a - b);
  return positions.filter((position, index) => position !== positions[index - 1]);
}

function idsAt(
  entities: readonly { readonly id: Id }[],
  positions: readonly number[],
): readonly Id[] {
  return positions.map((position) => entities[position]!.id);
}
