import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import {
  day,
  list,
  localText,
  object,
  oneOf,
  optional,
  record,
  ref,
  text,
} from '../base/schema.js';
import type {
  AreaDecision,
  Investigation,
  InvestigationOutcome,
  StrengthArea,
} from './strength-area.js';

const decision = object<AreaDecision>({
  kind: oneOf('strengthen', 'investigate', 'propose'),
  why: localText,
  day,
  source: optional(text),
});

const outcome = object<InvestigationOutcome>({
  kind: oneOf('start', 'join', 'leave'),
  why: localText,
  day,
});

const investigation = object<Investigation>({
  question: localText,
  owner: optional(ref),
  due: day,
  sources: optional(localText),
  outcome: optional(outcome),
});

/** The schema of a {@link StrengthArea}. */
export const strengthAreaSchema: z.ZodMiniType<StrengthArea> = record<StrengthArea>('public', {
  name: localText,
  description: optional(localText),
  focus: oneOf('core', 'possible', 'explore', 'proposed'),
  decision: optional(decision),
  period: optional(object<NonNullable<StrengthArea['period']>>({ from: day, to: optional(day) })),
  investigation: optional(investigation),
  sni: optional(list(text)),
});

/** How earlier forms of a strength area become this one. */
export const strengthAreaMigrations: readonly Migration[] = [];
