import { issues as sentences } from '../locales/en/issues.js';

/** What is wrong in a document, and where. */
export interface Issue {
  /** Stable, such as `unknown-reference`. */
  readonly code: string;
  readonly path: readonly (string | number)[];
  /** The English sentence; `sentence` in `samverk/locales` has it in other languages. */
  readonly message: string;
  readonly expected?: string;
  readonly received?: string;
}

/** The most issues that one answer lists; the rest are counted. */
export const mostIssues = 100;

/** Issues, at most {@link mostIssues}, and how many more there are. */
export interface IssueList {
  readonly issues: Issue[];
  readonly more: number;
}

/** Cuts a list of issues to what one answer lists. */
export function listIssues(issues: readonly Issue[]): IssueList {
  return {
    issues: issues.slice(0, mostIssues),
    more: Math.max(0, issues.length - mostIssues),
  };
}

/**
 * Makes an issue with its English sentence.
 *
 * @example
 * ```ts
 * makeIssue('wrong-type', ['needs', 0, 'severity'], 'a number', '"high"').message;
 * // 'needs[0].severity: expected a number, got "high".'
 * ```
 */
export function makeIssue(
  code: keyof typeof sentences,
  path: readonly (string | number)[],
  expected: string,
  received: string,
): Issue {
  const values: Record<string, string> = { path: writePath(path), expected, received };
  const message = sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return { code, path, message, expected, received };
}

const longestShown = 60;

/** A text in quotes; a long one is cut, so that an issue can be read whatever the file holds. */
function quote(text: string): string {
  return JSON.stringify(text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);
}

/**
 * Writes a path as a reader of JSON would.
 *
 * @example
 * ```ts
 * writePath(['needs', 0, 'quote', 'text']); // 'needs[0].quote.text'
 * writePath(['title', 'a b']); // 'title["a b"]'
 * ```
 */
export function writePath(path: readonly (string | number)[]): string {
  if (path.length === 0) return 'the programme';
  return path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      return step.length <= longestShown && /^[\w-]+$/.test(step) ? `.${step}` : `[${quote(step)}]`;
    })
    .join('')
    .replace(/^\./, '');
}

/**
 * Says in a few words what came instead of what was expected.
 *
 * @example
 * ```ts
 * describeValue(undefined); // 'nothing'
 * describeValue([1, 2]); // 'a list'
 * describeValue('high'); // '"high"'
 * ```
 */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** The base of errors that list what is wrong. */
export class IssuesError extends Error {
  readonly code: string;
  readonly issues: readonly Issue[];
  readonly more: number;

  constructor(name: string, code: string, { issues, more }: IssueList) {
    const rest = more > 0 ? `\nand ${more} more` : '';
    super(`${issues.map(({ message }) => message).join('\n')}${rest}`);
    this.name = name;
    this.code = code;
    this.issues = issues;
    this.more = more;
  }
}
