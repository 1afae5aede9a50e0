import type { Day } from './day.js';

/** How far a piece of work has come. */
export type WorkStatus = 'proposed' | 'planned' | 'ongoing' | 'done' | 'stopped';

/** The day that each status last began: what story, stages and history stand on. */
export type StatusDays = { readonly [S in WorkStatus]?: Day };

/**
 * Tells whether work in this status counts as an answer to a need: `planned`, `ongoing` or `done`.
 *
 * @example
 * ```ts
 * countsAsAnswer('proposed'); // false
 * ```
 */
export function countsAsAnswer(status: WorkStatus): status is 'planned' | 'ongoing' | 'done' {
  return status === 'planned' || status === 'ongoing' || status === 'done';
}
