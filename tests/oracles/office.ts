import type {
  Actor,
  Cluster,
  Measure,
  Method,
  Programme,
  Ref,
  Sector,
  Service,
  Stage,
} from '../../src/index.js';
import { priorityOracle } from './aggregate-needs.js';

// What the findings stand on, written from the formulas in domain.md alone, as slowly and plainly as they read.

/** The clusters that a measure reaches: its own, those of its needs, and those in its strength areas. */
export function reachedOracle(programme: Programme, measure: Measure): string[] {
  return programme.clusters
    .filter(({ id, strengthAreas }) => {
      if (measure.clusters?.includes(id)) return true;
      if (strengthAreas.some((area) => measure.strengthAreas?.includes(area))) return true;
      return programme.needs.some(
        (need) =>
          need.cluster === id &&
          (measure.needs?.includes(need.id) ||
            programme.needGroups.some(
              (group) => measure.needGroups?.includes(group.id) && group.needs.includes(need.id),
            )),
      );
    })
    .map(({ id }) => id);
}

/** Whether two lead the same for the same receivers. An absent list means all. */
export function overlapsOracle(services: readonly Service[]): boolean {
  const meet = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
    a === undefined || b === undefined || a.some((one) => b.includes(one));
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
  for (const { answers = [], by, due } of programme.supports) {
    if (by?.collection !== 'people' || by.id !== person) continue;
    let answer: (typeof answers)[number] | undefined;
    for (const one of answers) {
      if (one.day <= today && (!answer || one.day >= answer.day)) answer = one;
    }
    if (answer?.kind !== 'promised' || answer.unit !== 'hours') continue;
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

const steps = ['identified', 'contacted', 'mapped', 'planned', 'ongoing', 'followed-up'] as const;

/** Whether business, public or academia is missing in a step that the cluster has reached. */
export function participationOracle(
  programme: Programme,
  cluster: Cluster,
  stages: readonly { cluster: string; stage: Stage }[],
  today: string,
): boolean {
  const stage = stages.find((one) => one.cluster === cluster.id)!.stage;
  const hasReached = (wanted: Stage): boolean => steps.indexOf(stage) >= steps.indexOf(wanted);
  const sectorOf = (ref: Ref | undefined): Sector[] => {
    if (!ref) return [];
    let actor: Actor | undefined;
    if (ref.collection === 'actors') actor = programme.actors.find(({ id }) => id === ref.id);
    if (ref.collection === 'people') {
      const person = programme.people.find(({ id }) => id === ref.id);
      actor = programme.actors.find(({ id }) => id === person?.actor);
    }
    return actor ? [actor.sector] : [];
  };
  const counted = (counts: Partial<Record<Sector, number>> | undefined): Sector[] =>
    (['business', 'public', 'academia', 'civil-society'] as const).filter(
      (sector) => (counts?.[sector] ?? 0) > 0,
    );
  const actions = programme.actions.filter((action) => action.cluster === cluster.id);
  const supports = programme.supports.filter((support) => support.cluster === cluster.id);
  const promised = supports.filter(
    ({ answers = [] }) =>
      [...answers].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).at(-1)?.kind ===
      'promised',
  );
  const measures = programme.measures.filter((measure) =>
    reachedOracle(programme, measure).includes(cluster.id),
  );
  const begun = actions
    .flatMap(({ from, since, status }) =>
      status === 'ongoing' || status === 'done' ? (since?.ongoing ?? from ?? []) : [],
    )
    .sort()[0];
  const meetings = programme.meetings.filter(
    (meeting) =>
      meeting.cluster === cluster.id &&
      begun !== undefined &&
      meeting.day >= begun &&
      meeting.day <= today,
  );
  const present: [reached: boolean, sectors: Sector[]][] = [
    [
      hasReached('mapped'),
      programme.assessments
        .filter((one) => one.cluster === cluster.id && one.done)
        .flatMap(({ participants }) => counted(participants)),
    ],
    [
      hasReached('planned'),
      [...actions.flatMap(({ owner }) => sectorOf(owner)), ...(cluster.memberSectors ?? [])],
    ],
    [promised.length > 0, promised.flatMap(({ by }) => sectorOf(by))],
    [
      measures.length > 0,
      measures.flatMap(({ funding = [], owner }) => [
        ...sectorOf(owner),
        ...funding.flatMap(({ actor }) => sectorOf({ collection: 'actors', id: actor })),
      ]),
    ],
    [
      hasReached('ongoing'),
      meetings.flatMap(({ people = [], present: there }) => [
        ...counted(there),
        ...people.flatMap((id) => sectorOf({ collection: 'people', id })),
      ]),
    ],
  ];
  return present.some(
    ([reached, sectors]) =>
      reached &&
      (['business', 'public', 'academia'] as const).some((sector) => !sectors.includes(sector)),
  );
}
