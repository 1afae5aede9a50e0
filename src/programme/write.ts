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
  return `${write(programme, '\n')}\n`;
}

// By hand, since `JSON.stringify` puts keys that look like numbers before all others and out of their order.
function write(value: unknown, lineBreak: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${lineBreak}  `;
  const isList = Array.isArray(value);
  const parts = isList ? value.map((item) => write(item, inner)) : writeFields(value, inner);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  return `${open}${inner}${parts.join(`,${inner}`)}${lineBreak}${close}`;
}

function writeFields(value: object, lineBreak: string): string[] {
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}: ${write(field, lineBreak)}`);
}
