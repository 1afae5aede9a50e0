import type { indicators as english } from '../en/indicators.js';

/** Orden i `samverk-indicators`. */
export const indicators: Record<keyof typeof english, string> = {
  heading: 'indicators',
  empty: 'Här finns inget än.',
};
