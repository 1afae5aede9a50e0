import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';

import { irregularForms } from './irregular-forms.js';
import type { Language } from './language-of.js';

const stemmers = { sv: stemSwedish, en: stemEnglish };
const irregular = { sv: pairsOf(irregularForms.sv), en: pairsOf(irregularForms.en) };

// A stem so short may be that of another word: `lag` is what is left of `lager`.
const shortestStem = 4;
const longestWord = 40;
// Bygglovet, but not universitet or möjlighet: the stemmer leaves it.
const definiteNeuter = /(?<=^(?!internet|budget).{3,}[^aeiouyåäö])(?<!it|h)ets?$/;

const endings = {
  sv: ' s n en et t ar er na arna erna ens ets arnas ernas'.split(' '),
  en: ' s es ing ed'.split(' '),
};
const endingsForA = 'a an as ar or orna ad at ade ande are'.split(' ');

/** A word without hyphens and apostrophes. */
export function lettersOf(word: string): string {
  return word.replace(/[-']/g, '');
}

/**
 * Gives a word without its inflection; a short one as it stands in a dictionary, if it is known to be irregular.
 *
 * @example
 * ```ts
 * stemOf('utbildningarna', 'sv'); // 'utbildning'
 * ```
 */
export function stemOf(word: string, language: Language): string {
  const letters = lettersOf(word);
  if (letters.length > longestWord) return letters;
  const plain = irregular[language].get(letters) ?? letters;
  const stem = stemmers[language](language === 'sv' ? plain.replace(definiteNeuter, '') : plain);
  return stem.length < shortestStem ? plain : stem;
}

/**
 * Tells whether a word of the synonyms is known by its forms, not by its stem: if that is too short, or may be that of
 * another, as of `monter` and `montera`.
 */
export function hasOnlyForms(word: string, language: Language): boolean {
  const { length } = stemmers[language](word);
  if (length < shortestStem) return true;
  return language === 'sv' && /(?:are|[aeo]r)$/.test(word) && length < word.length - 1;
}

/** The forms that such a word is written in. */
export function formsOf(word: string, language: Language): readonly string[] {
  if (language === 'sv' && word.length > 3 && word.endsWith('a')) {
    return endingsForA.map((ending) => word.slice(0, -1) + ending);
  }
  // Bonde and bonden, lager and lagret: the unstressed e goes.
  const bases = [word, word.replace(/(?<=..)e$/, ''), word.replace(/(?<=..)e([lrn])$/, '$1')];
  return [...new Set(bases)].flatMap((base) => endings[language].map((ending) => base + ending));
}

function pairsOf(list: string): ReadonlyMap<string, string> {
  const pairs = list.matchAll(/(\S+)\s+(\S+)/g);
  return new Map(Array.from(pairs, ([, form = '', word = '']) => [form, word]));
}
