import type { Audience } from '../base/audience.js';
import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';

/** That the programme was published, for whom, where and when. */
export interface Publication extends Entity {
  readonly day: Day;
  readonly audience: Audience;
  readonly where?: string;
  /** Of the published JSON. */
  readonly digest: string;
}
