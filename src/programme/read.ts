import type { Issue } from '../base/issues.js';
import { IssuesError, listIssues } from '../base/issues.js';
import { migrateProgramme } from './migrate.js';
import type { Programme } from './programme.js';
import { programmeSchema } from './programme.schema.js';
import { partReader } from './read-part.js';
import { checkReferences } from './references.js';

/** A programme that was read, or what is wrong with it. */
export type ReadResult =
  | { readonly ok: true; readonly programme: Programme; readonly migratedFrom?: string }
  | {
      readonly ok: false;
      /** At most 100. */
      readonly issues: Issue[];
      /** How many more there are. */
      readonly more: number;
    };

/** That a value is no programme. Told apart by `name`, since two copies of samverk may be loaded. */
export class ProgrammeError extends IssuesError {
  constructor(found: { readonly issues: Issue[]; readonly more: number }) {
    super('ProgrammeError', 'invalid-programme', found);
  }
}

/**
 * Reads a programme from a parsed JSON document of this or an earlier format.
 *
 * The value is copied: later changes of it do not show. Fields that this version does not know are kept. A
 * missing collection reads as empty. Linear in the size of the document.
 *
 * @param value - What `JSON.parse` gave.
 * @returns The programme, and the format it was migrated from; or at most 100 issues, each with its path, what
 * was expected and what came.
 * @example
 * ```ts
 * readProgramme({ format: 'samverk/9' });
 * // { ok: false, issues: [{ code: 'newer-format', path: ['format'], … }], more: 0 }
 * ```
 */
export function readProgramme(value: unknown): ReadResult {
  const migrated = migrateProgramme(value);
  if (!migrated.ok) return refuse([migrated.issue]);
  const read = readDocument(migrated.document);
  if (!read.ok) return read;
  const programme = read.value;
  const issues = checkReferences(programme);
  if (issues.length > 0) return refuse(issues);
  const { migratedFrom } = migrated;
  return { ok: true, programme, ...(migratedFrom === undefined ? {} : { migratedFrom }) };
}

const readDocument = partReader(programmeSchema, 1);

function refuse(issues: readonly Issue[]): ReadResult & { readonly ok: false } {
  return { ok: false, ...listIssues(issues) };
}

/**
 * Reads a programme, and throws when it can't.
 *
 * @throws {ProgrammeError} With the issues that {@link readProgramme} gives.
 * @example
 * ```ts
 * parseProgramme(JSON.parse(await readFile('programme.json', 'utf8'))).format; // 'samverk/1'
 * ```
 */
export function parseProgramme(value: unknown): Programme {
  const result = readProgramme(value);
  if (!result.ok) throw new ProgrammeError(result);
  return result.programme;
}
