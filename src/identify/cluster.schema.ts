import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import {
  amount,
  count,
  day,
  idOf,
  list,
  localText,
  object,
  oneOf,
  optional,
  record,
  text,
} from '../base/schema.js';
import { companiesBySize, sector } from '../base/vocabulary.schema.js';
import type { Cluster, ClusterEnd } from './cluster.js';

type Declined = NonNullable<Cluster['declined']>;

/** The schema of a {@link Cluster}. */
export const clusterSchema: z.ZodMiniType<Cluster> = record<Cluster, 'lead'>(
  'public',
  {
    name: localText,
    description: optional(localText),
    vision: optional(localText),
    origin: oneOf('existing', 'proposed'),
    identified: day,
    strengthAreas: list(idOf('strengthAreas')),
    organisation: optional(idOf('actors')),
    municipalities: optional(list(text)),
    companies: optional(companiesBySize),
    employees: optional(count),
    managementFte: optional(amount),
    ended: optional(object<ClusterEnd>({ day, why: localText, into: optional(idOf('clusters')) })),
    declined: optional(object<Declined>({ day, askAgain: optional(day) })),
    memberSectors: optional(list(sector)),
    website: optional(text),
  },
  { lead: optional(idOf('people')) },
);

/** How earlier forms of a cluster become this one. */
export const clusterMigrations: readonly Migration[] = [];
