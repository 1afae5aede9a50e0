import type { methods as english } from '../en/methods.js';

/** Orden i `samverk-methods`. */
export const methods: Record<keyof typeof english, string> = {
  heading: 'methods',
  empty: 'Här finns inget än.',
};
