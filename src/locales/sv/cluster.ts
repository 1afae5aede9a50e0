import type { cluster as english } from '../en/cluster.js';

/** Orden i `samverk-cluster`. */
export const cluster: Record<keyof typeof english, string> = {
  heading: 'cluster',
  empty: 'Här finns inget än.',
};
