import type * as z from 'zod/mini';

import type { Issue, IssueList } from '../base/issues.js';
import { describeValue, makeIssue, mostIssues } from '../base/issues.js';

type SchemaIssue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'a text by language',
  nonoptional: 'a value',
};

const formatNames: Readonly<Record<string, string>> = {
  date: 'a day, YYYY-MM-DD',
  datetime: 'a moment with its offset, YYYY-MM-DDThh:mm:ss+hh:mm',
  safeint: 'a whole number',
};

/**
 * Puts what the schema library found in samverk's own codes.
 *
 * @param document - What was read, to say what came at each path.
 */
export function toIssues(found: readonly SchemaIssue[], document: unknown): IssueList {
  const all = found.flatMap((issue) => explain({ issue, path: issue.path as Path }, document));
  // Beyond those that are listed only the number counts, so that a file full of errors costs little.
  return {
    issues: all.slice(0, mostIssues).map((placed) => toIssue(placed, document)),
    more: Math.max(0, all.length - mostIssues),
  };
}

/** What was found, with its path in the document. */
interface Placed {
  readonly issue: SchemaIssue;
  readonly path: Path;
}

/** Of the options of a union, what is wrong with the one that was meant. */
function explain(placed: Placed, document: unknown): readonly Placed[] {
  const { issue, path } = placed;
  if (issue.code !== 'invalid_union') return [placed];
  const options = issue.errors
    .filter(([first]) => first !== undefined && first.path.length > 0)
    .map((option) =>
      option.map((inner) => ({ issue: inner, path: [...path, ...(inner.path as Path)] })),
    )
    .map((option) => ({ option, missing: option.filter((inner) => !isThere(inner, document)) }));
  // The option that misses fewest fields; none where the value is not even of the right type.
  const [meant] = options.sort((a, b) => a.missing.length - b.missing.length);
  return meant ? meant.option.flatMap((inner) => explain(inner, document)) : [placed];
}

function isThere({ path }: Placed, document: unknown): boolean {
  return valueAt(document, path) !== undefined;
}

function toIssue({ issue, path }: Placed, document: unknown): Issue {
  const value = valueAt(document, path);
  const code = value === undefined && issue.code !== 'custom' ? 'missing' : codeOf(issue);
  return makeIssue(code, path, expectedBy(issue), describeValue(value));
}

function codeOf(issue: SchemaIssue): Parameters<typeof makeIssue>[0] {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
      return 'wrong-type';
    case 'invalid_format':
      return 'wrong-format';
    case 'too_small':
    case 'too_big':
      return 'out-of-range';
    case 'custom':
      return issue.params?.['code'] as Parameters<typeof makeIssue>[0];
    default:
      return 'wrong-value';
  }
}

function expectedBy(issue: SchemaIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1
        ? JSON.stringify(issue.values[0])
        : `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_format':
      return formatNames[issue.format] ?? issue.format;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'at least one'
        : `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_union':
      return issue.errors.flatMap(([first]) => (first ? [expectedBy(first)] : [])).join(' or ');
    case 'custom':
      return issue.params?.['expected'] as string;
    default:
      return 'a value that fits';
  }
}

function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
