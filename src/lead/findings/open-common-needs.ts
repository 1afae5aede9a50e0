import { aggregateNeeds, answersOf } from '../../aggregate/aggregate-needs.js';
import { answers, combineKinds } from '../../aggregate/answer.js';
import type { Day } from '../../base/day.js';
import type { Id } from '../../base/id.js';
import type { CrossCuttingNeed } from '../../communicate/published.js';
import type { Need } from '../../map-needs/need.js';
import type { Measure } from '../../measures/measure.js';
import { entitiesById } from '../../programme/index-of.js';
import type { Programme } from '../../programme/programme.js';
import { takingPart } from './taking-part.js';

/** A theme or need group that is common to clusters that take part, and that no measure answers. */
interface OpenCommonNeed extends Pick<CrossCuttingNeed, 'kind' | 'id' | 'clusters'> {
  readonly needs: readonly Need[];
}

/**
 * Lists the themes and need groups that are cross-cutting, neither answered nor settled, and that no measure answers.
 *
 * As `aggregateNeeds` tells them, but for the needs of clusters that don't take part: those make nothing common, and
 * neither answered nor unanswered, and a measure for them alone is none.
 *
 * @returns As they are ranked.
 */
export function openCommonNeeds(programme: Programme, today: Day): readonly OpenCommonNeed[] {
  const parts = takingPart(programme, today);
  const known = entitiesById(programme, 'needs');
  return aggregateNeeds(programme).crossCutting.flatMap((common): readonly OpenCommonNeed[] => {
    const { kind, id } = common;
    const clusters = common.clusters.filter((cluster) => parts.has(cluster));
    if (clusters.length < 2) return [];
    if (clusters.length === common.clusters.length) {
      if (!isOpen(common)) return [];
      return [{ kind, id, clusters, needs: common.needs.flatMap((need) => known.get(need) ?? []) }];
    }
    const needs = common.needs.flatMap((need) => {
      const found = known.get(need);
      return found && (found.cluster === undefined || parts.has(found.cluster)) ? [found] : [];
    });
    const measures = measuresFor(programme, common.measures, needs);
    const isDisposed = kind === 'group' && isGroupDisposed(programme, id);
    const answer = isDisposed ? 'settled' : answerOf(programme, needs);
    return isOpen({ answer, measures }) ? [{ kind, id, clusters, needs }] : [];
  });
}

function isOpen({ answer, measures }: Pick<CrossCuttingNeed, 'answer' | 'measures'>): boolean {
  return measures.length === 0 && answer !== 'answered' && answer !== 'settled';
}

function isGroupDisposed(programme: Programme, group: Id): boolean {
  return entitiesById(programme, 'needGroups').get(group)?.disposition !== undefined;
}

function answerOf(programme: Programme, needs: readonly Need[]): CrossCuttingNeed['answer'] {
  const { positionOf } = entitiesById(programme, 'needs');
  const given = answersOf(programme);
  let kinds = 0;
  for (const { id } of needs) {
    const answer = given[positionOf(id)];
    if (answer !== undefined) kinds |= 1 << answers.indexOf(answer);
  }
  return combineKinds(kinds);
}

/** Those of the measures that answer one of the needs, directly or through a group. */
function measuresFor(
  programme: Programme,
  measures: readonly Id[],
  needs: readonly Need[],
): readonly Id[] {
  const ids = new Set(needs.map(({ id }) => id));
  const known = entitiesById(programme, 'measures');
  const groups = entitiesById(programme, 'needGroups');
  const answersOne = ({ needs: named = [], needGroups = [] }: Measure): boolean =>
    [...named, ...needGroups.flatMap((group) => groups.get(group)?.needs ?? [])].some((need) =>
      ids.has(need),
    );
  return measures.filter((id) => {
    const measure = known.get(id);
    return measure !== undefined && answersOne(measure);
  });
}
