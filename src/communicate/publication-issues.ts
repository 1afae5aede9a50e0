import type { Audience } from '../base/audience.js';
import { collections } from '../base/collections.js';
import type { Issue } from '../base/issues.js';
import { makeIssue } from '../base/issues.js';
import type { Programme } from '../programme/programme.js';
import { hasEmailAddress, hasPhoneNumber } from './contact-details.js';
import { hasIdentityNumberIn } from './identity-numbers.js';
import type { Leaving } from './leaving.js';
import { leaving, publicShapeOf } from './leaving.js';
import { namesIn } from './names-in.js';
import { plainText } from './plain-text.js';
import { project } from './project.js';
import { publicProgrammeShape, publishedShape } from './public-shapes.js';
import type { LeavingText } from './visit-texts.js';
import { visitTexts } from './visit-texts.js';

/** Something in what would be published that stops it, or that someone should look at first. */
export interface PublicationIssue extends Issue {
  /** Whether `publishProgramme` throws because of it. */
  readonly stops: boolean;
}

/** For whom the programme would be published. */
export interface PublicationIssuesOptions {
  /** `public` unless told. */
  readonly audience?: Audience;
}

/**
 * Finds in what would be published for an audience all that stops it, and what someone should look at first.
 *
 * `identity-number` stops: a personal identity number, a coordination number, or the organisation number of a sole
 * trader. `email-address`, `phone-number` and `person-name` (the full name of one of the `people`) do not: they may be meant
 * to be there. An actor's `contact`, a website and a link are; there only identity numbers are looked for. What does not
 * leave for this audience is not looked at.
 *
 * @returns In the order of the document; of one text in the order above. The path is that in the programme given; what
 * was found is not repeated.
 * @throws {RangeError} As `publishProgramme` does of an audience.
 * @example
 * ```ts
 * publicationIssues(programme).map(({ code, path, stops }) => `${code} ${path.join('.')} ${stops}`);
 * // ['phone-number services.3.apply.sv false']
 * ```
 */
export function publicationIssues(
  programme: Programme,
  { audience = 'public' }: PublicationIssuesOptions = {},
): PublicationIssue[] {
  const hasName = namesIn(programme.people);
  const looks: Look[] = [
    ...stopping,
    { code: 'email-address', expected: 'no e-mail address', found: hasEmailAddress, in: 'words' },
    { code: 'phone-number', expected: 'no telephone number', found: hasPhoneNumber, in: 'words' },
    { code: 'person-name', expected: 'no name of a person', found: hasName, in: 'words' },
  ];
  const stops = new Set<string>(stopping.map(({ code }) => code));
  return issuesIn(programme, leaving(programme, audience), looks).map((issue) => ({
    ...issue,
    stops: stops.has(issue.code),
  }));
}

/** All that stops what would leave from leaving. */
export function stoppingIssues(programme: Programme, leave: Leaving): Issue[] {
  return issuesIn(programme, leave, stopping);
}

interface Look {
  readonly code: 'identity-number' | 'email-address' | 'phone-number' | 'person-name';
  readonly expected: string;
  readonly found: (plain: string) => boolean;
  /** Whether it is looked for in words only, not in ids and addresses. */
  readonly in: 'everything' | 'words';
}

const stopping: readonly Look[] = [
  {
    code: 'identity-number',
    expected: 'no identity number',
    found: hasIdentityNumberIn,
    in: 'everything',
  },
];

function issuesIn(programme: Programme, leave: Leaving, looks: readonly Look[]): Issue[] {
  const issues: Issue[] = [];
  const look = (text: LeavingText): void => {
    if (text.text === '') return;
    const plain = plainText(text.text);
    const isWords = !isAddress(text);
    for (const { code, expected, found, in: where } of looks) {
      if ((where === 'words' && !isWords) || !found(plain)) continue;
      issues.push(makeIssue(code, [...text.path], expected, 'a text with one'));
    }
  };
  const { document, entities, resolve } = leave;
  visitTexts(publicProgrammeShape, programme, document, resolve, [], look);
  if (programme.published) {
    const figures = project(publishedShape, programme.published, resolve);
    visitTexts(publishedShape, programme.published, figures, resolve, ['published'], look);
  }
  for (const collection of collections) {
    for (const { index, isQuoted, shown } of entities.get(collection) ?? []) {
      // What stands in the place of the statement is reported where it comes from.
      const lookAt: typeof look = isQuoted
        ? (text) => {
            if (text.path[2] !== 'statement') look(text);
          }
        : look;
      const source = programme[collection][index];
      const path = [collection, index];
      visitTexts(publicShapeOf(collection), source, shown, resolve, path, lookAt);
    }
  }
  return issues;
}

/** What is there so that it can be looked up or followed, and meant to be seen. */
function isAddress({ isReference, path }: LeavingText): boolean {
  if (isReference) return true;
  const [collection, , field, inner] = path;
  const last = path.at(-1);
  if (collection === 'actors' && field === 'contact') return inner === 'email' || inner === 'phone';
  return last === 'id' || last === 'url' || last === 'website' || last === 'digest';
}
