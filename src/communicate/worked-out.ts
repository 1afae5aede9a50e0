/** One figure that is shown or hidden. */
export interface Part {
  readonly needs: number;
  readonly priority: number;
  /** Its reader knows it anyway, so that hiding it would protect nothing. */
  readonly known: boolean;
  hidden: boolean;
}

/** A figure, and the parts that it is the sum of. */
export interface Sum {
  readonly of: readonly Part[];
  readonly is: Part;
}

/** How often each part goes into something that comes to nothing: a sum, and −1 times what it is. */
type Equation = Map<Part, number>;

// Coefficients are small whole numbers or their quotients; anything smaller is what rounding left over.
const nothing = 1e-9;

/**
 * Hides, as long as a hidden figure can be worked out from the sums that are shown, the least further figure that it
 * would be worked out with.
 *
 * Sums are solved together: what no sum tells alone may follow from several. A figure stays in the open only when
 * what it gives away can't be hidden, since all it is worked out with is known to the reader.
 */
export function hideWhatCouldBeWorkedOut(sums: readonly Sum[]): void {
  let changed = true;
  while (changed) {
    changed = false;
    for (const equation of workedOut(sums)) {
      const shown = [...equation.keys()].filter(({ hidden }) => !hidden);
      // Another of these equations may have had one of its parts hidden just now, and that is enough.
      if (shown.length + 1 < equation.size) continue;
      const further = shown
        .filter(({ known, needs }) => !known && needs > 0)
        .sort((a, b) => a.needs - b.needs || a.priority - b.priority)[0];
      if (further) changed = further.hidden = true;
    }
  }
}

/** The equations, made from the sums, in which only one part is hidden. */
function workedOut(sums: readonly Sum[]): Equation[] {
  const solved: { readonly equation: Equation; readonly unknown: Part }[] = [];
  for (const { is, of } of sums) {
    const equation: Equation = new Map(of.map((part) => [part, 1]));
    equation.set(is, -1);
    for (const known of solved) eliminate(known.unknown, equation, known.equation);
    const unknown = hiddenIn(equation)[0];
    if (!unknown) continue;
    const factor = equation.get(unknown)!;
    for (const [part, times] of equation) equation.set(part, times / factor);
    for (const known of solved) eliminate(unknown, known.equation, equation);
    solved.push({ equation, unknown });
  }
  return solved.map(({ equation }) => equation).filter((one) => hiddenIn(one).length === 1);
}

/** Subtracts from an equation as much of another, which has the part once, as it takes to be rid of that part. */
function eliminate(part: Part, from: Equation, by: Equation): void {
  const factor = from.get(part);
  if (factor === undefined) return;
  for (const [other, times] of by) {
    const left = (from.get(other) ?? 0) - factor * times;
    if (Math.abs(left) < nothing) from.delete(other);
    else from.set(other, left);
  }
}

function hiddenIn(equation: Equation): Part[] {
  return [...equation.keys()].filter(({ hidden }) => hidden);
}
