import { acts as actsEn } from './en/acts.js';
import { answers as answersEn } from './en/answers.js';
import { clusters as clustersEn } from './en/clusters.js';
import { common as commonEn } from './en/common.js';
import { crossNeeds as crossNeedsEn } from './en/cross-needs.js';
import { findings as findingsEn } from './en/findings.js';
import { focus as focusEn } from './en/focus.js';
import { issues as issuesEn } from './en/issues.js';
import { needs as needsEn } from './en/needs.js';
import { notices as noticesEn } from './en/notices.js';
import { process as processEn } from './en/process.js';
import { stages as stagesEn } from './en/stages.js';
import { statuses as statusesEn } from './en/statuses.js';
import { story as storyEn } from './en/story.js';
import { summary as summaryEn } from './en/summary.js';
import type { Room } from './room.js';
import { acts as actsSv } from './sv/acts.js';
import { answers as answersSv } from './sv/answers.js';
import { clusters as clustersSv } from './sv/clusters.js';
import { common as commonSv } from './sv/common.js';
import { crossNeeds as crossNeedsSv } from './sv/cross-needs.js';
import { findings as findingsSv } from './sv/findings.js';
import { focus as focusSv } from './sv/focus.js';
import { issues as issuesSv } from './sv/issues.js';
import { needs as needsSv } from './sv/needs.js';
import { notices as noticesSv } from './sv/notices.js';
import { process as processSv } from './sv/process.js';
import { stages as stagesSv } from './sv/stages.js';
import { statuses as statusesSv } from './sv/statuses.js';
import { story as storySv } from './sv/story.js';
import { summary as summarySv } from './sv/summary.js';

// A room each, so that an element carries no other room's words.

/** What every element says. */
export const commonWords: Room<keyof typeof commonEn> = { sv: commonSv, en: commonEn };

/** How far a cluster initiative has come. */
export const stagesWords: Room<keyof typeof stagesEn> = { sv: stagesSv, en: stagesEn };

/** What has become of a need. */
export const answersWords: Room<keyof typeof answersEn> = { sv: answersSv, en: answersEn };

/** How work goes, and which way it has moved. */
export const statusesWords: Room<keyof typeof statusesEn> = { sv: statusesSv, en: statusesEn };

/** What the region means to do about a strength area. */
export const focusWords: Room<keyof typeof focusEn> = { sv: focusSv, en: focusEn };

/** Words of `samverk-summary`. */
export const summaryWords: Room<keyof typeof summaryEn> = { sv: summarySv, en: summaryEn };

/** Words of `samverk-process`. */
export const processWords: Room<keyof typeof processEn> = { sv: processSv, en: processEn };

/** Words of `samverk-clusters`. */
export const clustersWords: Room<keyof typeof clustersEn> = { sv: clustersSv, en: clustersEn };

/** Words of `samverk-needs`. */
export const needsWords: Room<keyof typeof needsEn> = { sv: needsSv, en: needsEn };

/** Words of `samverk-cross-needs`. */
export const crossNeedsWords: Room<keyof typeof crossNeedsEn> = {
  sv: crossNeedsSv,
  en: crossNeedsEn,
};

/** Letters to cluster initiatives: a text for each code of `whomToTell`, a greeting and a closing. */
export const noticesWords: Room<keyof typeof noticesEn> = { sv: noticesSv, en: noticesEn };

/** What has happened, on a line of time: a sentence for each code of `traceOf`. */
export const storyWords: Room<keyof typeof storyEn> = { sv: storySv, en: storyEn };

/** What the office must ask itself: a sentence for each code of `findings`. */
export const findingsWords: Room<keyof typeof findingsEn> = { sv: findingsSv, en: findingsEn };

/** What settles a finding: a button for each act. */
export const actsWords: Room<keyof typeof actsEn> = { sv: actsSv, en: actsEn };

/** What is wrong in a document. */
export const issuesWords: Room<keyof typeof issuesEn> = { sv: issuesSv, en: issuesEn };

export type { Language, Room, Words } from './room.js';
export { fill, joinRooms, languageFor, languages, wordsIn } from './room.js';
export { sentence } from './sentence.js';
