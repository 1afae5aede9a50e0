import type { Id } from '../base/id.js';
import type { Need } from '../map-needs/need.js';
import { entitiesById, groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import type { NeedsAggregate, Shown } from './published.js';
import { companiesAround, isTooFew } from './too-few.js';

/** How small counts are found. */
export interface WithholdOptions {
  /** Figures over fewer companies than this are withheld. */
  readonly smallest: number;
  /** The cluster that reads it, which knows its own figures. */
  readonly own: Id | undefined;
  /** Whether a cluster is left out, so that its cells are hidden anyway. */
  readonly isLeftOut: (cluster: Id) => boolean;
}

/** One cell or sum of the aggregate. */
interface Part {
  readonly needs: number;
  readonly priority: number;
  /** Its reader knows it anyway, so that hiding it would protect nothing. */
  readonly known: boolean;
  hidden: boolean;
}

/**
 * Withholds of an aggregate what is over too few companies, and what such a figure could be worked out from.
 *
 * As long as one hidden figure alone is missing from a sum that is shown (of a theme's clusters, of an area's
 * clusters, of a theme's areas, of all themes), the least further figure of that sum is hidden too. A theme or group
 * that can't be shown is not listed as cross-cutting, since its count would tell.
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
  const clustersOf = (needs: readonly Need[]) => needs.map(({ cluster }) => cluster);
  const part = (figures: Shown, hidden: boolean, known = false): Part => ({
    needs: figures.needs ?? 0,
    priority: figures.priority ?? 0,
    known,
    hidden: hidden && !known,
  });
  const needsOf = needsByPart(programme);
  const cells = aggregate.cells.map((cell) => {
    const needs = needsOf(cell.theme, 'cluster', cell.cluster);
    const few = isTooFew(needs, around.clusters([cell.cluster]), smallest);
    return { cell, part: part(cell, few || isLeftOut(cell.cluster), cell.cluster === own) };
  });
  const areaCells = aggregate.areaCells.map((cell) => {
    const needs = needsOf(cell.theme, 'area', cell.strengthArea);
    return { cell, part: part(cell, isTooFew(needs, around.area(cell.strengthArea), smallest)) };
  });
  const themes = aggregate.themes.map((total) => {
    const needs = needsOf(total.theme, 'theme', total.theme);
    return {
      total,
      part: part(total, isTooFew(needs, around.clusters(clustersOf(needs)), smallest)),
    };
  });

  const areasOf = new Map(programme.clusters.map(({ id, strengthAreas }) => [id, strengthAreas]));
  const cellsOf = groupBy(cells, ({ cell }) => [cell.theme]);
  const areaCellsOf = groupBy(areaCells, ({ cell }) => [cell.theme]);
  const sums = themes.flatMap(({ total: { theme }, part: sum }) => {
    const row = cellsOf.get(theme) ?? [];
    const areaRow = areaCellsOf.get(theme) ?? [];
    const inArea = (area: Id): Part[] =>
      row.filter(({ cell }) => areasOf.get(cell.cluster)?.includes(area)).map((one) => one.part);
    return [
      [sum, ...row.map((one) => one.part)],
      ...areaRow.map(({ cell, part: areaSum }) => [areaSum, ...inArea(cell.strengthArea)]),
      ...exactSum(sum.needs, areaRow.map((one) => one.part)).map((areas) => [sum, ...areas]),
    ];
  });
  sums.push(...exactSum(aggregate.totals.needs, themes.map((one) => one.part)));
  hideWhatCouldBeWorkedOut(sums);

  const hiddenThemes = new Set(
    themes.flatMap(({ total, part: sum }) => (sum.hidden ? [total.theme] : [])),
  );
  const groupIsTooFew = (id: Id): boolean => {
    const needs = needsOf('', 'group', id);
    return isTooFew(needs, around.clusters(clustersOf(needs)), smallest);
  };
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
      kind === 'theme' ? !hiddenThemes.has(id) : !groupIsTooFew(id),
    ),
    totals: aggregate.totals,
  };
}

/** The parts, when they add up to the sum without counting a need twice: only then can one be worked out. */
function exactSum(sum: number, parts: readonly Part[]): Part[][] {
  return parts.reduce((total, { needs }) => total + needs, 0) === sum ? [[...parts]] : [];
}

function hideWhatCouldBeWorkedOut(sums: readonly (readonly Part[])[]): void {
  let changed = true;
  while (changed) {
    changed = false;
    for (const parts of sums) {
      if (parts.filter(({ hidden }) => hidden).length !== 1) continue;
      const further = parts
        .filter(({ hidden, known, needs }) => !hidden && !known && needs > 0)
        .sort((a, b) => a.needs - b.needs || a.priority - b.priority)[0];
      if (further) changed = further.hidden = true;
    }
  }
}

type NeedsOfPart = (theme: Id, by: 'cluster' | 'area' | 'theme' | 'group', id: Id) => readonly Need[];

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
    programme.needGroups.map((group) => [group.id, group.needs.flatMap((id) => needs.get(id) ?? [])]),
  );
  return (theme, by, id) =>
    (by === 'group' ? byGroup.get(id) : byPart.get(key(theme, by, id))) ?? [];
}
