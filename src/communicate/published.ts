import type { Phase } from '../actors/service.js';
import type { Audience } from '../base/audience.js';
import type { CompanySize } from '../base/company-size.js';
import type { Day } from '../base/day.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';
import type { Ref } from '../base/ref.js';
import type { Sector } from '../base/sector.js';
import type { Stage } from '../base/stage.js';
import type { Development, Status } from '../base/status.js';
import type { ValueOnDay } from '../follow-up/indicator.js';

/**
 * What the office's whole programme said on a day, for an audience. It stands in the published file because
 * what it was counted from stays inside.
 */
export interface Published {
  readonly day: Day;
  readonly audience: Audience;
  /** Figures over fewer companies than this are withheld; 3 when absent. */
  readonly smallestCount?: number;
  readonly stages: readonly ClusterStage[];
  readonly aggregate: NeedsAggregate;
  readonly followUp: FollowUp;
  readonly participation: Participation;
  readonly balance: Balance;
  readonly supportRoles: SupportRoles;
  /** Fields whose figure is over too few companies, shown as "under 3". */
  readonly withheld: readonly WithheldField[];
}

/** One field that was withheld. */
export interface WithheldField {
  readonly ref: Ref;
  /** The path within the entity, such as `companies.large`. */
  readonly field: string;
}

/** How far a cluster initiative has come, and since when. */
export interface ClusterStage {
  readonly cluster: Id;
  readonly stage: Stage;
  readonly since?: Day;
}

/** What is known of some needs. */
export interface Figures {
  readonly needs: number;
  /** Sum of the needs' priorities, rounded to nine decimals. */
  readonly priority: number;
  /** The highest severity, 0 without needs. */
  readonly severity: number;
  /** At least so many companies: the largest figure that one need gives; 0 when nobody said. */
  readonly companies: number;
  readonly unanswered: number;
}

/** Figures, or that they are over too few companies to publish. */
export type Shown =
  | (Figures & { readonly withheld?: never })
  | ({ readonly withheld: true } & { readonly [F in keyof Figures]?: never });

/** The needs of one cluster in one theme. */
export type Cell = { readonly theme: Id; readonly cluster: Id } & Shown;

/** The needs of one strength area in one theme. */
export type AreaCell = { readonly theme: Id; readonly strengthArea: Id } & Shown;

/** All needs of one theme; `clusters` and `strengthAreas` count those with a need. */
export type ThemeTotal = {
  readonly theme: Id;
  readonly clusters: number;
  readonly strengthAreas: number;
} & Shown;

/** What has become of a need, a theme or a group. */
export type Answer = 'unanswered' | 'planned' | 'ongoing' | 'answered' | 'settled';

/** A theme or a need group whose needs come from two clusters or more. */
export interface CrossCuttingNeed {
  readonly kind: 'theme' | 'group';
  readonly id: Id;
  readonly statement: LocalText;
  readonly needs: readonly Id[];
  /** Of all its needs, published or not. */
  readonly count: number;
  readonly clusters: readonly Id[];
  readonly strengthAreas: readonly Id[];
  readonly priority: number;
  readonly answer: Answer;
  readonly measures: readonly Id[];
}

/** The needs of all clusters, by theme, cluster and strength area. */
export interface NeedsAggregate {
  readonly cells: readonly Cell[];
  readonly areaCells: readonly AreaCell[];
  readonly themes: readonly ThemeTotal[];
  readonly crossCutting: readonly CrossCuttingNeed[];
  readonly totals: NeedsTotals;
}

/** Each need counted once. */
export interface NeedsTotals {
  readonly needs: number;
  /** Clusters with a need. */
  readonly clusters: number;
  readonly priority: number;
  readonly unanswered: number;
}

/** How an indicator stands on a day. */
export interface IndicatorStatus {
  readonly indicator: Id;
  readonly latest?: ValueOnDay;
  /** (latest − baseline) ÷ (target − baseline). */
  readonly progress?: number;
  /** The same for the expected path, 0 to 1. */
  readonly expected?: number;
  readonly trend?: 'better' | 'unchanged' | 'worse';
  readonly calculated: Status;
  readonly judged?: Status;
  /** The one that counts. */
  readonly status: Status;
  /** Why it can't be calculated. */
  readonly reason?: string;
}

/** How everything that is followed up stands on a day. */
export interface FollowUp {
  readonly subjects: readonly SubjectStatus[];
}

/** How one subject stands on a day. */
export interface SubjectStatus {
  readonly ref: Ref | 'programme';
  readonly status: Status;
  readonly judged?: Status;
  readonly calculated?: Status;
  readonly development?: Development;
  readonly lastCheckIn?: Day;
  readonly nextDue?: Day;
  readonly indicators: readonly IndicatorStatus[];
}

/** The steps in which the parts of the triple helix are looked for. */
export type ParticipationStep = 'map-needs' | 'plan' | 'assist' | 'measures' | 'follow-up';

/** Who takes part in each step of each cluster, and who is missing. */
export interface Participation {
  readonly clusters: readonly ClusterParticipation[];
}

/** Who takes part in one step of one cluster. */
export interface ClusterParticipation {
  readonly cluster: Id;
  readonly step: ParticipationStep;
  readonly present: readonly Sector[];
  /** Empty until the cluster has reached the step. */
  readonly missing: readonly ('business' | 'public' | 'academia')[];
}

/** What is spent on strengthening what exists, and on exploring the new. */
export interface Balance {
  readonly strengthen: BalanceSide;
  readonly explore: BalanceSide;
}

/** One side of the balance; cost in SEK. */
export interface BalanceSide {
  readonly actions: number;
  readonly supports: number;
  readonly cost: number;
}

/** Where services overlap, are missing, or nobody leads. */
export interface SupportRoles {
  readonly overlaps: readonly ServiceOverlap[];
  readonly gaps: readonly {
    readonly theme: Id;
    readonly needs: number;
    readonly priority: number;
  }[];
  readonly unclear: readonly { readonly theme: Id; readonly services: readonly Id[] }[];
  /** Themes with needs and services, where some receivers have none or nobody who leads; absent when there is none. */
  readonly partial?: readonly PartialSupport[];
}

/** Services that lead the same theme for the same receivers. */
export interface ServiceOverlap {
  readonly theme: Id;
  readonly services: readonly Id[];
  /** Whom two of them or more are for. A list that is absent means all. */
  readonly receivers?: Receivers;
}

/** Whom the services of a theme leave out. A list that is absent means nobody. */
export interface PartialSupport {
  readonly theme: Id;
  /** For whom there is no service. */
  readonly missing?: Receivers;
  /** For whom services only contribute. */
  readonly unclear?: Receivers;
}

/** Kinds of companies, list by list. */
export interface Receivers {
  readonly sizes?: readonly CompanySize[];
  readonly strengthAreas?: readonly Id[];
  /** Municipality codes. */
  readonly municipalities?: readonly string[];
  readonly phases?: readonly Phase[];
}
