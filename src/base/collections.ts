/** The collections of a programme, in the order that they stand in the file. */
export const collections = [
  'strengthAreas',
  'themes',
  'actors',
  'services',
  'people',
  'clusters',
  'contacts',
  'assessments',
  'needs',
  'needGroups',
  'goals',
  'actions',
  'supports',
  'measures',
  'definitions',
  'indicators',
  'measurements',
  'checkIns',
  'methods',
  'adoptions',
  'pilots',
  'mandates',
  'messages',
  'publications',
  'opportunities',
  'meetings',
] as const;

/** The name of a collection. */
export type Collection = (typeof collections)[number];
