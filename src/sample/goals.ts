import type { Programme } from '../programme/programme.js';

/** From activity to impact. */
export const goals: Programme['goals'] = [
  {
    id: 'fler-jobb',
    statement: {
      sv: 'Företagen i klusterinitiativen har fler anställda och säljer mer utanför länet 2030 än 2024.',
      en: 'By 2030 the companies in the cluster initiatives employ more people and sell more outside the county than in 2024.',
    },
    level: 'impact',
    notes: 'Exempeldata.',
  },
  {
    id: 'folk-som-kan-yrket',
    statement: {
      sv: 'Företagen hittar folk som kan yrket, och folket stannar.',
      en: 'Companies find people who know the trade, and the people stay.',
    },
    level: 'outcome',
    parent: 'fler-jobb',
    notes: 'Exempeldata.',
  },
  {
    id: 'salja-utomlands',
    statement: {
      sv: 'Sextio företag säljer på en marknad där de inte fanns 2024.',
      en: 'Sixty companies sell in a market where they were not present in 2024.',
    },
    level: 'outcome',
    parent: 'fler-jobb',
    notes: 'Exempeldata.',
  },
  {
    id: 'sextio-utbildade',
    statement: {
      sv: 'Sextio personer har gått den gemensamma yrkesutbildningen senast i juni 2027.',
      en: 'Sixty people have taken the joint vocational training by June 2027.',
    },
    level: 'output',
    parent: 'folk-som-kan-yrket',
    notes: 'Exempeldata.',
  },
  {
    id: 'alla-kontaktade',
    statement: {
      sv: 'Varje klusterinitiativ får ett samtal eller besök minst var tredje månad.',
      en: 'Every cluster initiative gets a call or a visit at least every third month.',
    },
    level: 'activity',
    parent: 'fler-jobb',
    notes: 'Exempeldata.',
  },
  {
    id: 'utlandska-gastnatter',
    statement: {
      sv: 'Utländska gäster står för 1,1 miljoner gästnätter om året.',
      en: 'Guests from abroad account for 1.1 million guest nights a year.',
    },
    level: 'outcome',
    cluster: 'jht',
    parent: 'salja-utomlands',
    notes: 'Exempeldata.',
  },
];
