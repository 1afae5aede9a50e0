import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { day, idOf, optional, record, text } from '../base/schema.js';
import type { Person } from './person.js';

type Everything =
  'name' | 'actor' | 'cluster' | 'role' | 'email' | 'phone' | 'basis' | 'eraseAfter';

/** The schema of a {@link Person}: internal in every field. */
export const personSchema: z.ZodMiniType<Person> = record<Person, Everything>(
  'internal',
  {},
  {
    name: text,
    actor: optional(idOf('actors')),
    cluster: optional(idOf('clusters')),
    role: optional(text),
    email: optional(text),
    phone: optional(text),
    basis: text,
    eraseAfter: day,
  },
);

/** How earlier forms of a person become this one. */
export const personMigrations: readonly Migration[] = [];
