import type { Day } from '../../base/day.js';
import { earliest, latest } from '../../base/day.js';
import type { Id } from '../../base/id.js';
import type { Programme } from '../../programme/programme.js';
import { remembered } from './remembered.js';

/** What is known of the assessments of one cluster. */
export interface AssessmentFacts {
  /** The first that is done. */
  readonly done: Day | undefined;
  /** One is still to come. */
  readonly isAhead: boolean;
  /** The last whose day has been and that isn't done. */
  readonly missed: Day | undefined;
}

/** Sums up the assessments of each cluster. What is dated after `today` is still to come, done or not. */
export const assessmentFacts: (
  programme: Programme,
  today: Day,
) => ReadonlyMap<Id, AssessmentFacts> = remembered(['assessments'], ({ assessments }, today) => {
  const facts = new Map<Id, AssessmentFacts>();
  for (const { cluster, day, done } of assessments) {
    const before = facts.get(cluster);
    const isAhead = day > today;
    facts.set(cluster, {
      done: earliest([before?.done, done && !isAhead ? day : undefined]),
      isAhead: isAhead || (before?.isAhead ?? false),
      missed: latest([before?.missed, done || isAhead ? undefined : day]),
    });
  }
  return facts;
});

/** When each cluster with a done assessment and a need was first mapped, as stages have it. */
export const mappingDays: (programme: Programme, today: Day) => ReadonlyMap<Id, Day> = remembered(
  ['assessments', 'needs'],
  (programme, today) => {
    const withNeeds = new Set(programme.needs.map(({ cluster }) => cluster));
    const days = new Map<Id, Day>();
    for (const [cluster, { done }] of assessmentFacts(programme, today)) {
      if (done !== undefined && withNeeds.has(cluster)) days.set(cluster, done);
    }
    return days;
  },
);
