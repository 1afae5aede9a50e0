import type { Day } from '../base/day.js';
import { daysBetween, latest } from '../base/day.js';
import type { Id } from '../base/id.js';
import { roundPriority } from '../base/rounding.js';
import type { Status } from '../base/status.js';
import { withoutUndefined } from '../base/without-undefined.js';
import type { IndicatorStatus } from '../communicate/published.js';
import { entitiesById, groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import type { CheckIn } from './check-in.js';
import type { Today } from './cluster-stages.js';
import type { Indicator, ValueOnDay } from './indicator.js';
import type { Measurement } from './measurement.js';
import { correctedValues } from './measurement.js';

// "The path" is compared with these margins; domain language: on plan, some deviation, large deviation.
const greenWithin = 0.1;
const yellowWithin = 0.25;

/**
 * Tells how an indicator stands on a day.
 *
 * Progress is `(latest − baseline) ÷ (target − baseline)`, for either direction. The target is the first whose day
 * is not before `today`, else the last. Expected is the same for the path of straight lines from the baseline
 * through the targets, 0 to 1. Calculated: `not-started` before the baseline's day; `not-assessable` when progress
 * is undefined; else `green` when progress ≥ expected − 0.1, `yellow` when ≥ expected − 0.25, else `red`.
 *
 * A corrected measurement counts as its latest correction, on the day of what it corrects. Measurements before the
 * last break, and a baseline before it, don't count; nor does what is dated after `today`. A check-in on the
 * indicator is the judged status, which counts until a later measurement.
 *
 * @returns Of a published programme, what stands there. `reason` is one of `no-baseline`, `no-target`,
 * `no-measurement`, `target-equals-baseline`.
 * @throws {RangeError} If the programme has no such indicator.
 * @example
 * ```ts
 * // baseline 100 on 2024-01-01, target 200 on 2026-01-01, measured 140 on 2025-01-01
 * indicatorStatus(programme, 'guest-nights', { today: '2025-01-01' });
 * // { indicator: 'guest-nights', latest: { value: 140, day: '2025-01-01' }, progress: 0.4,
 * //   expected: 0.5006839945280438, calculated: 'green', status: 'green' }
 * ```
 */
export function indicatorStatus(
  programme: Programme,
  indicator: Id,
  { today }: Today,
): IndicatorStatus {
  const found = entitiesById(programme, 'indicators').get(indicator);
  if (!found) {
    throw new RangeError(`indicator: expected the id of an indicator, got ${indicator}`);
  }
  const published = programme.published?.followUp.subjects
    .flatMap(({ indicators }) => indicators)
    .find((status) => status.indicator === indicator);
  return published ?? indicatorStatusIn(programme, { today })(found);
}

/** Prepares {@link indicatorStatus} for many indicators of one programme that is not published. */
export function indicatorStatusIn(
  programme: Programme,
  { today }: Today,
): (indicator: Indicator) => IndicatorStatus {
  const measurements = groupBy(programme.measurements, ({ indicator }) => [indicator]);
  const definitions = entitiesById(programme, 'definitions');
  const checkIns = groupBy(programme.checkIns, ({ of }) =>
    of.collection === 'indicators' ? [of.id] : [],
  );
  return (indicator) => {
    const lastBreak = latest((indicator.breaks ?? []).map(({ day }) => day).filter(isPast(today)));
    const series = seriesOf(measurements.get(indicator.id) ?? [], today, lastBreak);
    const direction = definitions.get(indicator.definition)?.direction ?? 'up';
    const calculation = calculate(indicator, series.at(-1), today, lastBreak);
    const checkIn = latestCheckIn(checkIns.get(indicator.id) ?? [], today);
    const lastMeasured = series.at(-1)?.day;
    return {
      indicator: indicator.id,
      ...withoutUndefined({ latest: series.at(-1), trend: trendOf(series, direction) }),
      ...calculation,
      ...(checkIn ? { judged: checkIn.status } : {}),
      status: statusThatCounts(checkIn, lastMeasured, calculation.calculated),
    };
  };
}

/**
 * Picks the status that counts: the judged one until a later measurement, else the calculated.
 *
 * A later measurement from which nothing can be told does not take the judgement away.
 */
export function statusThatCounts(
  checkIn: CheckIn | undefined,
  lastMeasured: Day | undefined,
  calculated: Status,
): Status {
  if (!checkIn) return calculated;
  const isOvertaken = lastMeasured !== undefined && lastMeasured > checkIn.day;
  return isOvertaken && calculated !== 'not-assessable' ? calculated : checkIn.status;
}

/** The check-in that counts on a day: the last; of two on the same day, the one that stands last. */
export function latestCheckIn(checkIns: readonly CheckIn[], today: Day): CheckIn | undefined {
  return checkIns
    .filter(({ day }) => day <= today)
    .reduce<CheckIn | undefined>(
      (last, next) => (last && last.day > next.day ? last : next),
      undefined,
    );
}

/** The values that count, by day: corrections in place of what they correct, and nothing before a break. */
export function seriesOf(
  measurements: readonly Measurement[],
  today: Day,
  lastBreak: Day | undefined,
): readonly ValueOnDay[] {
  return correctedValues(measurements.filter(({ day }) => day <= today)).filter(
    ({ day }) => !lastBreak || day >= lastBreak,
  );
}

type Calculation = Pick<IndicatorStatus, 'progress' | 'expected' | 'calculated' | 'reason'>;

function calculate(
  { baseline, targets = [] }: Indicator,
  last: ValueOnDay | undefined,
  today: Day,
  lastBreak: Day | undefined,
): Calculation {
  const start = baseline && (!lastBreak || baseline.day >= lastBreak) ? baseline : undefined;
  const path = [...targets].sort(byDay);
  const target = path.find(({ day }) => day >= today) ?? path.at(-1);
  const expected = start && target ? expectedOn(today, start, path, target) : undefined;
  const known = withoutUndefined({ expected });
  if (start && today < start.day) return { ...known, calculated: 'not-started' };
  const reason = !start
    ? 'no-baseline'
    : !target
      ? 'no-target'
      : !last
        ? 'no-measurement'
        : target.value === start.value
          ? 'target-equals-baseline'
          : undefined;
  if (!start || !target || !last || reason) {
    return { ...known, calculated: 'not-assessable', ...withoutUndefined({ reason }) };
  }
  // Adding 0 makes 0 of -0, which a reader would be shown as "-0 %" and a file does not keep.
  const progress = (last.value - start.value) / (target.value - start.value) + 0;
  // Rounded, so that exactly a tenth behind is not more than a tenth for a computer's fractions.
  const behind = roundPriority((expected ?? 0) - progress);
  const calculated = behind <= greenWithin ? 'green' : behind <= yellowWithin ? 'yellow' : 'red';
  return { progress, ...known, calculated };
}

function expectedOn(
  today: Day,
  baseline: ValueOnDay,
  targets: readonly ValueOnDay[],
  target: ValueOnDay,
): number | undefined {
  if (target.value === baseline.value) return undefined;
  const points = [baseline, ...targets.filter(({ day }) => day > baseline.day)];
  const next = points.findIndex(({ day }) => day >= today);
  const [from, to] = next < 0 ? [points.at(-1), points.at(-1)] : [points[next - 1], points[next]];
  const value = to === undefined ? baseline.value : interpolate(today, from ?? to, to);
  return Math.min(1, Math.max(0, (value - baseline.value) / (target.value - baseline.value)));
}

function interpolate(day: Day, from: ValueOnDay, to: ValueOnDay): number {
  const length = daysBetween(from.day, to.day);
  if (length === 0) return to.value;
  return from.value + ((to.value - from.value) * daysBetween(from.day, day)) / length;
}

function trendOf(
  series: readonly ValueOnDay[],
  direction: 'up' | 'down',
): IndicatorStatus['trend'] {
  const [before, last] = series.slice(-2);
  if (!before || !last) return undefined;
  if (last.value === before.value) return 'unchanged';
  return last.value > before.value === (direction === 'up') ? 'better' : 'worse';
}

function byDay(a: ValueOnDay, b: ValueOnDay): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

function isPast(today: Day): (day: Day) => boolean {
  return (day) => day <= today;
}
