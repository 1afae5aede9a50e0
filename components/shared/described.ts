import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What something is called, and what there is to say of it. */
export type Described = readonly [term: unknown, description: unknown];

/**
 * A list of terms with what there is to say of each; a term of which there is nothing to say is left out.
 *
 * @returns Nothing when nothing is left.
 */
export function described(rows: readonly Described[]): TemplateResult | typeof nothing {
  const told = rows.filter(([, what]) =>
    Array.isArray(what) ? what.length > 0 : what && what !== nothing,
  );
  return told.length === 0
    ? nothing
    : html`<dl>
        ${told.map(
          ([term, what]) =>
            html`<dt>${term}</dt>
              <dd>${what}</dd>`,
        )}
      </dl>`;
}

/** How the list looks. */
export const describedStyles = css`
  dl {
    display: grid;
    grid-template-columns: 9.8em minmax(0, 66ch);
    gap: 0.35em 1.2em;
    margin: 0.6em 0;
  }
  dt {
    hyphens: auto;
    color: var(--_quiet);
  }
  dd,
  dd p {
    margin: 0;
  }
  @container (max-width: 32em) {
    dl {
      display: block;
    }
    dd {
      margin: 0 0 0.6em;
    }
  }
`;
