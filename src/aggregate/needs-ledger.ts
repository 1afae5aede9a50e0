import { sameJson } from '../base/same-json.js';
import type { Answer, NeedsAggregate } from '../communicate/published.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import { nowhere } from '../programme/reference-columns.js';
import { answers } from './answer.js';
import type { Answering } from './answering.js';
import { measuresAnswering } from './answering.js';
import { measuresByTheme } from './cross-cutting.js';
import { fillColumns, fillRows } from './fill-rows.js';
import type { Moves } from './moves.js';
import { movesBetween } from './moves.js';
import { NeedColumns } from './need-columns.js';
import { Places } from './places.js';
import { Ranking } from './ranking.js';
import { RunningFigures } from './running-figures.js';
import { ThemeRows } from './theme-rows.js';

/**
 * All that was counted of a programme's needs, kept so that it can follow the programme when that is edited.
 *
 * A need that changes is taken out of every sum that it is in and put in again as it is now. Sums are exact, so that what
 * has followed any number of edits says the same as what was counted anew.
 */
export class NeedsLedger {
  #programme: Programme;
  readonly #columns: NeedColumns;
  readonly #places: Places;
  readonly #rows: ThemeRows;
  readonly #totals = new RunningFigures(1);
  readonly #needsByCluster: number[] = [];
  /** Every need is there that an action names. */
  #isWhole: boolean;
  #answering: Answering;
  #measures: readonly (readonly number[])[];
  readonly #ranking: Ranking;

  constructor(programme: Programme) {
    const columns = new NeedColumns(programme);
    const places = new Places(programme);
    this.#programme = programme;
    this.#columns = columns;
    this.#places = places;
    this.#answering = measuresAnswering(programme, columns);
    for (const [slot, bits] of this.#answering.bits) columns.measures[slot] = bits;
    this.#isWhole = fillColumns(programme, columns, places);
    for (let slot = 0; slot < columns.needs.length; slot++) this.#count(slot, 1);
    this.#rows = new ThemeRows(programme, columns, places, (byTheme, byArea) =>
      fillRows(programme, columns, places, byTheme, byArea),
    );
    this.#measures = measuresByTheme(programme, this.#answering, this.#themesOf);
    this.#ranking = new Ranking(columns, places, this.#rows);
    this.#ranking.begin(programme, this.#answering, this.#measures);
  }

  get programme(): Programme {
    return this.#programme;
  }

  /** What has become of each need, in the order of the programme. */
  answers(): readonly Answer[] {
    return this.#programme.needs.map(
      (_, position) => answers[this.#columns.kind[this.#columns.slotAt(position)]!]!,
    );
  }

