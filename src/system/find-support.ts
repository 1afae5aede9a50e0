import type { Phase, Service } from '../actors/service.js';
import { textMatcher } from '../aggregate/similar/text-matcher.js';
import type { CompanySize } from '../base/company-size.js';
import type { Id } from '../base/id.js';
import { roundPriority } from '../base/rounding.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import { wordsOfServices } from './words-of-services.js';

/** What someone looks for, and who it is. All that is absent, or empty, is not asked. */
export interface SupportQuestion {
  readonly themes?: readonly Id[];
  /** In their own words. */
  readonly text?: string;
  readonly size?: CompanySize;
  /** Its code. */
  readonly municipality?: string;
  readonly phase?: Phase;
  readonly strengthArea?: Id;
}

/** The services that may help, and those that would but are not for the one who asks. */
export interface FoundSupport {
  readonly matches: readonly SupportMatch[];
  readonly notEligible: readonly NotEligible[];
}

/** A service that may help. */
export interface SupportMatch {
  readonly service: Id;
  readonly actor: Id;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly SupportReason[];
}

/** Why a service is where it is among the matches. */
export interface SupportReason {
  readonly code: 'themes' | 'text' | ReceiverCode | 'role' | 'verified';
  readonly values: Readonly<Record<string, unknown>>;
}

/** A service of what was asked, that is not for the one who asks. */
export interface NotEligible {
  readonly service: Id;
  readonly reason: ReceiverCode;
}

/** What a service says of its receivers. */
export type ReceiverCode = 'size' | 'municipality' | 'phase' | 'strength-area';

// What is made for the asker comes before what is for everybody, and who leads before who contributes or funds.
const forEverybody = 0.5;
const withoutLead = 0.9;
// Less than this of what was said is a coincidence.
const leastText = 0.2;

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
  const isAbout = topicOf(programme, question);
  const matches: SupportMatch[] = [];
  const notEligible: NotEligible[] = [];
  for (const service of programme.services) {
    const topic = isAbout(service);
    if (!topic) continue;
    const receivers = receiversOf(service, question);
    const excluded = receivers.find(({ share }) => share === 0);
    if (excluded) notEligible.push({ service: service.id, reason: excluded.code });
    else matches.push(matchOf(service, [...topic, ...receivers]));
  }
  return { matches: matches.sort((a, b) => b.score - a.score), notEligible };
}

/** How well a service fits one part of the question; a share of 0 is not at all. */
interface Fit<Code extends SupportReason['code']> extends SupportReason {
  readonly code: Code;
  readonly share: number;
}

function matchOf(service: Service, fits: readonly Fit<SupportReason['code']>[]): SupportMatch {
  const { id, actor, role, lastVerified } = service;
  const mean = fits.reduce((sum, { share }) => sum + share, 0) / fits.length;
  const score = fits.length === 0 ? 1 : mean * (role === 'leads' ? 1 : withoutLead);
  return {
    service: id,
    actor,
    score: roundPriority(score),
    reasons: [
      ...fits.map(({ code, values }) => ({ code, values })),
      { code: 'role', values: { role } },
      ...(lastVerified === undefined
        ? []
        : [{ code: 'verified' as const, values: { day: lastVerified } }]),
    ],
  };
}

/** Tells how a service fits the themes and the text; `undefined` when it is about something else. */
function topicOf(
  programme: Programme,
  { themes = [], text = '' }: SupportQuestion,
): (service: Service) => readonly Fit<'themes' | 'text'>[] | undefined {
  const asked = [...new Set(themes)];
  const matchText = text.trim() === '' ? undefined : textMatcher(text, languageOf(programme));
  const wordsOf = wordsOfServices(programme);
  return (service) => {
    const fits: Fit<'themes' | 'text'>[] = [];
    if (asked.length > 0) {
      const shared = asked.filter((theme) => service.themes.includes(theme));
      if (shared.length === 0) return undefined;
      fits.push({
        code: 'themes',
        values: { themes: shared },
        share: shared.length / asked.length,
      });
    }
    if (matchText) {
      const { score, words } = matchText(wordsOf(service));
      if (score < leastText || words.length === 0) return undefined;
      fits.push({ code: 'text', values: { words }, share: score });
    }
    return fits;
  };
}

function languageOf({ languages: [language] }: Programme): { readonly language?: string } {
  return language === undefined ? {} : { language };
}

function receiversOf(
  { sizes, municipalities, phases, strengthAreas }: Service,
  { size, municipality, phase, strengthArea }: SupportQuestion,
): readonly Fit<ReceiverCode>[] {
  const fit = (
    code: ReceiverCode,
    name: string,
    asked: string | undefined,
    list: readonly string[] | undefined,
  ): readonly Fit<ReceiverCode>[] => {
    if (asked === undefined) return [];
    const named = list?.includes(asked) ?? false;
    const share = named ? 1 : list ? 0 : forEverybody;
    return [{ code, values: { [name]: asked, named }, share }];
  };
  return [
    ...fit('size', 'size', size, sizes),
    ...fit('municipality', 'municipality', municipality, municipalities),
    ...fit('phase', 'phase', phase, phases),
    ...fit('strength-area', 'strengthArea', strengthArea, strengthAreas),
  ];
}

function refuseUnknown(programme: Programme, { themes = [], strengthArea }: SupportQuestion): void {
  const known = entitiesById(programme, 'themes');
  const theme = themes.find((id) => !known.has(id));
  if (theme !== undefined) throw new RangeError(`themes: expected the id of a theme, got ${theme}`);
  if (strengthArea === undefined || entitiesById(programme, 'strengthAreas').has(strengthArea))
    return;
  throw new RangeError(`strengthArea: expected the id of a strength area, got ${strengthArea}`);
}
