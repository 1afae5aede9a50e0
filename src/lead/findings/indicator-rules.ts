import type { Day } from '../../base/day.js';
import { addDays, latest } from '../../base/day.js';
import type { Id } from '../../base/id.js';
import type { Indicator } from '../../follow-up/indicator.js';
import type { Finding } from './finding.js';
import { makeFinding } from './finding.js';
import type { FindingRule } from './finding-rule.js';
import { makeRule } from './finding-rule.js';
import { refTo } from './refs.js';
import { remembered } from './remembered.js';
import { sinceOf } from './since-of.js';
import { subjectReads, subjectsIn } from './subjects.js';

/**
 * What an indicator lacks, while what it is of is under way. Whoever is responsible for that is for the indicator.
 *
 * - `indicator-without-baseline`: it has none, or only one from before its last break. Since the break, else since
 *   what it is of began, else since the programme did.
 * - `indicator-without-target`: it has none. Since what it is of began, else since the programme did.
 */
const lacking = makeRule(
  ['indicator-without-baseline', 'indicator-without-target'],
  [...subjectReads, 'period'],
  (programme, today) => {
    const subjectOf = subjectsIn(programme, today);
    return programme.indicators.flatMap((indicator): readonly Finding[] => {
      const { id, baseline, of, targets = [] } = indicator;
      const lastBreak = lastBreakOf(indicator, today);
      const isBroken = baseline && lastBreak !== undefined && baseline.day < lastBreak;
      if (baseline && !isBroken && targets.length > 0) return [];
      const followed = subjectOf(of);
      if (!followed || followed.isDone) return [];
      const days = [followed.from, programme.period.from];
      const ref = refTo('indicators', id);
      const told = { since: sinceOf(today, days), who: followed.who, values: { of } };
      const since = sinceOf(today, isBroken ? [lastBreak] : days);
      return [
        ...(baseline && !isBroken
          ? []
          : [makeFinding('indicator-without-baseline', ref, { ...told, since })]),
        ...(targets.length > 0 ? [] : [makeFinding('indicator-without-target', ref, told)]),
      ];
    });
  },
);

/**
 * `measurement-due`: an indicator with an interval has not been measured within it. From the day it is due: the interval
 * after its last measurement or its baseline, whichever is later; of one with neither, after what it is of began. Of
 * work that is done only while a target lies ahead. A correction is no new measurement.
 */
const measuring = makeRule(
  ['measurement-due'],
  [...subjectReads, 'measurements'],
  (programme, today) => {
    const subjectOf = subjectsIn(programme, today);
    const measured = lastMeasured(programme, today);
    return programme.indicators.flatMap((indicator): readonly Finding[] => {
      const { id, baseline, everyDays, of, targets = [] } = indicator;
      if (everyDays === undefined) return [];
      const followed = subjectOf(of);
      if (!followed || (followed.isDone && !targets.some(({ day }) => day >= today))) return [];
      const last = latest([measured.get(id), baseline?.day]) ?? followed.from;
      const due = last === undefined ? undefined : addDays(last, everyDays);
      if (due === undefined || due > today) return [];
      const told = { since: due, due, who: followed.who, values: { of } };
      return [makeFinding('measurement-due', refTo('indicators', id), told)];
    });
  },
);

/** The rules about indicators. */
export const indicatorRules: readonly FindingRule[] = [lacking, measuring];

const lastMeasured = remembered(['measurements'], ({ measurements }, today) => {
  const last = new Map<Id, Day>();
  for (const { corrects, day, indicator } of measurements) {
    if (corrects !== undefined || day > today) continue;
    const known = last.get(indicator);
    if (known === undefined || day > known) last.set(indicator, day);
  }
  return last;
});

function lastBreakOf({ breaks = [] }: Indicator, today: Day): Day | undefined {
  return latest(breaks.map(({ day }) => day).filter((day) => day <= today));
}
