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
  ref,
  text,
} from '../base/schema.js';
import { money, statusDays, workStatus } from '../base/vocabulary.schema.js';
import type { Measure, MeasureFunding, Reached } from './measure.js';

const funding = object<MeasureFunding>({
  actor: idOf('actors'),
  money,
  reference: optional(text),
});

const reached = object<Reached>({
  companies: optional(count),
  women: optional(count),
  men: optional(count),
  day,
});

/** The schema of a {@link Measure}. */
export const measureSchema: z.ZodMiniType<Measure> = record<Measure>('public', {
  title: localText,
  description: optional(localText),
  kind: oneOf('direct-support', 'support-structures', 'environments'),
  needGroups: optional(list(idOf('needGroups'))),
  needs: optional(list(idOf('needs'))),
  clusters: optional(list(idOf('clusters'))),
  strengthAreas: optional(list(idOf('strengthAreas'))),
  goals: optional(list(idOf('goals'))),
  owner: optional(ref),
  from: optional(day),
  due: optional(day),
  status: workStatus,
  cost: optional(money),
  funding: optional(list(funding)),
  mandate: optional(idOf('mandates')),
  result: optional(localText),
  reached: optional(list(reached)),
  since: optional(statusDays),
});

/** How earlier forms of a measure become this one. */
export const measureMigrations: readonly Migration[] = [];
