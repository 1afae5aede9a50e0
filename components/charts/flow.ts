import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** Something on the way, as a button or a link. */
export interface FlowNode {
  readonly key: string;
  readonly name: TemplateResult | string;
  /** A quiet line under it. */
  readonly note?: unknown;
  /** The content as a link, where the site has a page for it. */
  readonly link: (content: TemplateResult) => TemplateResult | undefined;
}

/** One step of the way. */
export interface FlowStep {
  readonly label: string;
  readonly nodes: readonly FlowNode[];
  /** Said in place of nodes, or after them when there are more. */
  readonly rest?: unknown;
}

/** That one node leads to another, by their keys. */
export type FlowTie = readonly [from: string, to: string];

/** All that the picture shows. */
export interface Flow {
  readonly label: string;
  readonly steps: readonly FlowStep[];
  readonly ties: readonly FlowTie[];
  /** The key of the node that is chosen; empty when none is. */
  readonly chosen: string;
  /** A node was pressed, chosen or not. */
  readonly onChoose: (key: string) => void;
}

/**
 * Draws a way as columns with thin lines between them. In a column all nodes are equally high, so that a line's ends are
 * known without measuring. The arrow keys move between nodes; when narrow, the columns stand under each other.
 */
export function flow({ chosen, label, onChoose, steps, ties }: Flow): TemplateResult {
  const { slots, lines } = layOut(steps, ties);
  const near = new Set([...along(ties, chosen, 0), ...along(ties, chosen, 1)]);
  for (const { end, tie } of lines.flat()) if (tie.every((key) => near.has(key))) near.add(end);
  return html`<div part="flow" role="group" aria-label=${label} @keydown=${move}>
    ${steps.map(
      ({ label, nodes, rest }, index) =>
        html`${index > 0 ? tiesBetween(lines[index - 1] ?? [], near) : nothing}
          <p part="label">${label}</p>
          ${
            nodes.length === 0
              ? nothing
              : html`<ul>
                  ${slots[index]?.map((key) => {
                    const node = nodes.find((one) => one.key === key);
                    return node
                      ? html`<li part="node" class=${near.has(key) ? 'near' : nothing}>
                          ${nodeOf(node, chosen, onChoose)}
                        </li>`
                      : html`<li
                          class=${near.has(key) ? 'pass near' : 'pass'}
                          aria-hidden="true"
                        ></li>`;
                  })}
                </ul>`
          }
          ${rest ? html`<p class=${nodes.length === 0 ? 'none' : 'rest'}>${rest}</p>` : nothing}`,
    )}
  </div>`;
}

function nodeOf(
  { key, link, name, note }: FlowNode,
  chosen: string,
  onChoose: (key: string) => void,
): TemplateResult {
  const content = html`<span class="name">${name}</span>`;
  return html`<div class="at">
    ${
      link(content) ??
      html`<button
        type="button"
        aria-pressed=${key === chosen ? 'true' : 'false'}
        @click=${() => {
          onChoose(key);
        }}
      >
        ${content}
      </button>`
    }
    ${note ? html`<div class="note">${note}</div>` : nothing}
  </div>`;
}

interface Line {
  readonly from: number;
  readonly to: number;
  /** The key of what it goes to. */
  readonly end: string;
  readonly tie: FlowTie;
}

/** The keys of each column, and the lines between columns. What a line passes by on its way gets a place of its own. */
function layOut(
  steps: readonly FlowStep[],
  ties: readonly FlowTie[],
): { readonly slots: readonly string[][]; readonly lines: readonly Line[][] } {
  const slots = steps.map(({ nodes }) => nodes.map(({ key }) => key));
  const columnOf = (key: string): number => slots.findIndex((keys) => keys.includes(key));
  const ways: [column: number, from: string, to: string, tie: FlowTie][] = [];
  for (const tie of ties) {
    const [from, to] = tie.map(columnOf) as [number, number];
    if (from < 0) continue;
    let last = tie[0];
    for (let column = from + 1; column <= to; column++) {
      const next = column === to ? tie[1] : `${tie[0]} on`;
      if (!slots[column]?.includes(next)) slots[column]?.push(next);
      ways.push([column - 1, last, next, tie]);
      last = next;
    }
  }
  const middle = (column: number, key: string): number => {
    const keys = slots[column] ?? [];
    return (100 * (keys.indexOf(key) + 0.5)) / keys.length;
  };
  const lines = steps.map((_, index) =>
    ways
      .filter(([column]) => column === index)
      .map(([column, from, to, tie]) => ({
        from: middle(column, from),
        to: middle(column + 1, to),
        end: to,
        tie,
      })),
  );
  return { slots, lines };
}

function tiesBetween(lines: readonly Line[], near: ReadonlySet<string>): TemplateResult {
  return html`<svg class="ties" viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
    ${lines.map(
      ({ from, tie, to }) =>
        svg`<path class=${tie.every((key) => near.has(key)) ? 'near' : nothing} d="M0 ${from}C5 ${from} 5 ${to} 10 ${to}" />`,
    )}
  </svg>`;
}

/** All that leads to a node or comes from it. */
function along(ties: readonly FlowTie[], key: string, side: 0 | 1): ReadonlySet<string> {
  const found = new Set([key]);
  // What is added on the way is gone through too.
  for (const one of found) {
    for (const tie of ties) if (tie[side] === one) found.add(tie[1 - side]!);
  }
  return found;
}

/** An arrow goes to the next node in its column, or to the one beside it; past the last, on to the next column. */
function move(event: KeyboardEvent): void {
  const flow = event.currentTarget as HTMLElement;
  const from = (event.target as Element).closest<HTMLElement>('a, button');
  const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
  if (!step || !from || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const columns = [...flow.querySelectorAll('ul')].map((list) => [
    ...list.querySelectorAll<HTMLElement>('a, button'),
  ]);
  const at = columns.findIndex((column) => column.includes(from));
  const row = columns[at]?.indexOf(from) ?? 0;
  if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
    const all = columns.flat();
    all[all.indexOf(from) + step]?.focus();
    return;
  }
  const isMirrored = getComputedStyle(flow).direction === 'rtl';
  const ahead = isMirrored ? -step : step;
  const beside = (ahead > 0 ? columns.slice(at + 1) : columns.slice(0, at).reverse()).find(
    ({ length }) => length > 0,
  );
  const share = (row + 0.5) / (columns[at]?.length ?? 1);
  beside?.[Math.floor(share * beside.length)]?.focus();
}
