import type { Day } from '../base/day.js';
import { daysBetween, earliest } from '../base/day.js';
import type { Id } from '../base/id.js';
import { roundPriority } from '../base/rounding.js';
import { withoutUndefined } from '../base/without-undefined.js';
import type { Today } from '../follow-up/cluster-stages.js';
import type { ValueOnDay } from '../follow-up/indicator.js';
import { seriesOf } from '../follow-up/indicator-status.js';
import { entitiesById, groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import type { Pilot, PilotCriterion, PilotDecision, PilotEffort, PilotGate } from './pilot.js';

/** What the office is proposed to decide about a pilot, and why. */
export interface PilotVerdict {
  readonly verdict: PilotDecision['kind'];
  /** In the pilot's own order. */
  readonly criteria: readonly CriterionOutcome[];
  /** Days since it began; 0 before that. */
  readonly daysGone: number;
  /** The lowest known share of the planned hours and money that is spent; over 1 when more was. */
  readonly effortShare?: number;
  readonly reasons: readonly PilotReason[];
  /** In the pilot's own order. */
  readonly gates: readonly GateOutcome[];
  /** The first gate that is not decided, due or still ahead. */
  readonly nextGate?: Day;
  /** Whether it is said who carries on after it. */
  readonly hasExit: boolean;
  /** What the office has decided. */
  readonly decided?: PilotDecision;
}

/** How a pilot stands to one of its criteria. */
export interface CriterionOutcome {
  readonly indicator: Id;
  readonly by: Day;
  /** Absent while there is no value and still time. */
  readonly met?: boolean;
  /** Its day is past and it is not met. */
  readonly failed: boolean;
  readonly decisive: boolean;
  /** The value that it was judged by. */
  readonly latest?: ValueOnDay;
}

/** Where a gate stands: decided and how, `due` to be decided, or still `ahead`. */
export interface GateOutcome {
  readonly day: Day;
  readonly state: 'passed' | 'not-passed' | 'decided' | 'due' | 'ahead';
}

/** Why a verdict is what it is. */
export type PilotReason =
  | 'no-criteria'
  | 'every-criterion-met'
  | 'decisive-criterion-failed'
  | 'criterion-failed'
  | 'criterion-not-met'
  | 'criterion-not-measured'
  | 'shortest-time-gone'
  | 'shortest-time-not-gone'
  | 'effort-enough'
  | 'effort-too-low'
  | 'effort-unknown';

/** The part of the planned effort that is enough for a verdict, unless the pilot says otherwise. */
export const enoughEffort = 0.5;

/**
 * Proposes what to decide about a pilot.
 *
 * `stop` when a decisive criterion has failed and the shortest time has gone; else `scale` when every criterion is met,
 * the shortest time has gone and enough effort was spent; else `adjust`. A criterion is met when the latest value on
 * or before its day reaches the threshold in the definition's direction, and has failed when its day is past and it is
 * not met, unmeasured ones too. Enough effort: the lowest known share of hours and money spent is at least `enough`,
 * 0.5 unless told; a share is unknown without both figures, of a plan of 0, and of money in two currencies; all
 * unknown is not enough. A pilot without criteria is never proposed for scaling.
 *
 * A corrected measurement counts as its latest correction, on the day of what it corrects. A break in the series takes
 * no value away: the threshold stands alone, and is not compared with a baseline. What is dated after `today` has not
 * happened yet.
 *
 * @returns The reasons are of criteria, time and effort, in that order: for `adjust` what keeps it from scaling. A
 * gate is `due` on its day.
 * @throws {RangeError} If the programme has no such pilot.
 * @example
 * ```ts
 * // begun 600 days ago, 540 at least; 6 solutions of 6 in a year from now, which decides; 61 % of the hours spent
 * pilotVerdict(programme, 'open-innovation', { today: '2026-11-24' });
 * // { verdict: 'scale', criteria: [{ indicator: 'solutions', by: '2027-11-24', met: true, failed: false,
 * //   decisive: true, latest: { value: 6, day: '2026-10-31' } }], daysGone: 600, effortShare: 0.61,
 * //   reasons: ['every-criterion-met', 'shortest-time-gone', 'effort-enough'], gates: [], hasExit: false }
 * ```
 */
export function pilotVerdict(programme: Programme, pilot: Id, { today }: Today): PilotVerdict {
  const found = entitiesById(programme, 'pilots').get(pilot);
  if (!found) throw new RangeError(`pilot: expected the id of a pilot, got ${pilot}`);
  return pilotVerdictIn(programme, { today })(found);
}

/**
 * Prepares {@link pilotVerdict} for many pilots of one programme.
 *
 * @example
 * ```ts
 * const verdictOn = pilotVerdictIn(programme, { today: '2026-11-24' });
 * programme.pilots.map(verdictOn).map(({ verdict }) => verdict); // ['scale']
 * ```
 */
export function pilotVerdictIn(
  programme: Programme,
  { today }: Today,
): (pilot: Pilot) => PilotVerdict {
  const judge = criterionJudge(programme, today);
  return (pilot) => {
    const criteria = pilot.criteria.map(judge);
    const days = daysBetween(pilot.from, today);
    const effortShare = effortShareOf(pilot.effort);
    const isTime = days >= pilot.minDays;
    const enough = pilot.effort.enough ?? enoughEffort;
    const isEnough = effortShare !== undefined && effortShare >= enough;
    const gates = (pilot.gates ?? []).map((gate) => outcomeOf(gate, today));
    const open = gates.filter(({ state }) => state === 'due' || state === 'ahead');
    const { decision } = pilot;
    return {
      ...verdictFrom(criteria, isTime, effortShare === undefined ? undefined : isEnough),
      criteria,
      daysGone: Math.max(0, days),
      ...withoutUndefined({ effortShare }),
      gates,
      ...withoutUndefined({ nextGate: earliest(open.map(({ day }) => day)) }),
      hasExit: pilot.exit !== undefined,
      ...(decision && decision.day <= today ? { decided: decision } : {}),
    };
  };
}

function verdictFrom(
  criteria: readonly CriterionOutcome[],
  isTime: boolean,
  isEnough: boolean | undefined,
): Pick<PilotVerdict, 'verdict' | 'reasons'> {
  if (isTime && criteria.some(({ decisive, failed }) => decisive && failed)) {
    return { verdict: 'stop', reasons: ['decisive-criterion-failed', 'shortest-time-gone'] };
  }
  const isMet = criteria.length > 0 && criteria.every(({ met }) => met);
  if (isMet && isTime && isEnough) {
    const reasons = ['every-criterion-met', 'shortest-time-gone', 'effort-enough'] as const;
    return { verdict: 'scale', reasons };
  }
  const effort: readonly PilotReason[] =
    isEnough === undefined ? ['effort-unknown'] : isEnough ? [] : ['effort-too-low'];
  const time: readonly PilotReason[] = isTime ? [] : ['shortest-time-not-gone'];
  return { verdict: 'adjust', reasons: [...whatIsNotMet(criteria), ...time, ...effort] };
}

function whatIsNotMet(criteria: readonly CriterionOutcome[]): readonly PilotReason[] {
  if (criteria.length === 0) return ['no-criteria'];
  const reasonOf = ({ met, failed, decisive }: CriterionOutcome): PilotReason | undefined => {
    if (failed) return decisive ? 'decisive-criterion-failed' : 'criterion-failed';
    if (met === undefined) return 'criterion-not-measured';
    return met ? undefined : 'criterion-not-met';
  };
  const order: readonly PilotReason[] = [
    'decisive-criterion-failed',
    'criterion-failed',
    'criterion-not-met',
    'criterion-not-measured',
  ];
  const found = new Set(criteria.map(reasonOf));
  return order.filter((reason) => found.has(reason));
}

function criterionJudge(
  programme: Programme,
  today: Day,
): (criterion: PilotCriterion) => CriterionOutcome {
  const judging = new Set(
    programme.pilots.flatMap(({ criteria }) => criteria.map(({ indicator }) => indicator)),
  );
  const measurements = groupBy(programme.measurements, ({ indicator }) =>
    judging.has(indicator) ? [indicator] : [],
  );
  const indicators = entitiesById(programme, 'indicators');
  const definitions = entitiesById(programme, 'definitions');
  const known = new Map<Id, readonly ValueOnDay[]>();
  const seriesFor = (indicator: Id): readonly ValueOnDay[] => {
    const series =
      known.get(indicator) ?? seriesOf(measurements.get(indicator) ?? [], today, undefined);
    known.set(indicator, series);
    return series;
  };
  return ({ indicator, threshold, by, decisive = false }) => {
    const latest = seriesFor(indicator).findLast(({ day }) => day <= by);
    const definition = indicators.get(indicator)?.definition;
    const direction = definition === undefined ? 'up' : definitions.get(definition)?.direction;
    const isReached =
      latest && (direction === 'down' ? latest.value <= threshold : latest.value >= threshold);
    const failed = by < today && !isReached;
    const met = isReached ?? (failed ? false : undefined);
    return {
      indicator,
      by,
      ...withoutUndefined({ met }),
      failed,
      decisive,
      ...withoutUndefined({ latest }),
    };
  };
}

function effortShareOf({
  plannedHours,
  spentHours,
  planned,
  spent,
}: PilotEffort): number | undefined {
  const isOneCurrency = planned?.currency === spent?.currency;
  const shares = [
    shareOf(spentHours, plannedHours),
    isOneCurrency ? shareOf(spent?.amount, planned?.amount) : undefined,
  ].filter((share) => share !== undefined);
  return shares.length > 0 ? roundPriority(Math.min(...shares)) : undefined;
}

function shareOf(spent: number | undefined, planned: number | undefined): number | undefined {
  return spent === undefined || !planned ? undefined : spent / planned;
}

function outcomeOf({ day, passed, decided }: PilotGate, today: Day): GateOutcome {
  if (decided !== undefined && decided <= today) {
    return { day, state: passed === undefined ? 'decided' : passed ? 'passed' : 'not-passed' };
  }
  return { day, state: day <= today ? 'due' : 'ahead' };
}
