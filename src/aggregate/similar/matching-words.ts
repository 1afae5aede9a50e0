import type { Features } from './features.js';
import { meanings, rangeOf, stemKey, stems } from './features.js';
import type { Lexicon } from './lexicon.js';
import { saidWords } from './said-words.js';

const mostWords = 6;

/** What texts say: the meanings and the words without inflection, to look up what another has in common with them. */
export function saidIn(texts: readonly Features[]): ReadonlySet<number> {
  const said = new Set<number>();
  for (const features of texts) {
    for (const kind of [meanings, stems]) {
      for (const key of features.keys.subarray(...rangeOf(features, kind))) said.add(key);
    }
  }
  return said;
}

/**
 * Gives the words of a text that mean something another text says too, or are the same without inflection.
 *
 * @param said - What the other text says, by {@link saidIn}.
 * @returns At most six, in small letters, in their order, each once. None when only parts of words are alike.
 */
export function matchingWords(
  said: ReadonlySet<number>,
  { words, language }: Features,
  lexicon: Lexicon,
): readonly string[] {
  const matching = saidWords(words, language, lexicon).filter(
    ({ stem, meanings: meant }) =>
      (stem !== undefined && said.has(stemKey(stem))) ||
      meant.some(({ meaning }) => said.has(meaning.id)),
  );
  // `Ta över` means something; where there is more to show, such words are not worth showing.
  const telling = matching.filter(({ stem }) => stem !== undefined);
  const shown = new Set((telling.length > 0 ? telling : matching).map(({ word }) => word));
  return [...shown].slice(0, mostWords);
}
