import { findings as findingsEn } from './en/findings.js';
import { issues as issuesEn } from './en/issues.js';
import { fill, languageFor } from './room.js';
import { findings as findingsSv } from './sv/findings.js';
import { issues as issuesSv } from './sv/issues.js';

type Sentences = Readonly<Record<string, string>>;

const sentences: Readonly<Record<'sv' | 'en', readonly Sentences[]>> = {
  sv: [issuesSv, findingsSv],
  en: [issuesEn, findingsEn],
};

/**
 * Says an issue or a finding in words.
 *
 * @param code - Its code.
 * @param values - What the sentence needs: of an issue `path`, `expected` and `received`; of a finding the name of its
 * `subject` and its `values`, with names in place of references and days as one writes them.
 * @param language - A BCP 47 tag.
 * @returns The sentence for one when `count` is 1 and there is one; the code itself when it has no sentence, so that a
 * reader never meets a blank.
 * @example
 * ```ts
 * sentence('missing', { path: 'title', expected: 'en text', received: '' }, 'sv');
 * // 'title: en text saknas. Lägg till det.'
 * sentence('support-gap', { subject: 'Finansiering', count: 1 }, 'sv');
 * // 'Inom Finansiering finns ett behov men ingen tjänst som möter det.'
 * ```
 */
export function sentence(
  code: string,
  values: Readonly<Record<string, string | number>>,
  language: string,
): string {
  const known = sentences[languageFor(language)];
  const wording = (key: string): string | undefined =>
    known.find((words) => Object.hasOwn(words, key))?.[key];
  const one = values['count'] === 1 ? wording(`${code}-one`) : undefined;
  const text = one ?? wording(code);
  return text === undefined ? code : fill(text, values);
}
