import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { localText, object, oneOf, optional, record, text } from '../base/schema.js';
import type { Definition, DefinitionSource } from './definition.js';

const source = object<DefinitionSource>({ system: text, id: text, area: optional(text) });

/** The schema of a {@link Definition}. */
export const definitionSchema: z.ZodMiniType<Definition> = record<Definition>('public', {
  name: localText,
  method: optional(localText),
  unit: text,
  unitName: optional(localText),
  direction: oneOf('up', 'down'),
  source: optional(source),
  split: optional(oneOf('women-men')),
});

/** How earlier forms of a definition become this one. */
export const definitionMigrations: readonly Migration[] = [];
