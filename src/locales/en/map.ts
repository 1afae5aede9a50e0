/** Words of `samverk-map`. */
export const map = {
  heading: 'map',
  empty: 'Nothing here yet.',
} as const;