  aggregate(): NeedsAggregate {
    const { rows } = this.#rows;
    const { needs, priority, unanswered } = this.#totals.figuresAt(0);
    const clusters = this.#needsByCluster.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    return {
      cells: joined(rows.map(({ cells }) => cells)),
      areaCells: joined(rows.map(({ areaCells }) => areaCells)),
      themes: rows.map(({ total }) => total),
      crossCutting: this.#ranking.crossCutting(),
      totals: { needs, clusters, priority, unanswered },
    };
  }

  /**
   * Goes on to another programme, at the cost of what is between them.
   *
   * @returns False when that is too much; then this ledger is of no more use.
   */
  follow(next: Programme): boolean {
    const moves = movesBetween(this.#programme, next);
    if (!moves) return false;
    const { added } = moves.needs;
    if (added.length > this.#columns.room) return false;
    // What is added may be what something has named all along: who that is was not kept.
    if (added.length > 0 && !(this.#isWhole && this.#answering.isWhole)) return false;
    const move = this.#prepare(next, moves);
    if (move.affected.size > 1_000 + next.needs.length / 4) return false;
    for (const slot of move.affected) this.#take(slot);
    move.make();
    for (const slot of move.affected) this.#put(slot);
    this.#programme = next;
    const themes = this.#rows.finish(next);
    // What a theme's measures are hangs on what its needs are, and on what measures and groups name.
    const areNew = move.answering || move.themesMoved;
    if (areNew) this.#measures = measuresByTheme(next, this.#answering, this.#themesOf);
    if (move.answering) this.#ranking.begin(next, this.#answering, this.#measures);
    else {
      const all = areNew || moves.themes ? next.themes.map((_, theme) => theme) : themes;
      const groups = [...moves.groups, ...this.#groupsOf(move.affected)];
      this.#ranking.goOn(next, this.#answering, this.#measures, all, groups);
    }
    return true;
  }

  readonly #themesOf = (slot: number): readonly number[] =>
    this.#places.themesOf(this.#columns.needs[slot]!);

  /** Finds the needs that are affected, and prepares to write what they become. */
  #prepare(next: Programme, { needs, clusters, actions, answering }: Moves): Move {
    const columns = this.#columns;
    const affected = new Set<number>();
    const slotBefore = columns.slotsIn(this.#programme);
    const fewer = [...actions.changed, ...actions.removed].flatMap(({ before }) =>
      before.needs.map((id) => [slotBefore(id), before.status] as const),
    );
    const changed = needs.changed.map(({ at, after }) => [columns.slotAt(at), after] as const);
    const removed = needs.removed.map(({ at }) => columns.slotAt(at));
    const room = columns.makeRoom(needs);
    const added = needs.added.map((need, index) => [room[index]!, need] as const);
    const slotNow = columns.slotsIn(next);
    const more = [...actions.changed.map(({ after }) => after), ...actions.added].flatMap(
      ({ needs: ids, status }) => ids.map((id) => [slotNow(id), status] as const),
    );
    const named = [...fewer, ...more].filter(([slot]) => slot !== nowhere);
    for (const [slot] of [...changed, ...added, ...named]) affected.add(slot);
    for (const slot of removed) affected.add(slot);
    const { bits, groupsOf, named: byMeasures } = this.#answering;
    const isNamed = (slot: number): boolean => groupsOf.has(slot) || byMeasures.has(slot);
    const isLoose = removed.some(isNamed);
    if (answering || isLoose) this.#answering = measuresAnswering(next, columns);
    const now = this.#answering.bits;
    if (bits !== now) {
      for (const slot of new Set([...bits.keys(), ...now.keys()])) {
        if (bits.get(slot) !== now.get(slot)) affected.add(slot);
      }
    }
    this.#addNeedsOf(clusters, affected);
    const { positionOf } = entitiesById(next, 'clusters');
    const themesMoved = needs.changed.some(
      ({ before, after }, index) =>
        isNamed(changed[index]![0]) && !sameJson(before.themes, after.themes),
    );
    const make = (): void => {
      clusters.changed.forEach(({ at, after }) => {
        this.#places.setCluster(at, after);
      });
      clusters.added.forEach((cluster, index) => {
        this.#places.setCluster(next.clusters.length - clusters.added.length + index, cluster);
      });
      for (const [slot, status] of fewer) {
        if (slot !== nowhere) columns.countAction(slot, status, -1);
      }
      for (const [slot, status] of more) {
        if (slot !== nowhere) columns.countAction(slot, status, 1);
      }
      for (const slot of removed) {
        columns.needs[slot] = undefined;
        if (columns.hasActions(slot)) this.#isWhole = false;
      }
      for (const [slot, need] of [...changed, ...added]) {
        const cluster = need.cluster === undefined ? nowhere : positionOf(need.cluster);
        columns.set(slot, need, cluster);
      }
      for (const slot of affected) {
        columns.measures[slot] = this.#answering.bits.get(slot) ?? 0;
        const need = columns.needs[slot];
        if (!need) continue;
        columns.settle(slot);
        columns.priority[slot] = this.#places.priorityOf(need, columns.cluster[slot]!);
      }
    };
    return { affected, themesMoved, answering: answering || isLoose, make };
  }

  /** The needs of clusters whose companies or areas are not as they were. */
  #addNeedsOf({ changed }: Moves['clusters'], affected: Set<number>): void {
    const moved = new Set(
      changed.flatMap(({ at, before, after }) =>
        sameJson([before.companies, before.strengthAreas], [after.companies, after.strengthAreas])
          ? []
          : [at],
      ),
    );
    if (moved.size === 0) return;
    const { cluster, needs } = this.#columns;
    for (let slot = 0; slot < needs.length; slot++) {
      if (moved.has(cluster[slot]!) && needs[slot]) affected.add(slot);
    }
  }

  #take(slot: number): void {
    if (!this.#columns.needs[slot]) return;
    this.#rows.take(slot);
    this.#count(slot, -1);
  }

  #put(slot: number): void {
    if (!this.#columns.needs[slot]) return;
    this.#rows.put(slot);
    this.#count(slot, 1);
  }

  #count(slot: number, more: 1 | -1): void {
    if (more > 0) this.#totals.add(0, this.#columns, slot);
    else this.#totals.remove(0, this.#columns, slot);
    const at = this.#columns.cluster[slot]!;
    if (at !== nowhere) this.#needsByCluster[at] = (this.#needsByCluster[at] ?? 0) + more;
  }

  #groupsOf(slots: ReadonlySet<number>): readonly number[] {
    return [...slots].flatMap((slot) => this.#answering.groupsOf.get(slot) ?? []);
  }
}

/** The way to another programme. */
interface Move {
  readonly affected: ReadonlySet<number>;
  /** Needs that measures or groups name are about other themes. */
  readonly themesMoved: boolean;
  /** Which measure answers what is not as it was. */
  readonly answering: boolean;
  readonly make: () => void;
}

function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return ([] as T[]).concat(...lists);
}
