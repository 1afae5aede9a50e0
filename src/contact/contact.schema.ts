import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { day, flag, idOf, list, object, oneOf, optional, record, text } from '../base/schema.js';
import type { Contact, NextStep } from './contact.js';

/** The schema of a {@link Contact}. */
export const contactSchema: z.ZodMiniType<Contact> = record<Contact, 'people' | 'summary' | 'next'>(
  'internal',
  {
    cluster: optional(idOf('clusters')),
    actor: optional(idOf('actors')),
    day,
    channel: oneOf('phone', 'email', 'meeting', 'visit', 'letter', 'other'),
    direction: oneOf('out', 'in'),
    outcome: oneOf('reached', 'no-answer', 'declined'),
  },
  {
    people: optional(list(idOf('people'))),
    summary: optional(text),
    next: optional(
      object<NextStep>({
        what: text,
        day,
        who: optional(idOf('people')),
        done: optional(flag),
      }),
    ),
  },
);

/** How earlier forms of a contact become this one. */
export const contactMigrations: readonly Migration[] = [];
