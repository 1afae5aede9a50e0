import type { Id } from '../base/id.js';
import type { AreaCell, Cell, Figures, ThemeTotal } from '../communicate/published.js';
import type { Programme } from '../programme/programme.js';
import { nowhere } from '../programme/reference-columns.js';
import type { NeedColumns } from './need-columns.js';
import type { Places } from './places.js';
import { RunningFigures } from './running-figures.js';

/** What is known of one theme. The lists are never changed: where something changes, a new one takes its place. */
export interface ThemeRow {
  readonly total: ThemeTotal;
  readonly areaCells: readonly AreaCell[];
  /** In the order of the clusters, whose positions stand beside. */
  readonly cells: readonly Cell[];
  readonly clusters: readonly number[];
  /** The slots of its needs, in order. */
  readonly slots: Int32Array;
  readonly needs: readonly Id[];
  readonly clusterIds: readonly Id[];
}

/** What has changed in a row and is not in its lists yet. */
interface Pending {
  readonly joined: Set<number>;
  readonly left: Set<number>;
  readonly clusters: Set<number>;
}

/** The needs of each theme, by cluster and strength area: needs are put in and taken out. */
export class ThemeRows {
  readonly rows: ThemeRow[];
  readonly #columns: NeedColumns;
  readonly #places: Places;
  readonly #byTheme: RunningFigures;
  readonly #byArea: RunningFigures;
  readonly #areas: number;
  readonly #pending = new Map<number, Pending>();

