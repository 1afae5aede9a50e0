/** Words of `samverk-messages`. */
export const messages = {
  heading: 'messages',
  empty: 'Nothing here yet.',
} as const;
