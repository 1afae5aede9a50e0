import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { count, day, flag, idOf, oneOf, optional, record } from '../base/schema.js';
import { bySector } from '../base/vocabulary.schema.js';
import type { Assessment } from './assessment.js';

/** The schema of an {@link Assessment}. */
export const assessmentSchema: z.ZodMiniType<Assessment> = record<Assessment>('internal', {
  cluster: idOf('clusters'),
  day,
  method: oneOf('interview', 'workshop', 'survey', 'import'),
  done: flag,
  participants: optional(bySector),
  companies: optional(count),
});

/** How earlier forms of an assessment become this one. */
export const assessmentMigrations: readonly Migration[] = [];
