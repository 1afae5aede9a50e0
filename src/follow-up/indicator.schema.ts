import * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import {
  amount,
  day,
  flag,
  idOf,
  list,
  localText,
  number,
  object,
  optional,
  record,
  ref,
} from '../base/schema.js';
import type { Indicator, ValueOnDay } from './indicator.js';

type SeriesBreak = NonNullable<Indicator['breaks']>[number];

const valueOnDay = object<ValueOnDay>({ value: number, day });

/** The schema of an {@link Indicator}. */
export const indicatorSchema: z.ZodMiniType<Indicator> = record<Indicator>('public', {
  definition: idOf('definitions'),
  of: z.union([z.literal('programme'), ref]),
  key: optional(flag),
  baseline: optional(valueOnDay),
  targets: optional(list(valueOnDay)),
  everyDays: optional(amount),
  breaks: optional(list(object<SeriesBreak>({ day, why: localText }))),
});

/** How earlier forms of an indicator become this one. */
export const indicatorMigrations: readonly Migration[] = [];
