import { actorMigrations } from '../actors/actor.schema.js';
import { personMigrations } from '../actors/person.schema.js';
import { serviceMigrations } from '../actors/service.schema.js';
import { needGroupMigrations } from '../aggregate/need-group.schema.js';
import { supportMigrations } from '../assist/support.schema.js';
import { messageMigrations } from '../communicate/message.schema.js';
import { publicationMigrations } from '../communicate/publication.schema.js';
import { contactMigrations } from '../contact/contact.schema.js';
import { checkInMigrations } from '../follow-up/check-in.schema.js';
import { definitionMigrations } from '../follow-up/definition.schema.js';
import { indicatorMigrations } from '../follow-up/indicator.schema.js';
import { measurementMigrations } from '../follow-up/measurement.schema.js';
import { clusterMigrations } from '../identify/cluster.schema.js';
import { strengthAreaMigrations } from '../identify/strength-area.schema.js';
import { meetingMigrations } from '../lead/meeting.schema.js';
import { opportunityMigrations } from '../lead/opportunity.schema.js';
import { assessmentMigrations } from '../map-needs/assessment.schema.js';
import { needMigrations } from '../map-needs/need.schema.js';
import { themeMigrations } from '../map-needs/theme.schema.js';
import { mandateMigrations } from '../measures/mandate.schema.js';
import { measureMigrations } from '../measures/measure.schema.js';
import { actionMigrations } from '../plan/action.schema.js';
import { goalMigrations } from '../plan/goal.schema.js';
import { adoptionMigrations } from '../transfer/adoption.schema.js';
import { methodMigrations } from '../transfer/method.schema.js';
import { pilotMigrations } from '../transfer/pilot.schema.js';
import type { Collection } from '../base/collections.js';
import type { Migration } from '../base/migration.js';

/** How the document itself has changed; entities are changed afterwards, each by its own migrations. */
export const programmeMigrations: readonly Migration[] = [
  {
    to: 1,
    name: 'TitleAndClusters',
    up: ({ name, initiatives, ...rest }) => ({
      ...rest,
      ...(name === undefined ? {} : { title: name }),
      ...(initiatives === undefined ? {} : { clusters: initiatives }),
    }),
  },
];

/** How the entities of each collection have changed. */
export const recordMigrations: { readonly [C in Collection]: readonly Migration[] } = {
  strengthAreas: strengthAreaMigrations,
  themes: themeMigrations,
  actors: actorMigrations,
  services: serviceMigrations,
  people: personMigrations,
  clusters: clusterMigrations,
  contacts: contactMigrations,
  assessments: assessmentMigrations,
  needs: needMigrations,
  needGroups: needGroupMigrations,
  goals: goalMigrations,
  actions: actionMigrations,
  supports: supportMigrations,
  measures: measureMigrations,
  definitions: definitionMigrations,
  indicators: indicatorMigrations,
  measurements: measurementMigrations,
  checkIns: checkInMigrations,
  methods: methodMigrations,
  adoptions: adoptionMigrations,
  pilots: pilotMigrations,
  mandates: mandateMigrations,
  messages: messageMigrations,
  publications: publicationMigrations,
  opportunities: opportunityMigrations,
  meetings: meetingMigrations,
};
