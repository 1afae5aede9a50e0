import type { KnownParts } from './compound.js';
import { meaningsInCompound } from './compound.js';
import type { Language } from './language-of.js';
import { formsOf, hasOnlyForms, lettersOf, stemOf } from './stem.js';
import { synonyms } from './synonyms.js';
import { wordsOf } from './words-of.js';

/** One meaning of a word: a line of the synonyms. */
export interface Meaning {
  /** Its place among all. */
  readonly id: number;
  /** The meanings near it have the same. */
  readonly family: number;
  readonly theme: number | undefined;
  /** How much it tells of what is needed, 0 to 1. */
  readonly weight: number;
}

/** A word without its inflection, and what it means. */
export interface KnownWord {
  readonly stem: string;
  readonly meanings: readonly Meaning[];
}

/** Words that mean the same, list by list, as someone adds them. */
export type Synonyms = readonly (readonly string[])[];

/** A meaning of several words, and where these stand. */
export interface FoundPhrase {
  readonly meaning: Meaning;
  readonly places: readonly number[];
}

interface Phrase {
  readonly rest: readonly string[];
  readonly meaning: Meaning;
}

const languages = ['sv', 'en'] as const;
// The texts of the synonyms that are about a theme. Then come the occupations and, telling least, what people live on.
const themes = 12;
const lightWeight = 0.7;
const placeWeight = 0.5;
const mostKept = 20_000;
const longestCompound = 40;

/** What words mean, by the synonyms and those added to them. */
export class Lexicon {
  readonly #byStem = { sv: new Map<string, Meaning[]>(), en: new Map<string, Meaning[]>() };
  readonly #byForm = { sv: new Map<string, Meaning[]>(), en: new Map<string, Meaning[]>() };
  readonly #phrases = { sv: new Map<string, Phrase[]>(), en: new Map<string, Phrase[]>() };
  readonly #beginnings = new Map<string, Meaning[]>();
  readonly #endings = new Map<string, Meaning[]>();
  readonly #parts: KnownParts<Meaning> = {
    beginning: (letters) => this.#beginnings.get(letters),
    last: (letters) => this.#endings.get(letters) ?? this.#endings.get(stemOf(letters, 'sv')),
  };
  // What was looked up, since the same words come again and again.
  readonly #known = { sv: new Map<string, KnownWord>(), en: new Map<string, KnownWord>() };
  #meanings = 0;
  #families = 0;

  constructor(added: Synonyms = []) {
    synonyms.forEach((text, index) => this.#addTheme(text, index));
    for (const list of added) this.#addList(list);
  }

  /** Looks a word up: as it is, by its parts if they are known, and in the other language. */
  word(written: string, language: Language): KnownWord {
    const kept = this.#known[language];
    let known = kept.get(written);
    if (!known) {
      if (kept.size >= mostKept) kept.clear();
      const stem = stemOf(written, language);
      known = { stem, meanings: this.#meaningsOf(written, language) };
      kept.set(written, known);
    }
    return known;
  }

  /** Finds the meanings of several words together, given the stems of a text in their order. */
  phrases(stems: readonly string[], language: Language): readonly FoundPhrase[] {
    return stems.flatMap((stem, first) => {
      const phrases = this.#phrases[language].get(stem) ?? [];
      return phrases.flatMap(({ rest, meaning }) => {
        const places = placesOf(rest, stems, first);
        return places ? [{ meaning, places }] : [];
      });
    });
  }

  #addTheme(text: string, index: number): void {
    for (const family of text.trim().split('\n\n')) {
      for (const line of family.split(/\n(?! )/)) {
        const ownWeight = line.startsWith('~') ? lightWeight : 1;
        const meaning = {
          id: this.#meanings++,
          family: this.#families,
          theme: index < themes ? index : undefined,
          weight: index > themes ? placeWeight : ownWeight,
        };
        line.split('|').forEach((words, side) => {
          for (const word of words.match(/[^\s~]+/g) ?? []) {
            this.#add(word.split('_'), meaning, languages[side]!);
          }
        });
      }
      this.#families++;
    }
  }

  /** Adds what someone says means the same: what one of the words means, all of them do. */
  #addList(list: readonly string[]): void {
    const entries = list.map(wordsOf).filter((words) => words.length > 0);
    const known = entries.flatMap(([word = '', ...rest]) =>
      rest.length > 0 ? [] : languages.flatMap((language) => this.#whole(word, language) ?? []),
    );
    const fresh = { id: this.#meanings++, family: this.#families++, theme: undefined, weight: 1 };
    for (const words of entries) {
      for (const meaning of known.length > 0 ? new Set(known) : [fresh]) {
        for (const language of languages) this.#add(words, meaning, language);
      }
    }
  }

  #add(words: readonly string[], meaning: Meaning, language: Language): void {
    const [stem = '', ...rest] = words.map((word) => stemOf(word, language));
    if (rest.length > 0) {
      listIn(this.#phrases[language], stem).push({ rest, meaning });
      return;
    }
    const word = lettersOf(words[0]!);
    const isKnownByForms = hasOnlyForms(word, language);
    const keys = isKnownByForms ? formsOf(word, language) : [stem];
    const index = isKnownByForms ? this.#byForm[language] : this.#byStem[language];
    for (const key of keys) include(index, key, meaning);
    if (language === 'en') return;
    for (const part of [stem, word]) include(this.#beginnings, part, meaning);
    // No compound ends in a word of two letters that could be told from an inflection.
    if (word.length > 2) for (const key of keys) include(this.#endings, key, meaning);
  }

  #meaningsOf(written: string, language: Language): readonly Meaning[] {
    const word = lettersOf(written);
    const whole = this.#whole(word, language);
    if (whole) return whole;
    const parts = written.length > longestCompound ? [] : written.split('-');
    const inParts = parts.flatMap((part) => this.#meaningsOfPart(part, parts.length, language));
    if (inParts.length > 0) return [...new Set(inParts)];
    return this.#whole(word, language === 'sv' ? 'en' : 'sv') ?? [];
  }

  #meaningsOfPart(part: string, parts: number, language: Language): readonly Meaning[] {
    const whole = parts > 1 ? this.#whole(part, language) : undefined;
    if (whole) return whole;
    return language === 'sv' ? meaningsInCompound(part, this.#parts) : [];
  }

  #whole(word: string, language: Language): readonly Meaning[] | undefined {
    const stem = stemOf(word, language);
    const byForm = this.#byForm[language];
    return byForm.get(word) ?? this.#byStem[language].get(stem) ?? byForm.get(stem);
  }
}

/** Where the rest of a phrase stands: close by, and a very short word right after the one before. */
function placesOf(
  rest: readonly string[],
  stems: readonly string[],
  first: number,
): readonly number[] | undefined {
  const places = [first];
  for (const stem of rest) {
    const from = places.at(-1)! + 1;
    const at = stems.slice(from, from + (stem.length < 4 ? 1 : 4)).indexOf(stem);
    if (at === -1) return undefined;
    places.push(from + at);
  }
  return places;
}

function listIn<V>(map: Map<string, V[]>, key: string): V[] {
  let list = map.get(key);
  if (!list) map.set(key, (list = []));
  return list;
}

function include(map: Map<string, Meaning[]>, key: string, meaning: Meaning): void {
  const list = listIn(map, key);
  if (!list.includes(meaning)) list.push(meaning);
}
