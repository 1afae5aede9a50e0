import type { Person } from '../actors/person.js';
import { plainText } from './plain-text.js';

const word = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Prepares the question whether the full name of one of some people stands in a text: its words one after another,
 * with nothing but spaces between them, in capitals or not, the last also in the genitive.
 *
 * A name of one word is not looked for: it is as often that of a place or a company.
 *
 * @returns Takes a text as `plainText` gives it. Linear in its length, however many people there are.
 * @example
 * ```ts
 * namesIn([{ ...person, name: 'Anna Berg' }])('Anna Bergs förslag'); // true
 * ```
 */
export function namesIn(people: readonly Person[]): (plain: string) => boolean {
  const start: Names = new Map();
  for (const { name } of people) {
    const words = wordsOf(plainText(name)).map(({ text }) => text);
    const last = words.pop();
    if (last === undefined || words.length === 0) continue;
    const before = words.reduce(goOn, start);
    for (const ending of [last, `${last}s`]) goOn(before, ending).set(end, new Map());
  }
  if (start.size === 0) return () => false;
  return (plain) => {
    const words = wordsOf(plain);
    return words.some((_, at) => standsAt(plain, words, at, start));
  };
}

/** Names by their first word, under it by their second, and so on: whoever shares words is looked for at once. */
type Names = Map<string, Names>;

/** Stands where a name is complete. No word is empty. */
const end = '';

function goOn(names: Names, next: string): Names {
  const known = names.get(next);
  if (known) return known;
  const made: Names = new Map();
  names.set(next, made);
  return made;
}

function wordsOf(plain: string): Word[] {
  return Array.from(plain.matchAll(word), ({ 0: text, index }) => ({
    text: text.toLowerCase(),
    from: index,
    to: index + text.length,
  }));
}

/** Whether a name begins with a word of the text. */
function standsAt(plain: string, words: readonly Word[], at: number, start: Names): boolean {
  let names: Names | undefined = start;
  for (let index = at; index < words.length; index++) {
    const { from, text } = words[index]!;
    if (index > at && plain.slice(words[index - 1]!.to, from).trim() !== '') return false;
    names = names.get(text);
    if (!names) return false;
    if (names.has(end)) return true;
  }
  return false;
}
