/** Words of `samverk-plan`. */
export const plan = {
  heading: 'plan',
  empty: 'Nothing here yet.',
} as const;
