import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { ValueOnDay } from './indicator.js';

/** One measured value. Never overwritten: a correction is a new one that names what it corrects. */
export interface Measurement extends Entity {
  readonly indicator: Id;
  readonly day: Day;
  readonly value: number;
  readonly women?: number;
  readonly men?: number;
  readonly source?: string;
  readonly corrects?: Id;
}

/**
 * Gives the values of a series as they stand now: a corrected measurement counts as its latest correction, on the day of
 * what it corrects.
 *
 * @param measurements - Of one indicator, in any order.
 * @returns By day; of one day, in the order in which they came.
 * @example
 * ```ts
 * correctedValues([
 *   { id: 'a', indicator: 'i', day: '2026-01-31', value: 14 },
 *   { id: 'b', indicator: 'i', day: '2026-02-10', value: 41, corrects: 'a' },
 * ]); // [{ day: '2026-01-31', value: 41 }]
 * ```
 */
export function correctedValues(measurements: readonly Measurement[]): readonly ValueOnDay[] {
  const corrections = new Map<Id, Measurement>();
  for (const measurement of measurements) {
    if (measurement.corrects === undefined) continue;
    const known = corrections.get(measurement.corrects);
    if (!known || measurement.day >= known.day) corrections.set(measurement.corrects, measurement);
  }
  const valueOf = (measurement: Measurement): number => {
    if (corrections.size === 0) return measurement.value;
    let last = measurement;
    // Of ids that are not unique, corrections can go round.
    for (let left = corrections.size; left > 0; left -= 1) {
      const next = corrections.get(last.id);
      if (!next) break;
      last = next;
    }
    return last.value;
  };
  return measurements
    .filter(({ corrects }) => corrects === undefined)
    .map((measurement) => ({ day: measurement.day, value: valueOf(measurement) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
