import type { Disposition } from '../base/disposition.js';
import type { Id } from '../base/id.js';
import { countsAsAnswer } from '../base/work.js';
import type { Answer } from '../communicate/published.js';
import type { Measure } from '../measures/measure.js';
import type { Need } from '../map-needs/need.js';
import type { Action } from '../plan/action.js';
import type { Programme } from '../programme/programme.js';
import { answers, bitOf, kindOf } from './answer.js';

/** A need of a cluster, and what has become of it as far as a reader of the programme can see. */
export interface AnsweredNeed {
  readonly need: Need;
  /** `unpublished` when nothing that answers it can be seen, though the office may know of something. */
  readonly answer: Answer | 'unpublished';
  /** Planned, ongoing or done. */
  readonly actions: readonly Action[];
  /** Planned, ongoing or done; those that answer a group which the need is in, too. */
  readonly measures: readonly Measure[];
  /** Its own, else that of the first of its groups that has one. */
  readonly disposition: Disposition | undefined;
}

/**
 * Tells of each need of a cluster what has become of it, as `aggregateNeeds` counts it.
 *
 * Of a published programme, in which not every action stands, a need without a visible answer is `unanswered` only when
 * the office's own figures say so: when they count no more answered needs in one of its themes than can be seen, or
 * when all needs of a group that it is in are unanswered.
 *
 * @returns In the programme's order.
 * @example
 * ```ts
 * needsOfCluster(programme, 'tourism');
 * // [{ need, answer: 'ongoing', actions: [housing], measures: [], disposition: undefined }]
 * ```
 */
export function needsOfCluster(programme: Programme, cluster: Id): readonly AnsweredNeed[] {
  const isAnswer = ({ status }: Action | Measure): boolean => countsAsAnswer(status);
  const measures = programme.measures.filter(isAnswer);
  const actionsFor = byReference(programme.actions.filter(isAnswer), ({ needs }) => needs);
  const measuresFor = byReference(measures, ({ needs }) => needs);
  const measuresForGroup = byReference(measures, ({ needGroups }) => needGroups);
  const groupsOf = byReference(programme.needGroups, ({ needs }) => needs);
  const seen = programme.needs
    .filter((need) => need.cluster === cluster)
    .map((need) => {
      const groups = groupsOf(need.id);
      const its = [...measuresFor(need.id), ...groups.flatMap(({ id }) => measuresForGroup(id))];
      const found = { need, actions: actionsFor(need.id), measures: [...new Set(its)] };
      const disposition = need.disposition ?? groups.flatMap((group) => group.disposition ?? [])[0];
      const work = [...found.actions, ...found.measures];
      const bits = work.reduce((all, { status }) => all | bitOf(status), 0);
      const answer = answers[kindOf(bits, disposition !== undefined)] ?? 'unanswered';
      return { ...found, disposition, answer };
    });
  const isSure = surelyUnanswered(programme, cluster, seen);
  return seen.map((found) =>
    found.answer !== 'unanswered' ||
    isSure(found.need) ||
    groupsOf(found.need.id).some(({ id }) => isOpen(programme, id))
      ? found
      : { ...found, answer: 'unpublished' },
  );
}

/** Finds the entities that refer to an id. */
function byReference<T>(
  entities: readonly T[],
  idsOf: (entity: T) => readonly Id[] | undefined,
): (id: Id) => readonly T[] {
  const found = new Map<Id, T[]>();
  for (const entity of entities) {
    for (const id of new Set(idsOf(entity))) {
      const list = found.get(id);
      if (list) list.push(entity);
      else found.set(id, [entity]);
    }
  }
  return (id) => found.get(id) ?? [];
}

/** Whether the office counts no more answers in one of a need's themes than can be seen there. */
function surelyUnanswered(
  { published }: Programme,
  cluster: Id,
  seen: readonly Pick<AnsweredNeed, 'need' | 'answer'>[],
): (need: Need) => boolean {
  if (!published) return () => true;
  const answered = new Map<Id, number>();
  for (const { need, answer } of seen) {
    if (answer === 'unanswered') continue;
    for (const theme of need.themes) answered.set(theme, (answered.get(theme) ?? 0) + 1);
  }
  const sure = new Set(
    published.aggregate.cells
      .filter(
        (cell) =>
          cell.cluster === cluster &&
          cell.needs !== undefined &&
          cell.needs - cell.unanswered <= (answered.get(cell.theme) ?? 0),
      )
      .map(({ theme }) => theme),
  );
  return ({ themes }) => themes.some((theme) => sure.has(theme));
}

/** Whether the office counts all needs of a group as unanswered. */
function isOpen({ published }: Programme, group: Id): boolean {
  return (published?.aggregate.crossCutting ?? []).some(
    ({ kind, id, answer }) => kind === 'group' && id === group && answer === 'unanswered',
  );
}
