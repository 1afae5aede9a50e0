import { textMatcher } from '../aggregate/similar/text-matcher.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import type { FoundSupport, SupportQuestion } from './match-support.js';
import { matchSupport } from './match-support.js';

/**
 * Finds the services that may help with something.
 *
 * A service matches when it is of one of the themes and says what the text says; the text is looked for in its name,
 * description and themes, and the name of its actor, and at least one of its words must show why. Its size, municipality, phase and strength area must be those of
 * the one who asks; a list that the service doesn't have is open to all. A service that would match, and is not open
 * to the one who asks, is told apart with the first thing that excludes it.
 *
 * The score is the mean of what was asked: the share of the themes, how much of the text is spoken of, and for each
 * of the other four 1 when the service names it, 0.5 when it is for all; times 0.9 when the service contributes or
 * funds but doesn't lead. With nothing asked it is 1 for every service.
 *
 * @returns Matches best first, equals in the programme's own order; those not eligible in that order. The reasons are
 * of what was asked, in the order of the question, then `role`, and `verified` when it is known when that was.
 * `named` is whether the service names the asker's kind.
 * @throws {RangeError} If the programme has no such theme or strength area.
 * @see Kontigo, "Aktörskartläggning av det innovationsstödjande systemet i Sörmland": companies don't know whom to ask.
 * @example
 * ```ts
 * findSupport(programme, { themes: ['markets'], size: 'micro' });
 * // { matches: [{ service: 'export-help', actor: 'almi', score: 1, reasons: [
 * //     { code: 'themes', values: { themes: ['markets'] } }, { code: 'size', values: { size: 'micro', named: true } },
 * //     { code: 'role', values: { role: 'leads' } }, { code: 'verified', values: { day: '2026-08-24' } }] }],
 * //   notEligible: [{ service: 'export-loan', reason: 'size' }] }
 * ```
 */
export function findSupport(programme: Programme, question: SupportQuestion): FoundSupport {
  refuseUnknown(programme, question);
  const { text = '' } = question;
  const matchText = text.trim() === '' ? undefined : textMatcher(text, languageOf(programme));
  return matchSupport(programme, question, matchText);
}

function languageOf({ languages: [language] }: Programme): { readonly language?: string } {
  return language === undefined ? {} : { language };
}

function refuseUnknown(programme: Programme, { themes = [], strengthArea }: SupportQuestion): void {
  const known = entitiesById(programme, 'themes');
  const theme = themes.find((id) => !known.has(id));
  if (theme !== undefined) throw new RangeError(`themes: expected the id of a theme, got ${theme}`);
  if (strengthArea === undefined || entitiesById(programme, 'strengthAreas').has(strengthArea))
    return;
  throw new RangeError(`strengthArea: expected the id of a strength area, got ${strengthArea}`);
}
