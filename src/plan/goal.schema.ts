import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { idOf, localText, oneOf, optional, record } from '../base/schema.js';
import type { Goal } from './goal.js';

/** The schema of a {@link Goal}. */
export const goalSchema: z.ZodMiniType<Goal> = record<Goal>('public', {
  statement: localText,
  level: oneOf('activity', 'output', 'outcome', 'impact'),
  cluster: optional(idOf('clusters')),
  parent: optional(idOf('goals')),
});

/** How earlier forms of a goal become this one. */
export const goalMigrations: readonly Migration[] = [];
