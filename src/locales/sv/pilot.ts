import type { pilot as english } from '../en/pilot.js';

/** Orden i `samverk-pilot`. */
export const pilot: Record<keyof typeof english, string> = {
  heading: 'pilot',
  empty: 'Här finns inget än.',
};
