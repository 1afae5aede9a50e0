import type { Features } from './features.js';
import { meanings, sequences, stemKey, stems, wordsThatCount } from './features.js';
import type { Lexicon } from './lexicon.js';

const mostWords = 6;

/** What a text says, to look up what another has in common with it. */
export function keysOf({ keys, ends }: Features): ReadonlySet<number> {
  const said = new Set<number>(keys.subarray(0, ends[meanings]));
  for (const key of keys.subarray(ends[sequences - 2], ends[stems])) said.add(key);
  return said;
}

/**
 * Gives the words of a text that mean something another text says too, or are the same without inflection.
 *
 * @param said - What the other text says, by {@link keysOf}.
 * @returns At most six, in small letters, in their order, each once. None when only parts of words are alike.
 */
export function matchingWords(
  said: ReadonlySet<number>,
  { words, language }: Features,
  lexicon: Lexicon,
): readonly string[] {
  const matching = wordsThatCount(words, language, lexicon).filter(
    ({ stem, meanings: meant }) =>
      (stem !== '' && said.has(stemKey(stem))) || meant.some(({ meaning }) => said.has(meaning.id)),
  );
  // "Ta över" means something; of "hos banken" only the bank is worth showing.
  const telling = matching.filter(({ stem }) => stem !== '');
  const found = new Set((telling.length > 0 ? telling : matching).map(({ word }) => word));
  return [...found].slice(0, mostWords);
}
