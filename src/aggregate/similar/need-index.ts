import type { Id } from '../../base/id.js';
import type { Need } from '../../map-needs/need.js';
import type { Features } from './features.js';
import { featuresOf, shares, stems } from './features.js';
import type { Lexicon } from './lexicon.js';
import { wordingsOf } from './wordings-of.js';

/** A text made comparable: the place of each of its features in the index, and how much of the text it is. */
interface Vector {
  readonly places: Int32Array;
  readonly amounts: Int32Array;
}

/** A need that is like a text. */
export interface Candidate {
  /** Its position among the needs. */
  readonly position: number;
  /** In thousandths. */
  readonly score: number;
  /** Which of its wordings is the most like it. */
  readonly wording: number;
}

/** What is looked for. */
export interface Query {
  readonly wordings: readonly Features[];
  readonly cluster: Id | undefined;
  readonly themes: readonly Id[] | undefined;
  /** The position of a need that is not compared with itself. */
  readonly except?: number;
  readonly limit: number;
  /** In thousandths. */
  readonly minScore: number;
}

// Amounts are whole numbers of this size, so that their products add up to the same in any order.
const unit = 2 ** 14;
// As if so many needs more were there: in a small programme no word counts as rare or frequent.
const priorNeeds = 50;
const priorWith = 2;
// A word, or letters in sequence, that more than a twentieth of very many needs have tells nothing, and takes time.
const manyWith = 200;
const manyShare = 0.05;
// A need of other themes is a little less likely to be the same.
const otherThemes = 0.8;

/** The features of needs, by need and by feature, to find those that are like a text. */
export class NeedIndex {
  readonly needs: readonly Need[];
  readonly lexicon: Lexicon;
  /** The wordings of all needs. */
  readonly wordings: readonly Features[];
  /** Where the wordings of each need begin, and last where they end. */
  readonly #begins: Int32Array;
  readonly #needOf: Int32Array;
  readonly #placeOf = new Map<number, number>();
  readonly #rarity: Float64Array;
  readonly #vectors: readonly Vector[];
  /** Where the list of those that have a feature begins. */
  readonly #starts: Int32Array;
  readonly #having: Int32Array;
  readonly #amounts: Int32Array;
  // Kept between searches: the sum of products of each wording, and the best score of each need.
  readonly #sums: Float64Array;
  readonly #best: Int32Array;
  readonly #bestWording: Int32Array;

  constructor(needs: readonly Need[], lexicon: Lexicon, language: string | undefined) {
    this.needs = needs;
    this.lexicon = lexicon;
    const all: Features[] = [];
    const needOf: number[] = [];
    this.#begins = new Int32Array(needs.length + 1);
    needs.forEach((need, position) => {
      for (const wording of wordingsOfNeed(need, lexicon, language)) {
        all.push(wording);
        needOf.push(position);
      }
      this.#begins[position + 1] = all.length;
    });
    this.wordings = all;
    this.#needOf = Int32Array.from(needOf);
    const counts = this.#count();
    this.#rarity = Float64Array.from(counts, (having) => this.#rarityOf(having));
    this.#vectors = all.map((wording) => this.#vectorOf(wording));
    this.#starts = startsOf(counts);
    const total = this.#starts.at(-1)!;
    this.#having = new Int32Array(total);
    this.#amounts = new Int32Array(total);
    this.#list();
    this.#sums = new Float64Array(all.length);
    this.#best = new Int32Array(needs.length);
    this.#bestWording = new Int32Array(needs.length);
  }

