import type { Id } from '../../base/id.js';
import type { Need } from '../../map-needs/need.js';
import type { Features } from './features.js';
import type { Reader } from './reader.js';
import type { Vector } from './vectors.js';
import { productsFor, scoreOf, Vectors } from './vectors.js';

/** A need that is like a text. */
export interface Candidate {
  readonly need: Need;
  /** Its position among the needs. */
  readonly position: number;
  /** In thousandths. */
  readonly score: number;
  /** The wording of it that is the most like the text. */
  readonly wording: Features;
}

/** What is looked for. */
export interface Query {
  readonly wordings: readonly Features[];
  readonly cluster: Id | undefined;
  readonly themes: readonly Id[];
  /** The position of the need that is looked for, which is not like itself. */
  readonly except?: number;
  readonly limit: number;
  /** In thousandths. */
  readonly minScore: number;
}

// A need of other themes is less likely to be the same.
const otherThemes = 0.8;

/** The needs of a programme by what they say. */
export class NeedIndex {
  readonly #needs: readonly Need[];
  readonly #wordings: readonly Features[];
  /** The position of the need that each wording is of. */
  readonly #needOf: Int32Array;
  readonly #firsts: Int32Array;
  readonly #vectors: Vectors;
  /** The wordings that have the feature at a place stand between its start and the next, with their amounts. */
  readonly #starts: Int32Array;
  readonly #having: Int32Array;
  readonly #amounts: Uint16Array;
  /** The sum of products of each wording: zeros between searches. */
  readonly #sums: Int32Array;

  constructor(needs: readonly Need[], reader: Reader) {
    const wordings: Features[] = [];
    const needOf: number[] = [];
    this.#firsts = new Int32Array(needs.length + 1);
    needs.forEach((need, position) => {
      for (const wording of reader.readOnce(need, textOf)) {
        wordings.push(wording);
        needOf.push(position);
      }
      this.#firsts[position + 1] = wordings.length;
    });
    this.#needs = needs;
    this.#wordings = wordings;
    this.#needOf = Int32Array.from(needOf);
    this.#vectors = new Vectors(wordings);
    const vectors = wordings.map((wording) => this.#vectors.vectorOf(wording));
    this.#starts = startsOf(vectors, this.#vectors.size);
    this.#having = new Int32Array(this.#starts.at(-1)!);
    this.#amounts = new Uint16Array(this.#starts.at(-1)!);
    this.#list(vectors);
    this.#sums = new Int32Array(wordings.length);
  }

  /** The wordings of the need at a position. */
  wordingsAt(position: number): readonly Features[] {
    return this.#wordings.slice(this.#firsts[position], this.#firsts[position + 1]);
  }

  /**
   * Finds the needs that are the most like a text, in its best wording and theirs.
   *
   * @returns Best first; those with the same score in the order of the needs.
   */
  search(query: Query): readonly Candidate[] {
    const best: Candidate[] = [];
    for (const wording of query.wordings) {
      this.#add(this.#vectors.vectorOf(wording));
      this.#choose(best, query);
    }
    return best;
  }

  /** Adds up the products of a text's amounts and those of each wording. */
  #add({ places, amounts }: Vector): void {
    const [sums, starts, having, all] = [this.#sums, this.#starts, this.#having, this.#amounts];
    for (let index = 0; index < places.length; index++) {
      const amount = amounts[index]!;
      const end = starts[places[index]! + 1]!;
      for (let at = starts[places[index]!]!; at < end; at++)
        sums[having[at]!]! += amount * all[at]!;
    }
  }

  /** Takes the sums as scores, and chooses the best. */
  #choose(best: Candidate[], { cluster, themes, except, limit, minScore }: Query): void {
    const sums = this.#sums;
    const least = (): number => (best.length < limit ? Math.max(1, minScore) : best.at(-1)!.score);
    let products = productsFor(least());
    for (let at = 0; at < sums.length; at++) {
      if (sums[at]! < products) continue;
      const position = this.#needOf[at]!;
      const need = this.#needs[position]!;
      if (position === except || (cluster !== undefined && need.cluster === cluster)) continue;
      const likeness = scoreOf(sums[at]!);
      const score = shareOne(themes, need.themes) ? likeness : Math.round(likeness * otherThemes);
      if (score < least()) continue;
      keepBest(best, { need, position, score, wording: this.#wordings[at]! }, limit);
      products = productsFor(least());
    }
    sums.fill(0);
  }

  #list(vectors: readonly Vector[]): void {
    const next = this.#starts.slice();
    vectors.forEach(({ places, amounts }, wording) => {
      places.forEach((place, index) => {
        const at = next[place]!++;
        this.#having[at] = wording;
        this.#amounts[at] = amounts[index]!;
      });
    });
  }
}

/** Of a published need only the quote may be there. */
function textOf(need: Partial<Need>): NonNullable<typeof need.statement> {
  return need.statement ?? need.quote?.text ?? '';
}

/** Where the list of each place starts, when all that have it stand place after place. */
function startsOf(vectors: readonly Vector[], places: number): Int32Array {
  const starts = new Int32Array(places + 1);
  for (const vector of vectors) for (const place of vector.places) starts[place + 1]!++;
  for (let place = 0; place < places; place++) starts[place + 1]! += starts[place]!;
  return starts;
}

/** Whether lists have an id in common. Who says no theme may mean any. */
function shareOne(some: readonly Id[], others: readonly Id[]): boolean {
  return some.length === 0 || others.length === 0 || some.some((id) => others.includes(id));
}

/** Puts a candidate in its place among the best; of a need's wordings, the best one. */
function keepBest(best: Candidate[], candidate: Candidate, limit: number): void {
  const same = best.findIndex(({ position }) => position === candidate.position);
  if (same !== -1 && best[same]!.score >= candidate.score) return;
  if (same !== -1) best.splice(same, 1);
  const at = best.findIndex((other) => isBetter(candidate, other));
  best.splice(at === -1 ? best.length : at, 0, candidate);
  if (best.length > limit) best.pop();
}

function isBetter(some: Candidate, other: Candidate): boolean {
  return some.score > other.score || (some.score === other.score && some.position < other.position);
}
