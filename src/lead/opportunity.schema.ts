import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import {
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
import type { Opportunity, OpportunityOutcome } from './opportunity.js';

type Told = NonNullable<Opportunity['told']>[number];

const outcome = object<OpportunityOutcome>({ day, what: localText, companies: optional(count) });

/** The schema of an {@link Opportunity}. */
export const opportunitySchema: z.ZodMiniType<Opportunity> = record<Opportunity, 'told'>(
  'public',
  {
    title: localText,
    kind: oneOf('procurement', 'dialogue', 'test-place'),
    buyer: idOf('actors'),
    opens: optional(day),
    closes: optional(day),
    clusters: optional(list(idOf('clusters'))),
    strengthAreas: optional(list(idOf('strengthAreas'))),
    themes: optional(list(idOf('themes'))),
    outcome: optional(outcome),
    reference: optional(text),
  },
  { told: optional(list(object<Told>({ cluster: idOf('clusters'), day }))) },
);

/** How earlier forms of an opportunity become this one. */
export const opportunityMigrations: readonly Migration[] = [];
