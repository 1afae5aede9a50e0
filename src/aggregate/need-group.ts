import type { Day } from '../base/day.js';
import type { Disposition } from '../base/disposition.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';

/** A cross-cutting need in the office's words; the needs in it keep their own. */
export interface NeedGroup extends Entity {
  readonly statement: LocalText;
  readonly theme: Id;
  readonly needs: readonly Id[];
  readonly disposition?: Disposition;
  readonly grouped?: Grouping;
}

/** When the needs were put together, and by whom. */
export interface Grouping {
  readonly day: Day;
  /** Internal. */
  readonly by?: string;
}
