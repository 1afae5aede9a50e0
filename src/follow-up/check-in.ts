import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { LocalText } from '../base/local-text.js';
import type { Ref } from '../base/ref.js';
import type { Development, Status } from '../base/status.js';

/** A scale from 1, low, to 5, high. */
export type OneToFive = 1 | 2 | 3 | 4 | 5;

/**
 * A judgement of how something goes, on a day.
 *
 * @see "Läget i länet", the region's own notation: the colour judges, the arrow tells the development.
 */
export interface CheckIn extends Entity {
  /** A cluster, action, measure, pilot, adoption, goal or indicator. */
  readonly of: Ref;
  readonly day: Day;
  readonly status: Status;
  /** Since the last check-in. */
  readonly development?: Development;
  /** Over five to ten years. */
  readonly longTrend?: Development;
  /** With other regions. */
  readonly comparison?: 'ahead' | 'level' | 'behind';
  readonly why?: LocalText;
  readonly decision?: LocalText;
  /** For red: the action or measure that mends it, or why there is none. */
  readonly remedy?: Ref | { readonly none: LocalText };
  readonly trust?: OneToFive;
  readonly collaboration?: OneToFive;
  /** Internal. */
  readonly by?: string;
}
