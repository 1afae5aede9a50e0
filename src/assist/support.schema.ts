import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import {
  amount,
  day,
  flag,
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
import type {
  Support,
  SupportAnswer,
  SupportDelivery,
  SupportRequest,
  SupportUnit,
} from './support.js';

type Receipt = NonNullable<Support['received']>;

const unit: z.ZodMiniType<SupportUnit> = oneOf('hours', 'SEK', 'EUR', 'NOK');

const answer = object<SupportAnswer>({
  kind: oneOf('promised', 'declined'),
  amount: optional(amount),
  unit: optional(unit),
  day,
  why: optional(localText),
  basis: optional(oneOf('grant-decision', 'agreement', 'procurement', 'own-work')),
  reference: optional(text),
  deMinimis: optional(flag),
});

/** The schema of a {@link Support}. */
export const supportSchema: z.ZodMiniType<Support> = record<Support>('cluster', {
  cluster: idOf('clusters'),
  action: optional(idOf('actions')),
  kind: oneOf('hours', 'money', 'contact', 'premises', 'coordination'),
  what: localText,
  by: optional(ref),
  due: optional(day),
  asked: optional(object<SupportRequest>({ amount: optional(amount), unit: optional(unit), day })),
  answers: optional(list(answer)),
  delivered: optional(list(object<SupportDelivery>({ amount: optional(amount), day }))),
  received: optional(object<Receipt>({ day, remark: optional(localText) })),
});

/** How earlier forms of a support become this one. */
export const supportMigrations: readonly Migration[] = [];
