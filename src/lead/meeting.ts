import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { Ref } from '../base/ref.js';
import type { BySector } from '../base/sector.js';

/** A meeting: what was said, decided, and who does it by when. Internal throughout. */
export interface Meeting extends Entity {
  readonly day: Day;
  readonly kind: 'steering' | 'office' | 'cluster' | 'other';
  readonly cluster?: Id;
  readonly present?: BySector;
  readonly people?: readonly Id[];
  readonly items: readonly MeetingItem[];
}

/** One item of the minutes. */
export interface MeetingItem {
  readonly of?: Ref;
  readonly said?: string;
  readonly decision?: string;
  readonly who?: Id;
  readonly due?: Day;
  readonly done?: Day;
}
