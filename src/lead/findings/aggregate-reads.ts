import type { Part } from './remembered.js';

/** All that `aggregateNeeds` and `answersOf` read. */
export const aggregateReads = [
  'clusters',
  'strengthAreas',
  'themes',
  'needs',
  'needGroups',
  'actions',
  'measures',
  'settings',
] as const satisfies readonly Part[];
