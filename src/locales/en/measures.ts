/** Words of `samverk-measures`. */
export const measures = {
  heading: 'measures',
  empty: 'Nothing here yet.',
} as const;
