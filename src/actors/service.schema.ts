import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { day, idOf, list, localText, oneOf, optional, record, text } from '../base/schema.js';
import { companySize } from '../base/vocabulary.schema.js';
import type { Service } from './service.js';

/** The schema of a {@link Service}. */
export const serviceSchema: z.ZodMiniType<Service> = record<Service>('public', {
  actor: idOf('actors'),
  name: localText,
  description: optional(localText),
  themes: list(idOf('themes')),
  role: oneOf('leads', 'contributes', 'funds'),
  sizes: optional(list(companySize)),
  strengthAreas: optional(list(idOf('strengthAreas'))),
  municipalities: optional(list(text)),
  phases: optional(list(oneOf('idea', 'start', 'growth', 'international'))),
  eligibility: optional(localText),
  cost: optional(localText),
  apply: optional(localText),
  lastVerified: optional(day),
});

/** How earlier forms of a service become this one. */
export const serviceMigrations: readonly Migration[] = [];
