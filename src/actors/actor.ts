import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';
import type { Sector } from '../base/sector.js';

/** How far an organisation reaches. */
export type Reach = 'local' | 'regional' | 'national' | 'international';

/** An organisation that takes part: it promotes innovation, runs a cluster, buys or funds. */
export interface Actor extends Entity {
  readonly name: LocalText;
  readonly description?: LocalText;
  readonly sector: Sector;
  readonly reach: Reach;
  /** Municipality codes. */
  readonly municipalities?: readonly string[];
  readonly website?: string;
  readonly contact?: ActorContact;
  /** What a national or international actor opens, and for which clusters. */
  readonly opens?: readonly Opening[];
}

/** How to reach an organisation: the address of a function, never of a person. */
export interface ActorContact {
  readonly email?: string;
  readonly phone?: string;
}

/** Markets or skills that an actor opens for clusters. */
export interface Opening {
  readonly clusters: readonly Id[];
  readonly gives: 'markets' | 'skills';
  readonly what?: LocalText;
}
