import type { Features } from './features.js';
import { rangeOf, shares, stems } from './features.js';

/** A text made comparable: the places of its features, and how much of the text each is. */
export interface Vector {
  readonly places: Int32Array;
  /** Whole numbers, so that sums of their products are the same in any order; see {@link scoreOf}. */
  readonly amounts: Int32Array;
}

// The length of a vector, before rounding: products of two add up to no more than 32 bits hold.
const unit = 2 ** 14;

/** The likeness of two texts in thousandths, from the sum of the products of their amounts. */
export function scoreOf(products: number): number {
  return Math.min(1000, Math.round((products / unit / unit) * 1000));
}

/** The least products that may come to a score. */
export function productsFor(score: number): number {
  return ((score - 1) / 1000) * unit * unit;
}

// As if so many texts more were there: in a small programme no word counts as rare or frequent.
const priorTexts = 50;
const priorHaving = 2;
// Of words and sequences that more than a twentieth of very many texts have, none tells anything, and all take time.
const manyHaving = 200;
const manyShare = 0.05;

/** Makes texts comparable by how rare their features are among all. */
export class Vectors {
  readonly #placeOf = new Map<number, number>();
  /** How rare the feature at each place is. */
  readonly #rarity: Float64Array;
  readonly #unknown: number;
  readonly #telling: number;

  constructor(texts: readonly Features[]) {
    const counts: number[] = [];
    for (const { keys } of texts) {
      for (const key of keys) {
        const place = this.#placeOf.get(key);
        if (place !== undefined) counts[place]!++;
        else this.#placeOf.set(key, counts.push(1) - 1);
      }
    }
    const rarityOf = (having: number): number =>
      Math.log((texts.length + priorTexts) / (having + priorHaving));
    this.#rarity = Float64Array.from(counts, rarityOf);
    this.#unknown = rarityOf(0);
    this.#telling = rarityOf(Math.max(manyHaving, manyShare * texts.length));
  }

  /** How many features there are. */
  get size(): number {
    return this.#rarity.length;
  }

  /** Each kind of features is given its share; within a kind, the rarest are the most. */
  vectorOf(features: Features): Vector {
    const { keys, weights } = features;
    const sizes = new Float64Array(keys.length);
    const lengths = shares.map((_, kind) => {
      const [from, to] = rangeOf(features, kind);
      let squares = 0;
      for (let index = from; index < to; index++) {
        const size = this.#rarityOf(keys[index]!, kind) * weights[index]!;
        sizes[index] = Math.round(size * 16);
        squares += sizes[index]! ** 2;
      }
      return Math.sqrt(squares);
    });
    const whole = shares.reduce<number>(
      (sum, share, kind) => sum + (lengths[kind]! > 0 ? share : 0),
      0,
    );
    const places: number[] = [];
    const amounts: number[] = [];
    shares.forEach((share, kind) => {
      const [from, to] = rangeOf(features, kind);
      const scale = (unit * Math.sqrt(share / whole)) / lengths[kind]!;
      for (let index = from; index < to; index++) {
        const place = this.#placeOf.get(keys[index]!);
        const size = sizes[index]!;
        const amount = size > 0 ? Math.round(size * scale) : 0;
        if (place === undefined || amount === 0) continue;
        places.push(place);
        amounts.push(amount);
      }
    });
    return { places: Int32Array.from(places), amounts: Int32Array.from(amounts) };
  }

  #rarityOf(key: number, kind: number): number {
    const place = this.#placeOf.get(key);
    if (place === undefined) return this.#unknown;
    const rarity = this.#rarity[place]!;
    return kind >= stems && rarity < this.#telling ? 0 : rarity;
  }
}
