import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';

/** One attempt to reach a cluster or an actor, or to be reached by it. */
export interface Contact extends Entity {
  readonly cluster?: Id;
  readonly actor?: Id;
  readonly day: Day;
  readonly channel: 'phone' | 'email' | 'meeting' | 'visit' | 'letter' | 'other';
  readonly direction: 'out' | 'in';
  /** Internal. */
  readonly people?: readonly Id[];
  readonly outcome: 'reached' | 'no-answer' | 'declined';
  /** Internal. */
  readonly summary?: string;
  /** Internal. */
  readonly next?: NextStep;
}

/** What was agreed, and for which day. */
export interface NextStep {
  readonly what: string;
  readonly day: Day;
  /** A person. */
  readonly who?: Id;
  readonly done?: boolean;
}
