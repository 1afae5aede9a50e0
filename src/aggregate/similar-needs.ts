import type { Id } from '../base/id.js';
import type { Need } from '../map-needs/need.js';
import type { Programme } from '../programme/programme.js';
import type { Synonyms } from './similar/lexicon.js';
import { matchingWords, nearWords, saidIn } from './similar/matching-words.js';
import type { Candidate } from './similar/need-index.js';
import { NeedIndex } from './similar/need-index.js';
import type { Reader } from './similar/reader.js';
import { readerFor } from './similar/reader.js';

/** A need that probably says the same in other words. */
export interface SimilarNeed {
  readonly need: Id;
  /** 0 to 1, with three decimals. */
  readonly score: number;
  /**
   * The words of it that matched, in small letters and in their order: at most six. Where none means the same, those that
   * mean something near.
   */
  readonly words: readonly string[];
}

/** A need and those that probably say the same. */
export interface SimilarNeeds {
  readonly need: Id;
  /** Best first. */
  readonly similar: readonly SimilarNeed[];
}

/** What {@link similarNeeds} may be told. */
export interface SimilarNeedsOptions {
  /** The most that are given for a need. Defaults to 5. */
  readonly limit?: number;
  /** The least score, 0 to 1. Defaults to 0.1; what has nothing in common is never given. */
  readonly minScore?: number;
  /**
   * Lists of words that mean the same, in addition to those that are built in. What one of the words of a list means,
   * all of them do. Give the same array each time: what was worked out is kept with it.
   */
  readonly synonyms?: Synonyms;
}

/** What {@link similarTo} looks for. */
export interface SimilarToOptions extends SimilarNeedsOptions {
  readonly text: string;
  /** Whose need it is: the needs of this cluster are left out. */
  readonly cluster?: Id;
  /** What it is about: needs of other themes only get a lower score. */
  readonly themes?: readonly Id[];
}

const usualLimit = 5;
const usualMinScore = 0.1;

/**
 * Finds the needs of other clusters that most likely say the same as a text, in other words: while someone types.
 *
 * Compared are meanings (synonyms, Swedish and English, also in the parts of compounds), words without inflection, and
 * letters in sequence; rare ones count for more. Of a need in several languages the best wording counts; of a published
 * one without statement, the quote. Only the first 400 words of a text count. The software suggests, a person decides.
 *
 * The first time, the needs are read, and kept: the next text takes a thousandth of that. After an edit only the needs
 * that changed are read again.
 *
 * @param options - `cluster` and `themes` need not be known to the programme.
 * @returns Best first; those with the same score in the programme's order.
 * @throws {RangeError} If `limit` is not a whole number of at least 1, or `minScore` is not 0 to 1.
 * @example
 * ```ts
 * // one need: 'Ingen här kan svetsa.'
 * similarTo(programme, { text: 'We need a welder' }); // [{ need: 'n-1', score: 0.872, words: ['svetsa'] }]
 * ```
 */
export function similarTo(programme: Programme, options: SimilarToOptions): SimilarNeed[] {
  const { text, cluster, themes = [], synonyms } = options;
  const choice = choiceFrom(options);
  const reader = readerFor(programme.languages[0], synonyms);
  const wordings = reader.read(text);
  const found = indexOf(programme.needs, reader).search({ wordings, cluster, themes, ...choice });
  return described(found, saidIn(wordings), reader);
}

/**
 * Finds for each need those of other clusters that most likely say the same in other words, as {@link similarTo} does.
 *
 * A need without a cluster is compared with all but itself. The score is the same from either side.
 *
 * @returns In the programme's order, only needs that others are like; of these the best first, those with the same
 * score in the programme's order.
 * @throws {RangeError} If `limit` is not a whole number of at least 1, or `minScore` is not 0 to 1.
 * @example
 * ```ts
 * // 'Vi får inte tag på svetsare.' of one cluster, 'Ingen här kan svetsa.' of another
 * similarNeeds(programme);
 * // [{ need: 'n-1', similar: [{ need: 'n-2', score: 0.912, words: ['svetsa'] }] },
 * //  { need: 'n-2', similar: [{ need: 'n-1', score: 0.912, words: ['svetsare'] }] }]
 * ```
 */
export function similarNeeds(
  programme: Programme,
  options: SimilarNeedsOptions = {},
): SimilarNeeds[] {
  const choice = choiceFrom(options);
  const reader = readerFor(programme.languages[0], options.synonyms);
  const index = indexOf(programme.needs, reader);
  return programme.needs.flatMap(({ id, cluster, themes }, position) => {
    const wordings = index.wordingsAt(position);
    const found = index.search({ wordings, cluster, themes, except: position, ...choice });
    if (found.length === 0) return [];
    return [{ need: id, similar: described(found, saidIn(wordings), reader) }];
  });
}

function choiceFrom({ limit = usualLimit, minScore = usualMinScore }: SimilarNeedsOptions): {
  limit: number;
  minScore: number;
} {
  if (!Number.isInteger(limit) || limit < 1) {
    throw new RangeError(`limit: expected a whole number of at least 1, got ${limit}`);
  }
  if (!(minScore >= 0 && minScore <= 1)) {
    throw new RangeError(`minScore: expected a number from 0 to 1, got ${minScore}`);
  }
  return { limit, minScore: Math.ceil(minScore * 1000 - 1e-9) };
}

function described(
  found: readonly Candidate[],
  said: ReadonlySet<number>,
  { lexicon }: Reader,
): SimilarNeed[] {
  return found.map(({ need, score, wording }) => {
    const words = matchingWords(said, wording, lexicon);
    return {
      need: need.id,
      score: score / 1000,
      words: words.length > 0 ? words : nearWords(said, wording, lexicon),
    };
  });
}

// Kept per list of needs, not per programme: after an edit elsewhere it stands.
const indexes = new WeakMap<readonly Need[], WeakMap<Reader, NeedIndex>>();

function indexOf(needs: readonly Need[], reader: Reader): NeedIndex {
  let kept = indexes.get(needs);
  if (!kept) indexes.set(needs, (kept = new WeakMap()));
  let index = kept.get(reader);
  if (!index) kept.set(reader, (index = new NeedIndex(needs, reader)));
  return index;
}
