import type { supportFinder as english } from '../en/support-finder.js';

/** Orden i `samverk-support-finder`. */
export const supportFinder: Record<keyof typeof english, string> = {
  heading: 'support-finder',
  empty: 'Här finns inget än.',
};
