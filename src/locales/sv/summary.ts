import type { summary as english } from '../en/summary.js';

/** Orden i `samverk-summary`. */
export const summary: Record<keyof typeof english, string> = {
  heading: 'Programmet i korthet',
  empty: 'Här visas programmet i fem siffror, när det har börjat.',
  clusters: 'klusterinitiativ',
  clustersOne: 'klusterinitiativ',
  clustersNote: '{count} har en handlingsplan',
  clustersNoteOne: 'ett har en handlingsplan',
  needs: 'kartlagda behov',
  needsOne: 'kartlagt behov',
  needsNote: '{count} saknar ännu insats',
  needsNoteOne: 'ett saknar ännu insats',
  needsNoteNone: 'för alla görs något',
  shared: 'behov som delas av flera',
  sharedOne: 'behov som delas av flera',
  sharedNote: '{count} har en insats',
  sharedNoteOne: 'ett har en insats',
  measures: 'insatser pågår',
  measuresOne: 'insats pågår',
  measuresNote: '{count} är klara hittills',
  measuresNoteOne: 'en är klar hittills',
  indicators: 'av {total} mått enligt plan',
  indicatorsNote: '{count} är inte enligt plan',
  indicatorsNoteOne: 'ett är inte enligt plan',
  indicatorsNoteNone: 'inget avviker',
};
