import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { day, idOf, list, localText, object, optional, record, text } from '../base/schema.js';
import type { Mandate } from './mandate.js';

type MandatePeriod = NonNullable<Mandate['period']>;

/** The schema of a {@link Mandate}. */
export const mandateSchema: z.ZodMiniType<Mandate> = record<Mandate>('public', {
  body: localText,
  title: localText,
  reference: optional(text),
  day,
  period: optional(object<MandatePeriod>({ from: day, to: day })),
  goals: optional(list(idOf('goals'))),
});

/** How earlier forms of a mandate become this one. */
export const mandateMigrations: readonly Migration[] = [];
