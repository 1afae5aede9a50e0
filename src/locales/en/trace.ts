/** Words of `samverk-trace`. */
export const trace = {
  heading: 'trace',
  empty: 'Nothing here yet.',
} as const;
