import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';

/** What the public sector is about to buy, ask about or open for tests, and for whom that is a chance. */
export interface Opportunity extends Entity {
  readonly title: LocalText;
  readonly kind: 'procurement' | 'dialogue' | 'test-place';
  /** The actor that buys or asks. */
  readonly buyer: Id;
  readonly opens?: Day;
  readonly closes?: Day;
  readonly clusters?: readonly Id[];
  readonly strengthAreas?: readonly Id[];
  readonly themes?: readonly Id[];
  readonly outcome?: OpportunityOutcome;
  readonly reference?: string;
  /** Internal. */
  readonly told?: readonly { readonly cluster: Id; readonly day: Day }[];
}

/** What came of an opportunity. */
export interface OpportunityOutcome {
  readonly day: Day;
  readonly what: LocalText;
  readonly companies?: number;
}
