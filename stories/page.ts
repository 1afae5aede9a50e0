import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

import { imitateIn } from './imitate.js';

/** What the toolbar chooses. */
export interface Surroundings {
  readonly mode: string;
  readonly language: string;
  readonly width: string;
  readonly brand: string;
}

/** The brands that an element is shown in, with what each stands for. */
export const brands: Readonly<Record<string, string>> = {
  plain: 'No brand',
  region: 'A region (root 10 px)',
  municipality: 'A municipality on Sitevision',
  municipio: 'A municipality on Municipio',
  cluster: 'A cluster’s own dark site (root 20 px)',
};

/** A page of a mode, language, width and brand, with something on it; `whole` when it fills the window. */
export function page(
  { mode, language, width, brand }: Surroundings,
  content: unknown,
  kind: 'whole' | 'part' = 'part',
): TemplateResult {
  return html`
    <div
      class="surroundings ${kind}"
      lang=${language}
      data-mode=${mode}
      data-width=${width}
      data-brand=${brand}
      ${ref((element) => {
        // The elements in it are there once the page has been drawn.
        if (!element) return;
        element.addEventListener('click', stay);
        queueMicrotask(() => imitateIn(element as HTMLElement));
      })}
    >
      ${content}
    </div>
  `;
}

// The examples' pages don't exist; a link to one would lead out of Storybook.
function stay(event: Event): void {
  const isLink = event.composedPath().some((node) => node instanceof HTMLAnchorElement);
  if (isLink) event.preventDefault();
}
