/** Words of `samverk-indicators`. */
export const indicators = {
  heading: 'indicators',
  empty: 'Nothing here yet.',
} as const;
