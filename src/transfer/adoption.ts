import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';

/** A cluster that takes over a method. */
export interface Adoption extends Entity {
  readonly method: Id;
  readonly cluster: Id;
  readonly status: 'considered' | 'trying' | 'adopted' | 'dropped';
  readonly from?: Day;
  readonly result?: LocalText;
}
