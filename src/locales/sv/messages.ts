import type { messages as english } from '../en/messages.js';

/** Orden i `samverk-messages`. */
export const messages: Record<keyof typeof english, string> = {
  heading: 'messages',
  empty: 'Här finns inget än.',
};
