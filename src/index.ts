// The public API, in the order of the process. What is not named here is private.

// The document
export type {
  Collections,
  EntityOf,
  Municipality,
  Programme,
  Region,
} from './programme/programme.js';
export type {
  CheckInCadence,
  PostponedFinding,
  RetentionRule,
  Settings,
} from './programme/settings.js';
export { defaultSettings } from './programme/settings.js';
export type { ReadResult } from './programme/read.js';
export { parseProgramme, ProgrammeError, readProgramme } from './programme/read.js';
export type { Edit, OwnField, Patch } from './programme/edit.js';
export { edit, EditError } from './programme/edit.js';
export { writeProgramme } from './programme/write.js';
export { programmeJsonSchema } from './programme/json-schema.js';
export type { ProcessStep } from './process.js';
export { process } from './process.js';

// What all records share
export type { Audience } from './base/audience.js';
export type { Collection } from './base/collections.js';
export { collections } from './base/collections.js';
export type { CompaniesBySize, CompanySize } from './base/company-size.js';
export type { Day, Instant } from './base/day.js';
export type { Disposition } from './base/disposition.js';
export type { Entity, EntityRecord, Link } from './base/entity.js';
export type { Id } from './base/id.js';
export type { Issue } from './base/issues.js';
export type { LocalText, TextInLanguage } from './base/local-text.js';
export { pickText } from './base/local-text.js';
export type { Money } from './base/money.js';
export type { Ref } from './base/ref.js';
export type { BySector, Sector } from './base/sector.js';
export type { Stage } from './base/stage.js';
export { stages } from './base/stage.js';
export type { Development, Status } from './base/status.js';
export type { Visibility } from './base/visibility.js';
export type { StatusDays, WorkStatus } from './base/work.js';

// Actors
export type { Actor, ActorContact, Opening, Reach } from './actors/actor.js';
export type { Person } from './actors/person.js';
export type { Phase, Service } from './actors/service.js';

// Identify and contact
export type { Cluster, ClusterEnd } from './identify/cluster.js';
export type {
  AreaDecision,
  Focus,
  Investigation,
  InvestigationOutcome,
  StrengthArea,
} from './identify/strength-area.js';
export type { Contact, NextStep } from './contact/contact.js';

// Map needs
export type { Assessment } from './map-needs/assessment.js';
export type { Need, Quote, Urgency } from './map-needs/need.js';
export type { NeedPriority } from './map-needs/priority.js';
export { needPriority } from './map-needs/priority.js';
export type { Gap, Theme } from './map-needs/theme.js';

// Plan and assist
export type { Action } from './plan/action.js';
export type { Goal } from './plan/goal.js';
export type {
  Support,
  SupportAnswer,
  SupportDelivery,
  SupportRequest,
  SupportUnit,
} from './assist/support.js';

// Aggregate, and measures
export { aggregateNeeds } from './aggregate/aggregate-needs.js';
export { groupNeeds, ungroupNeeds } from './aggregate/grouping.js';
export type { GivenDisposition } from './aggregate/dispositions.js';
export { dispositions } from './aggregate/dispositions.js';
export type { Grouping, NeedGroup } from './aggregate/need-group.js';
export type {
  SimilarNeed,
  SimilarNeeds,
  SimilarNeedsOptions,
  SimilarToOptions,
} from './aggregate/similar-needs.js';
export { similarNeeds, similarTo } from './aggregate/similar-needs.js';
export type { Synonyms } from './aggregate/similar/lexicon.js';
export type { Mandate } from './measures/mandate.js';
export type { Measure, MeasureFunding, MeasureKind, Reached } from './measures/measure.js';

// Follow up
export type { CheckIn, OneToFive } from './follow-up/check-in.js';
export type { Today } from './follow-up/cluster-stages.js';
export { clusterStages } from './follow-up/cluster-stages.js';
export type { Definition, DefinitionSource } from './follow-up/definition.js';
export { followUp } from './follow-up/follow-up.js';
export type { Indicator, ValueOnDay } from './follow-up/indicator.js';
export { indicatorStatus } from './follow-up/indicator-status.js';
export type { Measurement } from './follow-up/measurement.js';
export { correctedValues } from './follow-up/measurement.js';

