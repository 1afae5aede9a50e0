import type { Language } from './language-of.js';
import { isStopWord, languageOf } from './language-of.js';
import type { Lexicon, Meaning } from './lexicon.js';
import { wordsOf } from './words-of.js';

/**
 * What counts in a comparison, and how much of it each kind is: what the words mean, what is near that, which theme it
 * is about, the words without inflection, and letters in sequence, which find what nothing else knows.
 */
export const shares = [1, 0.7, 0.15, 0.25, 0.1] as const;

/** The kinds of features, in the order of {@link shares}. */
export const [meanings, families, themes, stems, sequences] = [0, 1, 2, 3, 4] as const;

/** A text taken apart. */
export interface Features {
  readonly words: readonly string[];
  readonly language: Language;
  /** A number for each feature, kind after kind; each once. */
  readonly keys: Int32Array;
  /** How strongly the text has it, 1 to 100. */
  readonly weights: Uint8Array;
  /** Where the features of each kind end. */
  readonly ends: readonly number[];
}

/** A word of a text and what counts of it. */
export interface WordInText {
  readonly word: string;
  readonly stem: string;
  readonly meanings: readonly { readonly meaning: Meaning; readonly weight: number }[];
}

const sequenceLength = 4;
const compoundWeight = 1;
// What a word means together with others, it hardly means alone.
const besidePhraseWeight = 0.25;

/** Takes a text apart. */
export function featuresOf(text: string, tag: string | undefined, lexicon: Lexicon): Features {
  const words = wordsOf(text);
  const language = languageOf(words, tag);
  const kinds = shares.map(() => new Map<number, number>());
  const add = (kind: number, key: number, weight: number): void => {
    const of = kinds[kind]!;
    if ((of.get(key) ?? 0) < weight) of.set(key, weight);
  };
  for (const { stem, meanings: said } of wordsThatCount(words, language, lexicon)) {
    for (const { meaning, weight } of said) {
      add(meanings, meaning.id, weight);
      add(families, familyKey(meaning.family), weight);
      if (meaning.theme !== undefined) add(themes, themeKey(meaning.theme), weight);
    }
    if (stem === '') continue;
    add(stems, stemKey(stem), 1);
    for (const sequence of sequencesOf(stem)) add(sequences, sequenceKey(sequence), 1);
  }
  const all = kinds.flatMap((kind) => [...kind]);
  let end = 0;
  return {
    words,
    language,
    keys: Int32Array.from(all, ([key]) => key),
    weights: Uint8Array.from(all, ([, weight]) => Math.round(weight * 100)),
    ends: kinds.map(({ size }) => (end += size)),
  };
}

/** The words that say something of what is needed, in their order, and what they mean alone or with others. */
export function wordsThatCount(
  words: readonly string[],
  language: Language,
  lexicon: Lexicon,
): readonly WordInText[] {
  const known = words.map((word) => lexicon.word(word, language));
  const phrases = lexicon.phrases(
    known.map(({ stem }) => stem),
    language,
  );
  const inPhrases = new Map<number, Meaning[]>();
  for (const { meaning, places } of phrases) {
    for (const place of places) inPhrases.set(place, [...(inPhrases.get(place) ?? []), meaning]);
  }
  return words.flatMap((word, place) => {
    const { stem, meanings: alone, isCompound } = known[place]!;
    const isStop = isStopWord(word, language) || /^\p{N}+$/u.test(word);
    const together = inPhrases.get(place) ?? [];
    if (isStop && together.length === 0) return [];
    const factor = (isCompound ? compoundWeight : 1) * (together.length > 0 ? besidePhraseWeight : 1);
    return {
      word,
      stem: isStop ? '' : stem,
      meanings: [
        ...together.map((meaning) => ({ meaning, weight: meaning.weight })),
        ...(isStop ? [] : alone).map((meaning) => ({ meaning, weight: factor * meaning.weight })),
      ],
    };
  });
}

function sequencesOf(stem: string): readonly string[] {
  const marked = `^${stem}`;
  if (marked.length <= sequenceLength) return [`${marked}$`];
  return Array.from({ length: marked.length - sequenceLength + 1 }, (_, from) =>
    marked.slice(from, from + sequenceLength),
  );
}

// Meanings keep their small numbers; the others begin where those can't be.
const familyKey = (family: number): number => 0x10000 + family;
const themeKey = (theme: number): number => 0x20000 + theme;

/** The number of a stem. */
export function stemKey(stem: string): number {
  return hashOf(`s${stem}`);
}

function sequenceKey(sequence: string): number {
  return hashOf(sequence);
}

/** FNV-1a: two texts with the same number are so rare that they don't matter. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0x40000000;
}
