/** Words of `samverk-cluster`. */
export const cluster = {
  heading: 'cluster',
  empty: 'Nothing here yet.',
} as const;
