import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { day, idOf, list, object, oneOf, optional, record, ref, text } from '../base/schema.js';
import { bySector } from '../base/vocabulary.schema.js';
import type { Meeting, MeetingItem } from './meeting.js';

const item = object<MeetingItem>({
  of: optional(ref),
  said: optional(text),
  decision: optional(text),
  who: optional(idOf('people')),
  due: optional(day),
  done: optional(day),
});

/** The schema of a {@link Meeting}. */
export const meetingSchema: z.ZodMiniType<Meeting> = record<Meeting>('internal', {
  day,
  kind: oneOf('steering', 'office', 'cluster', 'other'),
  cluster: optional(idOf('clusters')),
  present: optional(bySector),
  people: optional(list(idOf('people'))),
  items: list(item),
});

/** How earlier forms of a meeting become this one. */
export const meetingMigrations: readonly Migration[] = [];
