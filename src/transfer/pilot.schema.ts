import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import {
  amount,
  count,
  day,
  flag,
  idOf,
  list,
  localText,
  number,
  object,
  oneOf,
  optional,
  record,
  share,
} from '../base/schema.js';
import { money } from '../base/vocabulary.schema.js';
import type { Pilot, PilotCriterion, PilotDecision, PilotEffort, PilotGate } from './pilot.js';

const effort = object<PilotEffort>({
  plannedHours: optional(amount),
  spentHours: optional(amount),
  planned: optional(money),
  spent: optional(money),
  enough: optional(share),
});

const criterion = object<PilotCriterion>({
  indicator: idOf('indicators'),
  threshold: number,
  by: day,
  decisive: optional(flag),
});

const gate = object<PilotGate>({
  day,
  question: localText,
  passed: optional(flag),
  decided: optional(day),
});

const decision = object<PilotDecision>({
  kind: oneOf('scale', 'adjust', 'stop'),
  day,
  why: localText,
});

/** The schema of a {@link Pilot}. */
export const pilotSchema: z.ZodMiniType<Pilot> = record<Pilot>('public', {
  title: localText,
  hypothesis: localText,
  strengthArea: idOf('strengthAreas'),
  clusters: list(idOf('clusters')),
  method: optional(idOf('methods')),
  from: day,
  minDays: count,
  effort,
  criteria: list(criterion),
  gates: optional(list(gate)),
  decision: optional(decision),
  extendTo: optional(list(idOf('strengthAreas'))),
  exit: optional(localText),
});

/** How earlier forms of a pilot become this one. */
export const pilotMigrations: readonly Migration[] = [];
