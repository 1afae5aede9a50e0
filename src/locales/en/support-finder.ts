/** Words of `samverk-support-finder`. */
export const supportFinder = {
  heading: 'support-finder',
  empty: 'Nothing here yet.',
} as const;
