import * as z from 'zod/mini';

import { actorSchema } from '../actors/actor.schema.js';
import { personSchema } from '../actors/person.schema.js';
import { serviceSchema } from '../actors/service.schema.js';
import { needGroupSchema } from '../aggregate/need-group.schema.js';
import { supportSchema } from '../assist/support.schema.js';
import type { Collection } from '../base/collections.js';
import { day, list, localText, object, optional, ownId, text } from '../base/schema.js';
import { messageSchema } from '../communicate/message.schema.js';
import { publicationSchema } from '../communicate/publication.schema.js';
import { publishedSchema } from '../communicate/published.schema.js';
import { contactSchema } from '../contact/contact.schema.js';
import { checkInSchema } from '../follow-up/check-in.schema.js';
import { definitionSchema } from '../follow-up/definition.schema.js';
import { indicatorSchema } from '../follow-up/indicator.schema.js';
import { measurementSchema } from '../follow-up/measurement.schema.js';
import { clusterSchema } from '../identify/cluster.schema.js';
import { strengthAreaSchema } from '../identify/strength-area.schema.js';
import { meetingSchema } from '../lead/meeting.schema.js';
import { opportunitySchema } from '../lead/opportunity.schema.js';
import { assessmentSchema } from '../map-needs/assessment.schema.js';
import { needSchema } from '../map-needs/need.schema.js';
import { themeSchema } from '../map-needs/theme.schema.js';
import { mandateSchema } from '../measures/mandate.schema.js';
import { measureSchema } from '../measures/measure.schema.js';
import { actionSchema } from '../plan/action.schema.js';
import { goalSchema } from '../plan/goal.schema.js';
import { adoptionSchema } from '../transfer/adoption.schema.js';
import { methodSchema } from '../transfer/method.schema.js';
import { pilotSchema } from '../transfer/pilot.schema.js';
import type { EntityOf, Municipality, Programme, Region } from './programme.js';
import { settingsSchema } from './settings.schema.js';

/** The schema of each collection's entities. */
export const recordSchemas: { readonly [C in Collection]: z.ZodMiniType<EntityOf<C>> } = {
  strengthAreas: strengthAreaSchema,
  themes: themeSchema,
  actors: actorSchema,
  services: serviceSchema,
  people: personSchema,
  clusters: clusterSchema,
  contacts: contactSchema,
  assessments: assessmentSchema,
  needs: needSchema,
  needGroups: needGroupSchema,
  goals: goalSchema,
  actions: actionSchema,
  supports: supportSchema,
  measures: measureSchema,
  definitions: definitionSchema,
  indicators: indicatorSchema,
  measurements: measurementSchema,
  checkIns: checkInSchema,
  methods: methodSchema,
  adoptions: adoptionSchema,
  pilots: pilotSchema,
  mandates: mandateSchema,
  messages: messageSchema,
  publications: publicationSchema,
  opportunities: opportunitySchema,
  meetings: meetingSchema,
};

const collectionFields = Object.fromEntries(
  Object.entries(recordSchemas).map(([name, schema]) => [
    name,
    z._default(list(schema as z.ZodMiniType), []),
  ]),
) as unknown as { readonly [C in Collection]: z.ZodMiniType<EntityOf<C>[]> };

const region = object<Region>({
  name: localText,
  code: optional(text),
  municipalities: optional(list(object<Municipality>({ code: text, name: localText }))),
});

const languageTag = z.string().check(z.minLength(1));

/** The schema of the whole document. */
export const programmeSchema: z.ZodMiniType<Programme> = object<Programme, 'settings'>(
  {
    format: z.literal('samverk/1'),
    id: ownId,
    title: localText,
    region,
    period: object<Programme['period']>({ from: day, to: day }),
    languages: z.array(languageTag).check(z.minLength(1)),
    vision: optional(localText),
    published: optional(publishedSchema),
    ...collectionFields,
  },
  { settings: optional(settingsSchema) },
);
