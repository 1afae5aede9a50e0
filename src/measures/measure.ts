import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';
import type { Money } from '../base/money.js';
import type { Ref } from '../base/ref.js';
import type { StatusDays, WorkStatus } from '../base/work.js';

/** The results chains of the regional fund. */
export type MeasureKind = 'direct-support' | 'support-structures' | 'environments';

/** What the region does about a need that touches more than one cluster. */
export interface Measure extends Entity {
  readonly title: LocalText;
  readonly description?: LocalText;
  readonly kind: MeasureKind;
  readonly needGroups?: readonly Id[];
  readonly needs?: readonly Id[];
  /** Those it reaches beyond the clusters of its needs. */
  readonly clusters?: readonly Id[];
  readonly strengthAreas?: readonly Id[];
  readonly goals?: readonly Id[];
  /** An actor or a person. */
  readonly owner?: Ref;
  readonly from?: Day;
  readonly due?: Day;
  readonly status: WorkStatus;
  readonly cost?: Money;
  readonly funding?: readonly MeasureFunding[];
  readonly mandate?: Id;
  readonly result?: LocalText;
  readonly reached?: readonly Reached[];
  readonly since?: StatusDays;
}

/** What one actor pays of a measure. */
export interface MeasureFunding {
  readonly actor: Id;
  readonly money: Money;
  readonly reference?: string;
}

/** Whom a measure had reached on a day. */
export interface Reached {
  readonly companies?: number;
  readonly women?: number;
  readonly men?: number;
  readonly day: Day;
}
