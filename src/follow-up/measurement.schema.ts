import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { day, idOf, number, optional, record, text } from '../base/schema.js';
import type { Measurement } from './measurement.js';

/** The schema of a {@link Measurement}. */
export const measurementSchema: z.ZodMiniType<Measurement> = record<Measurement>('public', {
  indicator: idOf('indicators'),
  day,
  value: number,
  women: optional(number),
  men: optional(number),
  source: optional(text),
  corrects: optional(idOf('measurements')),
});

/** How earlier forms of a measurement become this one. */
export const measurementMigrations: readonly Migration[] = [];
