import type { stages as english } from '../en/stages.js';

/** Hur långt ett klusterinitiativ har kommit: om flera, och om ett. */
export const stages: Record<keyof typeof english, string> = {
  identified: 'identifierade',
  contacted: 'kontaktade',
  mapped: 'har kartlagt sina behov',
  planned: 'har en handlingsplan',
  ongoing: 'genomför sin plan',
  'followed-up': 'följs upp',
  'one-identified': 'identifierat',
  'one-contacted': 'kontaktat',
  'one-mapped': 'har kartlagt sina behov',
  'one-planned': 'har en handlingsplan',
  'one-ongoing': 'genomför sin plan',
  'one-followed-up': 'följs upp',
};
