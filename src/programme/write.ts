import type { Programme } from './programme.js';

/**
 * Writes a programme as canonical JSON: keys sorted, entities in their order, two spaces of indentation, and
 * a newline at the end. The same programme always gives the same bytes.
 *
 * @returns Text that `readProgramme(JSON.parse(text))` reads back to the same programme.
 * @example
 * ```ts
 * writeProgramme(programme).startsWith('{\n  "actions": ['); // true
 * ```
 */
export function writeProgramme(programme: Programme): string {
  return `${JSON.stringify(programme, sortKeys, 2)}\n`;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1)),
  );
}
