import type { Phase, Service } from '../actors/service.js';
import type { TextMatch } from '../aggregate/similar/text-matcher.js';
import type { CompanySize } from '../base/company-size.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';
import { roundPriority } from '../base/rounding.js';
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
 * Matches services with a question as `findSupport` does, with what looks for the words of its text given: a
 * page need not carry a dictionary.
 *
 * @param matchText - Tells how much of what was said another text speaks of; without it no text is asked for.
 * @returns As `findSupport`; a theme that the programme doesn't have matches nothing.
 * @example
 * ```ts
 * matchSupport(programme, { themes: ['markets'] }, wordMatcher('export')).matches[0]?.service; // 'export-help'
 * ```
 */
export function matchSupport(
  programme: Programme,
  question: Omit<SupportQuestion, 'text'>,
  matchText?: (text: LocalText) => TextMatch,
): FoundSupport {
  const isAbout = topicOf(programme, question, matchText);
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
  { themes = [] }: Omit<SupportQuestion, 'text'>,
  matchText: ((text: LocalText) => TextMatch) | undefined,
): (service: Service) => readonly Fit<'themes' | 'text'>[] | undefined {
  const asked = [...new Set(themes)];
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

function receiversOf(
  { sizes, municipalities, phases, strengthAreas }: Service,
  { size, municipality, phase, strengthArea }: Omit<SupportQuestion, 'text'>,
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
