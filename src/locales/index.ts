import { actors as actorsEn } from './en/actors.js';
import { acts as actsEn } from './en/acts.js';
import { answers as answersEn } from './en/answers.js';
import { calendar as calendarEn } from './en/calendar.js';
import { cluster as clusterEn } from './en/cluster.js';
import { clusters as clustersEn } from './en/clusters.js';
import { common as commonEn } from './en/common.js';
import { crossNeeds as crossNeedsEn } from './en/cross-needs.js';
import { findings as findingsEn } from './en/findings.js';
import { focus as focusEn } from './en/focus.js';
import { indicators as indicatorsEn } from './en/indicators.js';
import { issues as issuesEn } from './en/issues.js';
import { map as mapEn } from './en/map.js';
import { measures as measuresEn } from './en/measures.js';
import { messages as messagesEn } from './en/messages.js';
import { methods as methodsEn } from './en/methods.js';
import { needForm as needFormEn } from './en/need-form.js';
import { needs as needsEn } from './en/needs.js';
import { news as newsEn } from './en/news.js';
import { notices as noticesEn } from './en/notices.js';
import { opportunities as opportunitiesEn } from './en/opportunities.js';
import { pilot as pilotEn } from './en/pilot.js';
import { plan as planEn } from './en/plan.js';
import { process as processEn } from './en/process.js';
import { series as seriesEn } from './en/series.js';
import { services as servicesEn } from './en/services.js';
import { stages as stagesEn } from './en/stages.js';
import { statuses as statusesEn } from './en/statuses.js';
import { story as storyEn } from './en/story.js';
import { storyOffice as storyOfficeEn } from './en/story-office.js';
import { summary as summaryEn } from './en/summary.js';
import { supportFinder as supportFinderEn } from './en/support-finder.js';
import { trace as traceEn } from './en/trace.js';
import type { Room } from './room.js';
import { actors as actorsSv } from './sv/actors.js';
import { acts as actsSv } from './sv/acts.js';
import { answers as answersSv } from './sv/answers.js';
import { calendar as calendarSv } from './sv/calendar.js';
import { cluster as clusterSv } from './sv/cluster.js';
import { clusters as clustersSv } from './sv/clusters.js';
import { common as commonSv } from './sv/common.js';
import { crossNeeds as crossNeedsSv } from './sv/cross-needs.js';
import { findings as findingsSv } from './sv/findings.js';
import { focus as focusSv } from './sv/focus.js';
import { indicators as indicatorsSv } from './sv/indicators.js';
import { issues as issuesSv } from './sv/issues.js';
import { map as mapSv } from './sv/map.js';
import { measures as measuresSv } from './sv/measures.js';
import { messages as messagesSv } from './sv/messages.js';
import { methods as methodsSv } from './sv/methods.js';
import { needForm as needFormSv } from './sv/need-form.js';
import { needs as needsSv } from './sv/needs.js';
import { news as newsSv } from './sv/news.js';
import { notices as noticesSv } from './sv/notices.js';
import { opportunities as opportunitiesSv } from './sv/opportunities.js';
import { pilot as pilotSv } from './sv/pilot.js';
import { plan as planSv } from './sv/plan.js';
import { process as processSv } from './sv/process.js';
import { series as seriesSv } from './sv/series.js';
import { services as servicesSv } from './sv/services.js';
import { stages as stagesSv } from './sv/stages.js';
import { statuses as statusesSv } from './sv/statuses.js';
import { story as storySv } from './sv/story.js';
import { storyOffice as storyOfficeSv } from './sv/story-office.js';
import { summary as summarySv } from './sv/summary.js';
import { supportFinder as supportFinderSv } from './sv/support-finder.js';
import { trace as traceSv } from './sv/trace.js';

// A room each, so that an element carries no other room's words.

/** What every element says. */
export const commonWords: Room<keyof typeof commonEn> = {
  names: ['common'],
  sv: commonSv,
  en: commonEn,
};

/** How far a cluster initiative has come. */
export const stagesWords: Room<keyof typeof stagesEn> = {
  names: ['stages'],
  sv: stagesSv,
  en: stagesEn,
};

/** What has become of a need. */
export const answersWords: Room<keyof typeof answersEn> = {
  names: ['answers'],
  sv: answersSv,
  en: answersEn,
};

/** How work goes, and which way it has moved. */
export const statusesWords: Room<keyof typeof statusesEn> = {
  names: ['statuses'],
  sv: statusesSv,
  en: statusesEn,
};

/** A series of measurements: its value, its target and its table. */
export const seriesWords: Room<keyof typeof seriesEn> = {
  names: ['series'],
  sv: seriesSv,
  en: seriesEn,
};

/** What the region means to do about a strength area. */
export const focusWords: Room<keyof typeof focusEn> = {
  names: ['focus'],
  sv: focusSv,
  en: focusEn,
};

/** Words of `samverk-summary`. */
export const summaryWords: Room<keyof typeof summaryEn> = {
  names: ['summary'],
  sv: summarySv,
  en: summaryEn,
};

/** Words of `samverk-process`. */
export const processWords: Room<keyof typeof processEn> = {
  names: ['process'],
  sv: processSv,
  en: processEn,
};

