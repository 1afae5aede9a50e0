import type { LocalText, TextInLanguage } from '../../base/local-text.js';

/** Every wording of a text, by the alphabet of their languages; a plain text is in `language`. */
export function wordingsOf(text: LocalText, language: string | undefined): readonly TextInLanguage[] {
  if (typeof text === 'string') return [{ text, language }];
  return Object.keys(text)
    .sort()
    .map((tag) => ({ text: text[tag] ?? '', language: tag }));
}
