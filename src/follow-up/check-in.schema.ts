import * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { day, localText, object, oneOf, optional, record, ref, text } from '../base/schema.js';
import { development, status } from '../base/vocabulary.schema.js';
import type { CheckIn, OneToFive } from './check-in.js';

const oneToFive: z.ZodMiniType<OneToFive> = oneOf(1, 2, 3, 4, 5);

/** The schema of a {@link CheckIn}. */
export const checkInSchema: z.ZodMiniType<CheckIn> = record<CheckIn, 'by'>(
  'cluster',
  {
    of: ref,
    day,
    status,
    development: optional(development),
    longTrend: optional(development),
    comparison: optional(oneOf('ahead', 'level', 'behind')),
    why: optional(localText),
    decision: optional(localText),
    remedy: optional(
      z.union([ref, object<{ readonly none: CheckIn['why'] & {} }>({ none: localText })]),
    ),
    trust: optional(oneToFive),
    collaboration: optional(oneToFive),
  },
  { by: optional(text) },
);

/** How earlier forms of a check-in become this one. */
export const checkInMigrations: readonly Migration[] = [];
