import type { Id } from '../base/id.js';
import type { Need } from '../map-needs/need.js';
import { entitiesById, groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import type {
  AreaCell,
  Cell,
  CrossCuttingNeed,
  NeedsAggregate,
  Shown,
  ThemeTotal,
} from './published.js';
import { companiesAround, isTooFew } from './too-few.js';
import type { Part, Sum } from './worked-out.js';
import { hideWhatCouldBeWorkedOut } from './worked-out.js';

/** How small counts are found. */
export interface WithholdOptions {
  /** Figures over fewer companies than this are withheld. */
  readonly smallest: number;
  /** The cluster that reads it, which knows its own figures. */
  readonly own: Id | undefined;
  /** Whether a cluster is left out, so that its cells are hidden anyway. */
  readonly isLeftOut: (cluster: Id) => boolean;
}

/**
 * Withholds of an aggregate what is over too few companies, and what such a figure could be worked out from.
 *
 * As long as a hidden figure follows from the sums that are shown (of a theme's clusters or areas, of an area's or a
 * group's clusters, of all themes), the least further figure that it would be worked out with is
 * hidden too. A theme or group that can't be shown is not listed as cross-cutting, since its count would tell. The
 * totals of the whole programme are always shown: where one theme alone has needs, they are that theme's. What a
 * reader knows anyway is its own cells, and sums of nothing else.
 *
 * @returns A new aggregate, in the same order; every cell is there, shown or withheld.
 * @see Hundepool and others, "Statistical Disclosure Control" (2012), on primary and secondary suppression.
 */
export function withholdCells(
  programme: Programme,
  aggregate: NeedsAggregate,
  { smallest, own, isLeftOut }: WithholdOptions,
): NeedsAggregate {
  const around = companiesAround(programme);
  const needsOf = needsByPart(programme);
  const part = (figures: Shown, needs: readonly Need[], hidden: boolean): Part => {
    const known = own !== undefined && needs.every(({ cluster }) => cluster === own);
    return {
      needs: figures.needs ?? 0,
      priority: figures.priority ?? 0,
      known,
      hidden: hidden && !known,
    };
  };
  const isFew = (needs: readonly Need[]): boolean =>
    isTooFew(needs, around.clusters(needs.map(({ cluster }) => cluster)), smallest);
  const cells = aggregate.cells.map((cell) => {
    const needs = needsOf(cell.theme, 'cluster', cell.cluster);
    return { cell, part: part(cell, needs, isFew(needs) || isLeftOut(cell.cluster)) };
  });
  const areaCells = aggregate.areaCells.map((cell) => {
    const needs = needsOf(cell.theme, 'area', cell.strengthArea);
    const few = isTooFew(needs, around.area(cell.strengthArea), smallest);
    return { cell, part: part(cell, needs, few) };
  });
  const themes = aggregate.themes.map((total) => {
    const needs = needsOf(total.theme, 'theme', total.theme);
    return { total, part: part(total, needs, isFew(needs)) };
  });
  const groups = aggregate.crossCutting.flatMap((group) => {
    if (group.kind === 'theme') return [];
    const needs = needsOf('', 'group', group.id);
    const figures = { ...nil, needs: needs.length, priority: group.priority };
    return [{ group, part: part(figures, needs, isFew(needs)) }];
  });

  const sums = sumsOf(programme, { cells, areaCells, themes, groups }, aggregate);
  hideWhatCouldBeWorkedOut(sums.filter(isExact));
  // Once more as for a reader who does not know of companies outside every cluster, and would trust all sums.
  hideWhatCouldBeWorkedOut(sums);

  const hiddenThemes = new Set(
    themes.flatMap(({ total, part: { hidden } }) => (hidden ? [total.theme] : [])),
  );
  const hiddenGroups = new Set(
    groups.flatMap(({ group, part: { hidden } }) => (hidden ? [group.id] : [])),
  );
  return {
    cells: cells.map(({ cell, part: { hidden } }) =>
      hidden ? { theme: cell.theme, cluster: cell.cluster, withheld: true } : cell,
    ),
    areaCells: areaCells.map(({ cell, part: { hidden } }) =>
      hidden ? { theme: cell.theme, strengthArea: cell.strengthArea, withheld: true } : cell,
    ),
    themes: themes.map(({ total, part: { hidden } }) =>
      hidden
        ? {
            theme: total.theme,
            clusters: total.clusters,
            strengthAreas: total.strengthAreas,
            withheld: true,
          }
        : total,
    ),
    crossCutting: aggregate.crossCutting.filter(({ kind, id }) =>
      kind === 'theme' ? !hiddenThemes.has(id) : !hiddenGroups.has(id),
    ),
    totals: aggregate.totals,
  };
}

const nil = { needs: 0, priority: 0, severity: 0, companies: 0, unanswered: 0 };

/** What is shown or hidden, each beside what it says. */
interface Parts {
  readonly cells: readonly { readonly cell: Cell; readonly part: Part }[];
  readonly areaCells: readonly { readonly cell: AreaCell; readonly part: Part }[];
  readonly themes: readonly { readonly total: ThemeTotal; readonly part: Part }[];
  readonly groups: readonly { readonly group: CrossCuttingNeed; readonly part: Part }[];
}

/** All sums that a reader can make. */
function sumsOf(
  programme: Programme,
  { areaCells, cells, groups, themes }: Parts,
  { totals }: NeedsAggregate,
): Sum[] {
  const areasOf = new Map(programme.clusters.map(({ id, strengthAreas }) => [id, strengthAreas]));
  const themeOf = new Map(programme.needGroups.map(({ id, theme }) => [id, theme]));
  const cellsOf = groupBy(cells, ({ cell }) => [cell.theme]);
  const areaCellsOf = groupBy(areaCells, ({ cell }) => [cell.theme]);
  const groupsOf = groupBy(groups, ({ group }) => [themeOf.get(group.id)]);
  const ofTheme = ({ total: { theme }, part: is }: Parts['themes'][number]): Sum[] => {
    const row = cellsOf.get(theme) ?? [];
    const inClusters = (wanted: (cluster: Id) => boolean): Part[] =>
      row.filter(({ cell }) => wanted(cell.cluster)).map(({ part }) => part);
    const areas = (areaCellsOf.get(theme) ?? []).map(({ cell, part }) => ({
      is: part,
      of: inClusters((id) => areasOf.get(id)?.includes(cell.strengthArea) ?? false),
    }));
    // An area without a cluster that has such needs: they are of companies outside every cluster.
    const outside = areas.filter(({ of }) => of.length === 0).map((area) => area.is);
    const common = (groupsOf.get(theme) ?? []).flatMap(({ group, part }) => [
      { is: part, of: inClusters((id) => group.clusters.includes(id)) },
      { is: part, of: [is] },
    ]);
    const inOneArea = row.every(({ cell }) => areasOf.get(cell.cluster)?.length === 1);
    const overAreas = inOneArea ? [{ is, of: areas.map((area) => area.is) }] : [];
    return [
      { is, of: [...inClusters(() => true), ...outside] },
      ...areas.filter(({ of }) => of.length > 0),
      ...[...overAreas, ...common].filter(isExact),
    ];
  };
  const everything: Part = { ...totals, known: true, hidden: false };
  const whole = { is: everything, of: themes.map(({ part }) => part) };
  return [...themes.flatMap(ofTheme), ...[whole].filter(isExact)];
}

/** Whether the parts add up to the sum without counting a need twice: only then can one be worked out. */
function isExact({ is, of }: Sum): boolean {
  return of.reduce((total, { needs }) => total + needs, 0) === is.needs;
}

type NeedsOfPart = (
  theme: Id,
  by: 'cluster' | 'area' | 'theme' | 'group',
  id: Id,
) => readonly Need[];

/** The needs that each part was counted from. */
function needsByPart(programme: Programme): NeedsOfPart {
  const key = (...parts: readonly string[]): string => JSON.stringify(parts);
  const needs = entitiesById(programme, 'needs');
  const clusters = entitiesById(programme, 'clusters');
  const byPart = groupBy(programme.needs, ({ cluster, strengthArea, themes }) => {
    const areas =
      cluster === undefined
        ? [strengthArea ?? '']
        : new Set(clusters.get(cluster)?.strengthAreas ?? []);
    return [...new Set(themes)].flatMap((theme) => [
      key(theme, 'theme', theme),
      ...(cluster === undefined ? [] : [key(theme, 'cluster', cluster)]),
      ...Array.from(areas, (area) => key(theme, 'area', area)),
    ]);
  });
  const byGroup = new Map(
    programme.needGroups.map((group) => [
      group.id,
      group.needs.flatMap((id) => needs.get(id) ?? []),
    ]),
  );
  return (theme, by, id) =>
    (by === 'group' ? byGroup.get(id) : byPart.get(key(theme, by, id))) ?? [];
}
