import type { Collection } from '../../base/collections.js';
import type { Day } from '../../base/day.js';
import type { Ref } from '../../base/ref.js';
import { entitiesById } from '../../programme/index-of.js';
import type { Programme } from '../../programme/programme.js';
import { openedOn } from './open-work.js';
import { soleOf } from './refs.js';
import { takingPart } from './taking-part.js';

/** Something that is followed up, and that findings may be about. */
export interface FollowedUp {
  /** Who is responsible: its owner, else the lead of its cluster or clusters. */
  readonly who: Ref | undefined;
  /** When it began. */
  readonly from: Day | undefined;
  /** It has been carried through: there is nothing more to be set about it, but its effects may still be measured. */
  readonly isDone: boolean;
}

/** All that {@link subjectsIn} reads. */
export const subjectReads = [
  'clusters',
  'goals',
  'actions',
  'measures',
  'adoptions',
  'pilots',
  'indicators',
] as const satisfies readonly Collection[];

/**
 * Tells of what is followed up whether findings may be about it.
 *
 * Not about what belongs to a cluster that does not take part, actions and measures that are `proposed` or `stopped`,
 * adoptions that are only `considered` or were `dropped`, and pilots that it was decided to stop. A pilot that is to be
 * scaled is done. An indicator is as what it is of.
 *
 * @returns `undefined` for what findings may not be about.
 */
export function subjectsIn(
  programme: Programme,
  today: Day,
): (ref: Ref | 'programme') => FollowedUp | undefined {
  const parts = takingPart(programme, today);
  const subjectOf = (ref: Ref | 'programme'): FollowedUp | undefined => {
    if (ref === 'programme') return { who: undefined, from: undefined, isDone: false };
    const { collection, id } = ref;
    switch (collection) {
      case 'clusters': {
        const part = parts.get(id);
        return part && { who: part.lead, from: part.from, isDone: false };
      }
      case 'goals': {
        const goal = entitiesById(programme, 'goals').get(id);
        if (goal?.cluster === undefined) return goal && subjectOf('programme');
        return subjectOf({ collection: 'clusters', id: goal.cluster });
      }
      case 'actions': {
        const action = entitiesById(programme, 'actions').get(id);
        const part = action && parts.get(action.cluster);
        if (!part || action.status === 'proposed' || action.status === 'stopped') return undefined;
        const who = action.owner ?? part.lead;
        return { who, from: openedOn(action), isDone: action.status === 'done' };
      }
      case 'measures': {
        const measure = entitiesById(programme, 'measures').get(id);
        if (!measure || measure.status === 'proposed' || measure.status === 'stopped') {
          return undefined;
        }
        const { owner: who, status } = measure;
        return { who, from: openedOn(measure), isDone: status === 'done' };
      }
      case 'adoptions': {
        const adoption = entitiesById(programme, 'adoptions').get(id);
        const part = adoption && parts.get(adoption.cluster);
        if (!part || adoption.status === 'considered' || adoption.status === 'dropped') {
          return undefined;
        }
        return { who: part.lead, from: adoption.from, isDone: false };
      }
      case 'pilots': {
        const pilot = entitiesById(programme, 'pilots').get(id);
        if (!pilot) return undefined;
        const { clusters, from } = pilot;
        const taking = clusters.flatMap((cluster) => parts.get(cluster) ?? []);
        if (clusters.length > 0 && taking.length === 0) return undefined;
        const decided =
          pilot.decision && pilot.decision.day <= today ? pilot.decision.kind : 'none';
        if (decided === 'stop') return undefined;
        return { who: soleOf(taking.map(({ lead }) => lead)), from, isDone: decided === 'scale' };
      }
      case 'indicators': {
        const indicator = entitiesById(programme, 'indicators').get(id);
        if (!indicator) return undefined;
        const { of } = indicator;
        return of !== 'programme' && of.collection === 'indicators' ? undefined : subjectOf(of);
      }
      default:
        return undefined;
    }
  };
  return subjectOf;
}