  /** @param fill - Fills both with the needs that there are, and gives the rows without their totals and areas. */
  constructor(
    programme: Programme,
    columns: NeedColumns,
    places: Places,
    fill: (byTheme: RunningFigures, byArea: RunningFigures) => readonly Filled[],
  ) {
    this.#columns = columns;
    this.#places = places;
    this.#areas = programme.strengthAreas.length;
    this.#byTheme = new RunningFigures(programme.themes.length);
    this.#byArea = new RunningFigures(programme.themes.length * this.#areas);
    this.rows = fill(this.#byTheme, this.#byArea).map((row, theme) => ({
      ...row,
      ...this.#sumsOf(programme, theme, row.clusters.length),
    }));
  }

  /** Takes out a need, as it stands in the columns; it may be put in again. */
  take(slot: number): void {
    this.#each(slot, (figures, at) => {
      figures.remove(at, this.#columns, slot);
    });
    for (const { left } of this.#pendingOf(slot)) left.add(slot);
  }

  /** Puts in a need, as it stands in the columns. */
  put(slot: number): void {
    this.#each(slot, (figures, at) => {
      figures.add(at, this.#columns, slot);
    });
    for (const { joined, left } of this.#pendingOf(slot)) {
      if (!left.delete(slot)) joined.add(slot);
    }
  }

  /** The kinds of answer among a theme's needs, as bits. */
  kindsOf(theme: number): number {
    return this.#byTheme.kindsAt(theme);
  }

  /**
   * Brings the lists of what has changed up to date.
   *
   * @returns The themes that changed.
   */
  finish(programme: Programme): readonly number[] {
    const changed = [...this.#pending.keys()];
    for (const [theme, pending] of this.#pending) {
      const row = this.rows[theme]!;
      const members = this.#membersOf(row, pending);
      this.#countCompanies(theme, members.slots);
      const cells = this.#cellsOf(programme, theme, { ...row, ...members }, pending.clusters);
      this.rows[theme] = {
        ...members,
        ...cells,
        ...this.#sumsOf(programme, theme, cells.clusters.length),
      };
    }
    this.#pending.clear();
    return changed;
  }

  #each(slot: number, visit: (figures: RunningFigures, at: number) => void): void {
    const need = this.#columns.needs[slot]!;
    const areas = this.#places.areasOf(need, this.#columns.cluster[slot]!);
    for (const theme of this.#places.themesOf(need)) {
      visit(this.#byTheme, theme);
      for (const area of areas) visit(this.#byArea, theme * this.#areas + area);
    }
  }

  #pendingOf(slot: number): readonly Pending[] {
    const cluster = this.#columns.cluster[slot]!;
    return this.#places.themesOf(this.#columns.needs[slot]!).map((theme) => {
      const known = this.#pending.get(theme);
      const pending = known ?? { joined: new Set(), left: new Set(), clusters: new Set() };
      if (!known) this.#pending.set(theme, pending);
      if (cluster !== nowhere) pending.clusters.add(cluster);
      return pending;
    });
  }

  #membersOf(
    { slots, needs }: ThemeRow,
    { joined, left }: Pending,
  ): Pick<ThemeRow, 'slots' | 'needs'> {
    if (joined.size + left.size === 0) return { slots, needs };
    const kept = left.size > 0 ? slots.filter((slot) => !left.has(slot)) : slots;
    const members = new Int32Array(kept.length + joined.size);
    members.set(kept);
    members.set([...joined], kept.length);
    if (joined.size > 0) members.sort();
    return {
      slots: members,
      needs: Array.from(members, (slot) => this.#columns.needs[slot]!.id),
    };
  }

  /** Looks again for the most companies, where the need with most went. */
  #countCompanies(theme: number, slots: Int32Array): void {
    const areas = new Map<number, number>();
    for (let area = 0; area < this.#areas; area++) {
      const at = theme * this.#areas + area;
      if (this.#byArea.stale.has(at)) areas.set(area, 0);
    }
    if (areas.size === 0 && !this.#byTheme.stale.has(theme)) return;
    let most = 0;
    for (const slot of slots) {
      const companies = this.#columns.companies[slot]!;
      most = Math.max(most, companies);
      if (areas.size === 0) continue;
      const need = this.#columns.needs[slot]!;
      for (const area of this.#places.areasOf(need, this.#columns.cluster[slot]!)) {
        const known = areas.get(area);
        if (known !== undefined && companies > known) areas.set(area, companies);
      }
    }
    this.#byTheme.setCompanies(theme, most);
    for (const [area, companies] of areas) {
      this.#byArea.setCompanies(theme * this.#areas + area, companies);
    }
  }

  #cellsOf(
    programme: Programme,
    theme: number,
    row: Pick<ThemeRow, 'slots' | 'cells' | 'clusters' | 'clusterIds'>,
    changed: ReadonlySet<number>,
  ): Pick<ThemeRow, 'cells' | 'clusters' | 'clusterIds'> {
    const cells = row.cells.slice();
    let clusters = row.clusters;
    for (const cluster of changed) {
      const figures = this.#figuresOf(row.slots, cluster);
      const at = firstNotBefore(clusters, cluster);
      const stands = clusters[at] === cluster ? 1 : 0;
      const cell =
        figures.needs === 0
          ? []
          : [
              {
                theme: programme.themes[theme]!.id,
                cluster: programme.clusters[cluster]!.id,
                ...figures,
              },
            ];
      cells.splice(at, stands, ...cell);
      if (stands !== cell.length) {
        clusters = clusters.slice();
        (clusters as number[]).splice(at, stands, ...cell.map(() => cluster));
      }
    }
    const { clusterIds } = row;
    if (clusters === row.clusters) return { cells, clusters, clusterIds };
    return { cells, clusters, clusterIds: cells.map(({ cluster }) => cluster) };
  }

  #figuresOf(slots: Int32Array, cluster: number): Figures {
    const figures = new RunningFigures(1);
    const { cluster: clusters } = this.#columns;
    for (const slot of slots) {
      if (clusters[slot] === cluster) figures.add(0, this.#columns, slot);
    }
    return figures.figuresAt(0);
  }

  #sumsOf(
    programme: Programme,
    theme: number,
    clusters: number,
  ): Pick<ThemeRow, 'total' | 'areaCells'> {
    const { id } = programme.themes[theme]!;
    const areaCells = programme.strengthAreas.flatMap((area, index) => {
      const at = theme * this.#areas + index;
      if (this.#byArea.needsAt(at) === 0) return [];
      return [{ theme: id, strengthArea: area.id, ...this.#byArea.figuresAt(at) }];
    });
    const figures = this.#byTheme.figuresAt(theme);
    return {
      total: { theme: id, clusters, strengthAreas: areaCells.length, ...figures },
      areaCells,
    };
  }
}

/** A row when it is filled the first time. */
export type Filled = Omit<ThemeRow, 'total' | 'areaCells'>;

function firstNotBefore(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
