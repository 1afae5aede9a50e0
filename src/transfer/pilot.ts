import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';
import type { Money } from '../base/money.js';

/** A trial with a hypothesis, criteria and gates, that ends in a decision. */
export interface Pilot extends Entity {
  readonly title: LocalText;
  readonly hypothesis: LocalText;
  readonly strengthArea: Id;
  readonly clusters: readonly Id[];
  readonly method?: Id;
  readonly from: Day;
  /** The shortest time before a verdict, in days. */
  readonly minDays: number;
  readonly effort: PilotEffort;
  readonly criteria: readonly PilotCriterion[];
  readonly gates?: readonly PilotGate[];
  readonly decision?: PilotDecision;
  /** Strength areas that it was extended to. */
  readonly extendTo?: readonly Id[];
  /** Who carries on after it. */
  readonly exit?: LocalText;
}

/** What was planned to be put in, and what was. */
export interface PilotEffort {
  readonly plannedHours?: number;
  readonly spentHours?: number;
  readonly planned?: Money;
  readonly spent?: Money;
  /** The share of the planned effort that is enough for a verdict; 0.5 unless told. */
  readonly enough?: number;
}

/** What an indicator must have reached by a day. */
export interface PilotCriterion {
  readonly indicator: Id;
  readonly threshold: number;
  readonly by: Day;
  readonly decisive?: boolean;
}

/** A day on which it is decided whether to go on. */
export interface PilotGate {
  readonly day: Day;
  readonly question: LocalText;
  readonly passed?: boolean;
  readonly decided?: Day;
}

/** What was decided about a pilot. */
export interface PilotDecision {
  readonly kind: 'scale' | 'adjust' | 'stop';
  readonly day: Day;
  readonly why: LocalText;
}
