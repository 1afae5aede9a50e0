import type { Day } from '../base/day.js';
import { earliest } from '../base/day.js';
import type { Id } from '../base/id.js';
import type { Ref } from '../base/ref.js';
import type { BySector, Sector } from '../base/sector.js';
import type {
  ClusterParticipation,
  Participation,
  ParticipationStep,
} from '../communicate/published.js';
import type { Measure } from '../measures/measure.js';
import type { Action } from '../plan/action.js';
import { entitiesById, groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';

const order: readonly Sector[] = ['business', 'public', 'academia', 'civil-society'];
const tripleHelix = ['business', 'public', 'academia'] as const;

/** Who is present in a step; `undefined` until the cluster has reached it. */
type Present = ReadonlySet<Sector> | undefined;

/**
 * Tells which parts of society take part in each step of each cluster, and which part of the triple helix is
 * missing.
 *
 * Map needs: participants of done assessments. Plan: owners of the actions, and members. Assist: who promised
 * support. Measures: owners and funders of the measures that reach it. Follow up: meetings on the cluster after its
 * first action began. A person counts as its actor's sector. A cluster has reached a step when it has something of
 * what the step counts from: a done assessment, an action, a promise, a measure, an action that has begun.
 *
 * @returns Five rows per cluster, in the programme's own order; `missing` is empty until the step is reached. Of a
 * published programme, what stands there.
 * @see "Ökad företagssamverkan" (2014): collaboration between the public sector, companies and academia.
 * @example
 * ```ts
 * participation(programme).clusters[0];
 * // { cluster: 'jht', step: 'map-needs', present: ['business', 'public'], missing: ['academia'] }
 * ```
 */
export function participation(programme: Programme): Participation {
  if (programme.published) return programme.published.participation;
  const sectorOf = sectorsIn(programme);
  const assessments = groupBy(programme.assessments, ({ cluster }) => [cluster]);
  const actions = groupBy(programme.actions, ({ cluster }) => [cluster]);
  const supports = groupBy(programme.supports, ({ cluster }) => [cluster]);
  const measures = measuresByCluster(programme);
  const meetings = groupBy(programme.meetings, ({ cluster }) =>
    cluster === undefined ? [] : [cluster],
  );

  const rows = programme.clusters.flatMap(({ id, memberSectors = [] }) => {
    const done = (assessments.get(id) ?? []).filter((assessment) => assessment.done);
    const own = actions.get(id) ?? [];
    const promised = (supports.get(id) ?? []).filter(
      ({ answers }) => answers?.at(-1)?.kind === 'promised',
    );
    const reaching = measures.get(id) ?? [];
    const begun = firstBegun(own);
    const present: Readonly<Record<ParticipationStep, Present>> = {
      'map-needs':
        done.length > 0 ? attending(done.map(({ participants }) => participants)) : undefined,
      plan:
        own.length > 0
          ? new Set([...own.flatMap(({ owner }) => sectorOf(owner)), ...memberSectors])
          : undefined,
      assist: promised.length > 0 ? new Set(promised.flatMap(({ by }) => sectorOf(by))) : undefined,
      measures:
        reaching.length > 0
          ? new Set(reaching.flatMap((measure) => whoCarries(measure).flatMap(sectorOf)))
          : undefined,
      'follow-up':
        begun === undefined
          ? undefined
          : attending(
              (meetings.get(id) ?? [])
                .filter(({ day }) => day >= begun)
                .map((meeting) => meeting.present),
            ),
    };
    return Object.entries(present).map(([step, sectors]) =>
      row(id, step as ParticipationStep, sectors),
    );
  });
  return { clusters: rows };
}

function row(cluster: Id, step: ParticipationStep, present: Present): ClusterParticipation {
  return {
    cluster,
    step,
    present: order.filter((sector) => present?.has(sector)),
    missing: present ? tripleHelix.filter((sector) => !present.has(sector)) : [],
  };
}

function sectorsIn(programme: Programme): (ref: Ref | undefined) => Sector[] {
  const actors = entitiesById(programme, 'actors');
  const people = entitiesById(programme, 'people');
  return (ref) => {
    const person = ref?.collection === 'people' ? people.get(ref.id) : undefined;
    const actor = ref?.collection === 'actors' ? ref.id : person?.actor;
    const sector = actor === undefined ? undefined : actors.get(actor)?.sector;
    return sector === undefined ? [] : [sector];
  };
}

function attending(occasions: readonly (BySector | undefined)[]): ReadonlySet<Sector> {
  return new Set(
    occasions.flatMap((bySector) => order.filter((sector) => (bySector?.[sector] ?? 0) > 0)),
  );
}

function whoCarries({ owner, funding = [] }: Measure): Ref[] {
  const funders = funding.map(({ actor }): Ref => ({ collection: 'actors', id: actor }));
  return owner ? [owner, ...funders] : funders;
}

/** The first day on which one of the actions was ongoing or done; of one that is and has no such day, its `from`. */
function firstBegun(actions: readonly Action[]): Day | undefined {
  return earliest(
    actions.map(({ from, since, status }) => {
      const isBegun = status === 'ongoing' || status === 'done';
      return earliest([since?.ongoing, since?.done]) ?? (isBegun ? from : undefined);
    }),
  );
}

/** The measures that reach each cluster: those that name it, or answer a need of its. */
function measuresByCluster(programme: Programme): ReadonlyMap<Id, readonly Measure[]> {
  const needs = entitiesById(programme, 'needs');
  const groups = entitiesById(programme, 'needGroups');
  return groupBy(programme.measures, (measure) => {
    const answered = [
      ...(measure.needs ?? []),
      ...(measure.needGroups ?? []).flatMap((group) => groups.get(group)?.needs ?? []),
    ];
    const ofNeeds = answered.flatMap((need) => needs.get(need)?.cluster ?? []);
    return [...new Set([...(measure.clusters ?? []), ...ofNeeds])];
  });
}
