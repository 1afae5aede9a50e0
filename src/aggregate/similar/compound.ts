/** What is known of the words that compounds are made of. */
export interface KnownParts<T> {
  /** What a compound's beginning or middle means, as it is written. */
  readonly beginning: (letters: string) => readonly T[] | undefined;
  /** What the last word of a compound means, with its inflection. */
  readonly last: (letters: string) => readonly T[] | undefined;
}

interface Division<T> {
  readonly score: number;
  readonly meanings: readonly T[];
}

const shortest = 4;

/**
 * Gives what the parts of a Swedish compound mean.
 *
 * Of all divisions the one with the longest known parts counts. Letters may stay unknown (`tak` in `plåttak`), but a part
 * in the middle of them must be long, and one of two or three letters must be followed by a known one: else there
 * would be a `lån` in every `långsam`.
 *
 * @returns What each known part means, in their order; nothing when no part is known.
 */
export function meaningsInCompound<T>(word: string, known: KnownParts<T>): readonly T[] {
  const length = word.length;
  const divisions = new Map<number, Division<T>>();

  const divide = (from: number, isBoundary: boolean): Division<T> => {
    if (from >= length) return { score: 0, meanings: [] };
    const key = from * 2 + (isBoundary ? 1 : 0);
    let best = divisions.get(key);
    if (best) return best;
    // A letter of no known part; an s binds two parts together.
    best = divide(from + 1, isBoundary && from > 0 && word[from] === 's');
    for (let to = from === 0 ? length - 1 : length; to >= from + 2; to--) {
      const meanings = partAt(from, to, isBoundary);
      if (!meanings) continue;
      const rest = divide(to, true);
      const score = (to - from) ** 2 + rest.score;
      if (score > best.score) best = { score, meanings: [...meanings, ...rest.meanings] };
    }
    divisions.set(key, best);
    return best;
  };

  const partAt = (from: number, to: number, isBoundary: boolean): readonly T[] | undefined => {
    const size = to - from;
    const letters = word.slice(from, to);
    if (to === length) {
      const isLong = isBoundary ? size >= shortest - 1 : size > shortest && from >= shortest - 1;
      return isLong ? known.last(letters) : undefined;
    }
    if (isBoundary && size >= shortest) return known.beginning(letters);
    if (from === 0) return followedByKnown(to) ? known.beginning(letters) : undefined;
    const isLong = size > shortest + 1 && from >= shortest - 1 && length - to >= shortest - 1;
    return isLong ? known.beginning(letters) : undefined;
  };

  const followedByKnown = (end: number): boolean =>
    (word[end] === 's' ? [end, end + 1] : [end]).some((from) => {
      if (length - from >= shortest - 1 && known.last(word.slice(from))) return true;
      for (let to = from + shortest; to < length; to++) {
        if (known.beginning(word.slice(from, to))) return true;
      }
      return false;
    });

  return divide(0, true).meanings;
}
