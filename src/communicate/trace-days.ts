import type { Collection } from '../base/collections.js';
import type { Day } from '../base/day.js';
import { earliest } from '../base/day.js';
import type { StatusDays } from '../base/work.js';
import { entitiesById } from '../programme/index-of.js';
import type { EntityOf, Programme } from '../programme/programme.js';

/** The day on which something began or is to begin: what is known of it. */
function begins({
  from,
  since,
}: {
  readonly from?: Day;
  readonly since?: StatusDays;
}): Day | undefined {
  return (
    since?.ongoing ??
    from ??
    earliest([since?.proposed, since?.planned, since?.done, since?.stopped])
  );
}

/**
 * The day of each collection's entities in a trace; of themes, actors, services, people, goals, definitions and methods
 * there is none.
 */
export const traceDays: {
  readonly [C in Collection]?: (entity: EntityOf<C>, programme: Programme) => Day | undefined;
} = {
  strengthAreas: ({ decision, period }) => decision?.day ?? period?.from,
  clusters: ({ identified }) => identified,
  contacts: ({ day }) => day,
  assessments: ({ day }) => day,
  needs: ({ assessment, reported }, programme) =>
    reported ??
    (assessment === undefined
      ? undefined
      : entitiesById(programme, 'assessments').get(assessment)?.day),
  needGroups: ({ grouped }) => grouped?.day,
  actions: begins,
  supports: ({ answers, asked, delivered, received }) =>
    asked?.day ??
    earliest([...(answers ?? []), ...(delivered ?? []), received].map((one) => one?.day)),
  measures: begins,
  indicators: ({ baseline }) => baseline?.day,
  measurements: ({ day }) => day,
  checkIns: ({ day }) => day,
  adoptions: ({ from }) => from,
  pilots: ({ from }) => from,
  mandates: ({ day }) => day,
  messages: ({ uses }) => earliest((uses ?? []).map(({ day }) => day)),
  publications: ({ day }) => day,
  opportunities: ({ closes, opens }) => opens ?? closes,
  meetings: ({ day }) => day,
};
