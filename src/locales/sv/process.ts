import type { process as english } from '../en/process.js';

/** Orden i `samverk-process`. */
export const process: Record<keyof typeof english, string> = {
  heading: 'Så långt har klusterinitiativen kommit',
  empty: 'Här visas hur långt klusterinitiativen har kommit, när regionen har identifierat dem.',
  allContacted: 'Alla {total} är kontaktade.',
  oneContacted: 'Det enda klusterinitiativet är kontaktat.',
  someContacted: '{count} av {total} är kontaktade.',
  noneContacted: 'Inget av de {total} är kontaktat än.',
  noPlan: 'Inget har en handlingsplan än.',
  plan: '{count} har en handlingsplan.',
  planOne: 'Ett har en handlingsplan.',
  planAndFollow: '{count} har en handlingsplan, och {followed} följs upp.',
  planAndFollowOne: '{count} har en handlingsplan, och ett följs upp.',
  ended: 'Därutöver har {count} avslutats.',
  endedOne: 'Därutöver har ett avslutats.',
  of: 'av {total}',
  cluster: 'Klusterinitiativ',
  stage: 'Har kommit så långt',
  since: 'Sedan',
};
