import * as z from 'zod/mini';

import { collections } from '../base/collections.js';
import {
  amount,
  count,
  day,
  idOf,
  list,
  number,
  object,
  oneOf,
  optional,
  ref,
  share,
  text,
} from '../base/schema.js';
import type { CheckInCadence, PostponedFinding, RetentionRule, Settings } from './settings.js';

type UrgencyWeights = NonNullable<Settings['urgency']>;
type QuarterHours = NonNullable<Settings['hoursPerQuarter']>[number];

const retention = object<RetentionRule>({
  collection: oneOf(...collections),
  rule: z.union([
    z.literal('keep'),
    object<{ deleteAfterMonths: number }>({ deleteAfterMonths: amount }),
  ]),
  reference: optional(text),
});

const postponed = object<PostponedFinding>({
  finding: text,
  subject: z.union([z.literal('programme'), ref]),
  until: day,
  why: text,
  to: optional(idOf('people')),
});

/** The schema of the {@link Settings}. */
export const settingsSchema: z.ZodMiniType<Settings> = object<Settings>({
  urgency: optional(object<UrgencyWeights>({ now: number, 'this-year': number, later: number })),
  assumedReach: optional(share),
  contactWithinDays: optional(count),
  contactEveryDays: optional(count),
  checkInEveryDays: optional(
    object<CheckInCadence>({
      action: optional(count),
      measure: optional(count),
      cluster: optional(count),
    }),
  ),
  smallestPublishedCount: optional(count),
  postponed: optional(list(postponed)),
  silent: optional(list(text)),
  retention: optional(list(retention)),
  hoursPerQuarter: optional(list(object<QuarterHours>({ person: idOf('people'), hours: amount }))),
});
