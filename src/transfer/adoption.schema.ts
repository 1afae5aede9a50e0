import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { day, idOf, localText, oneOf, optional, record } from '../base/schema.js';
import type { Adoption } from './adoption.js';

/** The schema of an {@link Adoption}. */
export const adoptionSchema: z.ZodMiniType<Adoption> = record<Adoption>('cluster', {
  method: idOf('methods'),
  cluster: idOf('clusters'),
  status: oneOf('considered', 'trying', 'adopted', 'dropped'),
  from: optional(day),
  result: optional(localText),
});

/** How earlier forms of an adoption become this one. */
export const adoptionMigrations: readonly Migration[] = [];
