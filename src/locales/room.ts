import { addedWords } from './added.js';

/** The languages that samverk speaks by itself, the first in the absence of others. */
export const languages = ['sv', 'en'] as const;

/** A language that samverk speaks by itself. */
export type Language = (typeof languages)[number];

/** The words of one room in one language, by key. */
export type Words<Key extends string = string> = Readonly<Record<Key, string>>;

/** The words of one room, such as one element's, in each language, and the names by which others can add one. */
export type Room<Key extends string = string> = Readonly<Record<Language, Words<Key>>> & {
  readonly names: readonly string[];
};

// Readers of these languages are better served by Swedish than by English.
const readersOfSwedish = new Set(['sv', 'nb', 'nn', 'no', 'da', 'fi', 'fo', 'se', 'sma', 'smj']);

function primaryOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/**
 * Picks the language in which to speak to a reader of another.
 *
 * @param tag - A BCP 47 tag, such as the nearest `lang`; empty when there is none.
 * @returns Swedish without a tag and for the languages of its neighbours, else English.
 * @example
 * ```ts
 * languageFor('en-GB'); // 'en'
 * languageFor('sma'); // 'sv'
 * ```
 */
export function languageFor(tag: string): Language {
  const primary = primaryOf(tag);
  return primary === '' || readersOfSwedish.has(primary) ? 'sv' : 'en';
}

/**
 * Picks the language in which the words of a room are said to a reader: their own where it was added with
 * {@link addLanguage} and lacks none of these words, else as {@link languageFor} has it. A room is said in one language,
 * never in two by turns.
 *
 * @example
 * ```ts
 * spokenIn(stagesWords, 'sma'); // 'sv', and 'sma' once all words of the room have been added
 * ```
 */
export function spokenIn(room: Room, tag: string): string {
  const primary = primaryOf(tag);
  const words = addedWords(room, primary);
  return Object.keys(room.sv).every((key) => words[key]) ? primary : languageFor(tag);
}

/**
 * Picks the words of a room for a reader.
 *
 * @param tag - A BCP 47 tag, such as the nearest `lang`; empty when there is none.
 * @returns The words of the language that {@link spokenIn} picks.
 * @example
 * ```ts
 * wordsIn(stagesWords, 'en-GB').contacted; // 'contacted'
 * ```
 */
export function wordsIn<Key extends string>(room: Room<Key>, tag: string): Words<Key> {
  const language = spokenIn(room, tag);
  return language === 'sv' || language === 'en' ? room[language] : addedWords(room, language);
}

/**
 * Puts the words of two rooms in one.
 *
 * @example
 * ```ts
 * joinRooms(processWords, stagesWords).sv.mapped; // 'har kartlagt sina behov'
 * ```
 */
export function joinRooms<A extends string, B extends string>(a: Room<A>, b: Room<B>): Room<A | B> {
  return {
    names: [...a.names, ...b.names],
    sv: { ...a.sv, ...b.sv },
    en: { ...a.en, ...b.en },
  };
}

/**
 * Puts values in the places of a text that are marked `{name}`.
 *
 * @returns The text; a place without a value stays as it is.
 * @example
 * ```ts
 * fill('{count} av {total}', { count: 3, total: 12 }); // '3 av 12'
 * ```
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}
