import type { map as english } from '../en/map.js';

/** Orden i `samverk-map`. */
export const map: Record<keyof typeof english, string> = {
  heading: 'Var klusterinitiativen finns',
  empty: 'Här visas var klusterinitiativen finns, när de har identifierats.',
  lead: '{clusters} klusterinitiativ i {places} kommuner',
  leadOnePlace: '{clusters} klusterinitiativ i en kommun',
  leadOne: 'Ett klusterinitiativ i {places} kommuner',
  leadOneOne: 'Ett klusterinitiativ i en kommun',
  leadNowhere: '{clusters} klusterinitiativ, inget knutet till en kommun',
  leadNowhereOne: 'Ett klusterinitiativ, inte knutet till en kommun',
  most: '; flest i {place}',
  none: 'inget än',
  without: 'Inte knutna till en kommun',
};
