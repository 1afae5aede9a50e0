/** What the region means to do about a strength area. */
export const focus = {
  'focus-core': 'core area',
  'focus-possible': 'possible area',
  'focus-explore': 'to be explored',
  'focus-proposed': 'proposed area',
} as const;
