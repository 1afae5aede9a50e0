// Programmes of any size for the measurements: the same every time, in the proportions of a real one.

const usualThemes = [
  'administration',
  'funding',
  'mentors',
  'new-markets',
  'skills',
  'premises',
  'digital',
  'academia',
  'marketing',
  'openness',
  'innovation',
  'costs',
];
const usualAreas = [
  'tourism',
  'energy',
  'forest',
  'outdoor',
  'food',
  'it',
  'culture',
  'manufacturing',
];
const urgencies = ['now', 'this-year', 'later'];
const statuses = ['proposed', 'planned', 'ongoing', 'done', 'stopped'];
const day = (index) => new Date(Date.UTC(2024, 0, 1 + (index % 1000))).toISOString().slice(0, 10);

/** A sequence of numbers that looks random and is always the same. */
function sequence(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

/** So many ids, `area-1` and on. */
export const ids = (kind, length) => Array.from({ length }, (_, at) => `${kind}-${at + 1}`);

/**
 * A programme with so many needs and clusters, twelve themes, eight strength areas, and an action for every fourth
 * need, a measure for every hundredth and a group for every fiftieth, unless told.
 *
 * Plain JSON, a new object each time, so that nothing that was counted before is known of it.
 */
export function madeUpProgramme({
  needs,
  clusters,
  themes = usualThemes,
  areas = usualAreas,
  measures = Math.ceil(needs / 100),
}) {
  const random = sequence(20_261_124);
  const list = (length, make) => Array.from({ length }, (_, index) => make(index));
  const some = (length, prefix, below) => list(length, () => `${prefix}${random(below)}`);
  return {
    format: 'samverk/1',
    id: 'bench',
    title: { sv: 'Klusterprogram', en: 'Cluster programme' },
    region: { name: 'Jämtland Härjedalen', code: '23' },
    period: { from: '2024-01-01', to: '2026-12-31' },
    languages: ['sv', 'en'],
    strengthAreas: areas.map((id) => ({ id, name: { sv: id, en: id }, focus: 'core' })),
    themes: themes.map((id) => ({ id, name: { sv: id, en: id } })),
    clusters: list(clusters, (index) => ({
      id: `cluster-${index}`,
      name: `Kluster ${index}`,
      origin: 'existing',
      identified: day(index),
      strengthAreas: [areas[random(areas.length)]],
      companies: { micro: random(40), small: 1 + random(10) },
    })),
    needs: list(needs, (index) => ({
      id: `need-${index}`,
      cluster: `cluster-${random(clusters)}`,
      themes: list(1 + random(2), () => themes[random(themes.length)]),
      statement: { sv: `Vi behöver hjälp med behov nummer ${index} i vardagen.` },
      severity: 1 + random(5),
      urgency: urgencies[random(3)],
      companies: random(12),
      evidence: 'said',
      reported: day(index),
    })),
    needGroups: list(Math.ceil(needs / 50), (index) => ({
      id: `group-${index}`,
      statement: { sv: `Gemensamt behov ${index}` },
      theme: themes[random(themes.length)],
      needs: some(6, 'need-', needs),
    })),
    actions: list(Math.ceil(needs / 4), (index) => ({
      id: `action-${index}`,
      cluster: `cluster-${random(clusters)}`,
      title: `Aktivitet ${index}`,
      needs: some(2, 'need-', needs),
      status: statuses[random(5)],
      from: day(index),
      due: day(index + 90),
    })),
    measures: list(measures, (index) => ({
      id: `measure-${index}`,
      title: { sv: `Insats ${index}`, en: `Measure ${index}` },
      kind: 'direct-support',
      needGroups: [`group-${random(Math.ceil(needs / 50))}`],
      needs: some(3, 'need-', needs),
      status: statuses[random(5)],
    })),
  };
}
