import type { Action, ClusterStage, Programme, Stage } from '../../src/index.js';

// Written from the formula in domain.md alone. What is dated after `today` has not happened yet.

const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

export function clusterStagesOracle(
  programme: Programme,
  today: string,
): Omit<ClusterStage, 'since'>[] {
  return programme.clusters.map((cluster) => {
    const isOwn = (entity: { readonly cluster?: string }): boolean => entity.cluster === cluster.id;
    const actions = programme.actions.filter(isOwn);
    const holds: Record<Exclude<Stage, 'identified'>, boolean> = {
      contacted: programme.contacts.some(
        (contact) => isOwn(contact) && contact.outcome === 'reached' && contact.day <= today,
      ),
      mapped:
        programme.assessments.some((one) => isOwn(one) && one.done && one.day <= today) &&
        programme.needs.some(isOwn),
      planned: actions.some(
        (action) => action.needs.length > 0 && isIn(action, ['planned', 'ongoing', 'done'], today),
      ),
      ongoing: actions.some((action) => isIn(action, ['ongoing', 'done'], today)),
      'followed-up': programme.checkIns.some(({ of, day }) => {
        const every = programme.settings?.checkInEveryDays;
        const ago = dayNumber(today) - dayNumber(day);
        if (of.collection === 'clusters' && of.id === cluster.id) {
          return ago >= 0 && ago <= (every?.cluster ?? 180);
        }
        const isOnAction = of.collection === 'actions' && actions.some(({ id }) => id === of.id);
        return isOnAction && ago >= 0 && ago <= (every?.action ?? 60);
      }),
    };
    let stage: Stage = 'identified';
    for (const next of ['contacted', 'mapped', 'planned', 'ongoing', 'followed-up'] as const) {
      if (!holds[next]) break;
      stage = next;
    }
    return { cluster: cluster.id, stage };
  });
}

/** Whether an action is in one of the statuses, and was so on the day as far as its days tell. */
function isIn(
  { since, status }: Action,
  wanted: readonly ('planned' | 'ongoing' | 'done')[],
  today: string,
): boolean {
  if (!wanted.some((one) => one === status)) return false;
  const days = wanted.flatMap((one) => since?.[one] ?? []);
  return days.length === 0 || days.some((day) => day <= today);
}
