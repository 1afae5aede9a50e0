import type { Features } from './features.js';
import {
  families,
  familyKey,
  meanings,
  rangeOf,
  stemKey,
  stems,
  themeKey,
  themes,
} from './features.js';
import type { Lexicon, Meaning } from './lexicon.js';
import { saidWords } from './said-words.js';

const mostWords = 6;

/** What texts say: meanings, families, themes and words without inflection, to look up what another has in common. */
export function saidIn(texts: readonly Features[]): ReadonlySet<number> {
  const said = new Set<number>();
  for (const features of texts) {
    for (const kind of [meanings, families, themes, stems]) {
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

/**
 * Gives the words of a text that mean something near what another text says, else something of the same theme: to show
 * where two texts are alike though none of their words mean the same.
 */
export function nearWords(
  said: ReadonlySet<number>,
  { words, language }: Features,
  lexicon: Lexicon,
): readonly string[] {
  const meaning = saidWords(words, language, lexicon).filter(
    ({ meanings: meant }) => meant.length > 0,
  );
  const near = [
    (one: Meaning): boolean => said.has(familyKey(one.family)),
    (one: Meaning): boolean => one.theme !== undefined && said.has(themeKey(one.theme)),
  ].map((isNear) =>
    meaning.filter(({ meanings: meant }) => meant.some((one) => isNear(one.meaning))),
  );
  const [first = []] = near.filter(({ length }) => length > 0);
  return [...new Set(first.map(({ word }) => word))].slice(0, mostWords);
}
