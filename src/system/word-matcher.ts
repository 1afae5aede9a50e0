import type { TextMatch } from '../aggregate/similar/text-matcher.js';
import type { LocalText } from '../base/local-text.js';

// A short word is found whole: "för" is no part of "företag".
const shortest = 4;
// Of a long sentence nobody's text speaks of all.
const enough = 5;

/**
 * Prepares words to be looked for in texts by how they begin: `exportera` finds `export` and `exporten`. Light enough
 * for a page; it knows no synonyms and no grammar.
 *
 * @param skip - Words not to look for, separated by spaces, such as `och att`.
 * @returns The share of the words that a text has, of at most five: 0 to 1; of a text in several languages the best. The
 * words are those of the question, in their order.
 * @example
 * ```ts
 * wordMatcher('vi vill exportera ost', 'vi vill')('Råd om export'); // { score: 0.5, words: ['exportera'] }
 * ```
 */
export function wordMatcher(text: string, skip = ''): (other: LocalText) => TextMatch {
  const skipped = new Set(wordsIn(skip));
  const wanted = [...new Set(wordsIn(text))].filter((word) => !skipped.has(word));
  return (other) => {
    const texts = typeof other === 'string' ? [other] : Object.values(other);
    let best: readonly string[] = [];
    for (const each of texts) {
      const there = new Set(wordsIn(each));
      const words = wanted.filter((word) => [...there].some((one) => beginAlike(word, one)));
      if (words.length > best.length) best = words;
    }
    const whole = Math.min(wanted.length, enough);
    return { score: whole === 0 ? 0 : Math.min(1, best.length / whole), words: best };
  };
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function beginAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length < shortest ? short === long : long.startsWith(short);
}
