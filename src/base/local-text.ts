/** A text in the programme's first language, or by language tag: `{ sv: 'Behov', en: 'Needs' }`. */
export type LocalText = string | { readonly [language: string]: string };

/** A text and the language it is in; no language when it is known only as the programme's first. */
export interface TextInLanguage {
  readonly text: string;
  readonly language: string | undefined;
}

/**
 * Picks the wording of a text for a reader.
 *
 * Tries the languages in turn, each also without its region (`sv-FI` reads `sv`), then the main language, and then
 * takes the first wording there is, by the alphabet of the tags, so that a reader never meets a blank.
 *
 * @param languages - BCP 47 tags, the reader's first choice first. A bare string is in `mainLanguage`.
 * @returns The wording and its language, so that a page can mark a text in another language.
 * @example
 * ```ts
 * pickText({ sv: 'Behov', en: 'Needs' }, ['en-GB'], 'sv'); // { text: 'Needs', language: 'en' }
 * pickText('Behov', ['en'], 'sv'); // { text: 'Behov', language: 'sv' }
 * ```
 */
export function pickText(
  text: LocalText,
  languages: readonly string[],
  mainLanguage?: string,
): TextInLanguage {
  if (typeof text === 'string') return { text, language: mainLanguage };
  const wanted = languages.flatMap((tag) => [tag, tag.split('-')[0] ?? tag]);
  const language =
    wanted.find((tag) => Object.hasOwn(text, tag)) ??
    (mainLanguage !== undefined && Object.hasOwn(text, mainLanguage)
      ? mainLanguage
      : Object.keys(text).sort()[0]);
  return { text: language === undefined ? '' : (text[language] ?? ''), language };
}
