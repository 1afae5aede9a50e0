import type {
  CheckIn,
  Indicator,
  IndicatorStatus,
  Measurement,
  Programme,
  Ref,
  Status,
  SubjectStatus,
} from '../../src/index.js';

// Written from the formulas in domain.md alone, as slowly and plainly as they read.

const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
const nine = (value: number): number => Math.round(value * 1e9) / 1e9;

interface Value {
  readonly day: string;
  readonly value: number;
}

function correctedValue(
  all: readonly Measurement[],
  measurement: Measurement,
  today: string,
): number {
  let latest: Measurement | undefined;
  for (const one of all) {
    if (one.corrects !== measurement.id || one.day > today) continue;
    if (!latest || one.day >= latest.day) latest = one;
  }
  return latest ? correctedValue(all, latest, today) : measurement.value;
}

function seriesOracle(
  programme: Programme,
  { id, breaks = [] }: Indicator,
  today: string,
): Value[] {
  const own = programme.measurements.filter(({ indicator }) => indicator === id);
  const past = breaks.map(({ day }) => day).filter((day) => day <= today);
  const counting = own.filter(
    ({ corrects, day }) =>
      corrects === undefined && day <= today && past.every((broken) => day >= broken),
  );
  const days = [...new Set(counting.map(({ day }) => day))].sort();
  return days.flatMap((day) =>
    counting
      .filter((one) => one.day === day)
      .map((one) => ({ day, value: correctedValue(own, one, today) })),
  );
}

/** The expected value on a day: straight lines from the baseline through the targets. */
function pathOracle(baseline: Value, targets: readonly Value[], today: string): number {
  let from = baseline;
  for (const to of targets.filter(({ day }) => day > baseline.day)) {
    if (today <= to.day) {
      const gone = dayNumber(today) - dayNumber(from.day);
      return (
        from.value + ((to.value - from.value) * gone) / (dayNumber(to.day) - dayNumber(from.day))
      );
    }
    from = to;
  }
  return from.value;
}

export function indicatorStatusOracle(
  programme: Programme,
  indicator: Indicator,
  today: string,
): IndicatorStatus {
  const series = seriesOracle(programme, indicator, today);
  const last = series[series.length - 1];
  const before = series[series.length - 2];
  const wayUp =
    programme.definitions.find(({ id }) => id === indicator.definition)?.direction === 'up';
  const isBroken = (day: string): boolean =>
    (indicator.breaks ?? []).some((one) => one.day <= today && one.day > day);
  const { baseline } = indicator;
  const start = baseline && !isBroken(baseline.day) ? baseline : undefined;
  const targets = [...(indicator.targets ?? [])].sort(
    (a, b) => dayNumber(a.day) - dayNumber(b.day),
  );
  const target = targets.find(({ day }) => day >= today) ?? targets[targets.length - 1];

  const result: { -readonly [K in keyof IndicatorStatus]: IndicatorStatus[K] } = {
    indicator: indicator.id,
    calculated: 'not-assessable',
    status: 'not-assessable',
  };
  if (last) result.latest = { value: last.value, day: last.day };
  if (last && before) {
    const rise = last.value - before.value;
    result.trend = rise === 0 ? 'unchanged' : rise > 0 === wayUp ? 'better' : 'worse';
  }
  const length = start && target ? target.value - start.value : 0;
  if (start && target && length !== 0) {
    const share = (pathOracle(start, targets, today) - start.value) / length;
    result.expected = Math.max(0, Math.min(1, share));
  }
  if (start && today < start.day) result.calculated = 'not-started';
  else if (!start) result.reason = 'no-baseline';
  else if (!target) result.reason = 'no-target';
  else if (!last) result.reason = 'no-measurement';
  else if (length === 0) result.reason = 'target-equals-baseline';
  else {
    result.progress = (last.value - start.value) / length;
    const behind = nine(result.expected! - result.progress);
    result.calculated = behind <= 0.1 ? 'green' : behind <= 0.25 ? 'yellow' : 'red';
  }
  const judged = lastCheckIn(programme, { collection: 'indicators', id: indicator.id }, today);
  result.status = countingOracle(judged, last?.day, result.calculated);
  if (judged) result.judged = judged.status;
  return result;
}

function lastCheckIn(programme: Programme, subject: Ref, today: string): CheckIn | undefined {
  let last: CheckIn | undefined;
  for (const checkIn of programme.checkIns) {
    const isOn = checkIn.of.collection === subject.collection && checkIn.of.id === subject.id;
    if (isOn && checkIn.day <= today && (!last || checkIn.day >= last.day)) last = checkIn;
  }
  return last;
}

function countingOracle(
  judged: CheckIn | undefined,
  measured: string | undefined,
  calculated: Status,
): Status {
  if (!judged) return calculated;
  // Our reading: a later measurement from which nothing can be told leaves the judgement standing.
  if (measured !== undefined && measured > judged.day && calculated !== 'not-assessable')
    return calculated;
  return judged.status;
}

/** Without `nextDue`, which is a rule of its own. */
export function followUpOracle(
  programme: Programme,
  today: string,
): Omit<SubjectStatus, 'nextDue'>[] {
  const subjects: (Ref | 'programme')[] = [];
  if (programme.indicators.some(({ of }) => of === 'programme')) subjects.push('programme');
  for (const collection of [
    'clusters',
    'goals',
    'actions',
    'measures',
    'adoptions',
    'pilots',
  ] as const) {
    for (const { id } of programme[collection]) subjects.push({ collection, id });
  }
  return subjects.map((ref) => {
    const used = programme.indicators.filter(({ of }) =>
      of === 'programme' || ref === 'programme'
        ? of === ref
        : of.collection === ref.collection && of.id === ref.id,
    );
    const statuses = used.map((one) => indicatorStatusOracle(programme, one, today));
    const hasKey = used.some(({ key }) => key === true);
    const counting = statuses.filter((_, index) => !hasKey || used[index]!.key === true);
    const calculated =
      (['red', 'yellow', 'green', 'not-started'] as const).find((status) =>
        counting.some((one) => one.calculated === status),
      ) ?? 'not-assessable';
    const measured = statuses.flatMap(({ latest }) => latest?.day ?? []).sort();
    const judged = ref === 'programme' ? undefined : lastCheckIn(programme, ref, today);
    return {
      ref,
      status: countingOracle(judged, measured[measured.length - 1], calculated),
      ...(judged ? { judged: judged.status } : {}),
      calculated,
      ...(judged?.development ? { development: judged.development } : {}),
      ...(judged ? { lastCheckIn: judged.day } : {}),
      indicators: statuses,
    };
  });
}
