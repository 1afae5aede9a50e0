import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { day, optional, record, text } from '../base/schema.js';
import { audience } from '../base/vocabulary.schema.js';
import type { Publication } from './publication.js';

/** The schema of a {@link Publication}. */
export const publicationSchema: z.ZodMiniType<Publication> = record<Publication>('public', {
  day,
  audience,
  where: optional(text),
  digest: text,
});

/** How earlier forms of a publication become this one. */
export const publicationMigrations: readonly Migration[] = [];
