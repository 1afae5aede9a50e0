import { aggregateNeeds, answersOf } from '../../aggregate/aggregate-needs.js';
import { answers, combineKinds } from '../../aggregate/answer.js';
import type { Day } from '../../base/day.js';
import type { Id } from '../../base/id.js';
import type { CrossCuttingNeed } from '../../communicate/published.js';
import type { Measure } from '../../measures/measure.js';
import { entitiesById } from '../../programme/index-of.js';
import type { Programme } from '../../programme/programme.js';
import { takingPart } from './taking-part.js';

/**
 * Lists the themes and need groups that are cross-cutting, neither answered nor settled, and that no measure answers.
 *
 * As `aggregateNeeds` tells them, but for the needs of clusters that don't take part: those make nothing common, and
 * neither answered nor unanswered, and a measure for them alone is none.
 *
 * @returns As they are ranked, with the needs and clusters that make them common.
 */
export function openCommonNeeds(
  programme: Programme,
  today: Day,
): readonly Pick<CrossCuttingNeed, 'kind' | 'id' | 'needs' | 'clusters'>[] {
  const parts = takingPart(programme, today);
  return aggregateNeeds(programme).crossCutting.flatMap((common) => {
    const clusters = common.clusters.filter((cluster) => parts.has(cluster));
    if (clusters.length < 2) return [];
    if (clusters.length === common.clusters.length) return isOpen(common) ? [common] : [];
    const own = { ...common, ...amongThose(programme, common, (id) => parts.has(id)), clusters };
    return isOpen(own) ? [own] : [];
  });
}

function isOpen({ answer, measures }: Pick<CrossCuttingNeed, 'answer' | 'measures'>): boolean {
  return measures.length === 0 && answer !== 'answered' && answer !== 'settled';
}

/** What a common need is without the needs of clusters that don't take part. */
function amongThose(
  programme: Programme,
  { kind, id, needs: all, measures }: CrossCuttingNeed,
  takesPart: (cluster: Id) => boolean,
): Pick<CrossCuttingNeed, 'needs' | 'answer' | 'measures'> {
  const { positionOf } = entitiesById(programme, 'needs');
  const answerAt = answersOf(programme);
  let kinds = 0;
  const needs = all.filter((need) => {
    const position = positionOf(need);
    const cluster = programme.needs[position]?.cluster;
    if (cluster !== undefined && !takesPart(cluster)) return false;
    kinds |= 1 << answers.indexOf(answerAt[position] ?? 'unanswered');
    return true;
  });
  const group = kind === 'group' ? entitiesById(programme, 'needGroups').get(id) : undefined;
  return {
    needs,
    // A group is settled as a whole, whosever its needs are.
    answer: group?.disposition ? 'settled' : combineKinds(kinds),
    measures: measuresFor(programme, measures, needs),
  };
}

/** Those of the measures that answer one of the needs, directly or through a group. */
function measuresFor(
  programme: Programme,
  measures: readonly Id[],
  needs: readonly Id[],
): readonly Id[] {
  if (measures.length === 0) return measures;
  const wanted = new Set(needs);
  const known = entitiesById(programme, 'measures');
  const groups = entitiesById(programme, 'needGroups');
  const answersOne = ({ needs: named = [], needGroups = [] }: Measure): boolean =>
    [...named, ...needGroups.flatMap((group) => groups.get(group)?.needs ?? [])].some((need) =>
      wanted.has(need),
    );
  return measures.filter((id) => {
    const measure = known.get(id);
    return measure !== undefined && answersOne(measure);
  });
}
