import type { Day } from '../../base/day.js';
import { earliest } from '../../base/day.js';
import type { StatusDays, WorkStatus } from '../../base/work.js';

/** What actions and measures have in common. */
interface Work {
  readonly status: WorkStatus;
  readonly from?: Day;
  readonly due?: Day;
  readonly since?: StatusDays;
}

/** Whether it is agreed and not over: `planned` or `ongoing`. */
export function isOpen({ status }: Work): boolean {
  return status === 'planned' || status === 'ongoing';
}

/** Whether it is open and the day on which it was to be done is past. */
export function isLate(work: Work, today: Day): boolean {
  return isOpen(work) && work.due !== undefined && work.due < today;
}

/** The day on which it became open, else the one on which it was to begin; `undefined` when neither is known. */
export function openedOn({ from, since }: Work): Day | undefined {
  return earliest([since?.planned, since?.ongoing]) ?? from;
}
