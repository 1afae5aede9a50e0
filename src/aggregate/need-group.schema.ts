import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { day, idOf, list, localText, object, optional, record, text } from '../base/schema.js';
import { disposition } from '../base/vocabulary.schema.js';
import type { Grouping, NeedGroup } from './need-group.js';

/** The schema of a {@link NeedGroup}. */
export const needGroupSchema: z.ZodMiniType<NeedGroup> = record<NeedGroup>('cluster', {
  statement: localText,
  theme: idOf('themes'),
  needs: list(idOf('needs')),
  disposition: optional(disposition),
  grouped: optional(object<Grouping, 'by'>({ day }, { by: optional(text) })),
});

/** How earlier forms of a need group become this one. */
export const needGroupMigrations: readonly Migration[] = [];
