// What the public elements read and count with, in the order of the process: no schema library, no dictionary.
export type { PublishedProgramme, ReadPublishedResult } from './communicate/read-published.js';
export { readPublished } from './communicate/read-published.js';
export { daysBetween } from './base/day.js';
export type { LocalText, TextInLanguage } from './base/local-text.js';
export { pickText } from './base/local-text.js';
export { stages } from './base/stage.js';
export type { ActionState, PlannedAction } from './plan/plan-of.js';
export { actionStates, planOf } from './plan/plan-of.js';
export type { CellOfNeeds } from './aggregate/needs-of-cell.js';
export { needsOfCell } from './aggregate/needs-of-cell.js';
export type { AnsweredNeed } from './aggregate/needs-of-cluster.js';
export { needsOfCluster } from './aggregate/needs-of-cluster.js';
export type { TextMatch } from './aggregate/similar/text-matcher.js';
export { clustersReached } from './measures/clusters-reached.js';
export { correctedValues } from './follow-up/measurement.js';
export { firstContact } from './system/first-contact.js';
export type {
  FoundSupport,
  NotEligible,
  ReceiverCode,
  SupportMatch,
  SupportQuestion,
  SupportReason,
} from './system/match-support.js';
export { matchSupport } from './system/match-support.js';
export type { MissingSectors } from './system/missing-sectors.js';
export { missingSectors } from './system/missing-sectors.js';
export { wordMatcher } from './system/word-matcher.js';
export type { MethodGrounds } from './transfer/method-grounds.js';
export { methodGrounds } from './transfer/method-grounds.js';
export type { PilotVerdict } from './transfer/pilot-verdict.js';
export { enoughEffort, pilotVerdictIn } from './transfer/pilot-verdict.js';
export { comesFrom } from './communicate/comes-from.js';
export type { ReportedNeed } from './communicate/common-needs-like.js';
export { commonNeedsLike } from './communicate/common-needs-like.js';
export type { MessageStanding, MessageUse } from './communicate/message-use.js';
export { messageUse } from './communicate/message-use.js';
export { needTrace } from './communicate/need-trace.js';
export type { NewsOptions } from './communicate/news-of.js';
export { newsOf } from './communicate/news-of.js';
export type { StoryCode } from './communicate/story-codes.js';
export type { StoryEvent } from './communicate/telling.js';
export type { Trace, TraceEdge, TraceNode } from './communicate/trace.js';
export type { MatchedCluster } from './lead/matched-clusters.js';
export { matchedClustersIn } from './lead/matched-clusters.js';
export type { OpportunityState } from './lead/opportunity-state.js';
export { opportunityState } from './lead/opportunity-state.js';
