import type { cluster as english } from '../en/cluster.js';

/** Orden i `samverk-cluster`. */
export const cluster: Record<keyof typeof english, string> = {
  heading: 'Klusterinitiativ',
  empty: 'Här visas vad ett klusterinitiativ behöver, gör och har nått, när det har identifierats.',
  // Till det egna klusterinitiativet, och bara här.
  story: 'Ni sa – vi gör – resultat',
  said: 'Ni sa',
  do: 'Vi gör',
  result: 'Resultat',
  reported: '{count} behov är publicerade.',
  reportedOne: 'Ett behov är publicerat.',
  reportedNone: 'Inget behov är publicerat än.',
  lacking: '{count} saknar ännu insats.',
  lackingOne: 'Ett saknar ännu insats.',
  settledOtherwise: 'avgjort på annat sätt',
  unpublished: 'det som görs är inte publicerat',
  notTold: 'Vad som görs är inte publicerat än.',
  count: '{what} ({count})',
  plan: 'Planen',
  going: 'Hur det går',
  ways: 'Arbetssätt som har prövats här',
  reaching: 'Gemensamma insatser som når hit',
};
