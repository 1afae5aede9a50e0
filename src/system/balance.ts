import type { Id } from '../base/id.js';
import type { Balance, BalanceSide } from '../communicate/published.js';
import type { Cluster } from '../identify/cluster.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';

/**
 * Weighs what is put into strengthening the initiatives that exist against exploring new ones.
 *
 * A cluster explores when its origin is `proposed`, or its primary area has focus `explore` or `proposed`. Cost is
 * that of the actions that are not stopped plus money last promised, in SEK only.
 *
 * @returns Number of actions and supports, and cost in whole SEK. Of a published programme, what stands there.
 * @see "Ökad företagssamverkan" (2014): existing initiatives "should be strengthened rather than new ones started".
 * @example
 * ```ts
 * balance(programme).explore; // { actions: 3, supports: 1, cost: 120000 }
 * ```
 */
export function balance(programme: Programme): Balance {
  if (programme.published) return programme.published.balance;
  const areas = entitiesById(programme, 'strengthAreas');
  const explores = ({ origin, strengthAreas: [primary] }: Cluster): boolean => {
    const focus = primary === undefined ? undefined : areas.get(primary)?.focus;
    return origin === 'proposed' || focus === 'explore' || focus === 'proposed';
  };
  const exploring = new Set(programme.clusters.filter(explores).map(({ id }) => id));
  const side = (belongs: (cluster: Id) => boolean): BalanceSide => {
    const actions = programme.actions.filter(({ cluster }) => belongs(cluster));
    const supports = programme.supports.filter(({ cluster }) => belongs(cluster));
    const running = actions.filter(({ status }) => status !== 'stopped');
    const cost =
      sum(running.map((action) => (action.cost?.currency === 'SEK' ? action.cost.amount : 0))) +
      sum(supports.map(({ answers }) => promisedKronor(answers?.at(-1))));
    return { actions: actions.length, supports: supports.length, cost };
  };
  return {
    strengthen: side((cluster) => !exploring.has(cluster)),
    explore: side((cluster) => exploring.has(cluster)),
  };
}

type SupportAnswer = NonNullable<Programme['supports'][number]['answers']>[number];

function promisedKronor(answer: SupportAnswer | undefined): number {
  return answer?.kind === 'promised' && answer.unit === 'SEK' ? (answer.amount ?? 0) : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
