import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { day, idOf, list, localText, object, optional, record, ref } from '../base/schema.js';
import { money, statusDays, workStatus } from '../base/vocabulary.schema.js';
import type { Action } from './action.js';

type ActionFunding = NonNullable<Action['funding']>[number];

/** The schema of an {@link Action}. */
export const actionSchema: z.ZodMiniType<Action> = record<Action>('cluster', {
  cluster: idOf('clusters'),
  title: localText,
  description: optional(localText),
  needs: list(idOf('needs')),
  goal: optional(idOf('goals')),
  owner: optional(ref),
  from: optional(day),
  due: optional(day),
  status: workStatus,
  after: optional(list(idOf('actions'))),
  cost: optional(money),
  funding: optional(list(object<ActionFunding>({ actor: idOf('actors'), money }))),
  method: optional(idOf('methods')),
  since: optional(statusDays),
});

/** How earlier forms of an action become this one. */
export const actionMigrations: readonly Migration[] = [];
