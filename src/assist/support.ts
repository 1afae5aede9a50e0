import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';
import type { Ref } from '../base/ref.js';

/** What an amount of support is counted in. */
export type SupportUnit = 'hours' | 'SEK' | 'EUR' | 'NOK';

/** What a cluster asked of the region and what the region took on, from request to receipt. */
export interface Support extends Entity {
  readonly cluster: Id;
  readonly action?: Id;
  readonly kind: 'hours' | 'money' | 'contact' | 'premises' | 'coordination';
  readonly what: LocalText;
  readonly by?: Ref;
  readonly due?: Day;
  readonly asked?: SupportRequest;
  /** A changed promise is a new answer; the last counts. */
  readonly answers?: readonly SupportAnswer[];
  readonly delivered?: readonly SupportDelivery[];
  /** The cluster's word. */
  readonly received?: { readonly day: Day; readonly remark?: LocalText };
}

/** What a cluster asked for. */
export interface SupportRequest {
  readonly amount?: number;
  readonly unit?: SupportUnit;
  readonly day: Day;
}

/** What the region answered, and on what basis. */
export interface SupportAnswer {
  readonly kind: 'promised' | 'declined';
  readonly amount?: number;
  readonly unit?: SupportUnit;
  readonly day: Day;
  readonly why?: LocalText;
  readonly basis?: 'grant-decision' | 'agreement' | 'procurement' | 'own-work';
  readonly reference?: string;
  readonly deMinimis?: boolean;
}

/** What was delivered of a promise. */
export interface SupportDelivery {
  readonly amount?: number;
  readonly day: Day;
}
