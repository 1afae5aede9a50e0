import type { Day } from '../../base/day.js';

/**
 * Picks the day since when something holds.
 *
 * @param days - What may tell it, the best first.
 * @returns The first that is known and not after `today`, else `today`.
 * @example
 * ```ts
 * sinceOf('2026-11-24', [undefined, '2027-01-01', '2026-02-01']); // '2026-02-01'
 * ```
 */
export function sinceOf(today: Day, days: readonly (Day | undefined)[]): Day {
  return days.find((day) => day !== undefined && day <= today) ?? today;
}
