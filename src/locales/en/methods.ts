/** Words of `samverk-methods`. */
export const methods = {
  heading: 'methods',
  empty: 'Nothing here yet.',
} as const;
