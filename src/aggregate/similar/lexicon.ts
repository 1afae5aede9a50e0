import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';

import type { KnownParts } from './compound.js';
import { meaningsInCompound } from './compound.js';
import { irregularForms } from './irregular-forms.js';
import type { Language } from './language-of.js';
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
  /** What the word means only through its parts. */
  readonly isCompound: boolean;
}

/** Words that mean the same, as someone adds them. */
export type Synonyms = readonly (readonly string[])[];

interface Phrase {
  readonly rest: readonly string[];
  readonly meaning: Meaning;
}

/** What a compound may end in. */
interface Last {
  readonly meaning: Meaning;
  /** The plain word without its last letter, which every form of it begins with. */
  readonly start: string;
}

/** A meaning of several words, and where these stand. */
export interface FoundPhrase {
  readonly meaning: Meaning;
  readonly places: readonly number[];
}

const languages = ['sv', 'en'] as const;
const stemmers = { sv: stemSwedish, en: stemEnglish };
// The texts of the synonyms that are about a theme; then come the occupations and, telling least, what people live on.
const themes = 12;
const lightWeight = 0.7;
const placeWeight = 0.5;
// A stem so short means too many things: such a word is known by its written forms.
const shortestStem = 4;
const nounEndings = ' s n en et t ar er na arna erna ens ets arnas ernas'.split(' ');
const endings = { sv: nounEndings, en: ' s es ing ed'.split(' ') };
const endingsForA = 'a an as ar or orna ad at ade ande are'.split(' ');
const mostKept = 20_000;
const longestWord = 40;

