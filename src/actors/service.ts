import type { CompanySize } from '../base/company-size.js';
import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';

/** How far a company has come. */
export type Phase = 'idea' | 'start' | 'growth' | 'international';

/**
 * What an actor offers companies or clusters. An absent list means all.
 *
 * @see {@link https://docs.openreferral.org/ | Open Referral HSDS}, for the names where it has one.
 */
export interface Service extends Entity {
  readonly actor: Id;
  readonly name: LocalText;
  readonly description?: LocalText;
  readonly themes: readonly Id[];
  readonly role: 'leads' | 'contributes' | 'funds';
  readonly sizes?: readonly CompanySize[];
  readonly strengthAreas?: readonly Id[];
  /** Municipality codes. */
  readonly municipalities?: readonly string[];
  readonly phases?: readonly Phase[];
  readonly eligibility?: LocalText;
  readonly cost?: LocalText;
  readonly apply?: LocalText;
  readonly lastVerified?: Day;
}
