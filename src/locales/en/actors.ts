/** Words of `samverk-actors`. */
export const actors = {
  heading: 'actors',
  empty: 'Nothing here yet.',
} as const;
