import type { CrossCuttingNeed } from '../communicate/published.js';
import type { Programme } from '../programme/programme.js';
import type { Answering } from './answering.js';
import { groupCandidate, themeCandidate } from './cross-cutting.js';
import type { NeedColumns } from './need-columns.js';
import type { Places } from './places.js';
import type { ThemeRows } from './theme-rows.js';

/**
 * The themes and groups of a programme, ranked: by number of strength areas, then of clusters, then by sum of priorities,
 * then in the programme's own order: themes, then groups.
 */
export class Ranking {
  readonly #columns: NeedColumns;
  readonly #places: Places;
  readonly #rows: ThemeRows;
  #measures: readonly (readonly number[])[] = [];
  /** Themes, then groups. */
  #candidates: CrossCuttingNeed[] = [];
  /** The positions of the candidates. */
  #order: number[] = [];

  constructor(columns: NeedColumns, places: Places, rows: ThemeRows) {
    this.#columns = columns;
    this.#places = places;
    this.#rows = rows;
  }

  /** Looks at all themes and groups anew. */
  begin(
    programme: Programme,
    answering: Answering,
    measures: readonly (readonly number[])[],
  ): void {
    this.#measures = measures;
    this.#candidates = [
      ...programme.themes.map((_, theme) => this.#theme(programme, theme)),
      ...programme.needGroups.map((_, group) => this.#group(programme, answering, group)),
    ];
    this.#order = this.#candidates.map((_, at) => at);
    this.#sort();
  }

  /** Looks at some themes and groups again. */
  goOn(
    programme: Programme,
    answering: Answering,
    measures: readonly (readonly number[])[],
    themes: readonly number[],
    groups: readonly number[],
  ): void {
    if (themes.length + groups.length === 0) return;
    this.#measures = measures;
    for (const theme of themes) this.#candidates[theme] = this.#theme(programme, theme);
    for (const group of new Set(groups)) {
      const candidate = this.#group(programme, answering, group);
      this.#candidates[programme.themes.length + group] = candidate;
    }
    this.#sort();
  }

  /** Those whose needs come from two clusters or more. */
  crossCutting(): readonly CrossCuttingNeed[] {
    return this.#order
      .map((at) => this.#candidates[at]!)
      .filter(({ clusters }) => clusters.length > 1);
  }

  #theme(programme: Programme, theme: number): CrossCuttingNeed {
    const kinds = this.#rows.kindsOf(theme);
    return themeCandidate(programme, theme, this.#rows.rows[theme]!, kinds, this.#measures[theme]!);
  }

  #group(programme: Programme, answering: Answering, group: number): CrossCuttingNeed {
    return groupCandidate(programme, group, answering, this.#columns, this.#places);
  }

  /** What was in order before nearly is still, and so costs little to put in order again. */
  #sort(): void {
    this.#order.sort((at, other) => {
      const [a, b] = [this.#candidates[at]!, this.#candidates[other]!];
      return (
        b.strengthAreas.length - a.strengthAreas.length ||
        b.clusters.length - a.clusters.length ||
        b.priority - a.priority ||
        at - other
      );
    });
  }
}
