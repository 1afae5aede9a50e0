import type { Day } from '../../base/day.js';
import { latest } from '../../base/day.js';
import type { Id } from '../../base/id.js';
import type { Ref } from '../../base/ref.js';
import type { Cluster } from '../../identify/cluster.js';
import { takesPart } from '../../identify/cluster.js';
import type { Programme } from '../../programme/programme.js';
import { personRef } from './refs.js';
import { remembered } from './remembered.js';

/** A cluster that findings may be about. */
export interface TakingPart {
  readonly cluster: Cluster;
  /** The day it was identified, or, of one that had declined, the day to ask again. */
  readonly from: Day;
  /** The person who is responsible for it. */
  readonly lead: Ref | undefined;
}

/**
 * Lists the clusters that findings may be about: those that are identified and have neither ended, nor declined unless
 * the day to ask again has come. What belongs to another cluster (its needs, actions, supports, goals, indicators,
 * adoptions and meetings) raises no finding either. What is dated after `today` has not happened yet.
 *
 * @returns By id, in the programme's own order.
 */
export const takingPart: (programme: Programme, today: Day) => ReadonlyMap<Id, TakingPart> =
  remembered(['clusters'], ({ clusters }, today) => {
    const found = new Map<Id, TakingPart>();
    for (const cluster of clusters) {
      const { declined, id, identified, lead } = cluster;
      if (identified > today || !takesPart(cluster, today)) continue;
      const hasDeclined = declined !== undefined && declined.day <= today;
      const from = hasDeclined ? latest([identified, declined.askAgain]) : identified;
      found.set(id, { cluster, from: from ?? identified, lead: personRef(lead) });
    }
    return found;
  });