  /** The wordings of a need. */
  wordingsAt(position: number): readonly Features[] {
    return this.wordings.slice(this.#begins[position], this.#begins[position + 1]);
  }

  /**
   * Finds the needs that are most like a text.
   *
   * @returns Best first; those with the same score in the order of the needs.
   */
  search({ wordings, cluster, themes, except, limit, minScore }: Query): readonly Candidate[] {
    const touched: number[] = [];
    for (const wording of wordings) this.#compare(this.#vectorOf(wording), wording, touched);
    const found: Candidate[] = [];
    for (const position of touched) {
      const need = this.needs[position]!;
      const likeness = this.#best[position]!;
      this.#best[position] = 0;
      if (position === except || (cluster !== undefined && need.cluster === cluster)) continue;
      const score = sharesTheme(themes, need.themes) ? likeness : Math.round(likeness * otherThemes);
      if (score < minScore || score === 0) continue;
      keepBest(found, { position, score, wording: this.#bestWording[position]! }, limit);
    }
    return found;
  }

  /** Notes for each need how much it is like a text, if that is more than was noted. */
  #compare({ places, amounts }: Vector, _: Features, touched: number[]): void {
    const sums = this.#sums;
    const met: number[] = [];
    for (let index = 0; index < places.length; index++) {
      const place = places[index]!;
      const amount = amounts[index]!;
      for (let at = this.#starts[place]!; at < this.#starts[place + 1]!; at++) {
        const wording = this.#having[at]!;
        if (sums[wording] === 0) met.push(wording);
        sums[wording]! += amount * this.#amounts[at]!;
      }
    }
    for (const wording of met) {
      const score = Math.min(1000, Math.round((sums[wording]! / unit / unit) * 1000));
      sums[wording] = 0;
      const position = this.#needOf[wording]!;
      if (score <= this.#best[position]!) continue;
      if (this.#best[position] === 0) touched.push(position);
      this.#best[position] = score;
      this.#bestWording[position] = wording;
    }
  }

  /** Gives each feature its place and counts how many wordings have it. */
  #count(): readonly number[] {
    const counts: number[] = [];
    for (const { keys } of this.wordings) {
      for (const key of keys) {
        const place = this.#placeOf.get(key);
        if (place !== undefined) counts[place]!++;
        else this.#placeOf.set(key, counts.push(1) - 1);
      }
    }
    return counts;
  }

  #rarityOf(having: number): number {
    return Math.log((this.wordings.length + priorNeeds) / (having + priorWith));
  }

  /** How much of a text each of its features is. What no need has makes the rest less. */
  #vectorOf({ keys, weights, ends }: Features): Vector {
    const tooMany = Math.max(manyWith, manyShare * this.wordings.length);
    const unheardOf = this.#rarityOf(0);
    const sizes = new Float64Array(keys.length);
    const sums = shares.map(() => 0);
    let whole = 0;
    let from = 0;
    shares.forEach((share, kind) => {
      for (let index = from; index < ends[kind]!; index++) {
        const place = this.#placeOf.get(keys[index]!);
        const rarity = place === undefined ? unheardOf : this.#rarity[place]!;
        if (kind >= stems && rarity < this.#rarityOf(tooMany)) continue;
        const size = Math.round(rarity * weights[index]! * 16);
        sizes[index] = size;
        sums[kind]! += size * size;
      }
      from = ends[kind]!;
      if (sums[kind]! > 0) whole += share;
    });
    const places: number[] = [];
    const amounts: number[] = [];
    from = 0;
    shares.forEach((share, kind) => {
      const scale = unit * Math.sqrt(share / whole / sums[kind]!);
      for (let index = from; index < ends[kind]!; index++) {
        const place = this.#placeOf.get(keys[index]!);
        const amount = Math.round(sizes[index]! * scale);
        if (place === undefined || !(amount > 0)) continue;
        places.push(place);
        amounts.push(amount);
      }
      from = ends[kind]!;
    });
    return { places: Int32Array.from(places), amounts: Int32Array.from(amounts) };
  }

  #list(): void {
    const next = this.#starts.slice();
    this.#vectors.forEach(({ places, amounts }, wording) => {
      places.forEach((place, index) => {
        const at = next[place]!++;
        this.#having[at] = wording;
        this.#amounts[at] = amounts[index]!;
      });
    });
  }
}

function startsOf(counts: readonly number[]): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  counts.forEach((count, place) => (starts[place + 1] = starts[place]! + count));
  return starts;
}

function sharesTheme(some: readonly Id[] | undefined, others: readonly Id[]): boolean {
  if (!some || some.length === 0 || others.length === 0) return true;
  return some.some((theme) => others.includes(theme));
}

/** Puts a candidate in its place among the best. */
function keepBest(best: Candidate[], candidate: Candidate, limit: number): void {
  if (best.length === limit && !isBetter(candidate, best.at(-1)!)) return;
  let at = best.length;
  while (at > 0 && isBetter(candidate, best[at - 1]!)) at--;
  best.splice(at, 0, candidate);
  if (best.length > limit) best.pop();
}

function isBetter(a: Candidate, b: Candidate): boolean {
  return a.score > b.score || (a.score === b.score && a.position < b.position);
}

// Kept per need, not per list: after an edit only what changed is taken apart again.
const kept = new WeakMap<Lexicon, WeakMap<Need, readonly Features[]>>();

function wordingsOfNeed(
  need: Need,
  lexicon: Lexicon,
  language: string | undefined,
): readonly Features[] {
  let known = kept.get(lexicon);
  if (!known) kept.set(lexicon, (known = new WeakMap()));
  let wordings = known.get(need);
  if (!wordings) {
    // Of a published need only the quote is there.
    const { statement, quote }: Partial<Need> = need;
    wordings = wordingsOf(statement ?? quote?.text ?? '', language).map((wording) =>
      featuresOf(wording.text, wording.language, lexicon),
    );
    known.set(need, wordings);
  }
  return wordings;
}
