import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { idOf, list, localText, object, oneOf, optional, record, text } from '../base/schema.js';
import { sector } from '../base/vocabulary.schema.js';
import type { Actor, ActorContact, Opening } from './actor.js';

/** The schema of an {@link Actor}. */
export const actorSchema: z.ZodMiniType<Actor> = record<Actor>('public', {
  name: localText,
  description: optional(localText),
  sector,
  reach: oneOf('local', 'regional', 'national', 'international'),
  municipalities: optional(list(text)),
  website: optional(text),
  contact: optional(object<ActorContact>({ email: optional(text), phone: optional(text) })),
  opens: optional(
    list(
      object<Opening>({
        clusters: list(idOf('clusters')),
        gives: oneOf('markets', 'skills'),
        what: optional(localText),
      }),
    ),
  ),
});

/** How earlier forms of an actor become this one. */
export const actorMigrations: readonly Migration[] = [];
