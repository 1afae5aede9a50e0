import type { Language } from './language-of.js';
import { languageOf } from './language-of.js';
import type { Lexicon } from './lexicon.js';
import { saidWords } from './said-words.js';
import { wordsOf } from './words-of.js';

/** The kinds of features: what words mean, what is near that, its theme, stems, and letters of words that mean nothing. */
export const [meanings, families, themes, stems, sequences] = [0, 1, 2, 3, 4] as const;

/** How much of a comparison each kind is. */
export const shares = [1, 0.7, 0.15, 0.25, 0.2] as const;

/** A text taken apart. */
export interface Features {
  readonly words: readonly string[];
  readonly language: Language;
  /** A number for each feature, kind after kind, each once. */
  readonly keys: Int32Array;
  /** How strongly the text has it, in hundredths. */
  readonly weights: Uint8Array;
  /** Where the features of each kind end. */
  readonly ends: readonly number[];
}

const sequenceLength = 4;

/**
 * Takes a text apart.
 *
 * @param otherwise - The language, when the words don't tell.
 */
export function featuresOf(text: string, otherwise: Language, lexicon: Lexicon): Features {
  const words = wordsOf(text);
  const language = languageOf(words, otherwise);
  const kinds = shares.map(() => new Map<number, number>());
  const add = (kind: number, key: number, weight: number): void => {
    const strongest = kinds[kind]!.get(key) ?? 0;
    if (weight > strongest) kinds[kind]!.set(key, weight);
  };
  for (const { stem, meanings: meant } of saidWords(words, language, lexicon)) {
    for (const { meaning, weight } of meant) {
      add(meanings, meaning.id, weight);
      add(families, familyKey(meaning.family), weight);
      if (meaning.theme !== undefined) add(themes, themeKey(meaning.theme), weight);
    }
    if (stem === undefined) continue;
    add(stems, stemKey(stem), 1);
    if (meant.length > 0) continue;
    for (const sequence of sequencesOf(stem)) add(sequences, hashOf(sequence), 1);
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

/** The features of a text of one kind, from their first place to that after the last. */
export function rangeOf({ ends }: Features, kind: number): readonly [number, number] {
  return [kind === 0 ? 0 : ends[kind - 1]!, ends[kind]!];
}

/** A word's beginning is a letter too. */
function sequencesOf(stem: string): readonly string[] {
  const marked = `^${stem}`;
  const count = Math.max(1, marked.length - sequenceLength + 1);
  return Array.from({ length: count }, (_, from) => marked.slice(from, from + sequenceLength));
}

/** The number of a family: meanings keep their small numbers, the others begin where those can't be. */
export const familyKey = (family: number): number => 0x10000 + family;
/** The number of a theme. */
export const themeKey = (theme: number): number => 0x20000 + theme;

/** The number of a stem. */
export function stemKey(stem: string): number {
  return hashOf(`=${stem}`);
}

/** FNV-1a. That two texts get the same number is so rare that it doesn't matter. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0x40000000;
}