// The innovation system
export { balance } from './system/balance.js';
export type {
  FoundSupport,
  NotEligible,
  ReceiverCode,
  SupportMatch,
  SupportQuestion,
  SupportReason,
} from './system/match-support.js';
export { findSupport } from './system/find-support.js';
export { participation } from './system/participation.js';
export { supportRoles } from './system/support-roles.js';

// Transfer
export type { Adoption } from './transfer/adoption.js';
export type { Method, MethodCover } from './transfer/method.js';
export type { MethodFit, MethodFitOptions, MethodFitReason } from './transfer/method-fit.js';
export { methodFit } from './transfer/method-fit.js';
export type {
  Pilot,
  PilotCriterion,
  PilotDecision,
  PilotEffort,
  PilotGate,
} from './transfer/pilot.js';
export type {
  CriterionOutcome,
  GateOutcome,
  PilotReason,
  PilotVerdict,
} from './transfer/pilot-verdict.js';
export { pilotVerdict } from './transfer/pilot-verdict.js';

// Communicate
export type { Message, MessageUsed } from './communicate/message.js';
export type { MessageStanding, MessageUse } from './communicate/message-use.js';
export { messageUse } from './communicate/message-use.js';
export type { Publication } from './communicate/publication.js';
export type {
  Answer,
  AreaCell,
  Balance,
  BalanceSide,
  Cell,
  ClusterParticipation,
  ClusterStage,
  CrossCuttingNeed,
  Figures,
  FollowUp,
  IndicatorStatus,
  NeedsAggregate,
  NeedsTotals,
  Participation,
  PartialSupport,
  ParticipationStep,
  Published,
  Receivers,
  ServiceOverlap,
  Shown,
  SubjectStatus,
  SupportRoles,
  ThemeTotal,
  WithheldField,
} from './communicate/published.js';
export type { PublishOptions } from './communicate/publish-programme.js';
export { PublishError, publishProgramme } from './communicate/publish-programme.js';
export type {
  PublicationIssue,
  PublicationIssuesOptions,
} from './communicate/publication-issues.js';
export { publicationIssues } from './communicate/publication-issues.js';
export type { StoryCode } from './communicate/story-codes.js';
export type { StoryEvent } from './communicate/telling.js';
export type { Trace, TraceEdge, TraceNode } from './communicate/trace.js';
export { traceOf } from './communicate/trace.js';
export type { NoticeCode } from './communicate/notice-codes.js';
export type { Notice } from './communicate/whom-to-tell.js';
export { whomToTell } from './communicate/whom-to-tell.js';

// Lead
export type { Capacity } from './lead/capacity.js';
export type { Commitment, CommitmentState } from './lead/commitment.js';
export type { CommitmentSum } from './lead/commitment-sums.js';
export type { ClusterCommitments, Commitments } from './lead/commitments.js';
export { commitments } from './lead/commitments.js';
export type { AreaCoverage, ClusterCoverage, Coverage } from './lead/coverage.js';
export { coverage } from './lead/coverage.js';
export type { Finding, FindingAct, FindingCode, FindingWeight } from './lead/findings/finding.js';
export { findingActs, findingCodes } from './lead/findings/finding.js';
export { findings } from './lead/findings.js';
export type { Meeting, MeetingItem } from './lead/meeting.js';
export type { AreaInvestigation } from './lead/investigations.js';
export { investigations } from './lead/investigations.js';
export type { OpenItem } from './lead/open-items.js';
export { openItems } from './lead/open-items.js';
export type { Opportunity, OpportunityOutcome } from './lead/opportunity.js';
export type { MatchedCluster, MatchReason } from './lead/matched-clusters.js';
export type { OpportunityMatch } from './lead/opportunity-matches.js';
export { opportunityMatches } from './lead/opportunity-matches.js';
