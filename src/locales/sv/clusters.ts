import type { clusters as english } from '../en/clusters.js';

/** Orden i `samverk-clusters`. */
export const clusters: Record<keyof typeof english, string> = {
  heading: 'Klusterinitiativen',
  empty: 'Här visas regionens klusterinitiativ, när de har identifierats.',
  lead: '{clusters} klusterinitiativ i {areas} styrkeområden.',
  leadOne: 'Ett klusterinitiativ.',
  ended: 'avslutat {day}',
  alsoEnded: 'Därutöver har {count} avslutats.',
  alsoEndedOne: 'Därutöver har ett avslutats.',
  gap: 'Inom {areas} finns ännu inget klusterinitiativ.',
  filter: 'Sök bland initiativen',
  area: 'Styrkeområde',
  allAreas: 'Alla styrkeområden',
  shown: '{count} av {total} visas',
  noMatch: 'Inget klusterinitiativ passar. Pröva ett annat ord eller alla styrkeområden.',
  noInitiative: 'Inget klusterinitiativ än.',
  vision: 'Vision',
  companies: '{count} företag',
  employees: '{count} anställda',
  places: 'Var',
  organisation: 'Drivs av',
  intoOther: 'ingår nu i {name}',
  declined: 'har tackat nej tills vidare',
  read: 'Mer om {name}',
  since: 'sedan {month}',
};
