import type * as z from 'zod/mini';

import type { Migration } from '../base/migration.js';
import { day, idOf, list, localText, object, optional, record, text } from '../base/schema.js';
import type { Message, MessageUsed } from './message.js';

const used = object<MessageUsed>({
  actor: idOf('actors'),
  where: text,
  day,
  text: optional(localText),
});

/** The schema of a {@link Message}. */
export const messageSchema: z.ZodMiniType<Message> = record<Message>('public', {
  statement: localText,
  factors: optional(list(localText)),
  audience: optional(localText),
  uses: optional(list(used)),
});

/** How earlier forms of a message become this one. */
export const messageMigrations: readonly Migration[] = [];
