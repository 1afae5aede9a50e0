// What a programmer would write by hand for one programme, when ids are the positions of entities and nothing is asked
// but the sums: the yardstick of aggregateNeeds.

const urgencies = { now: 1, 'this-year': 0.7, later: 0.4 };
const counting = { planned: 1, ongoing: 2, done: 4 };
const round = (value) => Math.round(value * 1e9) / 1e9;

/** The same programme with every id replaced by the position of its entity. Not measured. */
export function withDenseIds({
  strengthAreas,
  themes,
  clusters,
  needs,
  needGroups,
  actions,
  measures,
}) {
  const positions = (entities) => new Map(entities.map(({ id }, index) => [id, index]));
  const [areaAt, themeAt, clusterAt, needAt, groupAt] = [
    strengthAreas,
    themes,
    clusters,
    needs,
    needGroups,
  ].map(positions);
  const all = (ids, at) => ids.map((id) => at.get(id));
  return {
    areas: strengthAreas.length,
    themes: themes.length,
    clusters: clusters.map(({ strengthAreas: areas, companies }) => ({
      areas: all(areas, areaAt),
      companies: companies.micro + companies.small,
    })),
    needs: needs.map((need) => ({
      cluster: clusterAt.get(need.cluster),
      themes: [...new Set(all(need.themes, themeAt))],
      severity: need.severity,
      urgency: need.urgency,
      companies: need.companies,
      disposed: need.disposition !== undefined,
    })),
    groups: needGroups.map((group) => all(group.needs, needAt)),
    actions: actions.map(({ status, needs: ids }) => ({ status, needs: all(ids, needAt) })),
    measures: measures.map(({ status, needs: ids, needGroups: groups }) => ({
      status,
      needs: all(ids, needAt),
      groups: all(groups, groupAt),
    })),
  };
}

/** Sums by theme and cluster, by theme and area, by theme, and in all, and what has become of each need. */
export function plainLoop({ areas, themes, clusters, needs, groups, actions, measures }) {
  const answers = new Uint8Array(needs.length);
  const answer = (ids, status) => {
    const bit = counting[status];
    if (bit !== undefined) for (const id of ids) answers[id] |= bit;
  };
  for (const action of actions) answer(action.needs, action.status);
  for (const measure of measures) {
    answer(measure.needs, measure.status);
    for (const group of measure.groups) answer(groups[group], measure.status);
  }
  const cells = table(themes * clusters.length);
  const areaCells = table(themes * areas);
  const byTheme = table(themes);
  const total = table(1);
  for (let index = 0; index < needs.length; index++) {
    const need = needs[index];
    const cluster = clusters[need.cluster];
    const reach = cluster.companies > 0 ? Math.min(1, need.companies / cluster.companies) : 0.5;
    const priority = (need.severity / 5) * urgencies[need.urgency] * reach;
    const unanswered = answers[index] === 0 && !need.disposed ? 1 : 0;
    add(total, 0, need, priority, unanswered);
    for (const theme of need.themes) {
      add(byTheme, theme, need, priority, unanswered);
      add(cells, theme * clusters.length + need.cluster, need, priority, unanswered);
      for (const area of cluster.areas) {
        add(areaCells, theme * areas + area, need, priority, unanswered);
      }
    }
  }
  return {
    cells: rows(cells, clusters.length),
    areaCells: rows(areaCells, areas),
    themes: rows(byTheme, 1),
    total: rows(total, 1)[0],
    answers,
  };
}

function table(length) {
  return {
    needs: new Uint32Array(length),
    priority: new Float64Array(length),
    severity: new Uint8Array(length),
    companies: new Uint32Array(length),
    unanswered: new Uint32Array(length),
  };
}

function add(sums, at, { severity, companies }, priority, unanswered) {
  sums.needs[at] += 1;
  sums.priority[at] += priority;
  if (severity > sums.severity[at]) sums.severity[at] = severity;
  if (companies > sums.companies[at]) sums.companies[at] = companies;
  sums.unanswered[at] += unanswered;
}

function rows(sums, columns) {
  const found = [];
  for (let at = 0; at < sums.needs.length; at++) {
    if (sums.needs[at] === 0) continue;
    found.push({
      row: Math.floor(at / columns),
      column: at % columns,
      needs: sums.needs[at],
      priority: round(sums.priority[at]),
      severity: sums.severity[at],
      companies: sums.companies[at],
      unanswered: sums.unanswered[at],
    });
  }
  return found;
}
