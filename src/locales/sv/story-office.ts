import type { storyOffice as english } from '../en/story-office.js';

/** Det som har hänt på kontoret, eller berättas bara där. */
export const storyOffice: Record<keyof typeof english, string> = {
  'cluster-declined': '{subject} tackade nej tills vidare.',
  'contact-reached': '{subject} kontaktades.',
  'contact-no-answer': '{subject} söktes men svarade inte.',
  'contact-declined': '{subject} kontaktades och tackade nej.',
  'assessment-done': '{subject} kartlade sina behov.',
  'assessment-planned': '{subject} ska kartlägga sina behov.',
  'support-asked': 'Regionen fick frågan om ”{subject}”.',
  'support-promised': 'Regionen åtog sig ”{subject}”.',
  'support-declined': 'Regionen avböjde ”{subject}”.',
  'support-delivered': 'Regionen levererade ”{subject}”.',
  'support-received': 'Klusterinitiativet bekräftade ”{subject}”.',
  reached: 'Det antecknades vilka som ”{subject}” har nått.',
  'baseline-set': '{subject}: {value} {unit} från början.',
  'opportunity-told': '{cluster} fick veta om ”{subject}”.',
  'opportunity-closed': '”{subject}” stängde.',
  'meeting-decided': 'Beslut på ett möte om ”{subject}”: {decision}',
  'meeting-discussed': 'Togs upp på ett möte om ”{subject}”: {said}',
  'meeting-item-done': 'Det som beslutades om ”{subject}” är gjort.',
};
