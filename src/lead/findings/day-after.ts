import type { Day } from '../../base/day.js';
import { addDays } from '../../base/day.js';

/**
 * Gives the next day: the first on which what was due is overdue.
 *
 * Asked for each of what may be a hundred thousand, so without a calendar where none is needed.
 *
 * @example
 * ```ts
 * dayAfter('2026-02-28'); // '2026-03-01'
 * ```
 */
export function dayAfter(day: Day): Day {
  const ofMonth = Number(day.slice(8));
  if (ofMonth >= 28) return addDays(day, 1);
  return `${day.slice(0, 8)}${String(ofMonth + 1).padStart(2, '0')}`;
}
