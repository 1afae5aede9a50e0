import type { messages as english } from '../en/messages.js';

/** Orden i `samverk-messages`. */
export const messages: Record<keyof typeof english, string> = {
  heading: 'Det vi säger tillsammans om länet',
  empty: 'Här visas de budskap som alla som talar för regionen delar.',
  say: '{used} av {total} gemensamma budskap används, av {actors}.',
  sayOneUsed: 'Ett av {total} gemensamma budskap används, av {actors}.',
  sayOnly: 'Det gemensamma budskapet används av {actors}.',
  sayNone: 'Inget gemensamt budskap används än.',
  silent: '{count} som talar för regionen använder inget av dem.',
  silentOne: 'En som talar för regionen använder inget av dem.',
  actors: '{count} aktörer',
  actorsOne: 'en aktör',
  ofActors: '{count} av {total} aktörer',
  ofActorsOne: 'en av {total} aktörer',
  audience: 'Till: {audience}',
  factors: 'Lyfter fram: {factors}',
  usedBy: 'Används av {actors}',
  usedByNone: 'Används inte av någon än',
  unused: 'Används ännu inte av',
  otherWords: 'med andra ord:',
  message: 'Budskap',
  by: 'Används av',
  notBy: 'Används ännu inte av',
};
