import type { trace as english } from '../en/trace.js';

/** Orden i `samverk-trace`. */
export const trace: Record<keyof typeof english, string> = {
  heading: 'trace',
  empty: 'Här finns inget än.',
};
