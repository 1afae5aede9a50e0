import type { Day } from '../base/day.js';
import type { Id } from '../base/id.js';
import type { WorkStatus } from '../base/work.js';
import type { Programme } from '../programme/programme.js';
import type { Action } from './action.js';

/** How far an action has come, or that its day has passed before it was done. */
export type ActionState = 'late' | WorkStatus;

/** The states of actions in the order in which a plan is read: first what needs somebody. */
export const actionStates: readonly ActionState[] = [
  'late',
  'ongoing',
  'planned',
  'proposed',
  'done',
  'stopped',
];

/** An action of a plan, and how it stands on a day. */
export interface PlannedAction {
  readonly action: Action;
  readonly state: ActionState;
}

/**
 * Lists the actions of a cluster's plan with how each stands on a day: `late` when it is planned or ongoing and was due
 * before that day, else its status.
 *
 * @returns In the order of {@link actionStates}; those of one state by due day, those without one last, then in the
 * programme's order.
 * @example
 * ```ts
 * planOf(programme, 'tourism', { today: '2026-11-24' });
 * // [{ action: { …, due: '2026-10-31', status: 'ongoing' }, state: 'late' }, …]
 * ```
 */
export function planOf(
  { actions }: Pick<Programme, 'actions'>,
  cluster: Id,
  { today }: { readonly today: Day },
): readonly PlannedAction[] {
  const order = ({ action, state }: PlannedAction): string =>
    `${actionStates.indexOf(state)} ${action.due ?? 'never'}`;
  return actions
    .filter((action) => action.cluster === cluster)
    .map((action) => ({ action, state: stateOf(action, today) }))
    .map((planned) => ({ planned, key: order(planned) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ planned }) => planned);
}

function stateOf({ due, status }: Action, today: Day): ActionState {
  const isOpen = status === 'planned' || status === 'ongoing';
  return isOpen && due !== undefined && due < today ? 'late' : status;
}
