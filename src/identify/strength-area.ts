import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { LocalText } from '../base/local-text.js';
import type { Ref } from '../base/ref.js';

/** What the region means to do about a strength area. */
export type Focus = 'core' | 'possible' | 'explore' | 'proposed';

/** A field in which the region is strong, or may become so. */
export interface StrengthArea extends Entity {
  readonly name: LocalText;
  readonly description?: LocalText;
  readonly focus: Focus;
  readonly decision?: AreaDecision;
  readonly period?: { readonly from: Day; readonly to?: Day };
  readonly investigation?: Investigation;
  /** Codes of the industries it covers, in SNI. */
  readonly sni?: readonly string[];
}

/** What was decided about an area, and from which strategy. */
export interface AreaDecision {
  readonly kind: 'strengthen' | 'investigate' | 'propose';
  readonly why: LocalText;
  readonly day: Day;
  readonly source?: string;
}

/** The question whether an area may become a cluster initiative. */
export interface Investigation {
  readonly question: LocalText;
  readonly owner?: Ref;
  readonly due: Day;
  readonly sources?: LocalText;
  readonly outcome?: InvestigationOutcome;
}

/** What an investigation led to. */
export interface InvestigationOutcome {
  readonly kind: 'start' | 'join' | 'leave';
  readonly why: LocalText;
  readonly day: Day;
}
