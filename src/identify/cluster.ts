import type { CompaniesBySize } from '../base/company-size.js';
import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';
import type { Sector } from '../base/sector.js';

/**
 * A cluster initiative: organised work to strengthen the companies of a field. Not the natural cluster, and
 * not its organisation, which is an actor. A network without one place is normal.
 */
export interface Cluster extends Entity {
  readonly name: LocalText;
  readonly description?: LocalText;
  readonly vision?: LocalText;
  readonly origin: 'existing' | 'proposed';
  readonly identified: Day;
  /** The first is the primary. */
  readonly strengthAreas: readonly Id[];
  /** The actor that runs it. */
  readonly organisation?: Id;
  /** Municipality codes. */
  readonly municipalities?: readonly string[];
  readonly companies?: CompaniesBySize;
  readonly employees?: number;
  /** Full-time equivalents of management. */
  readonly managementFte?: number;
  /** It stays in history and raises no findings. */
  readonly ended?: ClusterEnd;
  readonly declined?: { readonly day: Day; readonly askAgain?: Day };
  readonly memberSectors?: readonly Sector[];
  readonly website?: string;
  /** Internal: the person who is responsible. */
  readonly lead?: Id;
}

/** When and why an initiative ended, and which other it went into. */
export interface ClusterEnd {
  readonly day: Day;
  readonly why: LocalText;
  readonly into?: Id;
}

/**
 * Tells whether an initiative takes part on a day: it has neither ended, nor declined unless the day to ask again has
 * come. What is dated after that day has not happened yet.
 *
 * @example
 * ```ts
 * // declined on 1 March 2026, to be asked again from 1 September 2026
 * takesPart(cluster, '2026-06-01'); // false
 * ```
 */
export function takesPart({ declined, ended }: Cluster, today: Day): boolean {
  if (ended && ended.day <= today) return false;
  if (!declined || declined.day > today) return true;
  return declined.askAgain !== undefined && declined.askAgain <= today;
}
