const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/**
 * Moves the focus between the buttons of a table with the arrow keys, Home and End. One button at a time is a stop for
 * the tab key.
 */
export function moveFocus(event: KeyboardEvent): void {
  const move = moves[event.key];
  const table = event.currentTarget as HTMLTableElement;
  const from = (event.target as Element).closest('button');
  if (!move || !from || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const [down, ahead] = move;
  // An arrow goes the way it points; Home and End go to the first and the last.
  const isMirrored = event.key.startsWith('Arrow') && getComputedStyle(table).direction === 'rtl';
  const along = isMirrored ? -ahead : ahead;
  const rows = Array.from(table.tBodies[0]?.rows ?? [], (row) => [...row.cells]);
  const row = rows.findIndex((cells) => cells.some((one) => one.contains(from)));
  const column = rows[row]?.findIndex((one) => one.contains(from)) ?? -1;
  const next = nextButton(rows, row, column, down, along);
  if (!next) return;
  for (const button of table.querySelectorAll('button')) button.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

/** The nearest cell with a figure in a direction; for an endless step, the last one. */
function nextButton(
  rows: readonly (readonly HTMLElement[])[],
  row: number,
  column: number,
  down: number,
  along: number,
): HTMLButtonElement | undefined {
  const line = down === 0 ? (rows[row] ?? []) : rows.flatMap((cells) => cells[column] ?? []);
  const at = down === 0 ? column : row;
  const step = down + along;
  const ahead = step > 0 ? line.slice(at + 1) : line.slice(0, Math.max(0, at)).reverse();
  const buttons = ahead.flatMap((one) => one.querySelector('button') ?? []);
  return Number.isFinite(step) ? buttons[0] : buttons.at(-1);
}
