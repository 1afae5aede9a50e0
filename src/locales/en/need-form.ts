/** Words of `samverk-need-form`. */
export const needForm = {
  heading: 'need-form',
  empty: 'Nothing here yet.',
} as const;
