import { issues as issuesEn } from './en/issues.js';
import { fill, languageFor } from './room.js';
import { issues as issuesSv } from './sv/issues.js';

const sentences: Readonly<Record<'sv' | 'en', Readonly<Record<string, string>>>> = {
  sv: issuesSv,
  en: issuesEn,
};

/**
 * Says an issue in words.
 *
 * @param code - The issue's code.
 * @param values - What the sentence needs: of an issue `path`, `expected` and `received`.
 * @param language - A BCP 47 tag.
 * @returns The code itself when it has no sentence, so that a reader never meets a blank.
 * @example
 * ```ts
 * sentence('missing', { path: 'title', expected: 'en text', received: '' }, 'sv');
 * // 'title: en text saknas. Lägg till det.'
 * ```
 */
export function sentence(
  code: string,
  values: Readonly<Record<string, string | number>>,
  language: string,
): string {
  const known = sentences[languageFor(language)];
  return Object.hasOwn(known, code) ? fill(known[code] ?? code, values) : code;
}
