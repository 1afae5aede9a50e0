import { addDays } from '../../base/day.js';
import { entitiesById } from '../../programme/index-of.js';
import { openItems } from '../open-items.js';
import type { Finding } from './finding.js';
import { makeFinding } from './finding.js';
import type { FindingRule } from './finding-rule.js';
import { makeRule } from './finding-rule.js';
import { personRef, refTo } from './refs.js';
import { takingPart } from './taking-part.js';

/**
 * The office's own matters.
 *
 * - `decision-overdue`: the day of an item that was agreed at a meeting is past, as `openItems` tells it; not of the
 *   meeting of a cluster that does not take part. One finding for each item. Due that day; from the next. Whoever was
 *   to do it is responsible.
 * - `person-erase-due`: the day has come after which what is known of a person is to be erased. From that day, which is
 *   when it is due; whether or not its cluster takes part.
 */
export const officeRules: readonly FindingRule[] = [
  makeRule(['decision-overdue'], ['clusters', 'meetings'], (programme, today) => {
    const parts = takingPart(programme, today);
    const inOrder = [...openItems(programme, { today })].sort(
      (a, b) => positionOf(a.meeting) - positionOf(b.meeting) || a.item - b.item,
    );
    return inOrder.flatMap(({ due, item, late, meeting, who }): readonly Finding[] => {
      if (!late || due === undefined) return [];
      const found = entitiesById(programme, 'meetings').get(meeting);
      if (found?.cluster !== undefined && !parts.has(found.cluster)) return [];
      const { decision, said } = found?.items[item] ?? {};
      const values = { item, what: decision ?? said ?? String(item + 1) };
      const told = { since: addDays(due, 1), due, who: personRef(who), values };
      return [makeFinding('decision-overdue', refTo('meetings', meeting), told)];
    });

    function positionOf(meeting: string): number {
      return entitiesById(programme, 'meetings').positionOf(meeting);
    }
  }),
  makeRule(['person-erase-due'], ['people'], ({ people }, today) =>
    people.flatMap(({ id, eraseAfter }): readonly Finding[] => {
      if (eraseAfter > today) return [];
      const told = { since: eraseAfter, due: eraseAfter };
      return [makeFinding('person-erase-due', refTo('people', id), told)];
    }),
  ),
];
