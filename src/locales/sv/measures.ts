import type { measures as english } from '../en/measures.js';

/** Orden i `samverk-measures`. */
export const measures: Record<keyof typeof english, string> = {
  heading: 'measures',
  empty: 'Här finns inget än.',
};
