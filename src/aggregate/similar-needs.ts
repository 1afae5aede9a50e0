import type { Id } from '../base/id.js';
import type { Need } from '../map-needs/need.js';
import type { Programme } from '../programme/programme.js';
import { featuresOf } from './similar/features.js';
import type { Lexicon, Synonyms } from './similar/lexicon.js';
import { lexiconWith } from './similar/lexicon.js';
import { keysOf, matchingWords } from './similar/matching-words.js';
import type { Candidate } from './similar/need-index.js';
import { NeedIndex } from './similar/need-index.js';

/** A need that probably says the same in other words. */
export interface SimilarNeed {
  readonly need: Id;
  /** 0 to 1, with three decimals. */
  readonly score: number;
  /** Its words that matched, in small letters and in their order: at most six. */
  readonly words: readonly string[];
}

/** A need and those like it. */
export interface SimilarNeeds {
  readonly need: Id;
  readonly similar: readonly SimilarNeed[];
}

/** How {@link similarNeeds} chooses. */
export interface SimilarNeedsOptions {
  readonly limit?: number;
  readonly minScore?: number;
  readonly synonyms?: Synonyms;
}

/** What {@link similarTo} looks for. */
export interface SimilarToOptions extends SimilarNeedsOptions {
  readonly text: string;
  readonly cluster?: Id;
  readonly themes?: readonly Id[];
}

const defaultLimit = 5;
const defaultMinScore = 0.1;

export function similarTo(programme: Programme, options: SimilarToOptions): SimilarNeed[] {
  const { text, cluster, themes } = options;
  const choice = choiceOf(options);
  const lexicon = lexiconWith(options.synonyms);
  const index = indexOf(programme, lexicon);
  const wordings = [featuresOf(text, programme.languages[0], lexicon)];
  const found = index.search({ wordings, cluster, themes, ...choice });
  return described(found, wordings.map(keysOf), index);
}

export function similarNeeds(
  programme: Programme,
  options: SimilarNeedsOptions = {},
): SimilarNeeds[] {
  const choice = choiceOf(options);
  const index = indexOf(programme, lexiconWith(options.synonyms));
  return programme.needs.flatMap(({ id, cluster, themes }, position) => {
    const wordings = index.wordingsAt(position);
    const found = index.search({ wordings, cluster, themes, except: position, ...choice });
    if (found.length === 0) return [];
    return { need: id, similar: described(found, wordings.map(keysOf), index) };
  });
}

function choiceOf({ limit = defaultLimit, minScore = defaultMinScore }: SimilarNeedsOptions): {
  limit: number;
  minScore: number;
} {
  return { limit, minScore: Math.round(minScore * 1000) };
}

function described(
  found: readonly Candidate[],
  said: readonly ReadonlySet<number>[],
  index: NeedIndex,
): SimilarNeed[] {
  const all = new Set(said.flatMap((keys) => [...keys]));
  return found.map(({ position, score, wording }) => ({
    need: index.needs[position]!.id,
    score: score / 1000,
    words: matchingWords(all, index.wordings[wording]!, index.lexicon),
  }));
}

const indexes = new WeakMap<readonly Need[], WeakMap<Lexicon, NeedIndex>>();

function indexOf({ needs, languages }: Programme, lexicon: Lexicon): NeedIndex {
  let known = indexes.get(needs);
  if (!known) indexes.set(needs, (known = new WeakMap()));
  let index = known.get(lexicon);
  if (!index) known.set(lexicon, (index = new NeedIndex(needs, lexicon, languages[0])));
  return index;
}
