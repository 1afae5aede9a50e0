import type { opportunities as english } from '../en/opportunities.js';

/** Orden i `samverk-opportunities`. */
export const opportunities: Record<keyof typeof english, string> = {
  heading: 'opportunities',
  empty: 'Här finns inget än.',
};
