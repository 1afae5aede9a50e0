import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { Ref } from '../base/ref.js';
import { refKey } from '../base/ref.js';
import { clustersReached } from '../measures/clusters-reached.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import { comesFrom } from './comes-from.js';
import { publicStory } from './public-story.js';
import type { StoryCode } from './story-codes.js';
import type { StoryEvent } from './telling.js';

/** As of which day, and of what, the news is told. */
export interface NewsOptions {
  readonly today: Day;
  /** At most so many; all unless told. */
  readonly limit?: number;
  /** Only what concerns this cluster initiative. */
  readonly cluster?: Id;
}

/** What happens too often, or is of use to the office alone. A correction is told; what it corrects is not. */
const noNews: ReadonlySet<StoryCode> = new Set<StoryCode>([
  'cluster-declined',
  'need-said',
  'action-proposed',
  'action-planned',
  'measure-proposed',
  'measure-planned',
  'reached',
  'baseline-set',
  'series-broken',
  'opportunity-told',
  'opportunity-closed',
]);

/**
 * Tells what has happened in a programme, the latest first: what was published, begun, decided, measured and opened. Of
 * measurements only those of key indicators; check-ins are not told, nor plans.
 *
 * @returns By day, the last first; of one day, what comes late in the process first.
 * @example
 * ```ts
 * newsOf(programme, { today: '2026-11-24', limit: 2 }).map(({ day, what }) => `${day} ${what}`);
 * // ['2026-11-16 opportunity-opened', '2026-10-30 measured']
 * ```
 */
export function newsOf(
  programme: Programme,
  { cluster, limit, today }: NewsOptions,
): readonly StoryEvent[] {
  const isConcerned = cluster === undefined ? () => true : concerns(programme, cluster);
  const corrected = new Set(programme.measurements.map(({ corrects }) => corrects));
  const indicators = entitiesById(programme, 'indicators');
  const measurements = entitiesById(programme, 'measurements');
  const isTold = (ref: Ref): boolean => {
    if (ref.collection === 'checkIns') return false;
    if (ref.collection !== 'measurements') return true;
    const indicator = measurements.get(ref.id)?.indicator;
    return (
      !corrected.has(ref.id) && indicator !== undefined && indicators.get(indicator)?.key === true
    );
  };
  return publicStory(programme, today, (ref) => isTold(ref) && isConcerned(ref))
    .filter(({ what }) => !noNews.has(what))
    .reverse()
    .slice(0, limit);
}

/** Prepares the question whether something concerns a cluster. */
function concerns(programme: Programme, cluster: Id): (ref: Ref) => boolean {
  const known = new Set([`clusters/${cluster}`]);
  for (const measure of programme.measures) {
    if (!clustersReached(programme, measure).includes(cluster)) continue;
    known.add(`measures/${measure.id}`);
    if (measure.mandate !== undefined) known.add(`mandates/${measure.mandate}`);
  }
  // Of a published programme not every need stands there; what the office counted does.
  for (const { clusters, id, kind } of programme.published?.aggregate.crossCutting ?? []) {
    if (kind === 'group' && clusters.includes(cluster)) known.add(`needGroups/${id}`);
  }
  return (ref) => {
    const about = comesFrom(programme, ref).at(-1) ?? ref;
    if (known.has(refKey(about))) return true;
    const entity = entitiesById(programme, about.collection).get(about.id) as Named | undefined;
    return entity?.cluster === cluster || entity?.clusters?.includes(cluster) === true;
  };
}

type Named = Entity & { readonly cluster?: Id; readonly clusters?: readonly Id[] };
