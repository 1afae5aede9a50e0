import type * as z from 'zod/mini';

import type { Issue } from '../base/issues.js';
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
export function toIssues(found: readonly SchemaIssue[], document: unknown): Issue[] {
  return found.map((issue, index) =>
    // Beyond those that are listed only the number counts, so that a file full of errors costs little.
    index < mostIssues ? toIssue(issue, document, []) : blank,
  );
}

const blank: Issue = { code: 'wrong-value', path: [], message: '' };

function toIssue(issue: SchemaIssue, document: unknown, above: Path): Issue {
  const path = [...above, ...(issue.path as Path)];
  if (issue.code === 'invalid_union') {
    const deepest = deepestOption(issue);
    if (deepest) return toIssue(deepest, document, path);
  }
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

/** Of the options of a union, the one that came furthest says best what is wrong. */
function deepestOption(issue: Extract<SchemaIssue, { code: 'invalid_union' }>) {
  return issue.errors
    .map(([first]) => first)
    .find((first) => first !== undefined && first.path.length > 0);
}

function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
