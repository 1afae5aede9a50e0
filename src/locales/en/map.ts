/** Words of `samverk-map`. `{name}` stands for a value. */
export const map = {
  heading: 'Where the cluster initiatives are',
  empty: 'This will show where the cluster initiatives are, once they have been identified.',
  lead: '{clusters} cluster initiatives in {places} municipalities',
  leadOnePlace: '{clusters} cluster initiatives in one municipality',
  leadOne: 'One cluster initiative in {places} municipalities',
  leadOneOne: 'One cluster initiative in one municipality',
  leadNowhere: '{clusters} cluster initiatives, not tied to a municipality',
  leadNowhereOne: 'One cluster initiative, not tied to a municipality',
  most: '; most in {place}',
  none: 'none yet',
  without: 'Not tied to a municipality',
} as const;
