import type { Day } from '../../base/day.js';
import { addDays, latest } from '../../base/day.js';
import type { Id } from '../../base/id.js';
import type { Ref } from '../../base/ref.js';
import type { Capacity } from '../capacity.js';
import { capacityOf } from '../capacity.js';
import type { Commitment } from '../commitment.js';
import { commitmentOf } from '../commitment.js';
import type { Finding } from './finding.js';
import { makeFinding } from './finding.js';
import type { FindingRule } from './finding-rule.js';
import { makeRule } from './finding-rule.js';
import { refTo } from './refs.js';
import { remembered } from './remembered.js';
import { takingPart } from './taking-part.js';

const answerWithinDays = 14;

/** Every support, as `commitments` tells it. */
const commitmentsOn = remembered(['supports'], ({ supports }, today) =>
  supports.map((support) => commitmentOf(support, today)),
);

/**
 * Supports of clusters that take part, as `commitments` follows them; whoever gives it, else the cluster's lead, is
 * responsible.
 *
 * - `support-unanswered`: it was asked for more than 14 days ago, and nobody has answered. Due on the last of these
 *   days; from the next.
 * - `support-overdue`: it is promised, not all delivered, and its day is past. Due that day; from the next.
 * - `support-unconfirmed`: it is delivered, and the cluster has not said that it has received it. Since the last
 *   delivery.
 */
const supports = makeRule(
  ['support-unanswered', 'support-overdue', 'support-unconfirmed'],
  ['clusters', 'supports'],
  (programme, today) => {
    const parts = takingPart(programme, today);
    return commitmentsOn(programme, today).flatMap((commitment): readonly Finding[] => {
      const part = parts.get(commitment.cluster);
      if (!part) return [];
      const { askedOn, by, deliveredOn, due, late, state, support, waitingDays } = commitment;
      const subject = refTo('supports', support);
      const who = by ?? part.lead;
      const cluster = refTo('clusters', commitment.cluster);
      if (askedOn !== undefined && (waitingDays ?? 0) > answerWithinDays) {
        const last = addDays(askedOn, answerWithinDays);
        const values = { asked: askedOn, cluster };
        const told = { since: addDays(last, 1), due: last, who, values };
        return [makeFinding('support-unanswered', subject, told)];
      }
      if (late && due !== undefined) {
        const told = { since: addDays(due, 1), due, who, values: { cluster } };
        return [makeFinding('support-overdue', subject, told)];
      }
      if (state === 'delivered' && deliveredOn !== undefined) {
        const values = { delivered: deliveredOn, cluster };
        return [makeFinding('support-unconfirmed', subject, { since: deliveredOn, who, values })];
      }
      return [];
    });
  },
);

/**
 * `capacity-exceeded`: a person has promised more hours for this quarter or a later one than the settings say that
 * there are. Of several such quarters, the first. Since the last promise for it; due on its last day.
 */
const capacity = makeRule(
  ['capacity-exceeded'],
  ['people', 'supports', 'settings'],
  (programme, today) => {
    const commitments = commitmentsOn(programme, today);
    const found = new Map<Id, Capacity>();
    for (const one of capacityOf(programme, commitments)) {
      if (one.exceeded && !found.has(one.person) && lastDayOf(one.quarter) >= today) {
        found.set(one.person, one);
      }
    }
    return [...found.values()].map(({ person, quarter, promised, hours }) => {
      const subject = refTo('people', person);
      const due = lastDayOf(quarter);
      const since = lastPromise(commitments, person, quarter) ?? today;
      const told = { since, due, who: subject, values: { quarter, promised, hours } };
      return makeFinding('capacity-exceeded', subject, told);
    });
  },
);

/** The rules about supports. */
export const supportRules: readonly FindingRule[] = [supports, capacity];

const lastDays = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The last day of a quarter such as `2026-Q4`. */
function lastDayOf(quarter: string): Day {
  return `${quarter.slice(0, 4)}-${lastDays[Number(quarter.slice(6)) - 1] ?? '12-31'}`;
}

/** The day of the last promise of hours that falls in a quarter, as `capacityOf` reads it. */
function lastPromise(
  commitments: readonly Commitment[],
  person: Id,
  quarter: string,
): Day | undefined {
  const last = lastDayOf(quarter);
  const first = `${last.slice(0, 5)}${String(Number(last.slice(5, 7)) - 2).padStart(2, '0')}-01`;
  const isOf = (by: Ref | undefined): boolean => by?.collection === 'people' && by.id === person;
  return latest(
    commitments.map(({ answered, by, due = answered, promised, unit }) =>
      isOf(by) && unit === 'hours' && promised && due !== undefined && due >= first && due <= last
        ? answered
        : undefined,
    ),
  );
}
