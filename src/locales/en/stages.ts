/** How far a cluster initiative has come: of many, and of one. */
export const stages = {
  identified: 'identified',
  contacted: 'contacted',
  mapped: 'have mapped their needs',
  planned: 'have an action plan',
  ongoing: 'are carrying out their plan',
  'followed-up': 'are followed up',
  'one-identified': 'identified',
  'one-contacted': 'contacted',
  'one-mapped': 'has mapped its needs',
  'one-planned': 'has an action plan',
  'one-ongoing': 'is carrying out its plan',
  'one-followed-up': 'is followed up',
} as const;
