import { collections as collectionsEn } from './en/collections.js';
import { data as dataEn } from './en/data.js';
import type { Room } from './room.js';
import { collections as collectionsSv } from './sv/collections.js';
import { data as dataSv } from './sv/data.js';

// An entry of its own: these are many words, and no element says them.

/** What the collections are called. */
export const collectionsWords: Room<keyof typeof collectionsEn> = {
  names: ['collections'],
  sv: collectionsSv,
  en: collectionsEn,
};

/**
 * What each field of the programme file means.
 *
 * The keys are paths in the document without places in lists, such as `needs.quote.text`. What every entity has stands
 * under `entity`, and a type that several fields share under its name in the JSON Schema, such as `Money.amount`.
 */
export const dataWords: Room<keyof typeof dataEn> = {
  names: ['data'],
  sv: dataSv,
  en: dataEn,
};
