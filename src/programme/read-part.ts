import type * as z from 'zod/mini';

import type { IssueList } from '../base/issues.js';
import { makeIssue } from '../base/issues.js';
import { copyJson } from '../base/json.js';
import { readerOf, unfit } from './reader.js';
import { toIssues } from './schema-issues.js';

/** A value that was read, or what is wrong with it; paths begin in the value. */
export type PartRead<T> =
  { readonly ok: true; readonly value: T } | ({ readonly ok: false } & IssueList);

/**
 * Makes a function that reads a part of a programme by its schema: quickly when it fits, and in words when it does not.
 *
 * @param depth - The level at which the part stands in the document, from 1.
 */
export function partReader<T>(
  schema: z.ZodMiniType<T>,
  depth: number,
): (value: unknown) => PartRead<T> {
  const read = readerOf(schema);
  return (value) => {
    const copied = read(value, depth);
    if (copied !== unfit) return { ok: true, value: copied as T };
    const json = copyJson(value, depth);
    if (!json.ok && json.fault.code === 'too-deep') {
      const { code, path, expected, received } = json.fault;
      return { ok: false, issues: [makeIssue(code, path, expected, received)], more: 0 };
    }
    const parsed = schema.safeParse(value);
    return parsed.success
      ? { ok: true, value: parsed.data }
      : { ok: false, ...toIssues(parsed.error.issues, value) };
  };
}
