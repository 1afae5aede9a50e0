import type { map as english } from '../en/map.js';

/** Orden i `samverk-map`. */
export const map: Record<keyof typeof english, string> = {
  heading: 'map',
  empty: 'Här finns inget än.',
};
