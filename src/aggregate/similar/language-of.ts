import { stopWords } from './stop-words.js';

/** The languages whose words are known by their stems. */
export type Language = 'sv' | 'en';

const stops = { sv: new Set(stopWords.sv.split(/\s+/)), en: new Set(stopWords.en.split(/\s+/)) };

/** Tells whether a word says nothing of what is needed. */
export function isStopWord(word: string, language: Language): boolean {
  return stops[language].has(word);
}

/**
 * Tells the language of words by those of the grammar.
 *
 * @param otherwise - Where they don't tell, which goes for a word or two.
 */
export function languageOf(words: readonly string[], otherwise: Language): Language {
  let balance = 0;
  for (const word of words) {
    if (stops.sv.has(word)) balance++;
    if (stops.en.has(word)) balance--;
  }
  if (balance === 0) return otherwise;
  return balance > 0 ? 'sv' : 'en';
}
