import type { Cluster, Measure, Method, Programme, Ref, Sector, Service } from '../../src/index.js';
import { priorityOracle } from './aggregate-needs.js';

// What the findings stand on, written from the formulas in domain.md alone, as slowly and plainly as they read.

/** Whether a measure names a cluster or answers a need of it, directly or through a group. */
function isForCluster(programme: Programme, measure: Measure, cluster: string): boolean {
  if (measure.clusters?.includes(cluster)) return true;
  const answered = [...(measure.needs ?? [])];
  for (const group of programme.needGroups) {
    if (measure.needGroups?.includes(group.id)) answered.push(...group.needs);
  }
  return programme.needs.some((need) => need.cluster === cluster && answered.includes(need.id));
}

/** The clusters that a measure reaches: its own, those of its needs, and those in its strength areas. */
export function reachedOracle(programme: Programme, measure: Measure): string[] {
  return programme.clusters
    .filter(
      ({ id, strengthAreas }) =>
        isForCluster(programme, measure, id) ||
        strengthAreas.some((area) => measure.strengthAreas?.includes(area)),
    )
    .map(({ id }) => id);
}

/** Whether two lead the same for the same receivers. An absent list means all, an empty one nobody. */
export function overlapsOracle(services: readonly Service[]): boolean {
  const meet = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
    a === undefined || b === undefined
      ? (a ?? b ?? ['all']).length > 0
      : a.some((one) => b.includes(one));
  const leading = services.filter(({ role }) => role === 'leads');
  return leading.some((a, index) =>
    leading
      .slice(index + 1)
      .some(
        (b) =>
          meet(a.sizes, b.sizes) &&
          meet(a.strengthAreas, b.strengthAreas) &&
          meet(a.municipalities, b.municipalities) &&
          meet(a.phases, b.phases),
      ),
  );
}

/** The mean of three shares, times the share of companies that are not covered. */
export function methodFitOracle(programme: Programme, method: Method, cluster: Cluster): number {
  const needs = programme.needs.filter((need) => need.cluster === cluster.id);
  let all = 0;
  let about = 0;
  for (const need of needs) {
    all += priorityOracle(programme, need);
    if (need.themes.some((theme) => method.themes.includes(theme))) {
      about += priorityOracle(programme, need);
    }
  }
  const sizes = cluster.companies ?? {};
  let companies = 0;
  let suited = 0;
  for (const size of ['micro', 'small', 'medium', 'large'] as const) {
    companies += sizes[size] ?? 0;
    if (!method.sizes || method.sizes.includes(size)) suited += sizes[size] ?? 0;
  }
  const isSuited =
    !method.strengthAreas ||
    cluster.strengthAreas.some((area) => method.strengthAreas?.includes(area));
  const shares = [
    all === 0 ? 0 : about / all,
    !method.sizes ? 1 : companies === 0 ? 0 : suited / companies,
    isSuited ? 1 : 0,
  ];
  const mean = shares.reduce((sum, share) => sum + share, 0) / 3;
  const covered = method.covers?.find((one) => one.cluster === cluster.id)?.share ?? 0;
  return Math.round(mean * (1 - covered) * 1e9) / 1e9;
}

/** Whether a person has promised more hours for a quarter than there are. */
export function capacityOracle(programme: Programme, person: string, today: string): boolean {
  const there = programme.settings?.hoursPerQuarter?.find((one) => one.person === person)?.hours;
  if (there === undefined) return false;
  const promised: Record<string, number> = {};
  for (const { answers = [], asked, by, due, kind } of programme.supports) {
    if (by?.collection !== 'people' || by.id !== person) continue;
    const answer = answers.filter(({ day }) => day <= today).at(-1);
    if (answer?.kind !== 'promised') continue;
    // A promise without a unit is in that of the request, else in that of its kind.
    const request = asked && asked.day <= today ? asked : undefined;
    const unit = answer.unit ?? request?.unit ?? (kind === 'hours' ? 'hours' : undefined);
    if (unit !== 'hours') continue;
    const quarter = quarterOf(due ?? answer.day);
    promised[quarter] = (promised[quarter] ?? 0) + (answer.amount ?? 0);
  }
  // A quarter that is over is past changing.
  return Object.entries(promised).some(
    ([quarter, hours]) => quarter >= quarterOf(today) && hours > there,
  );
}

function quarterOf(day: string): string {
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
  return `${day.slice(0, 4)}-${Math.floor(months.indexOf(day.slice(5, 7)) / 3)}`;
}

/** Whether business, public or academia is missing in a step of which the cluster has anything at all. */
export function participationOracle(
  programme: Programme,
  { id, memberSectors = [] }: Cluster,
): boolean {
  const sectorOf = (ref: Ref | undefined): Sector[] => {
    if (!ref) return [];
    // A person counts as its actor's sector.
    const person = programme.people.find((one) => one.id === ref.id);
    const actor = ref.collection === 'people' ? person?.actor : ref.id;
    return programme.actors.filter((one) => one.id === actor).map(({ sector }) => sector);
  };
  const counted = (counts: Partial<Record<Sector, number>> | undefined): Sector[] =>
    (['business', 'public', 'academia', 'civil-society'] as const).filter(
      (sector) => (counts?.[sector] ?? 0) > 0,
    );
  const isOwn = ({ cluster }: { readonly cluster?: string }): boolean => cluster === id;
  const assessments = programme.assessments.filter((one) => isOwn(one) && one.done);
  const actions = programme.actions.filter(isOwn);
  const promises = programme.supports.filter(
    (support) => isOwn(support) && support.answers?.at(-1)?.kind === 'promised',
  );
  const measures = programme.measures.filter((measure) => isForCluster(programme, measure, id));
  const begun = actions
    .flatMap(({ from, since, status }) => {
      const days = [since?.ongoing, since?.done].filter((day) => day !== undefined);
      const isBegun = status === 'ongoing' || status === 'done';
      return days.length > 0 ? days : isBegun && from !== undefined ? [from] : [];
    })
    .sort()[0];
  const meetings = programme.meetings.filter(
    (meeting) => isOwn(meeting) && begun !== undefined && meeting.day >= begun,
  );
  const steps: [isReached: boolean, present: Sector[]][] = [
    [assessments.length > 0, assessments.flatMap(({ participants }) => counted(participants))],
    [actions.length > 0, [...actions.flatMap(({ owner }) => sectorOf(owner)), ...memberSectors]],
    [promises.length > 0, promises.flatMap(({ by }) => sectorOf(by))],
    [
      measures.length > 0,
      measures.flatMap(({ funding = [], owner }) => [
        ...sectorOf(owner),
        ...funding.flatMap(({ actor }) => sectorOf({ collection: 'actors', id: actor })),
      ]),
    ],
    [begun !== undefined, meetings.flatMap(({ present }) => counted(present))],
  ];
  return steps.some(
    ([isReached, present]) =>
      isReached &&
      (['business', 'public', 'academia'] as const).some((sector) => !present.includes(sector)),
  );
}
