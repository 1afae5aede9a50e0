/** Words of `samverk-opportunities`. */
export const opportunities = {
  heading: 'opportunities',
  empty: 'Nothing here yet.',
} as const;
