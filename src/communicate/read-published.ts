import { collections } from '../base/collections.js';
import { isObject } from '../base/is-object.js';
import type { Issue } from '../base/issues.js';
import { describeValue, listIssues, writePath } from '../base/issues.js';
import type { Programme } from '../programme/programme.js';

/** A published programme that was read, or what is wrong with it. */
export type ReadPublishedResult =
  | { readonly ok: true; readonly programme: PublishedProgramme }
  | {
      readonly ok: false;
      /** At most 100. */
      readonly issues: Issue[];
      /** How many more there are. */
      readonly more: number;
    };

/** A programme with the figures that `publishProgramme` put in it. */
export type PublishedProgramme = Programme & {
  readonly published: NonNullable<Programme['published']>;
};

type Path = readonly (string | number)[];

/** The lists of figures that the elements read. */
const figureLists: readonly Path[] = [
  ['stages'],
  ['withheld'],
  ['aggregate', 'cells'],
  ['aggregate', 'areaCells'],
  ['aggregate', 'themes'],
  ['aggregate', 'crossCutting'],
  ['followUp', 'subjects'],
];

/**
 * Reads a published programme, as the public elements do: without the schema library, in a tenth of its size.
 *
 * It checks what a reader stands on: the format, the published figures, and that every collection is a list of entities
 * with an id. The fields within are as their publisher wrote them; `readProgramme` checks those too. The value is not
 * copied. A missing collection reads as empty.
 *
 * @param value - What `JSON.parse` gave of a file that `publishProgramme` made.
 * @returns The programme; or at most 100 issues. One that was not published is refused with `not-published`.
 * @example
 * ```ts
 * readPublished({ format: 'samverk/1', id: 'p' });
 * // { ok: false, issues: [{ code: 'not-published', path: ['published'], … }], more: 0 }
 * ```
 */
export function readPublished(value: unknown): ReadPublishedResult {
  const issues: Issue[] = [];
  const expect = (
    isRight: (found: unknown) => boolean,
    expected: string,
    path: Path,
    code?: string,
  ): void => {
    const found = valueAt(value, path);
    if (isRight(found)) return;
    const received = describeValue(found);
    // Without the table of sentences, which would weigh more than all the rest here.
    const message = `${writePath(path)}: expected ${expected}, got ${received}.`;
    const missing = found === undefined ? 'missing' : 'wrong-type';
    issues.push({ code: code ?? missing, path, message, expected, received });
  };

  expect(isObject, 'an object', [], 'not-a-programme');
  const format = valueAt(value, ['format']);
  const isNewer = typeof format === 'string' && /^samverk\/\d+$/.test(format);
  const formatCode = isNewer ? 'newer-format' : 'unknown-format';
  if (issues.length === 0)
    expect((found) => found === 'samverk/1', '"samverk/1"', ['format'], formatCode);
  if (issues.length === 0) {
    expect(isObject, 'figures: publish the programme first', ['published'], 'not-published');
  }
  if (issues.length > 0) return { ok: false, ...listIssues(issues) };

  expect(Array.isArray, 'a list of languages', ['languages']);
  expect(isText, 'a day', ['published', 'day']);
  for (const path of figureLists)
    expect(isListOfObjects, 'a list of objects', ['published', ...path]);
  const lists: Record<string, unknown> = {};
  for (const name of collections) {
    const entities = valueAt(value, [name]) ?? [];
    lists[name] = entities;
    if (!isListOfObjects(entities)) expect(isListOfObjects, 'a list of objects', [name]);
    else
      entities.forEach(({ id }, index) => {
        if (!isText(id)) expect(isText, 'a text', [name, index, 'id']);
      });
  }
  return issues.length > 0
    ? { ok: false, ...listIssues(issues) }
    : { ok: true, programme: { ...(value as PublishedProgramme), ...lists } };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, step)
        ? (found as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isListOfObjects(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.every(isObject);
}
