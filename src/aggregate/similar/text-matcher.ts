import type { LocalText } from '../../base/local-text.js';
import type { Features } from './features.js';
import { rangeOf, shares } from './features.js';
import type { Synonyms } from './lexicon.js';
import { matchingWords, saidIn } from './matching-words.js';
import { readerFor } from './reader.js';

/** How much of a text another speaks of. */
export interface TextMatch {
  /** 0 to 1, with three decimals. */
  readonly score: number;
  /** The words of the other text that matched, in small letters and in their order: at most six. */
  readonly words: readonly string[];
}

/** What {@link textMatcher} may be told. */
export interface TextMatcherOptions {
  /** Lists of words that mean the same, in addition to those that are built in. */
  readonly synonyms?: Synonyms;
  /** The language of plain texts, where their words don't tell. */
  readonly language?: string;
}

const nothing: TextMatch = { score: 0, words: [] };

/**
 * Prepares a text to be looked for in others of any length: the score is how much of what it says the other speaks of,
 * in the same words or in words that mean the same, Swedish and English. Of a text in several languages the best
 * counts. Below about 0.2 is noise.
 *
 * @example
 * ```ts
 * textMatcher('Vi får inget lån')('Kredit när banken inte räcker till.'); // { score: 0.881, words: ['kredit', 'banken'] }
 * ```
 */
export function textMatcher(
  text: string,
  { synonyms, language }: TextMatcherOptions = {},
): (other: LocalText) => TextMatch {
  const reader = readerFor(language, synonyms);
  const wanted = reader.read(text);
  const said = saidIn(wanted);
  return (other) => {
    let best = nothing;
    for (const offered of reader.read(other)) {
      const score = Math.round(covered(wanted[0]!, offered) * 1000) / 1000;
      if (score > best.score) {
        best = { score, words: matchingWords(said, offered, reader.lexicon) };
      }
    }
    return best;
  };
}

/** The share of what is wanted that is offered, kind by kind. */
function covered(wanted: Features, offered: Features): number {
  const there = new Set(offered.keys);
  let sum = 0;
  let whole = 0;
  shares.forEach((share, kind) => {
    const [from, to] = rangeOf(wanted, kind);
    let found = 0;
    let all = 0;
    for (let index = from; index < to; index++) {
      const square = wanted.weights[index]! ** 2;
      all += square;
      if (there.has(wanted.keys[index]!)) found += square;
    }
    if (all === 0) return;
    sum += (share * found) / all;
    whole += share;
  });
  return whole === 0 ? 0 : sum / whole;
}
