import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { localText, oneOf, optional, record } from '../base/schema.js';
import type { Theme } from './theme.js';

/** The schema of a {@link Theme}. */
export const themeSchema: z.ZodMiniType<Theme> = record<Theme>('public', {
  name: localText,
  description: optional(localText),
  gap: optional(
    oneOf(
      'research',
      'education',
      'capital',
      'policy',
      'firm-to-firm',
      'cluster-to-cluster',
      'global',
    ),
  ),
});

/** How earlier forms of a theme become this one. */
export const themeMigrations: readonly Migration[] = [];
