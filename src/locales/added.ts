/** The words of a language, by room and key. */
export type AddedRooms = Readonly<Record<string, Readonly<Record<string, string>>>>;

const added = new Map<string, AddedRooms>();
const listeners = new Set<() => void>();

/**
 * Adds a language at run time. Elements that are on the page already speak it at once; an element for which a word is
 * missing goes on in Swedish or English, and says by `lang` which.
 *
 * @param language - Its primary tag, such as `sma`. Added again, it is replaced.
 * @param rooms - Its words by the names of the rooms. A language that `Intl` does not know has its months in the room
 * `calendar`: `months`, twelve words with spaces between, `day` and `month`, such as `{day} {month} {year}`.
 * @example
 * ```ts
 * addLanguage('fi', { stages: { contacted: 'otettu yhteyttä', … } });
 * wordsIn(stagesWords, 'fi').contacted; // 'otettu yhteyttä'
 * ```
 */
export function addLanguage(language: string, rooms: AddedRooms): void {
  added.set(language.toLowerCase(), rooms);
  for (const listener of listeners) listener();
}

/**
 * Tells when a language is added.
 *
 * @returns Ends it.
 * @example
 * ```ts
 * const end = onLanguageAdded(() => console.log('more words')); // 'more words' at each addLanguage, until end()
 * ```
 */
export function onLanguageAdded(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The words that a language has been given for a room, or for several that are joined. */
export function addedWords(
  { names }: { readonly names: readonly string[] },
  language: string,
): Readonly<Record<string, string>> {
  const rooms = added.get(language);
  const words: Record<string, string> = {};
  for (const name of names) Object.assign(words, rooms?.[name]);
  return words;
}

/**
 * How days are written in a language that was added.
 *
 * @returns The words of its room `calendar`; `undefined` when it has none.
 * @example
 * ```ts
 * calendarOf('sv'); // undefined: `Intl` knows
 * ```
 */
export function calendarOf(language: string): Readonly<Record<string, string>> | undefined {
  return added.get(language)?.['calendar'];
}
