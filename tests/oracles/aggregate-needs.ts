import type {
  Answer,
  CrossCuttingNeed,
  Figures,
  Need,
  NeedsAggregate,
  Programme,
} from '../../src/index.js';

// Written from the formulas in domain.md alone, as slowly and plainly as they read, to compare the real thing with.

const weights = { now: 1, 'this-year': 0.7, later: 0.4 };

export function priorityOracle(programme: Programme, need: Need): number {
  const urgency = (programme.settings?.urgency ?? weights)[need.urgency];
  let reach = programme.settings?.assumedReach ?? 0.5;
  const sizes = programme.clusters.find(({ id }) => id === need.cluster)?.companies;
  const total = sizes
    ? (sizes.micro ?? 0) + (sizes.small ?? 0) + (sizes.medium ?? 0) + (sizes.large ?? 0)
    : 0;
  if (need.companies !== undefined && total > 0) reach = Math.min(1, need.companies / total);
  return (need.severity / 5) * urgency * reach;
}

export function answerOracle(programme: Programme, need: Need): Answer {
  const statuses: string[] = [];
  for (const action of programme.actions) {
    if (action.needs.includes(need.id)) statuses.push(action.status);
  }
  for (const measure of programme.measures) {
    const throughGroup = (measure.needGroups ?? []).some((id) =>
      programme.needGroups.find((group) => group.id === id)?.needs.includes(need.id),
    );
    if (throughGroup || measure.needs?.includes(need.id)) statuses.push(measure.status);
  }
  const has = (status: string): boolean => statuses.includes(status);
  if (!has('planned') && !has('ongoing') && !has('done')) {
    return need.disposition ? 'settled' : 'unanswered';
  }
  if (has('done') && !has('planned') && !has('ongoing')) return 'answered';
  if (has('ongoing') || (has('done') && has('planned'))) return 'ongoing';
  return 'planned';
}

function combinedOracle(answers: Answer[]): Answer {
  const rest = answers.filter((answer) => answer !== 'settled');
  if (rest.length === 0) return 'settled';
  if (rest.every((answer) => answer === 'answered')) return 'answered';
  if (rest.every((answer) => answer === 'unanswered')) return 'unanswered';
  if (rest.some((answer) => answer === 'ongoing' || answer === 'answered')) return 'ongoing';
  return 'planned';
}

const round = (value: number): number => Math.round(value * 1e9) / 1e9;

function figuresOracle(programme: Programme, needs: readonly Need[]): Figures {
  return {
    needs: needs.length,
    priority: round(needs.reduce((sum, need) => sum + priorityOracle(programme, need), 0)),
    severity: Math.max(0, ...needs.map(({ severity }) => severity)),
    companies: Math.max(0, ...needs.map(({ companies }) => companies ?? 0)),
    unanswered: needs.filter((need) => answerOracle(programme, need) === 'unanswered').length,
  };
}

function areasOracle(programme: Programme, need: Need): readonly string[] {
  if (need.cluster === undefined) return need.strengthArea === undefined ? [] : [need.strengthArea];
  return programme.clusters.find(({ id }) => id === need.cluster)?.strengthAreas ?? [];
}

export function aggregateNeedsOracle(programme: Programme): NeedsAggregate {
  const { clusters, needs, strengthAreas, themes } = programme;
  const about = (theme: string): Need[] => needs.filter((need) => need.themes.includes(theme));
  const inArea = (id: string) => (need: Need) => areasOracle(programme, need).includes(id);
  const ofCluster = (id: string) => (need: Need) => need.cluster === id;
  const all = figuresOracle(programme, needs);
  return {
    cells: themes.flatMap((theme) =>
      clusters.flatMap((cluster) => {
        const found = about(theme.id).filter(ofCluster(cluster.id));
        return found.length === 0
          ? []
          : [{ theme: theme.id, cluster: cluster.id, ...figuresOracle(programme, found) }];
      }),
    ),
    areaCells: themes.flatMap((theme) =>
      strengthAreas.flatMap((area) => {
        const found = about(theme.id).filter(inArea(area.id));
        return found.length === 0
          ? []
          : [{ theme: theme.id, strengthArea: area.id, ...figuresOracle(programme, found) }];
      }),
    ),
    themes: themes.map((theme) => ({
      theme: theme.id,
      clusters: clusters.filter(({ id }) => about(theme.id).some(ofCluster(id))).length,
      strengthAreas: strengthAreas.filter(({ id }) => about(theme.id).some(inArea(id))).length,
      ...figuresOracle(programme, about(theme.id)),
    })),
    crossCutting: crossCuttingOracle(programme),
    totals: {
      needs: all.needs,
      clusters: clusters.filter(({ id }) => needs.some(ofCluster(id))).length,
      priority: all.priority,
      unanswered: all.unanswered,
    },
  };
}

function crossCuttingOracle(programme: Programme): CrossCuttingNeed[] {
  const describe = (
    kind: 'theme' | 'group',
    id: string,
    statement: CrossCuttingNeed['statement'],
    needs: readonly Need[],
    disposed: boolean,
  ): CrossCuttingNeed => ({
    kind,
    id,
    statement,
    needs: needs.map((need) => need.id),
    count: needs.length,
    clusters: programme.clusters
      .map((cluster) => cluster.id)
      .filter((cluster) => needs.some((need) => need.cluster === cluster)),
    strengthAreas: programme.strengthAreas
      .map((area) => area.id)
      .filter((area) => needs.some((need) => areasOracle(programme, need).includes(area))),
    priority: figuresOracle(programme, needs).priority,
    answer: disposed
      ? 'settled'
      : combinedOracle(needs.map((need) => answerOracle(programme, need))),
    measures: programme.measures
      .filter(
        (measure) =>
          ['planned', 'ongoing', 'done'].includes(measure.status) &&
          needs.some(
            (need) =>
              (measure.needs ?? []).includes(need.id) ||
              (measure.needGroups ?? []).some((group) =>
                programme.needGroups.find((one) => one.id === group)?.needs.includes(need.id),
              ),
          ),
      )
      .map((measure) => measure.id),
  });
  const candidates = [
    ...programme.themes.map((theme) =>
      describe(
        'theme',
        theme.id,
        theme.name,
        programme.needs.filter((need) => need.themes.includes(theme.id)),
        false,
      ),
    ),
    ...programme.needGroups.map((group) =>
      describe(
        'group',
        group.id,
        group.statement,
        [...new Set(group.needs)].map((id) => programme.needs.find((need) => need.id === id)!),
        group.disposition !== undefined,
      ),
    ),
  ].filter(({ clusters }) => clusters.length >= 2);
  const ranked: CrossCuttingNeed[] = [];
  while (candidates.length > 0) {
    const best = candidates.reduce((first, next) => (isBefore(next, first) ? next : first));
    ranked.push(...candidates.splice(candidates.indexOf(best), 1));
  }
  return ranked;
}

function isBefore(a: CrossCuttingNeed, b: CrossCuttingNeed): boolean {
  if (a.strengthAreas.length !== b.strengthAreas.length) {
    return a.strengthAreas.length > b.strengthAreas.length;
  }
  if (a.clusters.length !== b.clusters.length) return a.clusters.length > b.clusters.length;
  return a.priority > b.priority;
}
