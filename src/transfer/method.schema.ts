import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { idOf, list, localText, object, optional, record, ref, share } from '../base/schema.js';
import { companySize } from '../base/vocabulary.schema.js';
import type { Method, MethodCover } from './method.js';

/** The schema of a {@link Method}. */
export const methodSchema: z.ZodMiniType<Method> = record<Method>('public', {
  name: localText,
  description: optional(localText),
  origin: optional(ref),
  themes: list(idOf('themes')),
  sizes: optional(list(companySize)),
  strengthAreas: optional(list(idOf('strengthAreas'))),
  gives: optional(localText),
  doesNotGive: optional(localText),
  demands: optional(localText),
  covers: optional(list(object<MethodCover>({ cluster: idOf('clusters'), share }))),
  evidence: optional(localText),
  derivedFrom: optional(idOf('methods')),
});

/** How earlier forms of a method become this one. */
export const methodMigrations: readonly Migration[] = [];
