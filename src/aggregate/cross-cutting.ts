import type { Id } from '../base/id.js';
import { roundPriority } from '../base/rounding.js';
import type { CrossCuttingNeed } from '../communicate/published.js';
import type { Programme } from '../programme/programme.js';
import type { Standing } from './answer.js';
import { bitFor, combineKinds } from './answer.js';
import type { Answering } from './answering.js';
import { measuresAnswering } from './answering.js';
import type { NeedsMatrix } from './matrix.js';
import type { NeedGroup } from './need-group.js';
import type { Places } from './places.js';
import { distinct, noCluster } from './places.js';

/** All that was found out about a programme's needs before they are ranked. */
interface Found {
  readonly programme: Programme;
  readonly places: Places;
  readonly standing: Standing;
  readonly matrix: NeedsMatrix;
  readonly answering: Answering;
}

/**
 * Ranks the themes and need groups whose needs come from two clusters or more.
 *
 * @returns By number of strength areas, then of clusters, then by sum of priorities, then in the programme's own
 * order: themes, then groups. Clusters, areas and measures in the programme's own order.
 */
export function crossCuttingNeeds(
  programme: Programme,
  places: Places,
  standing: Standing,
  matrix: NeedsMatrix,
): CrossCuttingNeed[] {
  const answering = measuresAnswering(programme, standing.positionOf);
  const found: Found = { programme, places, standing, matrix, answering };
  const groups = programme.needGroups.map((group) => groupCandidate(found, group));
  return [...themeCandidates(found), ...groups]
    .filter(({ clusters }) => clusters.length > 1)
    .sort(
      (a, b) =>
        b.strengthAreas.length - a.strengthAreas.length ||
        b.clusters.length - a.clusters.length ||
        b.priority - a.priority,
    );
}

function themeCandidates({ programme, places, matrix, ...found }: Found): CrossCuttingNeed[] {
  const { measures, needGroups, needs, themes } = programme;
  const { byGroup, named } = found.answering;
  const { positionOf } = found.standing;
  const themesOf = (position: number): readonly number[] =>
    needs[position]!.themes.flatMap((id) => places.themeAt.get(id) ?? []);
  const answering = themes.map((): number[] => []);
  for (const [need, answers] of named) {
    for (const theme of themesOf(need)) addAll(answering[theme]!, answers);
  }
  byGroup.forEach((answers, group) => {
    if (answers.length === 0) return;
    const positions = needGroups[group]!.needs.flatMap((id) => positionOf(id) ?? []);
    for (const theme of new Set(positions.flatMap(themesOf))) addAll(answering[theme]!, answers);
  });
  return themes.map(({ id, name }, theme) => {
    const { kinds, ...row } = matrix.rows[theme]!;
    return {
      kind: 'theme',
      id,
      statement: name,
      ...row,
      count: row.needs.length,
      priority: matrix.themes[theme]!.priority ?? 0,
      answer: combineKinds(kinds),
      measures: idsAt(measures, answering[theme]!),
    };
  });
}

function groupCandidate(
  { programme, places, standing, matrix, answering }: Found,
  { id, statement, needs, disposition }: NeedGroup,
): CrossCuttingNeed {
  const ids: Id[] = [];
  const clusters: number[] = [];
  const areas: number[] = [];
  const groups = new Set<number>();
  const measures: number[] = [];
  let priority = 0;
  let kinds = 0;
  for (const need of distinct(needs)) {
    const position = standing.positionOf(need);
    if (position === undefined) continue;
    ids.push(need);
    const cluster = matrix.clusterOf[position]!;
    if (cluster !== noCluster) clusters.push(cluster);
    addAll(areas, places.areasOf(programme.needs[position]!, cluster));
    addAll(measures, answering.named.get(position));
    for (const group of answering.groupsOf.get(position) ?? []) groups.add(group);
    priority += matrix.priorityOf[position]!;
    kinds |= bitFor(standing.kinds[position]!);
  }
  for (const group of groups) addAll(measures, answering.byGroup[group]);
  return {
    kind: 'group',
    id,
    statement,
    needs: ids,
    count: ids.length,
    clusters: idsAt(programme.clusters, clusters),
    strengthAreas: idsAt(programme.strengthAreas, areas),
    priority: roundPriority(priority),
    answer: disposition === undefined ? combineKinds(kinds) : 'settled',
    measures: idsAt(programme.measures, measures),
  };
}

function addAll(list: number[], items: readonly number[] = []): void {
  for (const item of items) list.push(item);
}

/** The ids of the entities at these positions, each once, in the programme's own order. */
function idsAt(entities: readonly { readonly id: Id }[], positions: number[]): Id[] {
  positions.sort((a, b) => a - b);
  const ids: Id[] = [];
  positions.forEach((position, index) => {
    if (position !== positions[index - 1]) ids.push(entities[position]!.id);
  });
  return ids;
}
