/** Words of `samverk-pilot`. */
export const pilot = {
  heading: 'pilot',
  empty: 'Nothing here yet.',
} as const;
