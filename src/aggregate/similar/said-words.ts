import type { Language } from './language-of.js';
import { isStopWord } from './language-of.js';
import type { Lexicon, Meaning } from './lexicon.js';

/** A word of a text that says something of what is needed. */
export interface SaidWord {
  readonly word: string;
  /** Without its inflection; nothing when the word means something together with others only. */
  readonly stem: string | undefined;
  readonly meanings: readonly { readonly meaning: Meaning; readonly weight: number }[];
}

// What a word means together with others, it hardly means alone: `public transport` is no freight.
const besidePhrase = 0.25;

/** Finds the words that say something of what is needed, in their order, and what they mean alone or with others. */
export function saidWords(
  words: readonly string[],
  language: Language,
  lexicon: Lexicon,
): readonly SaidWord[] {
  const known = words.map((word) => lexicon.word(word, language));
  const stems = known.map(({ stem }) => stem);
  const together = words.map((): Meaning[] => []);
  for (const { meaning, places } of lexicon.phrases(stems, language)) {
    for (const place of places) together[place]!.push(meaning);
  }
  const said: SaidWord[] = [];
  words.forEach((word, place) => {
    const inPhrase = together[place]!;
    const saysNothingAlone = isStopWord(word, language) || /^\p{N}+$/u.test(word);
    if (saysNothingAlone && inPhrase.length === 0) return;
    const { stem, meanings } = known[place]!;
    const factor = inPhrase.length > 0 ? besidePhrase : 1;
    said.push({
      word,
      stem: saysNothingAlone ? undefined : stem,
      meanings: [
        ...inPhrase.map((meaning) => ({ meaning, weight: meaning.weight })),
        ...meanings.map((meaning) => ({ meaning, weight: meaning.weight * factor })),
      ],
    });
  });
  return said;
}
