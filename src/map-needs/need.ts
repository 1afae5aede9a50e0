import type { Day } from '../base/day.js';
import type { Disposition } from '../base/disposition.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';

/** How soon an answer is needed. */
export type Urgency = 'now' | 'this-year' | 'later';

/** What companies say that they need, in their own words. */
export interface Need extends Entity {
  readonly cluster?: Id;
  /** For a company outside every cluster. */
  readonly strengthArea?: Id;
  readonly assessment?: Id;
  readonly themes: readonly Id[];
  /** Their own words, kept verbatim; the cluster alone sees them. */
  readonly statement: LocalText;
  /** Internal: a role, not a name. */
  readonly saidBy?: string;
  readonly severity: 1 | 2 | 3 | 4 | 5;
  readonly urgency: Urgency;
  /** How many companies it concerns. */
  readonly companies?: number;
  readonly evidence: 'said' | 'several' | 'measured';
  readonly votes?: { readonly for: number; readonly of: number };
  /** Internal: its id where it was imported from. */
  readonly source?: string;
  readonly reported?: Day;
  /** Published in place of the statement; without it only the need's figures leave. */
  readonly quote?: Quote;
  readonly disposition?: Disposition;
}

/** Words that the company or its cluster has approved for publishing. */
export interface Quote {
  readonly text: LocalText;
  readonly approvedBy: 'company' | 'cluster';
  readonly day: Day;
}
