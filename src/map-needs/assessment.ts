import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { BySector } from '../base/sector.js';

/** One occasion on which a cluster's needs were mapped. */
export interface Assessment extends Entity {
  readonly cluster: Id;
  readonly day: Day;
  readonly method: 'interview' | 'workshop' | 'survey' | 'import';
  readonly done: boolean;
  readonly participants?: BySector;
  /** Different companies present. */
  readonly companies?: number;
}
