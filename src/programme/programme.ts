import type { Actor } from '../actors/actor.js';
import type { Person } from '../actors/person.js';
import type { Service } from '../actors/service.js';
import type { NeedGroup } from '../aggregate/need-group.js';
import type { Support } from '../assist/support.js';
import type { Collection } from '../base/collections.js';
import type { Day } from '../base/day.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';
import type { Message } from '../communicate/message.js';
import type { Publication } from '../communicate/publication.js';
import type { Published } from '../communicate/published.js';
import type { Contact } from '../contact/contact.js';
import type { CheckIn } from '../follow-up/check-in.js';
import type { Definition } from '../follow-up/definition.js';
import type { Indicator } from '../follow-up/indicator.js';
import type { Measurement } from '../follow-up/measurement.js';
import type { Cluster } from '../identify/cluster.js';
import type { StrengthArea } from '../identify/strength-area.js';
import type { Meeting } from '../lead/meeting.js';
import type { Opportunity } from '../lead/opportunity.js';
import type { Assessment } from '../map-needs/assessment.js';
import type { Need } from '../map-needs/need.js';
import type { Theme } from '../map-needs/theme.js';
import type { Mandate } from '../measures/mandate.js';
import type { Measure } from '../measures/measure.js';
import type { Action } from '../plan/action.js';
import type { Goal } from '../plan/goal.js';
import type { Adoption } from '../transfer/adoption.js';
import type { Method } from '../transfer/method.js';
import type { Pilot } from '../transfer/pilot.js';
import type { Settings } from './settings.js';

/** The entities of each collection. */
export interface Collections {
  readonly strengthAreas: readonly StrengthArea[];
  readonly themes: readonly Theme[];
  readonly actors: readonly Actor[];
  readonly services: readonly Service[];
  readonly people: readonly Person[];
  readonly clusters: readonly Cluster[];
  readonly contacts: readonly Contact[];
  readonly assessments: readonly Assessment[];
  readonly needs: readonly Need[];
  readonly needGroups: readonly NeedGroup[];
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
  readonly supports: readonly Support[];
  readonly measures: readonly Measure[];
  readonly definitions: readonly Definition[];
  readonly indicators: readonly Indicator[];
  readonly measurements: readonly Measurement[];
  readonly checkIns: readonly CheckIn[];
  readonly methods: readonly Method[];
  readonly adoptions: readonly Adoption[];
  readonly pilots: readonly Pilot[];
  readonly mandates: readonly Mandate[];
  readonly messages: readonly Message[];
  readonly publications: readonly Publication[];
  readonly opportunities: readonly Opportunity[];
  readonly meetings: readonly Meeting[];
}

/** One entity of a collection. */
export type EntityOf<C extends Collection> = Collections[C][number];

/**
 * One region's support programme: a document of flat collections whose entities refer to each other by id.
 * Deeply readonly; a change makes a new programme that shares what did not change.
 */
export interface Programme extends Collections {
  readonly format: 'samverk/1';
  readonly id: Id;
  readonly title: LocalText;
  readonly region: Region;
  readonly period: { readonly from: Day; readonly to: Day };
  /** BCP 47 tags, the first is the main one. */
  readonly languages: readonly string[];
  readonly vision?: LocalText;
  /** Internal. */
  readonly settings?: Settings;
  /** Only in what `publishProgramme` makes. */
  readonly published?: Published;
}

/** The region that runs the programme. */
export interface Region {
  readonly name: LocalText;
  /** Of the county, such as `23`. */
  readonly code?: string;
  readonly municipalities?: readonly Municipality[];
}

/** A municipality, with its code, such as `2380`. */
export interface Municipality {
  readonly code: string;
  readonly name: LocalText;
}
