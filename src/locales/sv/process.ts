import type { process as english } from '../en/process.js';

/** Orden i `samverk-process`. */
export const process: Record<keyof typeof english, string> = {
  heading: 'Så långt har klusterinitiativen kommit',
  empty: 'Här visas hur långt klusterinitiativen har kommit, när regionen har identifierat dem.',
  allContacted: 'Alla {total} är kontaktade.',
  oneContacted: 'Det enda klusterinitiativet är kontaktat.',
  someContacted: '{count} av {total} är kontaktade.',
  someContactedOne: '{count} av {total} är kontaktat.',
  noneContacted: 'Inget av de {total} är kontaktat än.',
  noneContactedOne: 'Det enda klusterinitiativet är inte kontaktat än.',
  noPlan: 'Inget har en handlingsplan än.',
  plan: '{count} har en handlingsplan.',
  planOne: 'Ett har en handlingsplan.',
  planOneAndFollow: 'Ett har en handlingsplan och följs upp.',
  planAndFollow: '{count} har en handlingsplan, och {followed} följs upp.',
  planAndFollowOne: '{count} har en handlingsplan, och ett följs upp.',
  onlyNoPlan: 'Det har ingen handlingsplan än.',
  onlyPlan: 'Det har en handlingsplan.',
  onlyPlanAndFollow: 'Det har en handlingsplan och följs upp.',
  ended: 'Därutöver har {count} avslutats.',
  endedOne: 'Därutöver har ett avslutats.',
  of: 'av {total}',
  cluster: 'Klusterinitiativ',
  stage: 'Har kommit så långt',
  since: 'Sedan',
};