/** Words of `samverk-clusters`. */
export const clustersWords: Room<keyof typeof clustersEn> = {
  names: ['clusters'],
  sv: clustersSv,
  en: clustersEn,
};

/** Words of `samverk-needs`. */
export const needsWords: Room<keyof typeof needsEn> = {
  names: ['needs'],
  sv: needsSv,
  en: needsEn,
};

/** Words of `samverk-cross-needs`. */
export const crossNeedsWords: Room<keyof typeof crossNeedsEn> = {
  names: ['crossNeeds'],
  sv: crossNeedsSv,
  en: crossNeedsEn,
};

/** Words of `samverk-cluster`. */
export const clusterWords: Room<keyof typeof clusterEn> = {
  names: ['cluster'],
  sv: clusterSv,
  en: clusterEn,
};

/** Words of `samverk-plan`. */
export const planWords: Room<keyof typeof planEn> = {
  names: ['plan'],
  sv: planSv,
  en: planEn,
};

/** Words of `samverk-measures`. */
export const measuresWords: Room<keyof typeof measuresEn> = {
  names: ['measures'],
  sv: measuresSv,
  en: measuresEn,
};

/** Words of `samverk-indicators`. */
export const indicatorsWords: Room<keyof typeof indicatorsEn> = {
  names: ['indicators'],
  sv: indicatorsSv,
  en: indicatorsEn,
};

/** Words of `samverk-trace`. */
export const traceWords: Room<keyof typeof traceEn> = {
  names: ['trace'],
  sv: traceSv,
  en: traceEn,
};

/** Words of `samverk-actors`. */
export const actorsWords: Room<keyof typeof actorsEn> = {
  names: ['actors'],
  sv: actorsSv,
  en: actorsEn,
};

/** Who helps companies with what, for whom, and how to come further. */
export const servicesWords: Room<keyof typeof servicesEn> = {
  names: ['services'],
  sv: servicesSv,
  en: servicesEn,
};

/** Words of `samverk-support-finder`. */
export const supportFinderWords: Room<keyof typeof supportFinderEn> = {
  names: ['supportFinder'],
  sv: supportFinderSv,
  en: supportFinderEn,
};

/** Words of `samverk-methods`. */
export const methodsWords: Room<keyof typeof methodsEn> = {
  names: ['methods'],
  sv: methodsSv,
  en: methodsEn,
};

/** Words of `samverk-pilot`. */
export const pilotWords: Room<keyof typeof pilotEn> = {
  names: ['pilot'],
  sv: pilotSv,
  en: pilotEn,
};

/** Words of `samverk-messages`. */
export const messagesWords: Room<keyof typeof messagesEn> = {
  names: ['messages'],
  sv: messagesSv,
  en: messagesEn,
};

/** Words of `samverk-news`. */
export const newsWords: Room<keyof typeof newsEn> = {
  names: ['news'],
  sv: newsSv,
  en: newsEn,
};

/** Words of `samverk-opportunities`. */
export const opportunitiesWords: Room<keyof typeof opportunitiesEn> = {
  names: ['opportunities'],
  sv: opportunitiesSv,
  en: opportunitiesEn,
};

/** Words of `samverk-need-form`. */
export const needFormWords: Room<keyof typeof needFormEn> = {
  names: ['needForm'],
  sv: needFormSv,
  en: needFormEn,
};

/** Words of `samverk-map`. */
export const mapWords: Room<keyof typeof mapEn> = {
  names: ['map'],
  sv: mapSv,
  en: mapEn,
};

/** Months as words, for a language that `Intl` does not know. */
export const calendarWords: Room<keyof typeof calendarEn> = {
  names: ['calendar'],
  sv: calendarSv,
  en: calendarEn,
};

/** Letters to cluster initiatives: a text for each code of `whomToTell`, a greeting and a closing. */
export const noticesWords: Room<keyof typeof noticesEn> = {
  names: ['notices'],
  sv: noticesSv,
  en: noticesEn,
};

/** What has happened, on a line of time, as far as anyone may be told: the codes of `needTrace` and `newsOf`. */
export const publicStoryWords: Room<keyof typeof storyEn> = {
  names: ['story'],
  sv: storySv,
  en: storyEn,
};

/** What has happened, on a line of time: a sentence for each code of `traceOf`. */
export const storyWords: Room<keyof typeof storyEn | keyof typeof storyOfficeEn> = {
  names: ['story'],
  sv: { ...storySv, ...storyOfficeSv },
  en: { ...storyEn, ...storyOfficeEn },
};

/** What the office must ask itself: a sentence for each code of `findings`. */
export const findingsWords: Room<keyof typeof findingsEn> = {
  names: ['findings'],
  sv: findingsSv,
  en: findingsEn,
};

/** What settles a finding: a button for each act. */
export const actsWords: Room<keyof typeof actsEn> = {
  names: ['acts'],
  sv: actsSv,
  en: actsEn,
};

/** What is wrong in a document. */
export const issuesWords: Room<keyof typeof issuesEn> = {
  names: ['issues'],
  sv: issuesSv,
  en: issuesEn,
};

export type { AddedRooms } from './added.js';
export { addLanguage, calendarOf, onLanguageAdded } from './added.js';
export type { Language, Room, Words } from './room.js';
export { fill, joinRooms, languageFor, languages, spokenIn, wordsIn } from './room.js';
export { sentence } from './sentence.js';
