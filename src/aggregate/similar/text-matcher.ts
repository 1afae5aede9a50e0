import type { LocalText } from '../../base/local-text.js';
import type { Features } from './features.js';
import { featuresOf, shares } from './features.js';
import type { Synonyms } from './lexicon.js';
import { lexiconWith } from './lexicon.js';
import { keysOf, matchingWords } from './matching-words.js';
import { roundScore } from './round-score.js';
import { wordingsOf } from './wordings-of.js';

/** How much of a text another speaks of. */
export interface TextMatch {
  /** 0 to 1, with three decimals. */
  readonly score: number;
  /** The words of the other text that matched, in small letters and in their order: at most six. */
  readonly words: readonly string[];
}

/** What {@link textMatcher} may be told. */
export interface TextMatcherOptions {
  /** Words that mean the same, in addition to those that are built in. */
  readonly synonyms?: Synonyms;
  /** The language of plain texts, where their words don't tell. */
  readonly language?: string;
}

const nothing: TextMatch = { score: 0, words: [] };

/**
 * Prepares a text to be looked for in others, of any length: the score is how much of what `text` says the other
 * speaks of, in the same words or others. Of a text in several languages the best counts. Below about 0.2 is noise.
 *
 * @example
 * ```ts
 * textMatcher('vi får inget lån')('Lån när banken inte lånar ut hela beloppet.');
 * // { score: 1, words: ['lån', 'banken', 'lånar'] }
 * ```
 */
export function textMatcher(
  text: string,
  { synonyms, language }: TextMatcherOptions = {},
): (other: LocalText) => TextMatch {
  const lexicon = lexiconWith(synonyms);
  const wanted = featuresOf(text, language, lexicon);
  const said = keysOf(wanted);
  return (other) => {
    let best = nothing;
    for (const { text: wording, language: tag } of wordingsOf(other, language)) {
      const offered = featuresOf(wording, tag, lexicon);
      const score = roundScore(coverage(wanted, offered));
      if (score > best.score) best = { score, words: matchingWords(said, offered, lexicon) };
    }
    return best;
  };
}

/** The share of what is wanted that is offered, kind by kind. */
function coverage(wanted: Features, offered: Features): number {
  const there = new Set(offered.keys);
  let covered = 0;
  let whole = 0;
  let from = 0;
  shares.forEach((share, kind) => {
    const end = wanted.ends[kind]!;
    let found = 0;
    let all = 0;
    for (let index = from; index < end; index++) {
      const square = wanted.weights[index]! ** 2;
      all += square;
      if (there.has(wanted.keys[index]!)) found += square;
    }
    from = end;
    if (all === 0) return;
    covered += (share * found) / all;
    whole += share;
  });
  return whole === 0 ? 0 : covered / whole;
}
