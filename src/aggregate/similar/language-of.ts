import { stopWords } from './stop-words.js';

/** The languages whose words are known by their stems. */
export type Language = 'sv' | 'en';

const stops = { sv: new Set(stopWords.sv.split(/\s+/)), en: new Set(stopWords.en.split(/\s+/)) };

/** Tells whether a word says nothing of what is needed. */
export function isStopWord(word: string, language: Language): boolean {
  return stops[language].has(word);
}

/**
 * Tells the language of words by those of the grammar; that of `tag` where they don't tell, which goes for a word or two.
 *
 * @param tag - A BCP 47 tag. Every other language than English is read as Swedish.
 */
export function languageOf(words: readonly string[], tag: string | undefined): Language {
  let balance = 0;
  for (const word of words) {
    if (stops.sv.has(word)) balance++;
    if (stops.en.has(word)) balance--;
  }
  if (balance !== 0) return balance > 0 ? 'sv' : 'en';
  return /^en\b/i.test(tag ?? '') ? 'en' : 'sv';
}
