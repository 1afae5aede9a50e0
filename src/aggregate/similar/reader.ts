import type { LocalText } from '../../base/local-text.js';
import type { Features } from './features.js';
import { featuresOf } from './features.js';
import type { Language } from './language-of.js';
import type { Synonyms } from './lexicon.js';
import { Lexicon } from './lexicon.js';

/** Takes texts apart, by one lexicon and for one main language; what it has read of an entity, it keeps. */
export class Reader {
  readonly lexicon: Lexicon;
  readonly #language: Language;
  // Per entity, not per list: after an edit only what changed is read again.
  readonly #read = new WeakMap<object, readonly Features[]>();

  constructor(lexicon: Lexicon, language: Language) {
    this.lexicon = lexicon;
    this.#language = language;
  }

  /** Reads every wording of a text, by the alphabet of their languages. */
  read(text: LocalText): readonly Features[] {
    if (typeof text === 'string') return [featuresOf(text, this.#language, this.lexicon)];
    const tags = Object.keys(text).sort();
    return tags.map((tag) => featuresOf(text[tag]!, languageFor(tag), this.lexicon));
  }

  /** Reads a text of an entity, which never changes. */
  readOnce<T extends object>(entity: T, textOf: (entity: T) => LocalText): readonly Features[] {
    let features = this.#read.get(entity);
    if (!features) this.#read.set(entity, (features = this.read(textOf(entity))));
    return features;
  }
}

interface Readers {
  readonly sv: Reader;
  readonly en: Reader;
}

let builtIn: Readers | undefined;
const withAdded = new WeakMap<Synonyms, Readers>();

/**
 * Gives the reader for a main language. The same for the same list of added synonyms, so that what it has read stands.
 *
 * @param tag - A BCP 47 tag.
 */
export function readerFor(tag: string | undefined, added: Synonyms = []): Reader {
  const language = languageFor(tag);
  if (added.length === 0) return (builtIn ??= readersWith(added))[language];
  let readers = withAdded.get(added);
  if (!readers) withAdded.set(added, (readers = readersWith(added)));
  return readers[language];
}

function readersWith(added: Synonyms): Readers {
  const lexicon = new Lexicon(added);
  return { sv: new Reader(lexicon, 'sv'), en: new Reader(lexicon, 'en') };
}

/** Every other language than English is read as Swedish. */
function languageFor(tag: string | undefined): Language {
  return /^en\b/i.test(tag ?? '') ? 'en' : 'sv';
}
