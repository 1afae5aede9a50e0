import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';
import type { Ref } from '../base/ref.js';

/** A definition in use: on a goal, action, measure, pilot, adoption, cluster or the programme. */
export interface Indicator extends Entity {
  readonly definition: Id;
  readonly of: Ref | 'programme';
  readonly key?: boolean;
  readonly baseline?: ValueOnDay;
  readonly targets?: readonly ValueOnDay[];
  readonly everyDays?: number;
  /** Days from which the series can't be compared with what was before. */
  readonly breaks?: readonly { readonly day: Day; readonly why: LocalText }[];
}

/** A value, and the day that it stands for. */
export interface ValueOnDay {
  readonly value: number;
  readonly day: Day;
}
