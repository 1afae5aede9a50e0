import type { findings as english } from '../en/findings.js';

/** Det som projektkontoret måste fråga sig. */
export const findings: Record<keyof typeof english, string> = {
  'area-without-cluster': '{subject} saknar klusterinitiativ.',
  'cluster-not-contacted': 'Ingen har nått {subject} än. Första kontakten tas senast {due}.',
  'contact-overdue': 'Senaste kontakten med {subject} var {last}. Nästa skulle ha tagits {due}.',
  'next-step-due': 'Nästa steg med {party}, bestämt till {due}: {what}',
  'needs-not-mapped': '{subject} nåddes {reached}, men behoven är inte kartlagda än.',
  'no-vision': '{subject} saknar vision.',
  'severe-need-unanswered': 'Allvarligt behov saknar ännu insats ({severity} av 5): {subject}',
  'cross-cutting-without-measure':
    '{count} klusterinitiativ delar behovet {subject}, som saknar gemensam insats.',
  'action-without-need': 'Aktiviteten {subject} möter inget behov.',
  'action-without-owner': 'Aktiviteten {subject} saknar ansvarig.',
  'action-without-dates': 'Aktiviteten {subject} saknar start- eller slutdatum.',
  'action-overdue': 'Aktiviteten {subject} skulle ha varit klar {due}.',
  'action-waiting': 'Aktiviteten {subject} väntar på andra som är försenade: {actions}',
  'action-waiting-one': 'Aktiviteten {subject} väntar på en annan som är försenad: {actions}',
  'support-overdue': 'Åtagandet till {cluster} skulle ha levererats {due}: {subject}',
  'measure-single-cluster': 'Insatsen {subject} når färre än två klusterinitiativ.',
  'measure-without-owner': 'Insatsen {subject} saknar ansvarig.',
  'measure-without-mandate': 'Insatsen {subject} saknar uppdrag.',
  'measure-without-indicator': 'Insatsen {subject} saknar indikator att följas upp med.',
  'measure-overdue': 'Insatsen {subject} skulle ha varit klar {due}.',
  'indicator-without-baseline': 'Indikatorn {subject} saknar utgångsvärde att jämföra med.',
  'indicator-without-target': 'Indikatorn {subject} saknar målvärde.',
  'measurement-due': 'Indikatorn {subject} ska mätas senast {due}.',
  'check-in-due': '{subject} ska stämmas av senast {due}.',
  'red-twice':
    '{subject} visade stor avvikelse i de två senaste avstämningarna, senast {last}. Ingen åtgärd är vald.',
  'services-overlap': '{count} tjänster leder arbetet inom {subject} för samma företag.',
  'support-gap': 'Inom {subject} finns {count} behov men ingen tjänst som möter dem.',
  'support-gap-one': 'Inom {subject} finns ett behov men ingen tjänst som möter det.',
  'role-unclear': 'Ingen leder arbetet inom {subject}: {count} tjänster bidrar bara.',
  'role-unclear-one': 'Ingen leder arbetet inom {subject}: en tjänst bidrar bara.',
  'method-not-offered': '{count} arbetssätt passar {subject} och har inte erbjudits: {methods}',
  'method-not-offered-one': 'Ett arbetssätt passar {subject} och har inte erbjudits: {methods}',
  'pilot-without-criteria': 'Testprojektet {subject} saknar kriterier att bedömas efter.',
  'gate-due': 'Testprojektet {subject} har en beslutspunkt att avgöra senast {due}.',
  'effort-too-low':
    'Testprojektet {subject} kan inte bedömas: det framgår inte att {enough} % av det planerade är använt.',
  'support-unanswered': '{cluster} väntar på svar sedan {asked}: {subject}',
  'support-unconfirmed':
    'Levererat {delivered}, men {cluster} har inte bekräftat mottagandet: {subject}',
  'capacity-exceeded': '{subject} har åtagit sig {promised} timmar {quarter} men har {hours}.',
  'passed-on-silent':
    '{count} behov har lämnats över till {subject}, det första {passed}. Ingen kontakt är antecknad sedan dess.',
  'passed-on-silent-one':
    'Ett behov lämnades över till {subject} {passed}. Ingen kontakt är antecknad sedan dess.',
  'investigation-due': 'Utredningen om {subject} ska avslutas senast {due}.',
  'opportunity-closing': '{subject} stänger {due}. Har inte fått veta: {clusters}',
  'decision-overdue': 'Bestämt på {subject}, skulle ha varit klart {due}: {what}',
  'nobody-responsible': 'Ingen på projektkontoret ansvarar för {subject}.',
  'stage-held-back': '{subject} har kartlagt sina behov, men ingen kontakt är antecknad.',
  'mandate-expired': '{subject} gick ut {due}, men {count} insatser vilar på uppdraget.',
  'mandate-expired-one': '{subject} gick ut {due}, men en insats vilar på uppdraget.',
  'message-unused': '{count} som talar för regionen använder inte budskapet {subject}.',
  'message-unused-one': 'En som talar för regionen använder inte budskapet {subject}.',
  'participation-missing':
    'Näringsliv, offentlig sektor eller akademi saknas i {count} steg av arbetet med {subject}.',
  'participation-missing-one':
    'Näringsliv, offentlig sektor eller akademi saknas i ett steg av arbetet med {subject}.',
  'publication-old': 'Det som är publicerat om {subject} är från {last}.',
  'person-erase-due': 'Uppgifterna om {subject} ska raderas från och med {due}.',
};
