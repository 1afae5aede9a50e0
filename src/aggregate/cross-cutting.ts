import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';
import { roundPriority } from '../base/rounding.js';
import { countsAsAnswer } from '../base/work.js';
import type { Answer, CrossCuttingNeed } from '../communicate/published.js';
import type { Need } from '../map-needs/need.js';
import { priorityIn } from '../map-needs/priority.js';
import { entitiesById, groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import { combineAnswers } from './answer.js';

/** A theme or a group, with its needs. */
interface Candidate {
  readonly kind: 'theme' | 'group';
  readonly id: Id;
  readonly statement: LocalText;
  readonly needs: readonly Need[];
  readonly disposed: boolean;
}

/**
 * Ranks the themes and need groups whose needs come from two clusters or more.
 *
 * @param answers - What has become of each need, in the order of `programme.needs`.
 * @returns By number of strength areas, then of clusters, then by sum of priorities, then in the programme's own
 * order: themes, then groups. Clusters, areas and measures in the programme's own order.
 */
export function crossCuttingNeeds(
  programme: Programme,
  answers: readonly Answer[],
): CrossCuttingNeed[] {
  const priorityOf = priorityIn(programme);
  const answerOf = new Map(programme.needs.map(({ id }, index) => [id, answers[index]]));
  const clusters = entitiesById(programme, 'clusters');
  const measures = measuresByNeed(programme);
  const describe = ({ kind, id, statement, needs, disposed }: Candidate): CrossCuttingNeed => {
    const named = new Set(needs.flatMap(({ cluster }) => cluster ?? []));
    const areas = new Set(
      needs.flatMap(({ cluster, strengthArea }) =>
        cluster === undefined ? (strengthArea ?? []) : (clusters.get(cluster)?.strengthAreas ?? []),
      ),
    );
    const answering = new Set(needs.flatMap((need) => measures.get(need.id) ?? []));
    return {
      kind,
      id,
      statement,
      needs: needs.map((need) => need.id),
      count: needs.length,
      clusters: inOrder(programme.clusters, named),
      strengthAreas: inOrder(programme.strengthAreas, areas),
      priority: roundPriority(needs.reduce((sum, need) => sum + priorityOf(need).priority, 0)),
      answer: disposed
        ? 'settled'
        : combineAnswers(needs.flatMap((need) => answerOf.get(need.id) ?? [])),
      measures: inOrder(programme.measures, answering),
    };
  };
  return candidates(programme)
    .filter(touchesTwoClusters)
    .map(describe)
    .sort(
      (a, b) =>
        b.strengthAreas.length - a.strengthAreas.length ||
        b.clusters.length - a.clusters.length ||
        b.priority - a.priority,
    );
}

function candidates(programme: Programme): Candidate[] {
  const byId = entitiesById(programme, 'needs');
  const byTheme = groupBy(programme.needs, ({ themes }) => distinct(themes));
  const themes = programme.themes.map(
    ({ id, name }): Candidate => ({
      kind: 'theme',
      id,
      statement: name,
      needs: byTheme.get(id) ?? [],
      disposed: false,
    }),
  );
  const groups = programme.needGroups.map(
    ({ id, statement, needs, disposition }): Candidate => ({
      kind: 'group',
      id,
      statement,
      needs: distinct(needs).flatMap((need) => byId.get(need) ?? []),
      disposed: disposition !== undefined,
    }),
  );
  return [...themes, ...groups];
}

function touchesTwoClusters({ needs }: Candidate): boolean {
  const first = needs.find(({ cluster }) => cluster !== undefined)?.cluster;
  return needs.some(({ cluster }) => cluster !== undefined && cluster !== first);
}

/** The measures that count as an answer to each need, directly or through its group. */
function measuresByNeed(programme: Programme): ReadonlyMap<Id, readonly Id[]> {
  const groups = entitiesById(programme, 'needGroups');
  const counting = programme.measures.filter(({ status }) => countsAsAnswer(status));
  const answering = groupBy(counting, ({ needs, needGroups }) =>
    distinct([...(needs ?? []), ...(needGroups ?? []).flatMap((id) => groups.get(id)?.needs ?? [])]),
  );
  return new Map([...answering].map(([need, found]) => [need, found.map(({ id }) => id)]));
}

function inOrder(entities: readonly { readonly id: Id }[], wanted: ReadonlySet<Id>): Id[] {
  // One entity of thousands is looked up often here: the order is only walked when there is something to order.
  if (wanted.size < 2) return [...wanted];
  return entities.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
}

function distinct(ids: readonly Id[]): readonly Id[] {
  return ids.length < 2 ? ids : [...new Set(ids)];
}
