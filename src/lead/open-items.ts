import type { Day } from '../base/day.js';
import type { Id } from '../base/id.js';
import { withoutUndefined } from '../base/without-undefined.js';
import type { Today } from '../follow-up/cluster-stages.js';
import type { Programme } from '../programme/programme.js';

/** What was agreed at a meeting and is not done. */
export interface OpenItem {
  readonly meeting: Id;
  /** The position in the meeting's items, from 0. */
  readonly item: number;
  /** The person who does it. */
  readonly who?: Id;
  readonly due?: Day;
  /** Its day is past. */
  readonly late?: true;
}

/**
 * Lists what was agreed at meetings and is not done.
 *
 * What is done, or the meeting held, after `today` has not happened yet. An item that only says what was said, with
 * no decision, nobody to do it and no day, asks for nothing and is not listed.
 *
 * @returns By day due, those without one last; of the same day in the programme's own order of meetings, then items.
 * @example
 * ```ts
 * openItems(programme, { today: '2026-11-24' });
 * // [{ meeting: 'steering-3', item: 1, who: 'lead', due: '2026-10-31', late: true }]
 * ```
 */
export function openItems(programme: Programme, { today }: Today): OpenItem[] {
  return programme.meetings
    .filter(({ day }) => day <= today)
    .flatMap(({ id, items }) =>
      items.flatMap(({ decision, done, due, who }, item): OpenItem[] => {
        const isDone = done !== undefined && done <= today;
        const isAsked = decision !== undefined || due !== undefined || who !== undefined;
        if (isDone || !isAsked) return [];
        const late = due !== undefined && due < today ? { late: true as const } : {};
        return [{ meeting: id, item, ...withoutUndefined({ who, due }), ...late }];
      }),
    )
    .sort(byDue);
}

function byDue({ due: a }: OpenItem, { due: b }: OpenItem): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b !== undefined && a > b ? 1 : -1;
}
