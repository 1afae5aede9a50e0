import type { Collection } from '../base/collections.js';
import type { Day } from '../base/day.js';
import type { Id } from '../base/id.js';
import type { Ref } from '../base/ref.js';

/** What an office has chosen instead of the defaults. Internal. */
export interface Settings {
  /** Weights of urgency in a need's priority. */
  readonly urgency?: { readonly now: number; readonly 'this-year': number; readonly later: number };
  /** The reach of a need when it isn't known. */
  readonly assumedReach?: number;
  readonly contactWithinDays?: number;
  readonly contactEveryDays?: number;
  readonly checkInEveryDays?: CheckInCadence;
  readonly smallestPublishedCount?: number;
  readonly postponed?: readonly PostponedFinding[];
  /** Codes of findings that this office does not want. */
  readonly silent?: readonly string[];
  readonly retention?: readonly RetentionRule[];
  /** The hours that each person has to promise from, per quarter. */
  readonly hoursPerQuarter?: readonly { readonly person: Id; readonly hours: number }[];
}

/** Days between check-ins. */
export interface CheckInCadence {
  readonly action?: number;
  readonly measure?: number;
  readonly cluster?: number;
}

/** A finding that waits until a day. */
export interface PostponedFinding {
  readonly finding: string;
  readonly subject: Ref | 'programme';
  readonly until: Day;
  readonly why: string;
  /** The person that it was handed to. */
  readonly to?: Id;
}

/** How long a collection's entities are kept. */
export interface RetentionRule {
  readonly collection: Collection;
  readonly rule: 'keep' | { readonly deleteAfterMonths: number };
  readonly reference?: string;
}

/** The defaults of all that has one. */
export const defaultSettings = {
  urgency: { now: 1, 'this-year': 0.7, later: 0.4 },
  assumedReach: 0.5,
  contactWithinDays: 30,
  contactEveryDays: 90,
  checkInEveryDays: { action: 60, measure: 90, cluster: 180 },
  smallestPublishedCount: 3,
} as const;
