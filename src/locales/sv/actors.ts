import type { actors as english } from '../en/actors.js';

/** Orden i `samverk-actors`. */
export const actors: Record<keyof typeof english, string> = {
  heading: 'actors',
  empty: 'Här finns inget än.',
};