/** What words mean, by the synonyms and those added to them. */
export class Lexicon {
  readonly #byStem = { sv: new Map<string, Meaning[]>(), en: new Map<string, Meaning[]>() };
  readonly #byForm = { sv: new Map<string, Meaning[]>(), en: new Map<string, Meaning[]>() };
  readonly #phrases = { sv: new Map<string, Phrase[]>(), en: new Map<string, Phrase[]>() };
  readonly #beginnings = new Map<string, Meaning[]>();
  readonly #lasts = new Map<string, Last[]>();
  readonly #parts: KnownParts<Meaning> = {
    beginning: (letters) => this.#beginnings.get(letters),
    last: (letters) => this.#last(letters),
  };
  /** Words that were looked up, since the same ones come again. */
  readonly #known = { sv: new Map<string, KnownWord>(), en: new Map<string, KnownWord>() };
  #meanings = 0;
  #families = 0;

  constructor(added: Synonyms = []) {
    synonyms.forEach((text, index) => this.#addTheme(text, index));
    added.forEach((list) => this.#addList(list));
  }

  /** Looks a word up: as it is, by its parts if that is Swedish, and in the other language. */
  word(written: string, language: Language): KnownWord {
    const kept = this.#known[language];
    let known = kept.get(written);
    if (!known) {
      if (kept.size >= mostKept) kept.clear();
      known = this.#lookUp(written, language);
      kept.set(written, known);
    }
    return known;
  }

  /** Finds the meanings of several words, given the stems of a text in their order. */
  phrases(stems: readonly string[], language: Language): readonly FoundPhrase[] {
    const found: FoundPhrase[] = [];
    stems.forEach((stem, first) => {
      for (const { rest, meaning } of this.#phrases[language].get(stem) ?? []) {
        const places = placesOf(rest, stems, first);
        if (places) found.push({ meaning, places });
      }
    });
    return found;
  }

  #addTheme(text: string, index: number): void {
    for (const family of text.trim().split('\n\n')) {
      for (const line of family.split('\n')) {
        const isLight = line.startsWith('~');
        const weight = index > themes ? placeWeight : isLight ? lightWeight : 1;
        const theme = index < themes ? index : undefined;
        const meaning = { id: this.#meanings++, family: this.#families, theme, weight };
        line.split(' | ').forEach((words, side) => {
          for (const word of words.split(' ')) {
            if (word !== '~') this.#add(word.split('_'), meaning, languages[side]!);
          }
        });
      }
      this.#families++;
    }
  }

  /** Adds what someone says means the same: what one of the words means, all of them do. */
  #addList(list: readonly string[]): void {
    const entries = list.map(wordsOf).filter(({ length }) => length > 0);
    const known = entries.flatMap(([word = '', ...rest]) =>
      rest.length > 0 ? [] : languages.flatMap((language) => this.#whole(word, language) ?? []),
    );
    const fresh = { id: this.#meanings++, family: this.#families++, theme: undefined, weight: 1 };
    const meanings = known.length > 0 ? new Set(known) : [fresh];
    for (const words of entries) {
      for (const meaning of meanings) {
        for (const language of languages) this.#add(words, meaning, language);
      }
    }
  }

  #add(words: readonly string[], meaning: Meaning, language: Language): void {
    const [first = '', ...rest] = words.map((word) => stemOf(word, language));
    if (rest.length > 0) {
      listIn(this.#phrases[language], first).push({ rest, meaning });
      return;
    }
    const word = letters(words[0]!);
    const isShort = hasOnlyForms(word, language);
    if (!isShort) {
      include(this.#byStem[language], first, meaning);
    } else {
      for (const form of formsOf(word, language)) include(this.#byForm[language], form, meaning);
    }
    if (language === 'sv') {
      if (word.length >= 3) {
        const lasts = isShort ? formsOf(word, language) : [first];
        for (const last of lasts) listIn(this.#lasts, last).push({ meaning, start: word.slice(0, -1) });
      }
      for (const part of new Set([first, word])) include(this.#beginnings, part, meaning);
    }
  }

  /** A word that ends a compound is a whole one: `ment` may be the stem of `mentor`, but none stands in `sortiment`. */
  #last(word: string): readonly Meaning[] | undefined {
    const found = [...(this.#lasts.get(word) ?? []), ...(this.#lasts.get(stemOf(word, 'sv')) ?? [])];
    const whole = found.filter(({ start }) => word.startsWith(start));
    return whole.length > 0 ? whole.map(({ meaning }) => meaning) : undefined;
  }

  #whole(word: string, language: Language): readonly Meaning[] | undefined {
    return (
      this.#byForm[language].get(word) ?? this.#byStem[language].get(stemOf(word, language))
    );
  }

  #lookUp(written: string, language: Language): KnownWord {
    const word = letters(written);
    const stem = stemOf(written, language);
    const whole = this.#whole(word, language);
    if (whole) return { stem, meanings: whole, isCompound: false };
    const parts = new Set(
      written.length > longestWord ? [] : written.split('-').flatMap((part) => this.#partsOf(part, written, language)),
    );
    if (parts.size > 0) return { stem, meanings: [...parts], isCompound: true };
    const other = language === 'sv' ? 'en' : 'sv';
    const foreign = word.length >= shortestStem ? this.#whole(word, other) : undefined;
    return { stem, meanings: foreign ?? [], isCompound: false };
  }

  #partsOf(part: string, written: string, language: Language): readonly Meaning[] {
    const whole = part === written ? undefined : this.#whole(part, language);
    if (whole) return whole;
    return language === 'sv' ? meaningsInCompound(part, this.#parts) : [];
  }
}

/** Without hyphens and apostrophes. */
function letters(word: string): string {
  return word.replace(/[-']/g, '');
}

// Bygglovet, but not universitet or möjlighet: the stemmer leaves it.
const definiteNeuter = /(?<=^(?!internet|budget).{3,}[^aeiouyåäö])(?<!it|h)ets?$/;
const irregular = { sv: pairsOf(irregularForms.sv), en: pairsOf(irregularForms.en) };

function stemOf(word: string, language: Language): string {
  const plain = letters(word);
  if (plain.length > longestWord) return plain;
  const regular = irregular[language].get(plain) ?? plain;
  const stem = stemmers[language](language === 'sv' ? regular.replace(definiteNeuter, '') : regular);
  return stem.length < shortestStem ? regular : stem;
}

function pairsOf(list: string): ReadonlyMap<string, string> {
  const pairs = list.matchAll(/(\S+)\s+(\S+)/g);
  return new Map(Array.from(pairs, ([, form = '', word = '']) => [form, word]));
}

/** Whether a word is known by its forms: its stem is too short, or may be that of another, as of `monter` and `montera`. */
function hasOnlyForms(word: string, language: Language): boolean {
  const { length } = stemmers[language](word);
  return length < shortestStem || (language === 'sv' && /(?:are|[aeo]r)$/.test(word) && length < word.length - 1);
}

/** The forms that such a word is written in. */
function formsOf(word: string, language: Language): readonly string[] {
  if (language === 'sv' && word.length > 3 && word.endsWith('a')) {
    return endingsForA.map((ending) => word.slice(0, -1) + ending);
  }
  // Bonden, lagret: the unstressed e goes.
  const bases = [word, word.replace(/(?<=..)e$/, ''), word.replace(/(?<=..)e([lrn])$/, '$1')];
  return bases.flatMap((base) => endings[language].map((ending) => base + ending));
}

/** Where the rest of a phrase stands: close by, and a short word closer. */
function placesOf(rest: readonly string[], stems: readonly string[], first: number): number[] | undefined {
  const places = [first];
  for (const stem of rest) {
    const from = places.at(-1)! + 1;
    const at = stems.indexOf(stem, from);
    if (at === -1 || at - from > (stem.length < 4 ? 0 : 3)) return undefined;
    places.push(at);
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

let builtIn: Lexicon | undefined;
const withAdded = new WeakMap<Synonyms, Lexicon>();

/** The lexicon with what is added to it; made once for each list. */
export function lexiconWith(added?: Synonyms): Lexicon {
  if (!added || added.length === 0) return (builtIn ??= new Lexicon());
  let lexicon = withAdded.get(added);
  if (!lexicon) withAdded.set(added, (lexicon = new Lexicon(added)));
  return lexicon;
}
