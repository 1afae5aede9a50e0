import type { Day } from '../../base/day.js';
import { latest } from '../../base/day.js';
import type { Id } from '../../base/id.js';
import { makeFinding } from './finding.js';
import type { FindingRule } from './finding-rule.js';
import { makeRule } from './finding-rule.js';
import { refTo } from './refs.js';
import { sinceOf } from './since-of.js';

/**
 * Strength areas.
 *
 * - `area-without-cluster`: it is in force and has no initiative that has not ended; one that has declined is one. Not
 *   while it is investigated, nor when that led to joining another area or leaving it. Since its last initiative
 *   ended, else since a start was decided, else since the area is in force.
 * - `investigation-due`: the day of its investigation has come and there is no outcome. From that day, when it is due.
 */
export const areaRules: readonly FindingRule[] = [
  makeRule(
    ['area-without-cluster'],
    ['strengthAreas', 'clusters', 'period'],
    ({ clusters, period, strengthAreas }, today) => {
      const running = new Set<Id>();
      const lastEnded = new Map<Id, Day | undefined>();
      for (const { ended, identified, strengthAreas: areas } of clusters) {
        if (identified > today) continue;
        for (const area of areas) {
          if (!ended || ended.day > today) running.add(area);
          else lastEnded.set(area, latest([lastEnded.get(area), ended.day]));
        }
      }
      return strengthAreas.flatMap(({ id, decision, investigation, period: inForce }) => {
        if (running.has(id)) return [];
        if (inForce && (inForce.from > today || (inForce.to ?? today) < today)) return [];
        const outcome = investigation?.outcome;
        const isDecided = outcome !== undefined && outcome.day <= today;
        if (investigation && !(isDecided && outcome.kind === 'start')) return [];
        const days = [lastEnded.get(id), outcome?.day, inForce?.from, decision?.day, period.from];
        return [
          makeFinding('area-without-cluster', refTo('strengthAreas', id), {
            since: sinceOf(today, days),
          }),
        ];
      });
    },
  ),
  makeRule(['investigation-due'], ['strengthAreas'], ({ strengthAreas }, today) =>
    strengthAreas.flatMap(({ id, investigation }) => {
      if (!investigation || investigation.due > today) return [];
      const { due, outcome, owner } = investigation;
      if (outcome && outcome.day <= today) return [];
      const told = { since: due, due, who: owner };
      return [makeFinding('investigation-due', refTo('strengthAreas', id), told)];
    }),
  ),
];
