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
import { disposition } from '../base/vocabulary.schema.js';
import type { Need, Quote } from './need.js';

type Votes = NonNullable<Need['votes']>;

const quote = object<Quote>({
  text: localText,
  approvedBy: oneOf('company', 'cluster'),
  day,
});

/** The schema of a {@link Need}. */
export const needSchema: z.ZodMiniType<Need> = record<Need, 'saidBy' | 'source'>(
  'cluster',
  {
    cluster: optional(idOf('clusters')),
    strengthArea: optional(idOf('strengthAreas')),
    assessment: optional(idOf('assessments')),
    themes: list(idOf('themes')),
    statement: localText,
    severity: oneOf(1, 2, 3, 4, 5),
    urgency: oneOf('now', 'this-year', 'later'),
    companies: optional(count),
    evidence: oneOf('said', 'several', 'measured'),
    votes: optional(object<Votes>({ for: count, of: count })),
    reported: optional(day),
    quote: optional(quote),
    disposition: optional(disposition),
  },
  { saidBy: optional(text), source: optional(text) },
);

/** How earlier forms of a need become this one. */
export const needMigrations: readonly Migration[] = [
  {
    to: 1,
    name: 'ThemesAsList',
    up: ({ theme, ...rest }) => (theme === undefined ? rest : { ...rest, themes: [theme] }),
  },
];
